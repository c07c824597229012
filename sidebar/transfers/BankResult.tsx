import type { BankReport, BankRow } from '../../src/server/contract';
import { dayText } from '../format';
import type { FileTable } from '../import/fileTable';
import { RejectedRows } from '../import/RejectedRows';
import { useWords } from '../text/words';
import { TieChoice } from './TieChoice';
import { type GateState, nameOf } from './useTransferGate';

interface Props {
  readonly report: BankReport;
  readonly table: FileTable;
  readonly state: GateState;
  readonly today: string;
}

const mostUnknown = 30;

/** What the bank's file says: the certain ticked, the undecided to be chosen, and what became of every other row. */
export function BankResult({ report, table, state, today }: Props) {
  const { text, count, language } = useWords();
  const { chosen, choose, work } = state;
  const optionText = (no: string) => {
    const day = report.transfers.find((transfer) => transfer.no === no)?.day ?? '';
    return [nameOf(report.transfers, no), dayText(day, language, today), no].join(' · ');
  };
  const rowText = ({ day, description }: BankRow) =>
    [dayText(day, language, today), description].filter((part) => part !== '').join(' · ');
  return (
    <>
      <h3 tabIndex={-1}>{text.transfers.checked(report.bank, count(report.rows))}</h3>
      <fieldset class="plain" disabled={work === 'seeing'}>
        {report.certain.map(({ row, no, by }) => (
          <label key={row.line} class="sight">
            <input
              type="checkbox"
              checked={chosen[row.line] === no}
              onChange={({ currentTarget }) => choose(row.line, currentTarget.checked ? no : '')}
            />
            <span class="waiting-words">
              <span>
                <span class="name">{nameOf(report.transfers, no)}</span> <strong>{row.amount}</strong>
              </span>
              <span class="quiet">{rowText(row)}</span>
              <span class="sight-why">{text.transfers.by[by]}</span>
            </span>
          </label>
        ))}
        {report.ties.map(({ row, nos, because }) => (
          <TieChoice
            key={row.line}
            row={row}
            rowText={rowText(row)}
            because={text.transfers.because[because]}
            options={nos.map((no) => [no, optionText(no)])}
            value={chosen[row.line] ?? ''}
            onChoose={(no) => choose(row.line, no)}
          />
        ))}
      </fieldset>
      {report.unknown.length > 0 && (
        <details class="more-columns">
          <summary>{text.transfers.unknown(count(report.unknown.length))}</summary>
          <ul class="unknown-rows">
            {report.unknown.slice(0, mostUnknown).map((row) => (
              <li key={row.line}>
                <strong>{row.amount}</strong> <span class="quiet">{rowText(row)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="quiet">
        {(['already', 'outgoing', 'pending'] as const)
          .filter((key) => report[key] > 0)
          .map((key) => `${count(report[key])} ${text.transfers[key]}`)
          .join(' · ')}
      </p>
      {report.unreadable.length > 0 && (
        <RejectedRows heading={text.transfers.unreadable} rejected={report.unreadable} table={table} />
      )}
    </>
  );
}
