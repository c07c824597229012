import { decimalMarkOf } from '../../src/domain/fileAmount';
import { guessColumns, hasHeader } from '../../src/domain/fileColumns';
import { dateOrderOf } from '../../src/domain/fileDate';
import { formatMoney } from '../../src/domain/money';
import { type FileLine, readLine } from '../../src/domain/purchaseFile';
import type { Result } from '../../src/domain/result';
import type { ImportChoice, ImportGuess, ImportReport } from '../../src/server/contract';
import { openChoices } from '../../src/server/importInput';

const rupiah = { code: 'IDR', decimals: 0 };
type Rows = readonly (readonly string[])[];

/** The first rows of a file as the add-on's own domain reads them. */
export function guessFile(rows: Rows, chosen?: ImportChoice): ImportGuess {
  const choice = chosen ?? guess(rows);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const open = openChoices(choice);
  return {
    ...choice,
    titles: Array.from({ length: width }, (_, at) => (choice.hasHeader ? (rows[0]?.[at] ?? '') : '')),
    open,
    preview: linesOf(rows, choice)
      .slice(0, 5)
      .map(({ cells, line }) => {
        const raw = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? ''));
        const asTyped = {
          line,
          date: raw(choice.columns.date),
          customer: raw(choice.columns.customer),
          amount: raw(choice.columns.amount),
          problem: '',
        };
        if (open.length > 0) return asTyped;
        const read = readOne(cells, line, choice);
        if (!read.ok) return { ...asTyped, problem: read.problem };
        const { day, customer, total } = read.value;
        return { line, date: day, customer, amount: formatMoney(total, rupiah, 'id'), problem: '' };
      }),
  };
}

/** The dry run against the purchases that stand, and the keys of those that would be added. */
export function checkFile(rows: Rows, chosen: ImportChoice | undefined, standing: readonly string[]) {
  const choice = chosen ?? guess(rows);
  const left = [...standing];
  const lines = linesOf(rows, choice);
  const rejected: { line: number; reason: string; text: string }[] = [];
  const added: string[] = [];
  const names = new Set<string>();
  let already = 0;
  for (const { cells, line } of lines) {
    const read = readOne(cells, line, choice);
    if (!read.ok) {
      rejected.push({ line, reason: read.problem, text: cells.join(' · ') });
      continue;
    }
    const key = [read.value.day, read.value.customer, read.value.total].join('\n');
    const at = left.indexOf(key);
    if (at >= 0) {
      left.splice(at, 1);
      already += 1;
    } else {
      added.push(key);
      names.add(read.value.customer);
    }
  }
  const report: ImportReport = {
    rows: lines.length,
    added: added.length,
    already,
    rejected,
    newCustomers: names.size,
    matchedCustomers: 0,
  };
  return { report, added };
}

function guess(rows: Rows): ImportChoice {
  const header = hasHeader(rows);
  const columns = guessColumns(rows, header);
  const body = header ? rows.slice(1) : rows;
  const cells = (at: number | undefined) => (at === undefined ? [] : body.map((row) => row[at] ?? ''));
  return {
    columns,
    hasHeader: header,
    dateOrder: dateOrderOf(cells(columns.date)),
    decimalMark: decimalMarkOf([...cells(columns.amount), ...cells(columns.unitPrice)]),
  };
}

const linesOf = (rows: Rows, choice: ImportChoice) =>
  rows
    .map((cells, at) => ({ cells, line: at + 1 }))
    .slice(choice.hasHeader ? 1 : 0)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));

function readOne(cells: readonly string[], line: number, choice: ImportChoice): Result<FileLine, string> {
  const { columns, dateOrder, decimalMark } = choice;
  if (dateOrder === null || decimalMark === null) return { ok: false, problem: 'belum dipilih' };
  const read = readLine(cells, line, { columns, dateOrder, decimalMark }, rupiah);
  if (read.ok) return read;
  return { ok: false, problem: 'text' in read.problem ? `“${read.problem.text}” tidak terbaca` : 'kosong' };
}
