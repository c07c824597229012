/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnName(at: number): string {
  const letters = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letters : columnName(Math.floor(at / 26) - 1) + letters;
}

/** A whole column of a sheet, as formulas name it. */
export const wholeColumn = (sheet: string, at: number, until = at): string =>
  `'${sheet.replace(/'/g, "''")}'!${columnName(at)}:${columnName(until)}`;
