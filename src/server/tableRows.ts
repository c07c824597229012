import type { Book } from '../workbook/book';
import { openTable } from '../workbook/opened';
import type { Row, Table } from '../workbook/table';

/** The rows of a table that count. */
export const valuesIn = <T extends Table>(book: Book, table: T): Row<T>[] =>
  book
    .open(table)
    .typed()
    .rows.map(({ value }) => value);

/** The rows of a part of a table: one that lacks something else counts all the same. */
export function rowsOf<T extends Table>(book: Book, whole: Table, part: T): Row<T>[] {
  const { sheet, header, lines } = book.open(whole);
  const { rows } = openTable(part, sheet, [[...header], ...lines], book.style).typed();
  return rows.map(({ value }) => value);
}
