import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, type Day } from '../../src/domain/day';
import { SALES_FORECAST } from '../../src/functions';
import type { Answer } from '../../src/functions/cells';

type Row = readonly [month: unknown, amount: unknown];
const table = (answer: Answer): unknown[][] => {
  if (!Array.isArray(answer)) throw new Error('no table');
  return answer;
};

interface Asked {
  readonly periods?: unknown;
  readonly headers?: unknown;
  readonly language?: unknown;
}
const asked = (rows: readonly Row[], { periods, headers, language }: Asked = {}) =>
  table(
    SALES_FORECAST(
      rows.map(([month]) => [month]),
      rows.map(([, amount]) => [amount]),
      periods,
      headers,
      language,
    ),
  );

/** A sale in each month from January 2026 on. */
const monthly = (...amounts: readonly number[]): Row[] =>
  amounts.map((amount, at) => [addMonths('2026-01-15' as Day, at), amount]);

test('sales of a month are summed, refunds netted, and a month without sales counts as 0', () => {
  const rows: Row[] = [
    ['2026-06-30', 100],
    ['2026-01-31', 'Rp 37.000'],
    ['2026-01-01', 3000],
    ['2026-03-05 17:30', 20_000],
    ['2026-03-06', -5000.5],
    ['2026-04-09', 60_000],
    ['2026-04-10', 0.25],
    ['2026-05-02', 4900.25],
  ];
  // 40000, 0, 14999.5, 60000.25, 4900.25 and 100 are 120000 together.
  const [first, ...others] = asked(rows, { headers: true });
  expect(first).toEqual(['month', 'expected', 'low', 'high', 'method']);
  expect(others.map(([month, expected]) => [month, expected])).toEqual(
    ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01', '2026-12-01'].map((day) => [
      { day },
      20_000,
    ]),
  );
});

test('low and high are as far away as four in five misses of the mean', () => {
  // The mean of the months before missed them by 0, 30, 0, 30 and 30: place 0.8 × (5 + 1) is 30.
  expect(asked(monthly(120, 120, 150, 130, 100, 154), { periods: 2 })).toEqual([
    [{ day: '2026-07-01' }, 129, 99, 159, 'mean'],
    [{ day: '2026-08-01' }, 129, 99, 159, 'mean'],
  ]);
});

test('of few months there is only the mean, which says so', () => {
  expect(asked(monthly(100, 200), { periods: 1 })).toEqual([
    [{ day: '2026-03-01' }, 150, '', '', 'mean; too few months for low and high'],
  ]);
  expect(asked(monthly(100, 200), { periods: 1, language: 'id', headers: true })).toEqual([
    ['bulan', 'perkiraan', 'rendah', 'tinggi', 'cara'],
    [{ day: '2026-03-01' }, 150, '', '', 'rata-rata; bulannya belum cukup untuk batas rendah dan tinggi'],
  ]);
});

test.each([
  [17, 'mean', 'rata-rata'],
  [18, 'combination', 'gabungan'],
  [61, 'Theta', 'Theta'],
])('of %i months the method is called %s', (months, en, id) => {
  const rows = monthly(...Array.from({ length: months }, () => 70));
  const [[, expected, low, high, method] = []] = asked(rows);
  expect([expected, low, high]).toEqual([70, 70, 70].map((value) => expect.closeTo(value, 9)));
  expect(method).toBe(en);
  expect(asked(rows, { language: 'id' })[0]?.[4]).toBe(id);
});

test('more refunds than sales are forecast as 0', () => {
  expect(asked(monthly(10, -50), { periods: 1 })[0]?.[1]).toBe(0);
});

test('titles are skipped, what cannot be read is named, and where nothing is known nothing is said', () => {
  const rows: Row[] = [
    ['Bulan', 'Total'],
    ['2026-01-05', 100],
    ['', ''],
    ['soon', 100],
    ['2026-01-06', '1,500'],
  ];
  expect(asked(rows, { periods: 1 })).toEqual([
    [{ day: '2026-02-01' }, 100, '', '', 'mean; too few months for low and high'],
    ['⚠ row 4: month must be a date, got "soon"', '', '', '', ''],
    ['⚠ row 5: amount "1,500" could be 1.5 or 1500; write one of them', '', '', '', ''],
  ]);
  expect(asked([['', '']])).toEqual([['', '', '', '', '']]);
  expect(asked([['Bulan', 'Total']])[0]?.[0]).toBe('⚠ row 1: month must be a date, got "Bulan"');
  expect(asked([['soon', 100], ...rows.slice(1, 2)]).at(-1)?.[0]).toBe(
    '⚠ row 1: month must be a date, got "soon"',
  );
});

test('a bad single value, or months that no shop has, are errors', () => {
  const rows = monthly(100);
  expect(() => asked(rows, { periods: 0 })).toThrow('periods must be a whole number from 1 up, got 0');
  expect(() => asked(rows, { periods: 25 })).toThrow('periods must not be above 24, got 25');
  const far = (from: string, to: string) => () =>
    asked([
      [from, 1],
      [to, 1],
    ]);
  expect(far('2026-01-05', '1976-02-01')).not.toThrow();
  expect(far('2026-01-05', '1976-01-31')).toThrow(
    'month must not span more than 600 months, got 601 from 1976-01-01 on',
  );
  expect(far('9999-05-01', '9999-06-30')).not.toThrow();
  expect(far('9999-05-01', '9999-07-01')).toThrow(
    'month must leave 6 more in the calendar, which ends on 9999-12-31',
  );
});

test('the order of rows, and how a month is split into sales, change nothing', () => {
  const sale = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 28 }), fc.integer({ min: -300, max: 90_000 }));
  fc.assert(
    fc.property(fc.array(sale, { minLength: 1, maxLength: 60 }), (sales) => {
      const rows = sales.map(([month, day, cents]): Row => {
        const first = addMonths('2024-01-01' as Day, month);
        return [`${first.slice(0, 8)}${String(day).padStart(2, '0')}`, cents / 100];
      });
      const months = new Map<string, number>();
      for (const [at, [day]] of rows.entries()) {
        const month = `${String(day).slice(0, 7)}-01`;
        months.set(month, (months.get(month) ?? 0) + (sales[at]?.[2] ?? 0));
      }
      expect(asked([...rows].reverse())).toEqual(asked(rows));
      // In cents, so that no decimal is lost when a month's own sum is whole.
      const inCents = rows.map(([day], at): Row => [day, sales[at]?.[2]]);
      expect(asked([...months])).toEqual(asked(inCents));
    }),
  );
});
