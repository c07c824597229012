import { useState } from 'preact/hooks';
import type { LeakReport, Saved } from '../../src/server/contract';
import { useWords } from '../text/words';
import { LeakItem } from './LeakItem';
import { keyOf, useMarkKnown } from './useMarkKnown';

/** So many at a glance; the rest on request. */
const atFirst = 3;
const page = 30;

interface Props {
  readonly report: LeakReport;
  readonly user: string;
  readonly onSaved: (saved: Saved) => void;
  readonly onRepair: () => void;
  readonly repairing: boolean;
}

/** Where money may have leaked, the most first: what, why, how much, and that it is cleared up. */
export function LeakList({ report, user, onSaved, onRepair, repairing }: Props) {
  const { text, count } = useWords();
  const [shown, setShown] = useState(atFirst);
  const { gone, marking, trouble, mark } = useMarkKnown(report, user, onSaved);
  const leaks = report.leaks.filter((leak) => !gone.includes(keyOf(leak)));
  const all = report.count - gone.length;
  const more = Math.min(leaks.length - shown, page);
  return (
    <section class="leaks">
      <h3>{text.leaks.heading}</h3>
      <p class="quiet" role="status">
        {all === 0 ? text.leaks.none : text.leaks.count(count(all))}
      </p>
      <ul>
        {leaks.slice(0, shown).map((leak) => (
          <LeakItem
            key={keyOf(leak)}
            leak={leak}
            busy={marking !== ''}
            marking={marking === keyOf(leak)}
            refusal={trouble?.key === keyOf(leak) ? trouble.refusal : null}
            onMark={() => mark(leak)}
            onRepair={onRepair}
            repairing={repairing}
          />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + page)}>
          {text.leaks.more(count(more))}
        </button>
      )}
    </section>
  );
}
