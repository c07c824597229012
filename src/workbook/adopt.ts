import type { Book } from './book';
import { type Cell, isBlank } from './cell';
import { nameFinder } from './nameFinder';
import { idText, type Opened } from './opened';
import { tableByKey } from './schema';
import { idColumn } from './table';
import type { World } from './world';

/**
 * Rows that people typed by hand get what only the add-on can give: an id, and the code behind a picked name
 * where exactly one row bears it. Only blank cells are filled, side by side ones in one write, and doing it
 * again changes nothing; so it needs no journal.
 */
export function adoptRows(world: World, book: Book): void {
  for (const opened of book.opened()) {
    const ids = idColumn(opened.table);
    if (ids !== null) fillColumn(world, opened, ids, newIdsFor(opened, ids));
  }
  for (const opened of book.opened()) {
    for (const [key, column] of Object.entries(opened.table.columns)) {
      if (column.kind.is === 'link') fillColumn(world, opened, key, codesFor(book, opened, column.kind.name));
    }
  }
}

/** What belongs into the blank cell of this line; null leaves it blank. */
type Filling = (line: readonly Cell[]) => string | null;

function fillColumn(world: World, opened: Opened, key: string, filling: Filling): void {
  const column = opened.places.get(key);
  if (column === undefined) return;
  const runs: { row: number; values: string[][] }[] = [];
  opened.lines.forEach((line, at) => {
    if (!isBlank(opened.cell(line, key)) || opened.isEmptyLine(line)) return;
    const value = filling(line);
    if (value === null) return;
    const row = at + 2;
    const last = runs[runs.length - 1];
    if (last && last.row + last.values.length === row) last.values.push([value]);
    else runs.push({ row, values: [[value]] });
  });
  for (const { row, values } of runs) {
    world.grid.write(opened.sheet, { row, column: column + 1, values, formats: values.map(() => ['@']) });
    values.forEach(([value = ''], at) => {
      opened.put(row + at, key, value);
    });
  }
}

/** Rows that count are named; a half-typed one waits until it does. */
function newIdsFor(opened: Opened, ids: string): Filling {
  const needed = Object.keys(opened.table.columns).filter(
    (key) => opened.table.columns[key]?.required && key !== ids,
  );
  return (line) =>
    needed.every((key) => !isBlank(opened.cell(line, key))) ? (opened.newIds(1)[0] ?? null) : null;
}

/** The id of the one row that the typed name fits, if the table of names is at hand. */
function codesFor(book: Book, opened: Opened, nameKey: string): Filling {
  const kind = opened.table.columns[nameKey]?.kind;
  const target = kind?.is === 'name' ? tableByKey(kind.of) : null;
  const names = target && book.opened().find((other) => other.table.key === target.key);
  if (!names) return () => null;
  const find = nameFinder(names);
  return (line) => {
    const typed = idText(opened.cell(line, nameKey));
    const found = typed === '' ? null : find(typed);
    return found?.is === 'one' ? found.id : null;
  };
}
