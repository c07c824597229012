import { useState } from 'preact/hooks';
import { Icon } from '../shell/Icon';
import { useWords } from '../text/words';
import type { FileTable } from './fileTable';

interface Props {
  /** Of the place where the problem stands: one of its kind on the page. */
  readonly name: string;
  readonly about: string;
  readonly fileName: string;
  readonly table: FileTable | null;
  readonly problem: string;
  readonly reading: boolean;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

/** The file: chosen or dropped, its name, and what is wrong with it. */
export function FileChoice({ name, about, fileName, table, problem, reading, disabled, onFile }: Props) {
  const { text, count } = useWords();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !disabled) onFile(file);
  };
  const chosen = table !== null;
  return (
    <div>
      {!chosen && <p>{about}</p>}
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
          disabled={disabled}
          aria-describedby={`${name}-problem`}
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
        {reading ? text.import.reading : ''}
      </p>
      <p id={`${name}-problem`} class="problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
