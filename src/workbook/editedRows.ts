/** Rows of one sheet, counted from 1. */
export interface Rows {
  readonly row: number;
  readonly rows: number;
}

/** Rows that a person edited, and where. */
export interface EditedRows extends Rows {
  readonly sheet: string;
}
