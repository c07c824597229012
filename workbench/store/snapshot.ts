import { facets, untouched } from './memory';
import type { SheetStore, WorkbookStore } from './store';

/** A sheet as comparable text: what it is, and every cell that holds anything. */
export type SheetSnapshot = Readonly<Record<string, string>>;

/** The whole workbook, so that two can be compared and their differences read. */
export function snapshotWorkbook(
  store: WorkbookStore,
  { without = [] }: { readonly without?: readonly string[] } = {},
): Readonly<Record<string, SheetSnapshot>> {
  return Object.fromEntries(
    store
      .sheets()
      .filter((sheet) => !without.includes(sheet.name))
      .map((sheet) => [sheet.name, snapshotSheet(sheet)]),
  );
}

function snapshotSheet(sheet: SheetStore): SheetSnapshot {
  const { maxRows: rows, maxColumns: columns } = sheet;
  const found: Record<string, string> = {
    sheet: `${rows}×${columns} frozen ${sheet.frozenRows}${sheet.hidden ? ' hidden' : ''}`,
    widths: Array.from({ length: columns }, (_, column) => sheet.columnWidth(column)).join(' '),
  };
  const whole = { row: 0, column: 0, rows, columns };
  for (const facet of facets) {
    const block = sheet.read(facet, whole);
    block.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell === untouched[facet] || cell === null) return;
        const place = `R${row + 1}C${column + 1}`;
        const text = `${facet}=${JSON.stringify(cell)}`;
        found[place] = found[place] === undefined ? text : `${found[place]} ${text}`;
      });
    });
  }
  return found;
}
