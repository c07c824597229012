import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CASH_RUNWAY, CASH_SCENARIO, CASH_SCENARIO_SUMMARY } from '../../src/functions';
import type { Answer, Cells } from '../../src/functions/cells';

interface Trial {
  readonly start: Cells;
  readonly income: Cells;
  readonly out: Cells;
  readonly cash: Cells;
  readonly net: Cells;
  readonly months?: Cells;
  readonly ramp?: Cells;
}
const rowsIn = (answer: Answer): unknown[][] => {
  if (!Array.isArray(answer)) throw new Error('no table');
  return answer;
};
const table = ({ start, income, out, cash, net, months = '', ramp = '' }: Trial, headers: Cells = '') =>
  rowsIn(CASH_SCENARIO(start, income, out, cash, net, months, ramp, headers, 'en'));
const said = ({ start, income, out, cash, net, months = '', ramp = '' }: Trial, language = 'en') =>
  rowsIn(CASH_SCENARIO_SUMMARY(start, income, out, cash, net, months, ramp, '', language)).map(
    ([, answer]) => answer,
  );

/** Delivery of groceries, by hand: 500, 1000, then 1500 thousand come in, 900 go out. */
const delivery: Trial = {
  start: '3jt',
  income: '1,5jt',
  out: '900rb',
  cash: '10jt',
  net: [[-800_000, -5_000_000, -700_000]],
  ramp: 3,
};

test('each month adds what the idea brings, growing evenly, to the shop at its median month', () => {
  expect(table({ ...delivery, months: 4 }, true)).toEqual([
    ['month', 'idea alone', 'without the idea', 'with the idea'],
    [0, -3_000_000, 10_000_000, 7_000_000],
    [1, -3_400_000, 9_200_000, 5_800_000],
    [2, -3_300_000, 8_400_000, 5_100_000],
    [3, -2_700_000, 7_600_000, 4_900_000],
    [4, -2_100_000, 6_800_000, 4_700_000],
  ]);
});

test('without months asked for it looks two years ahead, and a share of a rupiah is none', () => {
  expect(table(delivery)).toHaveLength(25);
  const thirds = table({ start: 0, income: 1000, out: 0, cash: 0, net: 0, months: 3, ramp: 3 });
  expect(thirds.map(([, idea]) => idea)).toEqual([0, 333, 1000, 2000]);
});

test('the summary says in words whether the cash is enough, when it is back, the lowest balance and both breaths', () => {
  expect(said(delivery)).toEqual([
    'Yes: it never falls below 0 within 24 months',
    'From month 8 on',
    'Rp700.000, month 24',
    'About 12 months',
    'Longer than the 24 months looked at',
  ]);
  expect(said(delivery, 'id')).toEqual([
    'Cukup: selama 24 bulan tidak pernah di bawah 0',
    'Mulai bulan ke-8',
    'Rp700.000, bulan ke-24',
    'Kira-kira 12 bulan',
    'Lebih dari 24 bulan',
  ]);
});

test('an idea for which the breath is too short says from when on and how much is missing', () => {
  expect(said({ ...delivery, cash: '3,5jt', months: 12 })).toEqual([
    'Not yet: in month 1 it falls below 0; to get through 12 months it takes Rp3.400.000 more',
    'From month 8 on',
    '-Rp3.400.000, month 12',
    'About 4.3 months',
    'Less than a month',
  ]);
  expect(said({ ...delivery, cash: '2jt', months: 1 }, 'id')).toEqual([
    'Belum: dari awal sudah di bawah 0; supaya kuat 1 bulan, perlu Rp2.200.000 lagi',
    'Belum dalam 1 bulan',
    '-Rp2.200.000, bulan ke-1',
    'Lebih dari 1 bulan',
    'Tidak ada: dari awal sudah habis',
  ]);
});

test.each<[string, Partial<Trial>, string]>([
  ['takes as much as it brings in never pays for itself', { income: '900rb' }, 'Never: each month it'],
  ['costs nothing and is never behind has paid at once', { start: 0, ramp: 0 }, 'At once: it never'],
  ['costs nothing but starts slowly has to be made up for', { start: 0, ramp: 6 }, 'From month 7 on'],
  ['is behind by its last rupiah in the last month is not there yet', { months: 7 }, 'Not within 7 months'],
  ['is even at the end of a month has paid for itself', { start: '2,7jt', ramp: 0 }, 'From month 5 on'],
])('an idea that %s', (_, change, words) => {
  expect(said({ ...delivery, ...change })[1]).toContain(words);
});

const money = fc.integer({ min: 0, max: 1e9 });
const trial = fc.record({
  start: money,
  income: money,
  out: money,
  cash: fc.integer({ min: -1e9, max: 1e9 }),
  net: fc.integer({ min: -1e9, max: 1e9 }),
  months: fc.integer({ min: 1, max: 120 }),
  ramp: fc.integer({ min: 0, max: 120 }),
});
const inCents = (each: { [name in keyof Trial]: number }): Trial => {
  const { start, income, out, cash, net, months, ramp } = { months: 24, ramp: 0, ...each };
  const cents = (amount: number) => amount / 100;
  return {
    ...{ start: cents(start), income: cents(income), out: cents(out), cash: cents(cash), net: cents(net) },
    ...{ months, ramp },
  };
};
/** In cents, as binary fractions do not add up. */
const centsOf = (trial: Trial) =>
  table(trial).map((row) => row.slice(1).map((cell) => Math.round(Number(cell) * 100)));

test('with the idea is without it plus the idea, in every month to the cent', () => {
  fc.assert(
    fc.property(trial, (each) => {
      for (const [idea = 0, without = 0, withIdea] of centsOf(inCents(each)))
        expect(withIdea).toBe(without + idea);
    }),
  );
});

test('an idea that costs nothing to begin and takes what it brings in changes nothing', () => {
  fc.assert(
    fc.property(trial, (each) => {
      const rows = centsOf(inCents({ ...each, start: 0, out: each.income, ramp: 0 }));
      for (const [idea, without, withIdea] of rows) expect([idea, withIdea]).toEqual([0, without]);
    }),
  );
});

test('a slower start never leaves more, and each further rupiah of start is one less in every month', () => {
  fc.assert(
    fc.property(trial, money, (each, more) => {
      const rows = centsOf(inCents(each));
      const slower = centsOf(inCents({ ...each, ramp: Math.min(each.ramp + 1, 120) }));
      const dearer = centsOf(inCents({ ...each, start: each.start + more }));
      rows.forEach(([idea = 0], month) => {
        // A share of the income is rounded to the cent in each month.
        expect(slower[month]?.[0]).toBeLessThanOrEqual(idea + month);
        expect(dearer[month]?.[0]).toBe(idea - more);
      });
    }),
  );
});

test('the breath without the idea is the runway of the shop', () => {
  const trial = { ...delivery, cash: 4_000_000, net: -900_000 };
  expect(CASH_RUNWAY(4_000_000, -900_000, '')).toBeCloseTo(4.44, 2);
  expect(said(trial)[3]).toBe('About 4.4 months');
});

test.each<[Partial<Trial>, string]>([
  [{ start: -1 }, 'start_cost must not be below 0, got -1'],
  [{ out: '' }, 'monthly_out must be a number, got ""'],
  [{ net: [['']] }, 'monthly_net must hold at least one month, got none'],
  [{ months: 0 }, 'months must be a whole number from 1 up, got 0'],
  [{ ramp: 121 }, 'ramp_months must not be above 120, got 121'],
])('%j is refused by its name', (change, message) => {
  expect(() => table({ ...delivery, ...change })).toThrow(message);
  expect(() => said({ ...delivery, ...change })).toThrow(message);
});
