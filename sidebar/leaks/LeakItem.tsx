import type { LeakEntry, Refusal } from '../../src/server/contract';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';

interface Props {
  readonly leak: LeakEntry;
  readonly busy: boolean;
  readonly marking: boolean;
  readonly refusal: Refusal | null;
  readonly onMark: () => void;
  readonly onRepair: () => void;
  readonly repairing: boolean;
}

/** One finding: a question with its money, and the quiet answer that there is nothing behind it. */
export function LeakItem({ leak, busy, marking, refusal, onMark, onRepair, repairing }: Props) {
  const { text } = useWords();
  const { title, about, why, money } = leak;
  return (
    <li>
      <div class="leak-head">
        <strong>{title}</strong>
        <strong>{money}</strong>
      </div>
      <p>{why}</p>
      <div class="leak-head">
        <span class="quiet">{about}</span>
        <button
          type="button"
          class="button quiet-button"
          aria-label={text.leaks.knownLabel(`${title}, ${about}`)}
          disabled={busy}
          onClick={onMark}
        >
          {marking ? text.leaks.marking : text.leaks.known}
        </button>
      </div>
      {refusal && <Trouble refusal={refusal} busy={busy || repairing} onRetry={onMark} onRepair={onRepair} />}
    </li>
  );
}
