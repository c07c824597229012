import type { Language } from './language';

/** The titles of open bills. */
export const receivableTitles: Readonly<Record<Language, readonly string[]>> = {
  en: ['purchase', 'customer', 'day', 'due', 'total', 'paid', 'owed', 'days overdue'],
  id: ['no. pembelian', 'pelanggan', 'tanggal', 'jatuh tempo', 'total', 'dibayar', 'sisa', 'telat (hari)'],
};
