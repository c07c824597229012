import { writtenOf } from '../workbook/cell';
import { holds, type RowChange, type Values } from '../workbook/change';
import type { Opened } from '../workbook/opened';
import { guarded } from '../workbook/typedText';

/** A change of the row with this id to what differs from it; null where nothing does, or there is no such row. */
export function rowChange(opened: Opened, id: string, wanted: Values): RowChange | null {
  const row = opened.rowOf(id);
  const line = opened.lines[(row ?? 0) - 2];
  if (row === null || line === undefined) return null;
  const keys = Object.keys(wanted).filter((key) => !holds(opened.cell(line, key), wanted[key] ?? ''));
  if (keys.length === 0) return null;
  // What stood there comes back as text, never as a formula.
  const stood = (key: string) => {
    const cell = writtenOf(opened.cell(line, key));
    return typeof cell === 'string' ? guarded(cell) : cell;
  };
  const each = (value: (key: string) => Values[string]): Values =>
    Object.fromEntries(keys.map((key) => [key, value(key)]));
  return { table: opened.table.key, id, before: each(stood), after: each((key) => wanted[key] ?? '') };
}
