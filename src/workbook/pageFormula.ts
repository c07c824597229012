import type { Place } from './book';
import { cellName, wholeColumn } from './columnName';
import type { Standing } from './liveReport';
import type { Table } from './table';

/** A whole column of a sheet; left out where the sheet lacks it. */
export function columnOf({ sheet, places }: Standing, key: string): string {
  const at = places.get(key);
  return at === undefined ? '' : wholeColumn(sheet, at);
}

/** The columns of the sheet from the first to the last of those that are read, with their titles on top. */
export function block({ sheet, places }: Standing, part: Table): string {
  const read = Object.keys(part.columns).flatMap((key) => places.get(key) ?? []);
  return wholeColumn(sheet, Math.min(...read), Math.max(...read));
}

/** The cell of a setting; something else where the settings lack it. */
export const settingCell = (place: Place | null, otherwise: string): string =>
  place === null ? otherwise : cellName(place.sheet, place.row, place.column);

/** The cell that tells the day; where the settings lack it, the latest of these days. */
export const dayToCountTo = (asOf: Place | null, days: string): string => settingCell(asOf, `MAX(${days})`);
