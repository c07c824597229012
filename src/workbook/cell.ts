/** What a cell hands over: '' is blank; a date is a day count on the workbook's wall clock, never an instant. */
export type Cell = string | number | boolean | DateCell;

/** A cell that shows a date: days since 1899-12-30, with the time of day as a fraction. */
export interface DateCell {
  readonly serial: number;
}

/** What the add-on may put into a cell. A date is written as its serial number into a date-formatted cell. */
export type Written = string | number | boolean;

export const isDateCell = (cell: Cell): cell is DateCell => typeof cell === 'object';

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');

/** The cell as what would be written to make it again. */
export const writtenOf = (cell: Cell | undefined): Written =>
  cell === undefined ? '' : isDateCell(cell) ? cell.serial : cell;

/** What a person sees in the cell, near enough to be quoted back in a message. */
export const shown = (cell: Cell): string => (isDateCell(cell) ? `#${cell.serial}` : String(cell));
