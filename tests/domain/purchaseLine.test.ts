import { expect, test } from 'vitest';
import { readLine } from '../../src/domain/purchaseFile';

const rupiah = { code: 'IDR', decimals: 0 };
const reading = {
  columns: { date: 0, customer: 1, amount: 2, quantity: 3, unitPrice: 4, phone: 5, receipt: 6, item: 7 },
  dateOrder: 'dmy',
  decimalMark: ',',
} as const;
const read = (...cells: string[]) => readLine(cells, 7, reading, rupiah);

test('a whole line is read, trimmed, with its place in the file', () => {
  expect(read(' 23/11/2026 ', ' Ratna ', 'Rp74.000', '2', '37.000', '0812', 'N1', 'Kopi')).toEqual({
    ok: true,
    value: {
      line: 7,
      day: '2026-11-23',
      customer: 'Ratna',
      phone: '0812',
      total: 74_000,
      receipt: 'N1',
      item: 'Kopi',
      quantity: 2,
      unitPrice: 37_000,
    },
  });
});

test('the amount of the file outweighs quantity times price: a discount is no error', () => {
  expect(read('23/11/2026', 'Ratna', '70.000', '2', '37.000')).toMatchObject({ value: { total: 70_000 } });
});

test('a refund keeps its sign, and nothing paid is an amount', () => {
  expect(read('23/11/2026', 'Ratna', '(5.000)')).toMatchObject({ value: { total: -5_000 } });
  expect(read('23/11/2026', 'Ratna', '0')).toMatchObject({ value: { total: 0 } });
});

test.each([
  [['', 'Ratna', '5'], { is: 'noDate' }],
  [['31/02/2026', 'Ratna', '5'], { is: 'badDate', text: '31/02/2026' }],
  [['23/11/2026', '  ', '5'], { is: 'noCustomer' }],
  [['23/11/2026', 'Ratna', ''], { is: 'noAmount' }],
  [['23/11/2026', 'Ratna', '', '2'], { is: 'noAmount' }],
  [['23/11/2026', 'Ratna', 'lima'], { is: 'badAmount', text: 'lima' }],
  [['23/11/2026', 'Ratna', '5', 'dua'], { is: 'badAmount', text: 'dua' }],
  [['23/11/2026', 'Ratna', '5,5'], { is: 'decimals', text: '5,5' }],
  [['23/11/2026', 'Ratna', '', '1', '5,5'], { is: 'decimals', text: '5,5' }],
  [[], { is: 'noDate' }],
])('%j is refused', (cells, problem) => {
  expect(read(...cells)).toEqual({ ok: false, problem });
});

test('a cell longer than a sheet can hold is refused, one of 50,000 characters is not', () => {
  expect(read('23/11/2026', 'x'.repeat(50_001), '5')).toEqual({ ok: false, problem: { is: 'tooLong' } });
  expect(read('23/11/2026', 'x'.repeat(50_000), '5')).toMatchObject({ ok: true });
});
