import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day';
import { PURCHASE_SUMMARY } from '../../src/functions';

const row = fc.record({
  who: fc.constantFrom('Ratna', 'Siti', 'Asep'),
  day: fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-01-01' as Day, n)),
  amount: fc.integer({ min: -300, max: 900 }).map((cents) => cents / 100),
});
type Row = { who: string; day: Day; amount: number };

const summary = (rows: readonly Row[], unit: unknown = 1, asOf: unknown = '2026-03-31'): unknown[][] => {
  const answer = PURCHASE_SUMMARY(
    rows.map(({ who }) => [who]),
    rows.map(({ day }) => [day]),
    rows.map(({ amount }) => [amount]),
    asOf,
    unit,
    false,
  );
  if (!Array.isArray(answer)) throw new Error('no table');
  return answer;
};
const byName = (table: unknown[][]) =>
  [...table].sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1));

test('the order of rows does not matter to a customer’s figures', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      expect(byName(summary([...rows].reverse()))).toEqual(byName(summary(rows)));
    }),
  );
});

test('the unit of time scales recency and age and nothing else', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 1, max: 30 }),
      (rows, unit) => {
        const scaled = summary(rows).map(([who, x, recency, age, spend]) =>
          who === ''
            ? [who, x, recency, age, spend]
            : [who, x, Number(recency) / unit, Number(age) / unit, spend],
        );
        expect(summary(rows, unit)).toEqual(scaled);
      },
    ),
  );
});

test('what is brought back on the day it was bought leaves no trace', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), row, (rows, extra) => {
      const free = addDays(extra.day, 61);
      const amount = Math.abs(extra.amount) + 1;
      const undone = [
        { ...extra, day: free, amount },
        { ...extra, day: free, amount: -amount },
      ];
      expect(byName(summary([...rows, ...undone], 1, '2026-06-30'))).toEqual(
        byName(summary(rows, 1, '2026-06-30')),
      );
    }),
  );
});

test('a blank as_of is the latest purchase day, and a blank unit is weeks', () => {
  const rows: Row[] = [
    { who: 'Ratna', day: '2026-01-01' as Day, amount: 5 },
    { who: 'Ratna', day: '2026-01-15' as Day, amount: 7 },
    { who: 'Siti', day: '2026-01-29' as Day, amount: 1 },
  ];
  expect(summary(rows, '', '')).toEqual([
    ['Ratna', 1, 2, 4, 7],
    ['Siti', 0, 0, 0, 0],
  ]);
});

test('where all purchases are after as_of, that is said', () => {
  expect(summary([{ who: 'Ratna', day: '2026-01-02' as Day, amount: 5 }], 1, '2026-01-01')).toEqual([
    ['⚠ there is no purchase up to as_of 2026-01-01', '', '', '', ''],
  ]);
});

test.each([0, -7, '0'])('unit_days of %j is refused', (unit) => {
  expect(() => summary([], unit)).toThrow('unit_days must be above 0');
});
