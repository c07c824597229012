import type { Area } from '../store/store';

const letters = (at: number): string =>
  at < 26
    ? String.fromCharCode(65 + at)
    : letters(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26));

export const columnAt = (text: string): number =>
  [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The area that A1 text names within a sheet of this size, or null (rule 3.3: "B" alone is none). */
export function areaOf(text: string, rows: number, columns: number): Area | null {
  const parts = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i.exec(text);
  if (!parts) return null;
  const [, fromColumn, fromRow, toColumn, toRow] = parts;
  const isPair = text.includes(':');
  if (!isPair && (fromColumn === undefined || fromRow === undefined)) return null;
  const column = fromColumn === undefined ? 0 : columnAt(fromColumn);
  const row = fromRow === undefined ? 0 : Number(fromRow) - 1;
  const lastColumn = isPair ? (toColumn === undefined ? columns - 1 : columnAt(toColumn)) : column;
  const lastRow = isPair ? (toRow === undefined ? rows - 1 : Number(toRow) - 1) : row;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** The sheet and the place within it that "'Sheet'!A1:B2" names. */
export function placeOf(a1: string): { name: string | undefined; place: string } {
  const [, quoted, plain, place = ''] = /^(?:'((?:[^']|'')*)'|([^!']+))!(.*)$/.exec(a1) ?? [];
  return { name: quoted?.replace(/''/g, "'") ?? plain, place };
}

export const a1Of = ({ row, column, rows, columns }: Area): string => {
  const first = `${letters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows}`;
};
