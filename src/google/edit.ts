import type { EditedRows } from '../workbook/editedRows';

/** Where a person's edit was made, by what Google tells of it; null for anything else that calls us so. */
export function editedRows(event: unknown): EditedRows | null {
  if (typeof event !== 'object' || event === null || !('range' in event)) return null;
  // Only Google hands over a range with methods: over the wire there are none.
  const range = event.range as Partial<GoogleAppsScript.Spreadsheet.Range>;
  if (!range?.getSheet || !range.getRow || !range.getNumRows) return null;
  return { sheet: range.getSheet().getName(), row: range.getRow(), rows: range.getNumRows() };
}
