import { describe, expect, test } from 'vitest';
import { RECEIVABLES, RECEIVABLES_AGING } from '../../src/functions';

const sold = ['No', 'Tanggal', 'Pelanggan', 'Kode pelanggan', 'Total', 'Cara bayar', 'Jatuh tempo'];
const paid = ['Date', 'Purchase', 'Customer code', 'Amount'];
type Line = readonly unknown[];
const open = (purchases: readonly Line[], payments: readonly Line[], grace: unknown = '', language = '') => {
  const answer = RECEIVABLES([sold, ...purchases], [paid, ...payments], '2026-11-23', grace, '', language);
  if (!Array.isArray(answer)) throw new Error('no table');
  return answer;
};
const bills: Line[] = [
  ['P-1', '2026-10-01', 'Siti', 'C-2', 90_000.5, 'Credit', '2026-10-20'],
  ['P-2', '2026-10-02', 'Siti', 'C-3', '60rb', 'Tempo', '2026-11-22'],
  ['P-3', '2026-11-01', '', '', 10_000, 'Credit', ''],
  ['P-4', '2026-11-01', 'Euis', '', 30_000, 'Cash', ''],
];

describe('RECEIVABLES', () => {
  test('answers a row per open bill, most overdue first; who share a name are told apart by their codes', () => {
    expect(open(bills, [['2026-11-02', '', 'c-2', 40_000]])).toEqual([
      ['P-1', 'Siti (C-2)', { day: '2026-10-01' }, { day: '2026-10-20' }, 90_000.5, 40_000, 50_000.5, 34],
      ['P-3', '', { day: '2026-11-01' }, { day: '2026-11-01' }, 10_000, 0, 10_000, 22],
      ['P-2', 'Siti (C-3)', { day: '2026-10-02' }, { day: '2026-11-22' }, 60_000, 0, 60_000, 1],
    ]);
  });

  test('within the grace nothing is overdue', () => {
    expect(open(bills, [], 22).map((row) => [row[0], row[7]])).toEqual([
      ['P-1', 34],
      ['P-3', 0],
      ['P-2', 0],
    ]);
  });

  test('its due and owed columns are what RECEIVABLES_AGING takes', () => {
    const rows = open(bills, []);
    const column = (at: number) => rows.map((row) => [Object(row[at]).day ?? row[at]]);
    expect(RECEIVABLES_AGING(column(3), column(6), '2026-11-23', '', '')).toEqual([
      [0, 70_000, 90_000.5, 0, 0],
    ]);
  });

  test('a cell that cannot be read is named, and its row left out where it needs it', () => {
    expect(
      open([['P-9', 'kemarin', 'Euis', '', 5_000, 'Credit', ''], ...bills.slice(3)], [], '', 'id'),
    ).toEqual([
      [
        '⚠ Pembelian baris 2, Tanggal: "kemarin" bukan tanggal; tulis seperti 23/11/2026',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
      ],
    ]);
  });
});
