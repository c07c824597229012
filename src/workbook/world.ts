import type { Day, Moment } from '../domain/day';
import type { Language } from '../text/language';
import type { Cell, Written } from './cell';
import type { Rows } from './editedRows';
import type { Layout } from './layout';
import type { Pages } from './page';

/** Everything that comes from outside, as one argument: no globals, no clock of our own, no test flags. */
export interface World {
  /** The wall clock of the workbook's own time zone. */
  now(): Moment;
  today(): Day;
  /** A new id that nobody else has. */
  newId(): string;
  /** The language of the person, used until the workbook has a setting of its own. */
  readonly language: Language;
  readonly grid: Grid;
  readonly layout: Layout;
  readonly pages: Pages;
  readonly notes: CellNotes;
  readonly desk: Desk;
  /** Where the person is in the workbook, counted from 1; null where nobody can tell. */
  selection(): { readonly sheet: string; readonly row: number } | null;
  /** One writer at a time. */
  readonly lock: Lock;
}

export interface Lock {
  /** False where another execution kept it for too long. */
  acquire(): boolean;
  /** Lets go after everything written has really arrived. */
  release(): void;
}

/** A block of cells to write at once; `formats` where the cells are new, so that text stays text. */
export interface Block {
  /** Counted from 1, as in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Written[])[];
  readonly formats?: readonly (readonly string[])[];
}

/** A rectangle of cells, counted from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** All that reading and committing ask of a spreadsheet. There is no single-cell method. */
export interface Grid {
  /** The names of all sheets; one call. */
  sheets(): readonly string[];
  /** Notes how many rows the sheet has; one call. */
  measure(sheet: string): void;
  /** How many rows people have put into it since then, less those they took out; one call. */
  inserted(sheet: string): number;
  /** Everything from A1 to the last cell with content; one call. */
  read(sheet: string): Cell[][];
  /** The first columns of all rows with content; one call. */
  readColumns(sheet: string, columns: number): Cell[][];
  /** Neighbouring rows from a column on to the last one with content; one call. */
  readRows(sheet: string, rows: Rows, fromColumn: number): Cell[][];
  /** One call for the values, one more for formats; the sheet grows where it is too small. */
  write(sheet: string, block: Block): void;
  /** Puts one value into cells wherever they stand; one call. */
  fill(sheet: string, areas: readonly Area[], value: Written): void;
  /** Empties cells wherever they stand; one call. */
  clear(sheet: string, areas: readonly Area[]): void;
  /** Takes whole rows away; one call. */
  remove(sheet: string, rows: Rows): void;
  /** Makes everything written so far arrive, or throws what it met; no call where nothing was written. */
  flush(): void;
}

/** The notes on cells of one column, from a row on; each is one call. */
export interface CellNotes {
  read(sheet: string, row: number, column: number, rows: number): string[];
  write(sheet: string, row: number, column: number, notes: readonly string[]): void;
}

/** What a person has begun in this workbook and not finished, by key; nobody else sees it. */
export interface Desk {
  all(): Readonly<Record<string, string>>;
  /** A blank text is forgotten. */
  keep(key: string, text: string): void;
}
