import { type Cell, type Written, writtenOf } from '../workbook/cell';
import { holds, type RowChange, type Values } from '../workbook/change';
import type { Opened } from '../workbook/opened';
import { guarded, unguarded } from '../workbook/typedText';

/** A change of the row with this id to what differs from it; null where nothing does, or there is no such row. */
export function rowChange(opened: Opened, id: string, wanted: Values): RowChange | null {
  const row = opened.rowOf(id);
  const line = opened.lines[(row ?? 0) - 2];
  if (row === null || line === undefined) return null;
  const keys = Object.keys(wanted).filter((key) => !holds(opened.cell(line, key), wanted[key] ?? ''));
  if (keys.length === 0) return null;
  const stood = (key: string) => rewritten(opened.cell(line, key));
  const each = (value: (key: string) => Values[string]): Values =>
    Object.fromEntries(keys.map((key) => [key, value(key)]));
  return { table: opened.table.key, id, before: each(stood), after: each((key) => wanted[key] ?? '') };
}

/** What stands in the cell, as it is safe to write again: as text, never as a formula. */
export const rewritten = (cell: Cell): Written =>
  typeof cell === 'string' ? guarded(unguarded(cell)) : writtenOf(cell);
