import { type Cell, isBlank, isDateCell, type Written } from './cell';
import type { Table } from './table';
import { unguarded } from './typedText';

/** What a row holds by column, as it is written. */
export type Values = Readonly<Record<string, Written>>;

/**
 * One row before and after: a new row has no before, a removed one no after. Of a changed row both name the
 * same columns, and only those that change.
 */
export interface RowChange {
  readonly table: string;
  readonly id: string;
  readonly before: Values | null;
  readonly after: Values | null;
}

/** A new row of a table. */
export const added = (table: Table, id: string, after: Values): RowChange => ({
  table: table.key,
  id,
  before: null,
  after,
});

/** The change that takes another back. */
export const opposite = (change: RowChange): RowChange => ({
  ...change,
  before: change.after,
  after: change.before,
});

/** Two changes of one row, one after the other, as one. */
export function composed(first: RowChange | undefined, then: RowChange): RowChange {
  if (first === undefined) return then;
  const before = first.before && { ...then.before, ...first.before };
  const after = then.after && { ...first.after, ...then.after };
  if (before === null || after === null) return { ...then, before, after };
  // A row that was taken away and put back names all that either had.
  const blank = (values: Values) => Object.fromEntries(Object.keys(values).map((key) => [key, '']));
  return { ...then, before: { ...blank(after), ...before }, after: { ...blank(before), ...after } };
}

/** Clock times go through fractions of a day: a difference below a tenth of a second is none. */
const sameSerial = (one: number, other: number) => Math.abs(one - other) < 1e-6;

/** Whether the cell holds what was, or would be, written. */
export function holds(cell: Cell, written: Written): boolean {
  if (isDateCell(cell)) return typeof written === 'number' && sameSerial(cell.serial, written);
  if (isBlank(cell)) return written === '' || written === false;
  if (typeof cell === 'string' && typeof written === 'string') return unguarded(cell) === unguarded(written);
  return cell === written;
}

/** The same, and a box that was never ticked is not yet an unticked one. */
export const holdsExactly = (cell: Cell, written: Written): boolean =>
  holds(cell, written) && !(written === false && cell !== false);

type Packed = { t: string; k: string[]; r: [string, (Written | null)[] | 0, (Written | null)[] | 0][] };

/** The changes as compact text: per table and set of columns, the columns once and then the values. */
export function packChanges(changes: readonly RowChange[]): string {
  const groups = new Map<string, Packed>();
  for (const { table, id, before, after } of changes) {
    const columns = Object.keys(after ?? before ?? {});
    const name = `${table} ${columns.join(' ')}`;
    const group = groups.get(name) ?? { t: table, k: columns, r: [] };
    groups.set(name, group);
    const packed = (values: Values | null) =>
      values === null ? 0 : columns.map((key) => values[key] ?? null);
    group.r.push([id, packed(before), packed(after)]);
  }
  return JSON.stringify([...groups.values()]);
}

/** The changes again, or null where the text is not what packChanges made. */
export function unpackChanges(text: string): RowChange[] | null {
  try {
    const groups = JSON.parse(text) as Packed[];
    return groups.flatMap(({ t, k, r }) =>
      r.map(([id, before, after]) => ({
        table: t,
        id,
        before: valuesOf(k, before),
        after: valuesOf(k, after),
      })),
    );
  } catch {
    return null;
  }
}

function valuesOf(columns: readonly string[], packed: readonly (Written | null)[] | 0): Values | null {
  if (packed === 0) return null;
  const values: Record<string, Written> = {};
  columns.forEach((key, at) => {
    const value = packed[at];
    if (value !== null && value !== undefined) values[key] = value;
  });
  return values;
}
