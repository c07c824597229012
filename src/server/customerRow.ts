import { dayOfSerial } from '../domain/day';
import type { Money } from '../domain/money';
import { normalPhone } from '../domain/phone';
import { fail, ok, type Result } from '../domain/result';
import { spokenDay } from '../text/breath';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import { type Cell, isBlank, isDateCell } from '../workbook/cell';
import { readCell, type Style, writeCell } from '../workbook/cellKind';
import type { Column } from '../workbook/column';
import { idText, type Opened } from '../workbook/opened';
import { customers } from '../workbook/schema/customers';
import { unguarded } from '../workbook/typedText';
import { moneySaid } from './moneySaid';
import type { PointingRow, UnclearRow } from './pointing';
import type { InputProblem } from './say';

/** One row of Customers as it stands. */
export interface CustomerRow {
  readonly code: string;
  readonly name: string;
  readonly line: readonly Cell[];
}

/** The one row with this code; two of one code are nobody's until a person tells them apart. */
export function customerRow(known: Opened, code: unknown): Result<CustomerRow, InputProblem> {
  const row = typeof code === 'string' && code !== '' ? known.rowOf(code) : null;
  const line = row === null ? undefined : known.lines[row - 2];
  if (line === undefined || isBlank(known.cell(line, 'name'))) return fail({ is: 'unknownCustomer' });
  return ok({ code: String(code), name: textAt(known, line, 'name'), line });
}

export const textAt = (opened: Opened, line: readonly Cell[], key: string): string => {
  const cell = opened.cell(line, key);
  return isDateCell(cell) ? '' : unguarded(String(cell)).trim();
};

/** Rows with the codes stand once each; else the first, in words. */
export function twice(book: Book, codes: readonly string[]): string | null {
  const known = book.open(customers);
  const double = codes.find(
    (code) => known.lines.filter((line) => idText(known.cell(line, 'code')) === code).length > 1,
  );
  return double === undefined ? null : textIn(book.settings.language).people.twice(double);
}

/** What stands in the way of rows that follow: the first that cannot, by its place. */
export function hindrance(book: Book, [unclear]: readonly UnclearRow[]): string | null {
  if (unclear === undefined) return null;
  const { language } = book.settings;
  return textIn(language).people.unclear(unclear.table.title[language], unclear.row);
}

/** How many rows of which sheet follow. */
export function countedBySheet(book: Book, rows: readonly PointingRow[]) {
  const counts = new Map<string, number>();
  for (const { pointer } of rows) {
    const sheet = pointer.table.title[book.settings.language];
    counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  return [...counts].map(([sheet, count]) => ({ sheet, count }));
}

/** Who bears this number already. */
export function ownerOf(known: Opened, phone: string, but = ''): CustomerRow | null {
  const number = normalPhone(phone);
  if (number === null) return null;
  const line = known.lines.find(
    (one) =>
      textAt(known, one, 'code') !== but &&
      textAt(known, one, 'name') !== '' &&
      normalPhone(textAt(known, one, 'phone')) === number,
  );
  return line ? { code: textAt(known, line, 'code'), name: textAt(known, line, 'name'), line } : null;
}

/** A cell in words, as it is said of a customer. */
export function cellSaid({ kind }: Column, cell: Cell, style: Style): string {
  const read = readCell(kind, cell, style);
  if (!read.ok || read.value === null) return isDateCell(cell) ? '' : unguarded(String(cell));
  if (kind.is === 'money') return moneySaid(read.value as Money, style);
  if (kind.is === 'day' && isDateCell(cell)) return spokenDay(dayOfSerial(cell.serial), style.language);
  if (kind.is === 'flag') return read.value === true ? '✓' : '';
  return unguarded(String(writeCell(kind, read.value, style)));
}

/** A cell as a form takes it back: days as ISO text, choices by their key, a checkbox as itself. */
export function formValue({ kind }: Column, cell: Cell, style: Style): string | boolean {
  const read = readCell(kind, cell, style);
  if (kind.is === 'flag') return read.ok && read.value === true;
  if (!read.ok || read.value === null) return isDateCell(cell) ? '' : unguarded(String(cell));
  if (kind.is === 'day' || kind.is === 'choice') return String(read.value);
  return unguarded(String(writeCell(kind, read.value, style)));
}
