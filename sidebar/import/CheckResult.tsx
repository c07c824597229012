import type { ImportReport } from '../../src/server/contract';
import { useWords } from '../text/words';
import { Counts } from './Counts';
import type { FileTable } from './fileTable';
import { RejectedRows } from './RejectedRows';

interface Props {
  readonly report: ImportReport;
  readonly table: FileTable;
}

/** What the dry run found: how many rows are new, known or rejected, and why. */
export function CheckResult({ report, table }: Props) {
  const { text } = useWords();
  return (
    <>
      <h3 tabIndex={-1}>{text.import.checked}</h3>
      <Counts report={report} />
      {report.rejected.length > 0 && (
        <RejectedRows heading={text.import.rejectedHeading} rejected={report.rejected} table={table} />
      )}
    </>
  );
}
