import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day';
import {
  BTYD_BUY_CHANCE,
  BTYD_FIT,
  BTYD_PURCHASES,
  GAMMA_GAMMA_FIT,
  GAMMA_GAMMA_SPEND,
  LIFETIME_VALUE,
  PURCHASE_SUMMARY,
  RFM,
} from '../../src/functions';
import type { Answer } from '../../src/functions/cells';

type Row = readonly [who: unknown, day: unknown, amount: unknown];
const on = (day: number) => addDays('2026-01-01' as Day, day);
const table = (answer: Answer): unknown[][] => {
  if (!Array.isArray(answer)) throw new Error('no table');
  return answer;
};
const columns = (rows: readonly Row[]) =>
  [rows.map(([who]) => [who]), rows.map(([, day]) => [day]), rows.map(([, , amount]) => [amount])] as const;

interface Asked {
  readonly asOf?: unknown;
  readonly months?: unknown;
  readonly margin?: unknown;
  readonly discount?: unknown;
  readonly headers?: unknown;
  readonly language?: unknown;
}
const asked = (rows: readonly Row[], { asOf, months, margin, discount, headers, language }: Asked = {}) =>
  table(LIFETIME_VALUE(...columns(rows), asOf, months, margin, discount, headers, language));

/** Customer n comes every n + 3 days, and pays a little more each time. */
const shop = (customers: number, days: number): Row[] =>
  Array.from({ length: customers }, (_, n) =>
    Array.from(
      { length: Math.floor((days - n) / (n + 3)) + 1 },
      (__, visit): Row => [`c${n}`, on(n + visit * (n + 3)), 1000 * (n + 1) + visit * 10],
    ),
  ).flat();

test('every figure is that of the functions it is made of', () => {
  const rows = shop(20, 200);
  const summary = table(PURCHASE_SUMMARY(...columns(rows), on(230), 1, false));
  const column = (at: number) => summary.map((line) => [line[at]]);
  const [frequency, recency, age] = [column(1), column(2), column(3)];
  const bought = table(RFM(...columns(rows), on(230), '', false, ''));
  const paidDays = bought.map((line) => [line[2]]);
  const spend = bought.map((line) => [Number(line[3]) / Number(line[2])]);
  const buying = table(BTYD_FIT(frequency, recency, age, '', ''));
  const spending = table(GAMMA_GAMMA_FIT(paidDays, spend, ''));
  const days = (6 * 365.25) / 12;
  const answer = asked(rows, { asOf: on(230), months: 6, margin: 0.3 });
  const chances = table(BTYD_BUY_CHANCE(buying, frequency, recency, age, days)).flat();
  const purchases = table(BTYD_PURCHASES(buying, frequency, recency, age, days)).flat();
  const spends = table(GAMMA_GAMMA_SPEND(spending, paidDays, spend)).flat();
  summary.forEach(([name], at) => {
    const line = answer.find(([who]) => who === name) ?? [];
    expect(line[4]).toBe(chances[at]);
    expect(line[5]).toBe(purchases[at]);
    expect(line[6]).toBeCloseTo(Number(spends[at]), 8);
    expect(line[7]).toBeCloseTo(Number(spends[at]) * Number(purchases[at]) * 0.3, 8);
  });
});

test('the highest expected value comes first, and who has none last', () => {
  const rows: Row[] = [['Budi', on(5), 700], ['Budi', on(5), -700], ...shop(12, 200)];
  const values = asked(rows).map((line) => line[7]);
  const known = values.slice(0, -1).map(Number);
  expect(known).toEqual([...known].sort((one, other) => other - one));
  expect(values.at(-1)).toBe('');
});

const byName = (answer: unknown[][]) => new Map(answer.map((line) => [line[0], line]));

test('a discount takes off what a year’s delay costs, month by month', () => {
  const rows = shop(20, 200);
  const dear = byName(asked(rows, { discount: 1 }));
  for (const line of asked(rows)) {
    expect(Number(dear.get(line[0])?.[7])).toBeLessThan(Number(line[7]));
    // At the end of its year nothing is worth less than half.
    expect(Number(dear.get(line[0])?.[7])).toBeGreaterThan(Number(line[7]) / 2);
  }
});

const headers = [
  'customer',
  'purchase days',
  'last purchase',
  'spent',
  'buy chance',
  'expected purchases',
  'spend per purchase',
  'expected value',
  'reason',
];
const unknown = ['', '', '', ''];

test('too few customers get their history and the reason, never a number', () => {
  const rows: Row[] = [
    ['Ratna', on(0), 'Rp37.000'],
    ['Ratna', on(0), 3000],
    ['Ratna', on(9), 20_000],
    ['Budi', on(10), 5000],
  ];
  expect(asked(rows, { headers: true })).toEqual([
    headers,
    [
      'Ratna',
      2,
      { day: on(9) },
      60_000,
      ...unknown,
      'Bought on 2 days, last 1 day ago; no forecast, as 2 customers are too few: it takes 10.',
    ],
    [
      'Budi',
      1,
      { day: on(10) },
      5000,
      ...unknown,
      'New on this day; no forecast, as 2 customers are too few: it takes 10.',
    ],
  ]);
});

test.each<[string, readonly Row[], Asked, string]>([
  [
    'nobody has come twice',
    Array.from({ length: 12 }, (_, n): Row => [`c${n}`, on(n), 500]),
    { asOf: on(200) },
    'Bought once, 200 days ago; no forecast, as nobody has come twice yet.',
  ],
  [
    'the purchases cover less than a quarter of the months asked for',
    shop(12, 90),
    { asOf: on(91), language: 'id' },
    '31 hari belanja, terakhir 1 hari lalu; belum bisa diperkirakan sejauh itu: catatan baru 88 hari, butuh 92 hari.',
  ],
])('where %s there is no forecast', (_, rows, how, reason) => {
  const answer = asked(rows, how);
  expect(answer[0]?.[8]).toBe(reason);
  for (const line of answer) expect(line.slice(4, 8)).toEqual(unknown);
});

test('where nobody paid for anything there are chances and no value', () => {
  const rows = shop(12, 200).map(([who, day]): Row => [who, day, 0]);
  const [first] = asked(rows, { asOf: on(210) });
  expect(first?.slice(4, 8)).toEqual([expect.any(Number), expect.any(Number), '', '']);
  expect(first?.[8]).toMatch(
    /^Bought on 67 days, last 12 days ago; chance still active \d+%; no value yet, as nobody has paid for anything\.$/,
  );
});

test('a shop of one price expects that price of everybody', () => {
  const rows = shop(60, 300).map(([who, day]): Row => [who, day, 15_000]);
  for (const line of asked(rows, { asOf: on(310) })) expect(line[6]).toBeCloseTo(15_000, 6);
});

test('who brought everything back keeps a row without a forecast', () => {
  const rows: Row[] = [...shop(12, 200), ['Budi', on(5), 700], ['Budi', on(5), -700]];
  expect(asked(rows).at(-1)).toEqual(['Budi', 0, '', 0, ...unknown, 'No purchase left after refunds.']);
});

test('what cannot be read is named, and a bad single value is an error', () => {
  const rows: Row[] = [
    ['Nama', 'Tanggal', 'Total'],
    ['Ratna', on(0), '1,500'],
    ['', on(1), 5],
  ];
  expect(asked(rows)).toEqual([
    [
      '⚠ row 2: amount "1,500" could be 1.5 or 1500; write one of them',
      ...Array.from({ length: 8 }, () => ''),
    ],
    ['⚠ 1 row without a customer was left out', ...Array.from({ length: 8 }, () => '')],
  ]);
  expect(() => asked(rows, { months: 121 })).toThrow('months must not be above 120, got 121');
  expect(() => asked(rows, { months: 1.5 })).toThrow('months must be a whole number from 1 up, got 1.5');
  expect(() => asked(rows, { margin: 30 })).toThrow('margin must be from 0 to 1, got 30');
  expect(() => asked(rows, { discount: -0.1 })).toThrow('annual_discount must not be below 0, got -0.1');
});

const visit = fc.record({
  who: fc.constantFrom(...'abcdefghijklmnop'),
  day: fc.integer({ min: 0, max: 400 }),
  amount: fc.integer({ min: -50, max: 900 }),
});
const rowsOf = (visits: readonly { who: string; day: number; amount: number }[]) =>
  visits.map(({ who, day, amount }): Row => [who, on(day), amount]);

test('whatever the shop, chances lie within 0 and 1, forecasts are finite and never negative, and rise with the months', () => {
  fc.assert(
    fc.property(
      fc.array(visit, { minLength: 1, maxLength: 80 }),
      fc.integer({ min: 1, max: 6 }),
      (visits, months) => {
        const rows = rowsOf(visits);
        const [near, far] = [
          asked(rows, { asOf: on(420), months }),
          asked(rows, { asOf: on(420), months: months + 6 }),
        ];
        const later = byName(far);
        for (const line of near) {
          const ahead = later.get(line[0]);
          for (const place of [4, 5, 6, 7]) {
            const [now, then] = [line[place], ahead?.[place]];
            if (now === '') continue;
            expect(Number.isFinite(now)).toBe(true);
            expect(Number(now)).toBeGreaterThanOrEqual(0);
            expect(Number(then)).toBeGreaterThanOrEqual(Number(now));
          }
          if (line[4] !== '') expect(Number(ahead?.[4])).toBeLessThanOrEqual(1);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('the order of rows changes the order of customers alone', () => {
  fc.assert(
    fc.property(fc.array(visit, { minLength: 1, maxLength: 60 }), (visits) => {
      const sorted = (answer: unknown[][]) =>
        [...answer]
          .sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1))
          .map((line) => line.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(6)) : cell)));
      const rows = rowsOf(visits);
      expect(sorted(asked([...rows].reverse(), { asOf: on(420) }))).toEqual(
        sorted(asked(rows, { asOf: on(420) })),
      );
    }),
    { numRuns: 60 },
  );
});
