import { useState } from 'preact/hooks';
import type { OwingList as Owing, OwingEntry } from '../../src/server/contract';
import { dayText } from '../format';
import { Icon } from '../shell/Icon';
import { useWords } from '../text/words';
import type { KeptDraft } from '../useKeptDraft';
import type { SaveState } from '../useSave';
import { OwingDetails } from './OwingDetails';
import type { PaymentDraft } from './paymentDraft';

interface Props {
  /** Null until it has arrived. */
  readonly owing: Owing | null;
  readonly today: string;
  readonly draft: KeptDraft<PaymentDraft>;
  readonly saver: SaveState;
  readonly repairing: boolean;
  readonly onRepair: () => void;
}

/** As many rows as one reads at a time. */
const page = 30;

/** Who owes what, the most overdue first; each unfolds in place. */
export function OwingList({ owing, today, draft, saver, repairing, onRepair }: Props) {
  const { text, count } = useWords();
  const [shown, setShown] = useState(page);
  const [open, setOpen] = useState('');
  if (owing === null) return <p class="quiet">{text.loading}</p>;
  const { customers, total } = owing;
  const left = customers.length - shown;
  return (
    <section class="card">
      <h2>{text.credit.owing}</h2>
      {customers.length === 0 ? (
        <p class="quiet">{text.credit.nobodyOwes}</p>
      ) : (
        <p class="quiet">{text.credit.total(total, count(customers.length))}</p>
      )}
      <ul class="owing">
        {customers.slice(0, shown).map((entry) => {
          const key = keyOf(entry);
          const id = `owing-${key}`;
          return (
            <li key={key}>
              <button
                type="button"
                class="owing-row"
                aria-expanded={open === key}
                aria-controls={id}
                disabled={saver.saving}
                onClick={() => setOpen(open === key ? '' : key)}
              >
                <span class="name">{`${entry.title} ${entry.name}`.trim()}</span>
                <strong>{entry.owed}</strong>
                <Lateness entry={entry} today={today} />
              </button>
              {open === key && (
                <div id={id}>
                  <OwingDetails
                    entry={entry}
                    today={today}
                    draft={draft}
                    saver={saver}
                    repairing={repairing}
                    onRepair={onRepair}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + page)}>
          {text.credit.more(count(Math.min(left, page)))}
        </button>
      )}
    </section>
  );
}

/** Who is not in the Customers sheet has a name alone. */
const keyOf = ({ code, name }: OwingEntry): string => code || name;

function Lateness({ entry, today }: { readonly entry: OwingEntry; readonly today: string }) {
  const { text, count, language } = useWords();
  return entry.daysLate > 0 ? (
    <span class="late">
      <Icon name="warning" />
      {text.credit.late(count(entry.daysLate))}
    </span>
  ) : (
    <span class="in-time">
      <Icon name="done" />
      {text.credit.due(dayText(entry.due, language, today))}
    </span>
  );
}
