import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerValue } from '../../src/domain/customerValue';
import { VALUE_BOARD } from '../../src/functions';

type Line = readonly [
  product: unknown,
  seller: unknown,
  functional: unknown,
  emotional: unknown,
  price: unknown,
  other?: unknown,
];
const board = (
  lines: readonly Line[],
  ours: unknown = '',
  headers: unknown = '',
  language: unknown = '',
): unknown[][] => {
  const column = (at: 0 | 1 | 2 | 3 | 4 | 5) => lines.map((line) => [line[at] ?? '']);
  const answer = VALUE_BOARD(
    column(0),
    column(1),
    column(2),
    column(3),
    column(4),
    column(5),
    ours,
    headers,
    language,
  );
  if (!Array.isArray(answer)) throw new Error('no table');
  return answer;
};
const lapis: Line[] = [
  ['Kue lapis', 'Kita', 60_000, 20_000, 45_000, 5_000],
  ['kue  lapis', 'Toko Sari', 60_000, 10_000, 35_000, 5_000],
  ['Kue lapis', 'Toko Jaya', 50_000, 15_000, 48_000, 2_000],
];

test('ours is compared with the best rival of its product: so much more benefit, or so much less to pay', () => {
  // The best is worth 1.75: 1.75 × 50,000 − 80,000 = 7,500, and 50,000 − 80,000 / 1.75 = 4,285.71.
  expect(board([['Produk', 'Penjual', 'a', 'b', 'c', 'd'], ...lapis], 'kita', true, 'id')).toEqual([
    ['Nilai', 'Tambah manfaat', 'atau turunkan harga'],
    [1.6, 7500, 50_000 - 80_000 / 1.75],
    [1.75, '', ''],
    [1.3, '', ''],
  ]);
});

test('a third rival counts, the order of rows does not, and another product is another board', () => {
  const third: Line = ['Kue lapis', 'Toko Baru', 100, 0, 40];
  const other: Line = ['Bolu', 'Kita', 10, 10, 10];
  expect(board([third, ...[...lapis].reverse(), other], 'Kita')).toEqual([
    [2.5, '', ''],
    [1.3, '', ''],
    [1.75, '', ''],
    [1.6, 2.5 * 50_000 - 80_000, 50_000 - 80_000 / 2.5],
    [2, '', ''],
  ]);
});

test('where we are the best, nothing is lacking; without a name for us every row is compared', () => {
  expect(board(lapis).map((line) => line[1])).toEqual([7500, 0, 22_500]);
});

test('money may be typed as people write it, and a part that is still blank makes no noise', () => {
  expect(
    board(
      [
        ['Bolu', 'Kita', '10rb', 'Rp5.000', 10_000],
        ['Bolu', 'Sari', 1, '', 2],
        ['', '', '', '', ''],
      ],
      'Kita',
    ),
  ).toEqual([
    [1.5, '', ''],
    ['', '', ''],
    ['', '', ''],
  ]);
});

test('what cannot be weighed says why, and leaves the others alone', () => {
  expect(
    board(
      [...lapis.slice(0, 2), ['Kue lapis', 'Toko Jaya', 'banyak', 1, 1], ['Kue lapis', 'X', 1, 1, 0]],
      'Kita',
    ),
  ).toEqual([
    [1.6, 7500, 50_000 - 80_000 / 1.75],
    [1.75, '', ''],
    ['⚠ functional_benefit must be a number, got "banyak"', '', ''],
    ['⚠ price and other_expense together must be above 0, got 0', '', ''],
  ]);
});

test('with the benefit added, or the price taken off, ours is worth as much as the best', () => {
  const part = fc.integer({ min: 1_000, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part, part, part), { minLength: 2, maxLength: 5 }), (offers) => {
      const rows = board(
        offers.map((parts, at): Line => ['x', at === 0 ? 'us' : `r${at}`, ...parts]),
        'us',
      );
      const [[functional, emotional, price, other] = [0, 0, 0, 0]] = offers;
      const [value, benefit, expense] = (rows[0] ?? []).map(Number);
      const best = Math.max(...rows.map((line) => Number(line[0])));
      const worth = (more: number, less: number) =>
        customerValue({
          functionalBenefit: functional + more,
          emotionalBenefit: emotional,
          price: price - less,
          otherExpense: other,
        });
      expect((worth(benefit ?? 0, 0) ?? 0) / best).toBeCloseTo(1, 6);
      expect((worth(0, expense ?? 0) ?? 0) / best).toBeCloseTo(1, 6);
      expect(value).toBe(worth(0, 0));
    }),
  );
});
