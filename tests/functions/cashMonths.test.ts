import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, type Day, firstOfMonth } from '../../src/domain/day';
import { CASH_FLOW, CASH_MONTHS, CASH_USES } from '../../src/functions';
import type { Answer } from '../../src/functions/cells';

interface Row {
  readonly day: Day;
  readonly amount: number;
  readonly category: string;
  readonly branch: string;
  readonly oneOff: boolean;
}
const table = (answer: Answer) => {
  if (!Array.isArray(answer)) throw new Error('no table');
  return answer;
};
const column = (rows: readonly Row[], key: keyof Row) => rows.map((row) => [row[key]]);
const flow = (rows: readonly Row[], opening: unknown, asOf: unknown, months: unknown, branches = true) =>
  table(
    CASH_FLOW(
      column(rows, 'day'),
      column(rows, 'amount'),
      column(rows, 'category'),
      opening,
      '',
      '',
      asOf,
      months,
      branches ? column(rows, 'branch') : '',
    ),
  );
const byMonth = (rows: readonly Row[], opening: unknown, asOf: unknown, months: unknown) =>
  table(
    CASH_MONTHS(
      column(rows, 'day'),
      column(rows, 'amount'),
      opening,
      asOf,
      months,
      '',
      '',
      column(rows, 'oneOff'),
      column(rows, 'category'),
    ),
  );
const uses = (rows: readonly Row[], asOf: unknown, months: unknown, most: unknown) =>
  table(
    CASH_USES(
      column(rows, 'day'),
      column(rows, 'amount'),
      column(rows, 'category'),
      asOf,
      months,
      most,
      '',
      '',
    ),
  );

const row = (day: string, amount: number, category = 'Rent', branch = '', oneOff = false): Row => ({
  day: day as Day,
  amount,
  category,
  branch,
  oneOff,
});
const start = '2026-01-01' as Day;
const rows = fc.array(
  fc.record({
    day: fc.nat(300).map((days) => addDays(start, days)),
    amount: fc.integer({ min: -9_000_000, max: 9_000_000 }),
    category: fc.constantFrom('Rent', 'Sales', ''),
    branch: fc.constantFrom('Pusat', 'Dago', ''),
    oneOff: fc.boolean(),
  }),
  { minLength: 1, maxLength: 20 },
);
const shuffled = rows.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
);
const numbers = (line: readonly unknown[], from: number) => line.slice(from).map(Number);
const opening = fc.integer({ min: -1000, max: 5_000_000 });

test('a slip of the year beyond the day to count to changes nothing', () => {
  const row = (day: string, amount: number): Row => ({
    day: day as Day,
    amount,
    category: 'Rent',
    branch: 'Pusat',
    oneOff: false,
  });
  const right = [row('2026-10-01', -50), row('2026-11-01', 80), row('2026-11-02', -20)];
  const slipped = [...right, row('2206-10-01', -7)];
  const asOf = '2026-11-23';
  expect(flow(slipped, 0, asOf, 12)).toEqual(flow(right, 0, asOf, 12));
  const months = (rows: readonly Row[]) =>
    CASH_MONTHS(column(rows, 'day'), column(rows, 'amount'), 0, asOf, 12, '', '', '', '');
  const uses = (rows: readonly Row[]) =>
    CASH_USES(column(rows, 'day'), column(rows, 'amount'), column(rows, 'category'), asOf, 12, 8, '', '');
  expect(months(slipped)).toEqual(months(right));
  expect(uses(slipped)).toEqual(uses(right));
  expect(table(uses(right)).length).toBeGreaterThan(0);
});

test('in every branch and month opening, all in and all out make the closing, and the closing opens the next', () => {
  fc.assert(
    fc.property(rows, opening, fc.constantFrom('', 1, 3, 24), (given, before, months) => {
      const lines = flow(given, before, '', months);
      for (const name of new Set(lines.map(([branch]) => branch))) {
        const own = new Map(
          lines.filter(([branch]) => branch === name).map((line) => [line[1], numbers(line, 3)]),
        );
        const [opens, ins, outs, closes] = ['opening', 'all in', 'all out', 'closing'].map(
          (line) => own.get(line) ?? [],
        );
        closes?.forEach((closing, at) => {
          expect((opens?.[at] ?? 0) + (ins?.[at] ?? 0) + (outs?.[at] ?? 0)).toBe(closing);
          if (at > 0) expect(opens?.[at]).toBe(closes[at - 1]);
        });
      }
    }),
  );
});

test('the branches make the whole, line by line, and without the column there is the whole alone', () => {
  fc.assert(
    fc.property(rows, opening, (given, before) => {
      const lines = flow(given, before, '', '');
      const whole = lines.filter(([branch]) => branch === 'all branches');
      expect(whole.map((line) => line.slice(1))).toEqual(flow(given, before, '', '', false));
      if (lines.length === whole.length) return;
      for (const [, name, category, ...months] of whole) {
        const parts = lines.filter(
          (line) => line[0] !== 'all branches' && line[1] === name && line[2] === category,
        );
        const sums = months.map((_, at) => parts.reduce((sum, part) => sum + Number(part[at + 3]), 0));
        expect(sums, `${name} ${category}`).toEqual(months);
      }
    }),
  );
});

test('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect(flow(other, 7, '', 3)).toEqual(flow(one, 7, '', 3));
      expect(byMonth(other, 7, '2026-06-15', 4)).toEqual(byMonth(one, 7, '2026-06-15', 4));
      expect(uses(other, '', '', 2)).toEqual(uses(one, '', '', 2));
    }),
  );
});

test('looking at fewer months changes none of them: what lies before is in the opening', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 12 }), (given, months) => {
      const all = byMonth(given, 500, '2026-12-31', 12);
      expect(byMonth(given, 500, '2026-12-31', months)).toEqual(all.slice(12 - months));
    }),
  );
});

test('with a day to count to there are always so many months, and what is later is left aside', () => {
  const given = [row('2026-03-30', 500), row('2026-05-10', -200), row('2026-05-11', -9000)];
  expect(byMonth(given, 100, '2026-05-10', 4)).toEqual([
    [{ day: '2026-02-01' }, 100, 0, 0, 0, 100, 0],
    [{ day: '2026-03-01' }, 100, 500, 0, 500, 600, 500],
    [{ day: '2026-04-01' }, 600, 0, 0, 0, 600, 0],
    [{ day: '2026-05-01' }, 600, 0, -200, -200, 400, -200],
  ]);
  expect(flow(given, 100, '2026-05-10', 1, false)).toContainEqual(['closing', '', 400]);
});

test('what comes once is in the net of its month, and not in the usual net', () => {
  const given = [row('2026-03-01', 900), row('2026-03-02', -6500, 'Oven', '', true), row('2026-03-03', -100)];
  expect(byMonth(given, '', '', '')).toEqual([[{ day: '2026-03-01' }, 0, 900, -6600, -5700, -5700, 800]]);
});

test('where the money goes: the largest first, the smallest together, and the shares make one', () => {
  const given = [
    row('2026-03-01', -100, 'a'),
    row('2026-03-02', -500, 'b'),
    row('2026-04-02', -300, 'c'),
    row('2026-04-02', -100, 'd'),
    row('2026-04-02', 900, 'b'),
  ];
  expect(uses(given, '', '', 3)).toEqual([
    ['b', 500, 0.5],
    ['c', 300, 0.3],
    ['the rest together', 200, 0.2],
  ]);
  expect(uses(given, '', 1, 3)).toEqual([
    ['c', 300, 0.75],
    ['d', 100, 0.25],
  ]);
});

test('what goes out by category is all that goes out of the same months', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const out = uses(given, '2026-12-31', 12, 50).reduce((sum, line) => sum + Number(line[1]), 0);
      const months = byMonth(given, 0, '2026-12-31', 12);
      expect(-out || 0).toBe(months.reduce((sum, line) => sum + Number(line[3]), 0));
      expect(months.map(([month]) => (month as { day: Day }).day)).toEqual(
        months.map((_, at) => addMonths(firstOfMonth(start), at)),
      );
    }),
  );
});

test('money that only changed its place within a branch and day is neither in nor out; between branches it is', () => {
  const given = [
    row('2026-03-01', -500, 'Pindah kas', 'Pusat'),
    row('2026-03-01', 500, 'own transfer', 'Pusat'),
    row('2026-03-02', -300, 'Pindah kas', 'Pusat'),
    row('2026-03-02', 300, 'Pindah kas', 'Dago'),
    row('2026-03-03', 1000, 'Sales', 'Pusat'),
  ];
  expect(uses(given.slice(0, 2), '', '', 5)).toEqual([['', '', '']]);
  expect(byMonth(given, '', '', '')[0]?.slice(1, 6)).toEqual([0, 1000, 0, 1000, 1000]);
  expect(
    flow(given, '', '', '')
      .filter(([, line]) => line === 'closing')
      .map((line) => [line[0], line[3]]),
  ).toEqual([
    ['all branches', 1000],
    ['Dago', 300],
    ['Pusat', 700],
  ]);
});
