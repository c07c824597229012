import { useState } from 'preact/hooks';
import type { ImportReport } from '../../src/server/contract';
import { Icon } from '../shell/Icon';
import { useWords } from '../text/words';
import type { FileTable } from './fileTable';
import { offerFile } from './offerFile';
import { rejectedCsv } from './rejectedCsv';

const page = 30;

interface Props {
  readonly heading: string;
  readonly rejected: ImportReport['rejected'];
  readonly table: FileTable;
}

/** The rows that stay out, with their reasons, thirty at a time; all of them as a file. */
export function RejectedRows({ heading, rejected, table }: Props) {
  const { text, count } = useWords();
  const [shown, setShown] = useState(page);
  const rest = rejected.length - shown;
  const download = () => {
    const csv = rejectedCsv(rejected, table, [text.import.lineTitle, text.import.reasonTitle]);
    offerFile(csv, text.import.downloadName);
  };
  return (
    <section>
      <h4>{heading}</h4>
      <ul class="rejected-rows">
        {rejected.slice(0, shown).map(({ line, reason, text: row }) => (
          <li key={line}>
            <span class="reason">{`${text.import.line(String(line + table.skipped))}: ${reason}`}</span>
            <span class="quiet">{row}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + page)}>
          {text.import.more(count(Math.min(rest, page)))}
        </button>
      )}
      <button type="button" class="button" onClick={download}>
        <Icon name="download" />
        {text.import.download}
      </button>
    </section>
  );
}
