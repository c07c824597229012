import type { StoredChart } from './chart';

/**
 * What a spreadsheet is to the host: sheets of cells, each cell a bundle of facets.
 *
 * Two implementations pass one contract suite: a plain in-memory grid and a Univer workbook.
 * Rows and columns are counted from 0 here; the host counts from 1, as Google does. A date is a number
 * (days since 1899-12-30 in the workbook's own zone) whose format is a date format, as in Sheets.
 * The store obeys; it knows no Apps Script rule. Rules, messages and limits belong to the host.
 */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type StoredValue = string | number | boolean | null;

export type StoredValidation =
  | {
      readonly kind: 'list';
      readonly values: readonly string[];
      readonly allowInvalid: boolean;
      readonly help: string;
    }
  | { readonly kind: 'range'; readonly a1: string; readonly allowInvalid: boolean; readonly help: string }
  | { readonly kind: 'checkbox'; readonly allowInvalid: boolean; readonly help: string }
  | { readonly kind: 'date'; readonly allowInvalid: boolean; readonly help: string }
  | {
      readonly kind: 'numberBetween';
      readonly from: number;
      readonly to: number;
      readonly allowInvalid: boolean;
      readonly help: string;
    };

/** All that a cell can hold. Every facet has an empty value: null, '' or the default given here. */
export interface CellFacets {
  /** What the cell shows before formatting; of a formula, its latest result. */
  value: StoredValue;
  /** With its leading "=", in en-US syntax; '' where the cell holds none. Writing one clears the value. */
  formula: string;
  /** Sheets number format pattern; '' is automatic, '@' is plain text. */
  format: string;
  note: string;
  /** '#rrggbb', or '' for none. */
  background: string;
  fontColor: string;
  bold: boolean;
  italic: boolean;
  wrap: boolean;
  horizontalAlignment: '' | 'left' | 'center' | 'right';
  validation: StoredValidation | null;
}
export type Facet = keyof CellFacets;

export interface SheetStore {
  readonly id: number;
  name: string;
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string;
  readonly maxRows: number;
  readonly maxColumns: number;
  /** From the back to the front; they go with their cells when lines of any sheet move. */
  charts: readonly StoredChart[];

  /** A rectangle of one facet, rows first. */
  read<F extends Facet>(facet: F, area: Area): CellFacets[F][][];
  /** Writing a value clears the formula of the cell; the other facets stay. */
  write<F extends Facet>(facet: F, area: Area, rows: readonly (readonly CellFacets[F][])[]): void;
  /** The smallest counts of rows and columns that hold every value and formula. */
  contentSize(): { rows: number; columns: number };

  insertRows(before: number, count: number): void;
  deleteRows(first: number, count: number): void;
  insertColumns(before: number, count: number): void;
  deleteColumns(first: number, count: number): void;
  /** Moves whole columns so that they stand before column `before`, counted before the move. */
  moveColumns(first: number, count: number, before: number): void;
  /** Reorders whole rows: row `first + i` becomes what row `first + order[i]` was. */
  reorderRows(first: number, order: readonly number[]): void;
  columnWidth(column: number): number;
  setColumnWidth(column: number, pixels: number): void;
  rowHidden(row: number): boolean;
  setRowsHidden(first: number, count: number, hidden: boolean): void;
  columnHidden(column: number): boolean;
  setColumnsHidden(first: number, count: number, hidden: boolean): void;
}

export interface WorkbookStore {
  readonly id: string;
  name: string;
  /** As Google spells it: en_US, id_ID, de_DE. */
  locale: string;
  /** IANA name. */
  timeZone: string;
  /** In tab order. */
  sheets(): readonly SheetStore[];
  /** A sheet of 1,000 × 26 empty cells unless told otherwise. */
  insertSheet(name: string, index: number, rows?: number, columns?: number): SheetStore;
  deleteSheet(id: number): void;
  moveSheet(id: number, index: number): void;
  activeSheetId: number;
  /** What is selected in the active sheet, counted from 0; null where nothing is. */
  readonly activeArea: Area | null;
}
