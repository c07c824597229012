import type { ImportReport, Saved } from '../../src/server/contract';
import { useWords } from '../text/words';
import { Counts } from './Counts';

interface Props {
  readonly done: { readonly report: ImportReport; readonly saved: Saved | null };
  readonly undone: boolean;
  readonly onAgain: () => void;
}

/** What came in; taking it back is offered in the line above. */
export function ImportDone({ done, undone, onAgain }: Props) {
  const { text, count } = useWords();
  const added = count(done.report.added);
  return (
    <div class="plain">
      <h3 tabIndex={-1}>{undone ? text.import.undone(added) : text.import.done(added)}</h3>
      {!undone && <Counts report={done.report} />}
      <button type="button" class="button" onClick={onAgain}>
        {text.import.again}
      </button>
    </div>
  );
}
