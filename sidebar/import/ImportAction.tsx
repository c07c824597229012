import { useWords } from '../text/words';
import type { ImportState } from './useImport';

interface Props {
  readonly state: ImportState;
  readonly onCheck: () => void;
}

/** The one thing to do next, and how far it is. */
export function ImportAction({ state, onCheck }: Props) {
  const { text, count } = useWords();
  const { guess, report, table, work } = state;
  const rows = count((table?.rows.length ?? 0) - (guess?.hasHeader ? 1 : 0));
  const added = count(report?.added ?? 0);
  const progress =
    work === 'checking' ? text.import.checking(rows) : work === 'running' ? text.import.running(added) : '';
  return (
    <div class="action">
      <p role="status" class={progress === '' ? 'unseen' : 'progress'}>
        {progress}
      </p>
      {report === null ? (
        <button type="button" class="button primary" disabled={work !== null} onClick={onCheck}>
          {text.import.check}
        </button>
      ) : report.added > 0 ? (
        <button type="button" class="button primary" disabled={work !== null} onClick={state.run}>
          {text.import.run(added)}
        </button>
      ) : (
        <p>{text.import.nothing}</p>
      )}
    </div>
  );
}
