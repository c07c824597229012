import type { StoredRule } from './rule';

/** How a sheet looks now, as far as set-up cares. Lists run along the header row. */
export interface SheetLook {
  readonly header: readonly string[];
  readonly formulas: readonly string[];
  readonly notes: readonly string[];
  readonly backgrounds: readonly string[];
  /** Of the first row below the header; set-up treats a column as one. */
  readonly formats: readonly string[];
  readonly rules: readonly (StoredRule | null)[];
  readonly frozenRows: number;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly empty: boolean;
}

/** All that set-up asks of a spreadsheet. Each method is one call, and repeating it changes nothing. */
export interface Layout {
  look(sheet: string): SheetLook;
  addSheet(name: string): void;
  hideSheet(sheet: string): void;
  freezeHeader(sheet: string): void;
  boldHeader(sheet: string, column: number, width: number): void;
  /** Adds columns so that there are at least this many. */
  widen(sheet: string, columns: number): void;
  writeHeader(sheet: string, column: number, titles: readonly string[]): void;
  noteHeader(sheet: string, column: number, notes: readonly string[]): void;
  paintHeader(sheet: string, column: number, backgrounds: readonly string[]): void;
  /** One format for the whole column below the header. */
  formatColumns(sheet: string, column: number, formats: readonly string[]): void;
  ruleColumn(sheet: string, column: number, rule: StoredRule): void;
  widths(sheet: string, column: number, pixels: readonly number[]): void;
  formula(sheet: string, column: number, formula: string): void;
  /** Where the person was stays where the person is. */
  keepPlace<T>(work: () => T): T;
}
