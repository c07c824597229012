import type { Language } from './language';

/** The heads of what is computed of the value board. */
export const boardTitles: Readonly<Record<Language, readonly string[]>> = {
  en: ['Value', 'Add benefit', 'or charge less'],
  id: ['Nilai', 'Tambah manfaat', 'atau turunkan harga'],
};
