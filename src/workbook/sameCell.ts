import { type Cell, isDateCell } from './cell';
import { unguarded } from './typedText';

/** The cell as a text by which two are compared: guard, blanks around it and its type aside. */
export const plainCell = (cell: Cell | undefined): string =>
  cell === undefined ? '' : isDateCell(cell) ? `#${cell.serial}` : unguarded(String(cell)).trim();

export const sameCell = (one: Cell | undefined, other: Cell | undefined): boolean =>
  plainCell(one) === plainCell(other);
