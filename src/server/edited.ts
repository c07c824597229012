import { adoptRows } from '../workbook/adopt';
import { openBook } from '../workbook/book';
import type { EditedRows } from '../workbook/editedRows';
import { firmly } from '../workbook/firmly';
import { schema, tableByKey } from '../workbook/schema';
import { sheetOf } from '../workbook/sheetName';
import { idColumn, type Table } from '../workbook/table';
import { tracedWorld } from '../workbook/tracedGrid';
import { noteUnclearNames } from '../workbook/unclearName';
import type { World } from '../workbook/world';
import { underLock } from './setUp';
import { keepAsOf } from './views';

/**
 * What a person typed by hand, also on a phone, gets its ids and codes at once, and a name that fits several
 * customers says so. Sheets that count to a day count to today. Where the lock is taken the next touch does it.
 */
export function edited(world: World, { sheet, row, rows }: EditedRows): void {
  const table = schema.find((one) => sheetOf(one, [sheet]) !== null);
  const first = Math.max(row, 2);
  const last = Math.min(row + rows - 1, first + mostRows - 1);
  if (table === undefined || last < first || !isKept(table)) return;
  underLock(world, () => {
    const traced = tracedWorld(world);
    const found = openBook(traced);
    if (sheetOf(table, found.sheets) !== sheet || !found.has(table)) return;
    const book = firmly(traced, found, (current) => {
      for (const named of [table, ...namesIn(table)]) if (current.has(named)) current.open(named);
      adoptRows(traced, current);
      keepAsOf(traced, current);
    });
    const opened = book.open(table);
    const until = Math.min(last, opened.lastRow);
    if (until >= first) noteUnclearNames(world, book, opened, { row: first, rows: until - first + 1 });
  });
}

/** More rows than a person types: a paste is looked at so far, the rest at the next touch. */
const mostRows = 500;

/** Whether the add-on keeps anything in its rows. */
const isKept = (table: Table): boolean => idColumn(table) !== null || namesIn(table).length > 0;

const namesIn = ({ columns }: Table): Table[] =>
  Object.values(columns).flatMap(({ kind }) => {
    const named = kind.is === 'name' ? tableByKey(kind.of) : null;
    return named === null ? [] : [named];
  });
