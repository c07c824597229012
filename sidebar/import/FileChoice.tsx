import { useState } from 'preact/hooks';
import { Icon } from '../shell/Icon';
import { useWords } from '../text/words';
import type { ImportState } from './useImport';

/** The file: chosen or dropped, its name, and what is wrong with it. */
export function FileChoice({ state }: { readonly state: ImportState }) {
  const { text, count } = useWords();
  const [over, setOver] = useState(false);
  const { fileName, table, fileProblem, work, refusal } = state;
  const problem = fileProblem ? text.import.file[fileProblem] : refusal?.field === 'file' ? refusal.text : '';
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && work !== 'running') state.chooseFile(file);
  };
  const chosen = table !== null;
  return (
    <div>
      {!chosen && <p>{text.import.about}</p>}
      <label
        class={`drop ${over ? 'drop-over' : ''} ${chosen ? 'drop-chosen' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <input
          type="file"
          class="unseen"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          disabled={work === 'running'}
          aria-describedby="file-problem"
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            currentTarget.value = '';
          }}
        />
        <Icon name="import" />
        <span class="drop-words">{chosen ? text.import.other : text.import.choose}</span>
        {!chosen && <span class="quiet">{text.import.drop}</span>}
      </label>
      {chosen && (
        <p class="file-name">
          <strong>{fileName}</strong> <span class="quiet">{text.import.rows(count(table.rows.length))}</span>
        </p>
      )}
      <p role="status" class="quiet">
        {work === 'reading' || (work === 'guessing' && !state.guess) ? text.import.reading : ''}
      </p>
      <p id="file-problem" class="problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
