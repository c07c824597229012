import { languages } from '../text/language';
import type { Table } from './table';

/** What a sheet goes by: a table, or a page. */
type Titled = Pick<Table, 'title'>;

/** Kept apart from a sheet of the user's own that happens to have our title. */
const apart = (title: string) => `${title} (Langganan)`;

/** The names that the table's sheet may have, the surest first. */
export const sheetNames = (table: Titled): string[] => {
  const titles = languages.map((language) => table.title[language]);
  return [...titles.map(apart), ...titles];
};

export const apartName = (table: Table, language: 'en' | 'id'): string => apart(table.title[language]);

const same = (one: string, other: string) => one.trim().toLowerCase() === other.toLowerCase();

/** Its sheet among all sheets, or null; either language will do. */
export function sheetOf(table: Titled, sheets: readonly string[]): string | null {
  for (const name of sheetNames(table)) {
    const found = sheets.find((sheet) => same(sheet, name));
    if (found !== undefined) return found;
  }
  return null;
}
