import { type Book, openBook, UnusableTable } from './book';
import type { Cell } from './cell';
import { columnsIn } from './header';
import { sceneOf, standsFirm } from './scene';
import { schema } from './schema';
import { sheetOf } from './sheetName';
import { missesWriting, type Returned, strays, taken } from './strays';
import { idColumn, neededColumns, type Table } from './table';
import type { Trace, TracedWorld } from './tracedGrid';

const mostTimes = 5;

/**
 * Writes, and looks whether rows and columns still stood where they had been read: people go on sorting and
 * inserting meanwhile, and no lock of ours holds them. What then went astray is put back to what it was, and all
 * is written again; so it must be such that doing it twice ends the same. Answers the book that was right.
 */
export function firmly(world: TracedWorld, book: Book, write: (book: Book) => void): Book {
  let current = book;
  for (let times = 0; times < mostTimes; times++) {
    write(current);
    const looks = [...world.grid.written()].map(([sheet, trace]) => ({
      sheet,
      is: putBack(world, sheet, trace),
    }));
    const headless = looks.flatMap(({ sheet, is }) => (is === 'headless' ? (tableIn(sheet) ?? []) : []));
    if (headless[0]) throw new TitlesMoved(headless[0], headless);
    if (looks.every(({ is }) => is === 'firm')) return current;
    current = openBook(world);
  }
  throw new Error('rows or columns were moved again and again while this was being saved');
}

/** Thrown where people moved the titles of tables meanwhile: nothing that was written is left in these. */
export class TitlesMoved extends UnusableTable {
  constructor(
    table: Table,
    readonly tables: readonly Table[],
  ) {
    super({ is: 'noColumn', table: table.key, columns: neededColumns(table) });
  }
}

/** Where the titles no longer stand on top nothing that we wrote is left; elsewhere it can be written again. */
function putBack(world: TracedWorld, sheet: string, trace: Trace): 'firm' | 'moved' | 'headless' {
  const { grid } = world;
  const idAt = placeOfIds(sheet, trace);
  if (standsFirm({ trace, now: titlesAndIds(world, sheet, idAt), idAt })) {
    grid.settle(sheet);
    return 'firm';
  }
  const inserted = grid.inserted(sheet);
  const now = grid.look(sheet);
  const scene = sceneOf({ trace, now, idAt, inserted });
  const astray = strays(scene);
  const mended = sceneOf({ trace, now: withCells(now, astray), idAt, inserted });
  const isHeadless = mended.columns.titleRow !== 0;
  const isMoved = astray.length > 0 || missesWriting(mended);
  for (const { row, column, value } of [...astray, ...(isHeadless ? taken(mended) : [])]) {
    grid.write(sheet, { row: row + 1, column: column + 1, values: [[value]] });
  }
  grid.settle(sheet);
  if (isHeadless) return 'headless';
  return isMoved ? 'moved' : 'firm';
}

function withCells(lines: readonly (readonly Cell[])[], cells: readonly Returned[]): Cell[][] {
  const mended = lines.map((line) => [...line]);
  for (const { row, column, value } of cells) {
    const line = mended[row];
    if (line) line[column] = value;
  }
  return mended;
}

const tableIn = (sheet: string): Table | null => schema.find((one) => sheetOf(one, [sheet]) !== null) ?? null;

/** By which rows of the sheet are known; the first column where they have no ids. */
function placeOfIds(sheet: string, { seen: [titles = []] }: Trace): number {
  const table = tableIn(sheet);
  if (table === null) return 0;
  return columnsIn(titles, table.columns).get(idColumn(table) ?? Object.keys(table.columns)[0] ?? '') ?? 0;
}

/** As much of a sheet as tells whether it moved. */
function titlesAndIds({ grid }: TracedWorld, sheet: string, idAt: number): Cell[][] {
  const [titles = []] = grid.readRows(sheet, { row: 1, rows: 1 }, 1);
  return [titles, ...grid.readColumns(sheet, idAt + 1).slice(1)];
}
