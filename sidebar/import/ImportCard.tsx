import { useEffect, useRef } from 'preact/hooks';
import type { Saved } from '../../src/server/contract';
import type { CardProps } from '../shell/cards';
import { Trouble } from '../shell/Trouble';
import type { Status } from '../shell/useStatus';
import type { Text } from '../text/id';
import { useWords } from '../text/words';
import { CheckResult } from './CheckResult';
import { FileChoice } from './FileChoice';
import { ImportAction } from './ImportAction';
import { ImportDone } from './ImportDone';
import { Mapping } from './Mapping';
import { Preview } from './Preview';
import { type ImportState, useImport } from './useImport';

interface Props extends CardProps {
  readonly onSaved: (saved: Saved) => void;
}

/** Purchases from a file: choose it, say what its columns are, see what would come in, let it in. */
export function ImportCard({ today, user, status, repairing, onSaved, onRepair }: Props) {
  const { text } = useWords();
  const state = useImport(user, onSaved);
  const { table, guess, report, done, work, refusal } = state;
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (report || done) result.current?.querySelector<HTMLElement>('h3')?.focus();
  }, [report, done]);

  const card = useRef<HTMLElement>(null);
  const focusOn = (field: string) => {
    const select = `[name="${field}"], [name="column-${field}"]`;
    card.current?.querySelector<HTMLElement>(select)?.focus();
  };
  useEffect(() => {
    if (refusal?.field) focusOn(refusal.field);
  }, [refusal]);
  const check = () => {
    const missing = guess?.open[0];
    if (missing === undefined) state.check();
    else focusOn(missing);
  };

  return (
    <section ref={card} class="card" aria-busy={work !== null}>
      <h2>{text.import.heading}</h2>
      {done ? (
        <div ref={result}>
          <ImportDone done={done} undone={isUndone(status, done.saved)} onAgain={state.again} />
        </div>
      ) : (
        <>
          <FileChoice
            name="file"
            about={text.import.about}
            fileName={state.fileName}
            table={table}
            problem={fileProblemOf(state, text)}
            reading={work === 'reading' || (work === 'guessing' && !guess)}
            disabled={work === 'running'}
            onFile={state.chooseFile}
          />
          {guess && table && (
            <>
              <Mapping
                guess={guess}
                disabled={work === 'running'}
                refusal={refusal}
                onChoose={state.choose}
              />
              <Preview guess={guess} skipped={table.skipped} today={today} />
            </>
          )}
          <div ref={result}>{report && table && <CheckResult report={report} table={table} />}</div>
          {refusal && !refusal.field && (
            <Trouble
              refusal={refusal}
              busy={repairing || work !== null}
              onRetry={state.retry}
              onRepair={onRepair}
            />
          )}
          {guess && <ImportAction state={state} onCheck={check} />}
        </>
      )}
    </section>
  );
}

const fileProblemOf = ({ fileProblem, refusal }: ImportState, text: Text): string => {
  if (fileProblem) return text.import.file[fileProblem];
  return refusal?.field === 'file' ? refusal.text : '';
};

const isUndone = (status: Status | null, saved: Saved | null): boolean =>
  status?.is === 'undone' && status.id === saved?.id;
