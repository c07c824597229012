import { isBlank } from './cell';
import type { SheetLook } from './layout';
import type { Standing } from './liveReport';
import type { Table } from './table';

/** The table's sheet as it stands during set-up. */
export interface Site extends Standing {
  readonly table: Table;
  look: SheetLook;
  places: ReadonlyMap<string, number>;
  touched: boolean;
}

/** The last column with a title, from 0; −1 where there is none. */
export const lastFilled = (header: readonly string[]): number =>
  header.reduce((last, title, at) => (isBlank(title) ? last : at), -1);
