import type { StoredChart } from './chart';
import { MemoryWorkbook } from './memory';
import { facets, untouched } from './memory/planes';
import { MemorySheet } from './memory/sheet';
import type { Area, Facet, SheetStore, WorkbookStore } from './store';

/** A sheet as a plain object: what it is, and every cell that holds anything. */
export interface SheetSnapshot {
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string;
  /** The columns of another width than usual, by letter. */
  readonly widths: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  readonly charts: readonly StoredChart[];
  /** Every facet that is not empty, by A1 place, in one line of text for each cell. */
  readonly cells: Readonly<Record<string, string>>;
}

const usualWidth = 100;

/** A workbook of its own with the same content, for trials that may spoil it. */
export function cloneWorkbook(store: WorkbookStore): WorkbookStore {
  if (store instanceof MemoryWorkbook) return store.clone();
  throw new Error('Only a workbook in memory can be cloned.');
}

/** The whole workbook by sheet name, so that two can be compared and their differences read. */
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
  const { hidden, maxRows: rows, maxColumns: columns, frozenRows, frozenColumns, tabColor, charts } = sheet;
  const everyRow = Array.from({ length: rows }, (_, row) => row);
  const everyColumn = Array.from({ length: columns }, (_, column) => column);
  const widths = everyColumn.filter((column) => sheet.columnWidth(column) !== usualWidth);
  return {
    hidden,
    rows,
    columns,
    frozenRows,
    frozenColumns,
    tabColor,
    widths: Object.fromEntries(widths.map((column) => [letters(column), sheet.columnWidth(column)])),
    hiddenRows: everyRow.filter((row) => sheet.rowHidden(row)).map((row) => row + 1),
    hiddenColumns: everyColumn.filter((column) => sheet.columnHidden(column)).map(letters),
    charts,
    cells: snapshotCells(sheet),
  };
}

function snapshotCells(sheet: SheetStore): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const facet of facets) {
    sheet.read(facet, areaOf(sheet, facet)).forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell === untouched[facet]) return;
        const place = `${letters(column)}${row + 1}`;
        const text = `${facet}=${JSON.stringify(cell)}`;
        const before = cells[place];
        cells[place] = before === undefined ? text : `${before} ${text}`;
      });
    });
  }
  return cells;
}

/** Trials by the thousand take snapshots of sheets that are nearly all untouched. */
function areaOf(sheet: SheetStore, facet: Facet): Area {
  if (sheet instanceof MemorySheet) return sheet.written(facet);
  return { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns };
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
