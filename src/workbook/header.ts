import { languages } from '../text/language';
import { type Cell, isBlank, isDateCell } from './cell';
import type { Columns, Table } from './table';
import { unguarded } from './typedText';

const plain = (title: string) => unguarded(title).trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Where each column stands, counted from 0: found by its title in either language, in any order. A title that
 * occurs twice counts where it stands first. Titles that are nobody's belong to the user.
 */
export function columnsIn(header: readonly Cell[], columns: Columns): ReadonlyMap<string, number> {
  const titles = header.map((cell) => (isDateCell(cell) ? '' : plain(String(cell))));
  const places = new Map<string, number>();
  for (const [key, column] of Object.entries(columns)) {
    const known = languages.map((language) => plain(column.title[language]));
    const at = titles.findIndex((title) => known.includes(title));
    if (at >= 0) places.set(key, at);
  }
  return places;
}

/** A sheet that bears our name may still be the user's own: ours has at least half of its titles from us. */
export const isOurs = (table: Table, header: readonly Cell[]): boolean =>
  columnsIn(header, { ...table.columns, ...table.view }).size * 2 >=
  header.filter((title) => !isBlank(title)).length;
