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
  const each = (value: (key: string) => Values[string]): Values =>
    Object.fromEntries(keys.map((key) => [key, value(key)]));
  return {
    table: opened.table.key,
    id,
    before: each((key) => asItStood(opened.cell(line, key))),
    after: each((key) => wanted[key] ?? ''),
  };
}

/** What a cell holds, fit to be written there again: a person's text may begin like a formula. */
export function asItStood(cell: Cell): Written {
  const written = writtenOf(cell);
  return typeof written === 'string' ? guarded(unguarded(written)) : written;
}
