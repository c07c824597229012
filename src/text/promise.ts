import type { PromiseResult } from '../domain/promise';
import type { Language, Words } from './language';

/** How a promise ended, as it is written in a sheet. */
export const promiseWords: Readonly<Record<Language, Readonly<Record<PromiseResult, string>>>> = {
  en: { pending: 'Pending', short: 'Short', kept: 'Kept', exceeded: 'Exceeded' },
  id: { pending: 'Belum', short: 'Kurang', kept: 'Sesuai', exceeded: 'Lebih' },
};

/** The title of their column. */
export const promiseResultTitle: Words = { en: 'Result', id: 'Hasil' };
