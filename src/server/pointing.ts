import type { Book } from '../workbook/book';
import { type Cell, isBlank, type Written } from '../workbook/cell';
import type { RowChange, Values } from '../workbook/change';
import { nameFinder } from '../workbook/nameFinder';
import { idText, type Opened } from '../workbook/opened';
import { type Pointer, pointersTo } from '../workbook/pointers';
import { idColumn, type Table } from '../workbook/table';
import { guarded } from '../workbook/typedText';
import { rewritten, rowChange } from './rowChange';

/** A row that points at one of the rows asked for. */
export interface PointingRow {
  readonly pointer: Pointer;
  readonly opened: Opened;
  readonly line: readonly Cell[];
  readonly id: string;
  /** At which of them; blank where its name is that of several of them. */
  readonly at: string;
}

/** A row that may point there, and cannot be changed by its number as it is. */
export interface UnclearRow {
  readonly table: Table;
  readonly row: number;
}

/** The rows that point at rows of this table, by code or, where that is blank, by name. */
export function rowsPointing(book: Book, target: Table, codes: readonly string[]) {
  const rows: PointingRow[] = [];
  const unclear: UnclearRow[] = [];
  const find = nameFinder(book.open(target));
  for (const pointer of pointersTo(target)) {
    const { table, name, code } = pointer;
    if (!book.has(table)) continue;
    const opened: Opened = book.open(table);
    const ids = idColumn(table) ?? '';
    opened.lines.forEach((line, index) => {
      if (isBlank(opened.cell(line, code)) && isBlank(opened.cell(line, name))) return;
      const known = idText(opened.cell(line, code));
      const meant = known === '' ? codesOf(find(idText(opened.cell(line, name)))) : [known];
      if (!meant.some((one) => codes.includes(one))) return;
      const id = idText(opened.cell(line, ids));
      const usable = opened.rowOf(id) === index + 2 && meant.every((one) => codes.includes(one));
      if (usable) rows.push({ pointer, opened, line, id, at: meant.length === 1 ? (meant[0] ?? '') : '' });
      else unclear.push({ table, row: index + 2 });
    });
  }
  return { rows, unclear };
}

const codesOf = (found: ReturnType<ReturnType<typeof nameFinder>>): readonly string[] =>
  found.is === 'one' ? [found.id] : found.is === 'several' ? found.ids : [];

/** The change that makes rows point at this one. */
export const pointAt = (
  { pointer, opened, id }: PointingRow,
  to: { readonly code: string; readonly name: string },
): RowChange | null => rowChange(opened, id, { [pointer.name]: guarded(to.name), [pointer.code]: to.code });

/** The change that empties a whole row. */
export const cleared = (opened: Opened, line: readonly Cell[], id: string): RowChange => {
  const before: Record<string, Written> = {};
  for (const key of Object.keys(opened.table.columns)) {
    const cell = opened.cell(line, key);
    if (!isBlank(cell)) before[key] = rewritten(cell);
  }
  return { table: opened.table.key, id, before, after: null };
};

/** One change for each row, in the order in which rows were first named; a row that goes has no other change. */
export function perRow(changes: readonly (RowChange | null)[]): RowChange[] {
  const rows = new Map<string, RowChange>();
  for (const change of changes) {
    if (change === null) continue;
    const key = `${change.table} ${change.id}`;
    const known = rows.get(key);
    rows.set(key, known ? both(known, change) : change);
  }
  return [...rows.values()];
}

const both = (one: RowChange, other: RowChange): RowChange => {
  if (one.after === null) return one;
  if (other.after === null) return other;
  const joined = (first: Values | null, then: Values | null) => ({ ...first, ...then });
  return { ...one, before: joined(one.before, other.before), after: joined(one.after, other.after) };
};
