import Papa from 'papaparse';
import { typed } from '../host/typedText';
import type { SheetStore, StoredValue } from '../store/store';

/** The rows of a CSV text, whatever separates its cells. */
export function csvRows(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' }).data;
}

/**
 * Puts rows into a sheet from A1 on, growing the sheet where it is too small.
 *
 * Numbers and dates are read as Sheets reads them on import. What starts with 0 or + stays text, so that
 * telephone numbers survive, and nothing becomes a formula.
 */
export function loadRows(sheet: SheetStore, rows: readonly (readonly string[])[], locale: string): void {
  if (rows.length === 0) return;
  const columns = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length > sheet.maxRows) sheet.insertRows(sheet.maxRows, rows.length - sheet.maxRows);
  if (columns > sheet.maxColumns) sheet.insertColumns(sheet.maxColumns, columns - sheet.maxColumns);
  const area = { row: 0, column: 0, rows: rows.length, columns };
  const cells = rows.map((row) =>
    Array.from({ length: columns }, (_, at) => importedCell(row[at] ?? '', locale)),
  );
  sheet.write(
    'format',
    area,
    cells.map((row) => row.map(({ format }) => format)),
  );
  sheet.write(
    'value',
    area,
    cells.map((row) => row.map(({ value }) => value)),
  );
}

function importedCell(text: string, locale: string): { value: StoredValue; format: string } {
  const reading = /^(0\d|[+=@-])/.test(text) && !/^-\d/.test(text) ? null : typed(text, locale, thisYear());
  if (text === '') return { value: null, format: '' };
  if (reading?.is !== 'value' || typeof reading.value === 'string') return { value: text, format: '@' };
  return { value: reading.value, format: reading.format ?? '' };
}

function thisYear(): number {
  return new Date().getFullYear();
}

/** A sheet's cells as CSV text. */
export function csvText(sheet: SheetStore): string {
  const { rows, columns } = sheet.contentSize();
  if (rows === 0) return '';
  return Papa.unparse(sheet.read('value', { row: 0, column: 0, rows, columns }));
}

/** Hands a text to the browser as a file to save. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
