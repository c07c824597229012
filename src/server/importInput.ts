import type { DecimalMark } from '../domain/fileAmount';
import type { FileColumns } from '../domain/fileColumns';
import type { DateOrder } from '../domain/fileDate';
import type { FileReading } from '../domain/purchaseFile';
import { fail, ok, type Result } from '../domain/result';
import type { Language } from '../text/language';
import { textIn } from '../text/text';
import { importFields } from './contract';
import { isRecord } from './form';
import type { InputProblem } from './say';

/** The lines of a file and how they are to be read, as the sidebar sends them: checked, since anyone can call. */
export interface ImportInput {
  readonly lines: readonly { readonly cells: readonly string[]; readonly line: number }[];
  readonly reading: FileReading;
}

export interface PartialReading {
  readonly columns: FileColumns;
  readonly hasHeader: boolean;
  readonly dateOrder: DateOrder | null;
  readonly decimalMark: DecimalMark | null;
}

export function readRows(input: unknown): readonly (readonly string[])[] | null {
  if (!isRecord(input) || !Array.isArray(input.rows)) return null;
  const rows: unknown[] = input.rows;
  const isRow = (row: unknown): row is string[] =>
    Array.isArray(row) && row.length <= 100 && row.every((cell) => typeof cell === 'string');
  return rows.every(isRow) ? rows : null;
}

export function readChoice(choice: unknown): PartialReading | null {
  if (!isRecord(choice) || !isRecord(choice.columns)) return null;
  const columns: FileColumns = {};
  for (const [key, at] of Object.entries(choice.columns)) {
    const field = importFields.find((known) => known === key);
    if (!field || typeof at !== 'number' || !Number.isInteger(at) || at < 0 || at > 99) return null;
    columns[field] = at;
  }
  const dateOrder = readDateOrder(choice.dateOrder);
  const decimalMark = readDecimalMark(choice.decimalMark);
  return { columns, hasHeader: choice.hasHeader === true, dateOrder, decimalMark };
}

export const readDateOrder = (sent: unknown): DateOrder | null =>
  (['ymd', 'dmy', 'mdy'] as const).find((order) => order === sent) ?? null;

export const readDecimalMark = (sent: unknown): DecimalMark | null =>
  (['.', ','] as const).find((mark) => mark === sent) ?? null;

/** What is still to be chosen before the file can be read. */
export function openChoices({ columns, dateOrder, decimalMark }: PartialReading) {
  const open: ('date' | 'customer' | 'amount' | 'dateOrder' | 'decimalMark')[] = [];
  if (columns.date === undefined) open.push('date');
  if (columns.customer === undefined) open.push('customer');
  if (columns.amount === undefined && (columns.quantity === undefined || columns.unitPrice === undefined)) {
    open.push('amount');
  }
  if (dateOrder === null) open.push('dateOrder');
  if (decimalMark === null) open.push('decimalMark');
  return open;
}

export function readImport(
  input: unknown,
  language: Language,
  most: number,
): Result<ImportInput, InputProblem> {
  const text = textIn(language).import;
  const rows = readRows(input);
  const choice = isRecord(input) ? readChoice(input.choice) : null;
  if (rows === null || choice === null) return fail({ is: 'unreadable' });
  if (rows.length > most) {
    return fail({ is: 'importChoice', field: 'file', text: text.tooMany(String(most)) });
  }
  const [missing] = openChoices(choice);
  const { columns, dateOrder, decimalMark } = choice;
  if (missing !== undefined || dateOrder === null || decimalMark === null) {
    const sentences = {
      date: text.noDate,
      customer: text.noCustomer,
      amount: text.noAmount,
      dateOrder: text.noDateOrder,
      decimalMark: text.noDecimalMark,
    };
    const field = missing ?? 'date';
    return fail({ is: 'importChoice', field, text: sentences[field] });
  }
  const lines = rows
    .map((cells, at) => ({ cells, line: at + 1 }))
    .slice(choice.hasHeader ? 1 : 0)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return ok({ lines, reading: { columns, dateOrder, decimalMark } });
}
