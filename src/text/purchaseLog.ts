import type { Language } from './language';

/** What is said of a log of purchases as a whole. */
export interface LogWords {
  readonly nobody: (rows: number) => string;
  readonly nothingBy: (day: string) => string;
}

export const logWords: Readonly<Record<Language, LogWords>> = {
  en: {
    nobody: (rows) =>
      rows === 1 ? '1 row without a customer was left out' : `${rows} rows without a customer were left out`,
    nothingBy: (day) => `there is no purchase up to as_of ${day}`,
  },
  id: {
    nobody: (rows) => `${rows} baris tanpa nama pelanggan tidak dihitung`,
    nothingBy: (day) => `belum ada pembelian sampai ${day}`,
  },
};
