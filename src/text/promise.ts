import type { PromiseResult } from '../domain/promise';
import type { Parting } from '../domain/promiseLedger';
import type { Language, Words } from './language';

/** How a promise ended, as it is written in a sheet. */
export const promiseWords: Readonly<Record<Language, Readonly<Record<PromiseResult, string>>>> = {
  en: { pending: 'Pending', short: 'Short', kept: 'Kept', exceeded: 'Exceeded' },
  id: { pending: 'Belum', short: 'Kurang', kept: 'Sesuai', exceeded: 'Lebih' },
};

/** The title of their column. */
export const promiseResultTitle: Words = { en: 'Result', id: 'Hasil' };

interface LedgerWords {
  readonly titles: readonly string[];
  readonly parting: (parting: Parting) => string;
}

/** The words of the ledger of promises. */
export const ledgerWords: Readonly<Record<Language, LedgerWords>> = {
  en: {
    titles: [
      'person',
      'promised',
      'kept',
      'exceeded',
      'days late',
      'overdue',
      'fulfilled',
      'kept by them',
      'exceeded by them',
      'days late by them',
      'overdue with them',
      'where it parts',
    ],
    parting: ({ fulfilledBy, short, closed }) =>
      `promised for ${fulfilledBy} to fulfil: ${short} of ${closed} fell short`,
  },
  id: {
    titles: [
      'orang',
      'janjinya',
      'ditepati',
      'dilebihkan',
      'telat (hari)',
      'lewat waktu',
      'yang dia pegang',
      'dia tepati',
      'dia lebihkan',
      'dia telat (hari)',
      'lewat waktu di dia',
      'putusnya di mana',
    ],
    parting: ({ fulfilledBy, short, closed }) =>
      `janji yang dipegang ${fulfilledBy}: ${short} dari ${closed} kurang`,
  },
};
