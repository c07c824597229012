import { grouped } from '../domain/grouped';
import type { Book } from './book';
import type { Written } from './cell';
import { isBlank } from './cell';
import { formatOf } from './cellKind';
import { holds, holdsExactly, type RowChange, type Values } from './change';
import type { Opened } from './opened';
import { tableByKey } from './schema';
import { idColumn, type Table } from './table';
import type { Area, World } from './world';

/** Neighbouring columns of ours, left to right; a user's own column between two parts them. */
interface Run {
  readonly first: number;
  readonly keys: readonly string[];
}

/**
 * Makes every change that is not made yet, and leaves alone what a person has changed meanwhile: so applying
 * twice, or again after an interruption, ends the same. One write per table for new rows laid side by side.
 */
export function applyChanges(world: World, book: Book, changes: readonly RowChange[]): void {
  for (const [key, ofTable] of byTable(changes)) {
    const table = tableByKey(key);
    if (table === null) continue;
    const opened = book.open(table);
    const fresh = ofTable.filter((change) => change.before === null && opened.rowOf(change.id) === null);
    const standing = ofTable.filter((change) => change.after !== null && opened.rowOf(change.id) !== null);
    const leaving = ofTable.filter((change) => change.after === null && opened.rowOf(change.id) !== null);
    addRows(world, book, opened, fresh);
    changeRows(world, opened, standing);
    clearRows(world, opened, leaving);
    book.forget(table);
  }
}

function byTable(changes: readonly RowChange[]): Map<string, RowChange[]> {
  const tables = new Map<string, RowChange[]>();
  for (const change of changes) {
    const known = tables.get(change.table);
    if (known) known.push(change);
    else tables.set(change.table, [change]);
  }
  return tables;
}

/** The run with the id comes first: a row that was written in part is then found by its id and completed. */
function runsOf(opened: Opened, keys: readonly string[]): Run[] {
  const placed = keys
    .map((key) => ({ key, at: opened.places.get(key) ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  const runs: { first: number; keys: string[] }[] = [];
  for (const { key, at } of placed) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.keys.length === at) last.keys.push(key);
    else runs.push({ first: at, keys: [key] });
  }
  const ids = idColumn(opened.table) ?? keys[0] ?? '';
  return runs.sort((one, other) => Number(other.keys.includes(ids)) - Number(one.keys.includes(ids)));
}

const columnKeys = (table: Table) => Object.keys(table.columns);

function addRows(world: World, book: Book, opened: Opened, changes: readonly RowChange[]): void {
  if (changes.length === 0) return;
  for (const run of runsOf(opened, columnKeys(opened.table))) {
    const formats = run.keys.map((key) => {
      const column = opened.table.columns[key];
      return column ? formatOf(column.kind, book.style) : 'General';
    });
    world.grid.write(opened.sheet, {
      row: opened.lastRow + 1,
      column: run.first + 1,
      values: changes.map(({ after }) => run.keys.map((key) => after?.[key] ?? '')),
      formats: changes.map(() => formats),
    });
  }
}

/** Cells side by side that one write can fill. */
interface Patch {
  readonly row: number;
  readonly run: Run;
  readonly values: Written[][];
}

/**
 * Only cells that still hold what was there before; each rectangle of them is one write, and rectangles far
 * apart that get the same are one call for each of their columns.
 */
function changeRows(world: World, opened: Opened, changes: readonly RowChange[]): void {
  const patches = changes
    .flatMap((change) => patchesOf(opened, change))
    .sort((one, other) => one.run.first - other.run.first || one.row - other.row);
  const blocks: Patch[] = [];
  for (const patch of patches) {
    const last = blocks[blocks.length - 1];
    const goesOn =
      last && last.row + last.values.length === patch.row && last.run.keys.join() === patch.run.keys.join();
    if (goesOn) last.values.push(...patch.values);
    else blocks.push(patch);
  }
  for (const alike of grouped(blocks, sameEverywhere).values()) {
    const [first, ...others] = alike;
    if (first === undefined) continue;
    if (others.length > 0) fillAlike(world, opened, first, alike);
    else
      world.grid.write(opened.sheet, { row: first.row, column: first.run.first + 1, values: first.values });
  }
}

/** Blocks whose rows all hold the same are filled together; any other stands alone. */
function sameEverywhere({ row, run, values }: Patch): string {
  const [line, ...others] = values.map((one) => JSON.stringify(one));
  return others.every((one) => one === line) ? `${run.first} ${line}` : `${run.first} ${row}`;
}

function fillAlike(world: World, opened: Opened, { run, values }: Patch, blocks: readonly Patch[]): void {
  run.keys.forEach((_, at) => {
    const column = run.first + 1 + at;
    const areas = blocks.map(({ row, values: lines }) => ({ row, column, rows: lines.length, columns: 1 }));
    const value = values[0]?.[at] ?? '';
    if (value === '') world.grid.clear(opened.sheet, areas);
    else world.grid.fill(opened.sheet, areas, value);
  });
}

function patchesOf(opened: Opened, change: RowChange): Patch[] {
  const row = opened.rowOf(change.id) ?? 0;
  const line = opened.lines[row - 2] ?? [];
  const due = Object.entries(change.after ?? {}).filter(([key, after]) => {
    const cell = opened.cell(line, key);
    const before: Written = change.before?.[key] ?? '';
    // A new row that is completed ends as one that was written at once: with its boxes unticked.
    const isDone = (change.before === null ? holdsExactly : holds)(cell, after);
    return !isDone && (holds(cell, before) || (change.before === null && isBlank(cell)));
  });
  const values: Values = Object.fromEntries(due);
  return runsOf(opened, Object.keys(values)).map((run) => ({
    row,
    run,
    values: [run.keys.map((key) => values[key] ?? '')],
  }));
}

/** Rows are emptied, never deleted: what a user keeps in columns of their own stays. */
function clearRows(world: World, opened: Opened, changes: readonly RowChange[]): void {
  if (changes.length === 0) return;
  const rows = changes.map(({ id }) => opened.rowOf(id) ?? 0).sort((one, other) => one - other);
  const spans: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = spans[spans.length - 1];
    if (last && last.first + last.count === row) last.count += 1;
    else spans.push({ first: row, count: 1 });
  }
  const runs = runsOf(opened, columnKeys(opened.table));
  const areas: Area[] = spans.flatMap(({ first, count }) =>
    runs.map((run) => ({ row: first, column: run.first + 1, rows: count, columns: run.keys.length })),
  );
  world.grid.clear(opened.sheet, areas);
}
