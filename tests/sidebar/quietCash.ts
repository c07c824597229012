import type { CashView } from '../../src/server/contract';

/** A shop in which nothing waits, nobody owes and nothing is to be looked at. */
export const quietCash: CashView = {
  till: 'Rp800.000',
  bank: 'Rp4.200.000',
  breath: 'Per 23 Nov 2026 uang yang ada Rp5.000.000.',
  lowest: 'Titik terendah 13 minggu ke depan Rp1.000.000, minggu mulai 7 Des 2026.',
  message: 'Per 23 Nov 2026 uang yang ada Rp5.000.000.',
  weeks: [5, 1, 3].map((closing, at) => ({ start: `2026-12-0${at + 1}`, closing, low: 0, high: 6 })),
  leaks: { count: 0, leaks: [] },
  owing: { creditAllowed: false, total: 'Rp0', customers: [] },
  waiting: { transfers: [], notices: [] },
  notices: [],
  categories: ['Sewa', 'Gaji'],
  branches: ['Pusat'],
};
