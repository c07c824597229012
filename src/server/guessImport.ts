import { decimalMarkOf } from '../domain/fileAmount';
import { guessColumns, hasHeader } from '../domain/fileColumns';
import { dateOrderOf } from '../domain/fileDate';
import { formatMoney } from '../domain/money';
import { readLine } from '../domain/purchaseFile';
import { fail, ok, type Result } from '../domain/result';
import { type Book, openBook } from '../workbook/book';
import type { World } from '../workbook/world';
import type { ImportGuess, ImportPreview } from './contract';
import { isRecord } from './form';
import { openChoices, type PartialReading, readChoice, readRows } from './importInput';
import { lineSentence } from './importPurchases';
import type { InputProblem } from './say';

const previewed = 5;

/** What the add-on makes of the first rows of a file; with a choice, what it would make of them under that. */
export function guessImport(world: World, input: unknown): Result<ImportGuess, InputProblem> {
  const rows = readRows(input);
  if (rows === null || !isRecord(input)) return fail({ is: 'unreadable' });
  const given = input.choice === undefined ? guess(rows) : readChoice(input.choice);
  if (given === null) return fail({ is: 'unreadable' });
  const chosen = proven(rows, given);
  const [first = []] = rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const titles = Array.from({ length: width }, (_, at) => (chosen.hasHeader ? (first[at] ?? '').trim() : ''));
  return ok({
    ...chosen,
    titles,
    open: openChoices(chosen),
    preview: preview(openBook(world), rows, chosen),
  });
}

function guess(rows: readonly (readonly string[])[]): PartialReading {
  const header = hasHeader(rows);
  return { columns: guessColumns(rows, header), hasHeader: header, dateOrder: null, decimalMark: null };
}

/** What the file's own rows prove of its days and amounts needs no choosing. */
function proven(rows: readonly (readonly string[])[], reading: PartialReading): PartialReading {
  const { columns, hasHeader: header } = reading;
  const body = header ? rows.slice(1) : rows;
  const cells = (at: number | undefined) => (at === undefined ? [] : body.map((row) => row[at] ?? ''));
  const amounts = [...cells(columns.amount), ...cells(columns.unitPrice), ...cells(columns.quantity)];
  return {
    ...reading,
    dateOrder: reading.dateOrder ?? dateOrderOf(cells(columns.date)),
    decimalMark: reading.decimalMark ?? decimalMarkOf(amounts),
  };
}

function preview(book: Book, rows: readonly (readonly string[])[], chosen: PartialReading): ImportPreview[] {
  const { columns, dateOrder, decimalMark, hasHeader: header } = chosen;
  const { currency, language } = book.settings;
  return rows
    .map((cells, at) => ({ cells, line: at + 1 }))
    .slice(header ? 1 : 0)
    .slice(0, previewed)
    .map(({ cells, line }) => {
      const raw = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? '').trim());
      const asTyped = {
        line,
        date: raw(columns.date),
        customer: raw(columns.customer),
        amount: raw(columns.amount),
        problem: '',
      };
      if (openChoices(chosen).length > 0 || dateOrder === null || decimalMark === null) return asTyped;
      const read = readLine(cells, line, { columns, dateOrder, decimalMark }, currency);
      if (!read.ok) return { ...asTyped, problem: lineSentence(read.problem, book) };
      const { day, customer, total } = read.value;
      return { line, date: day, customer, amount: formatMoney(total, currency, language), problem: '' };
    });
}
