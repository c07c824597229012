/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnName(at: number): string {
  const letters = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letters : columnName(Math.floor(at / 26) - 1) + letters;
}

const quoted = (sheet: string) => `'${sheet.replace(/'/g, "''")}'`;

/** One cell of a sheet, counted from 1, that stays itself wherever the formula is copied. */
export const cellName = (sheet: string, row: number, column: number): string =>
  `${quoted(sheet)}!$${columnName(column - 1)}$${row}`;

/** A whole column of a sheet, as formulas name it. */
export const wholeColumn = (sheet: string, at: number, until = at): string =>
  `${quoted(sheet)}!${columnName(at)}:${columnName(until)}`;
