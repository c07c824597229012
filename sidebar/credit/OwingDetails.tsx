import type { OwingEntry, ReadyMessage } from '../../src/server/contract';
import { dayText } from '../format';
import { Icon } from '../shell/Icon';
import { useWords } from '../text/words';
import type { KeptDraft } from '../useKeptDraft';
import type { SaveState } from '../useSave';
import { PaymentFields } from './PaymentFields';
import type { PaymentDraft } from './paymentDraft';

interface Props {
  readonly entry: OwingEntry;
  readonly today: string;
  readonly draft: KeptDraft<PaymentDraft>;
  readonly saver: SaveState;
  readonly repairing: boolean;
  readonly onRepair: () => void;
}

/** The open bills of one customer, what to send them, and what they pay. */
export function OwingDetails({ entry, today, ...payment }: Props) {
  const { text, count, language } = useWords();
  const day = (iso: string) => dayText(iso, language, today);
  return (
    <div class="owing-details">
      <ul>
        {entry.bills.map(({ no, day: sold, due, total, owed, daysLate }) => (
          <li key={no}>
            <strong>{owed}</strong>{' '}
            <span class="quiet">
              {text.credit.bill(day(sold), total, day(due))}
              {daysLate > 0 && ` · ${text.credit.late(count(daysLate))}`}
            </span>
          </li>
        ))}
      </ul>
      {entry.doNotContact ? (
        <p class="do-not-contact">
          <Icon name="ban" />
          <strong>{text.customer.doNotContact}</strong>
        </p>
      ) : entry.statement.link === '' ? (
        <p class="quiet">{text.credit.noNumber}</p>
      ) : (
        <p class="owing-links">
          <Draft message={entry.reminder} words={text.credit.remind} />
          <Draft message={entry.statement} words={text.credit.statement} />
        </p>
      )}
      <PaymentFields entry={entry} {...payment} />
    </div>
  );
}

/** Opens a draft in WhatsApp; whoever presses send there has read it. */
function Draft({ message, words }: { readonly message: ReadyMessage; readonly words: string }) {
  if (!message.link.startsWith('https://wa.me/')) return null;
  return (
    <a class="button" href={message.link} target="_blank" rel="noopener noreferrer" title={message.text}>
      {words}
    </a>
  );
}
