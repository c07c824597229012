import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day';
import { CASH_FLOW, CASH_RUNWAY, RECEIVABLES_AGING } from '../../src/functions';
import type { Answer } from '../../src/functions/cells';

type Row = readonly [day: unknown, amount: unknown, category: unknown];
const table = (answer: Answer) => {
  if (!Array.isArray(answer)) throw new Error('no table');
  return answer;
};
const flow = (rows: readonly Row[], opening: unknown = '', headers: unknown = '', language: unknown = '') => {
  const column = (at: 0 | 1 | 2) => rows.map((row) => [row[at]]);
  return table(CASH_FLOW(column(0), column(1), column(2), opening, headers, language, '', '', ''));
};

test('a month opens with what the one before closed with, also where nothing moved', () => {
  const rows: Row[] = [
    ['2026-01-31', 500, 'Sales'],
    ['2026-01-02', 'Rp1.000', 'Capital'],
    ['2026-03-01', -300, 'Rent'],
    ['2026-03-31', 50, 'Sales'],
    ['2026-03-31', -50, 'Sales'],
  ];
  expect(flow(rows, 100, true)).toEqual([
    ['row', 'category', { day: '2026-01-01' }, { day: '2026-02-01' }, { day: '2026-03-01' }],
    ['opening', '', 100, 1600, 1600],
    ['in', 'Capital', 1000, 0, 0],
    ['in', 'Sales', 500, 0, 50],
    ['all in', '', 1500, 0, 50],
    ['out', 'Rent', 0, 0, -300],
    ['out', 'Sales', 0, 0, -50],
    ['all out', '', 0, 0, -350],
    ['net', '', 1500, 0, -300],
    ['closing', '', 1600, 1600, 1300],
  ]);
});

test('the last of February belongs to February in a leap year, and cents add up exactly', () => {
  const rows: Row[] = [
    ['2024-02-29', 0.1, ''],
    ['2024-02-29', 0.2, ''],
    ['2024-03-01', -0.3, ''],
  ];
  expect(flow(rows, '', false, 'id')).toEqual([
    ['saldo awal', '', 0, 0.3],
    ['masuk', 'tanpa kategori', 0.3, 0],
    ['total masuk', '', 0.3, 0],
    ['keluar', 'tanpa kategori', 0, -0.3],
    ['total keluar', '', 0, -0.3],
    ['selisih', '', 0.3, -0.3],
    ['saldo akhir', '', 0.3, 0],
  ]);
});

test('a row that cannot be read is named at the end, titles are none, and a slip of a century is refused', () => {
  const rows: Row[] = [
    ['Tanggal', 'Jumlah', 'Kategori'],
    ['2026-01-02', 5, 'Sales'],
    ['kemarin', 5, 'Sales'],
  ];
  expect(flow(rows).at(-1)).toEqual(['⚠ row 3: date must be a date, got "kemarin"', '', '']);
  expect(() =>
    flow([
      ['1926-01-02', 5, ''],
      ['2026-01-02', 5, ''],
    ]),
  ).toThrow('date must not span more than 240 months, got 1926-01-02 and 2026-01-02');
  expect(flow([])).toEqual([['', '']]);
});

const movement = fc.record({
  day: fc.integer({ min: 0, max: 900 }).map((day) => addDays('2024-01-15' as Day, day)),
  cents: fc.integer({ min: -1e9, max: 1e9 }),
  category: fc.constantFrom('Sales', 'Rent', 'Wages', ''),
});
const rowsOf = (movements: readonly { day: Day; cents: number; category: string }[]) =>
  movements.map(({ day, cents, category }): Row => [day, cents / 100, category]);
/** In cents, as binary fractions do not add up. */
const cents = (line: readonly unknown[] | undefined) =>
  (line ?? []).slice(2).map((cell) => Math.round(Number(cell) * 100));

test('opening and everything in and out make closing, month by month, in whatever order the rows stand', () => {
  fc.assert(
    fc.property(
      fc.array(movement, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: -1e6, max: 1e6 }),
      (movements, start) => {
        const answer = flow(rowsOf(movements), start);
        const named = (name: string) => cents(answer.find(([row]) => row === name));
        const [opening, net, closing] = [named('opening'), named('net'), named('closing')];
        const sides = answer.filter(([row]) => row === 'in' || row === 'out').map(cents);
        opening.forEach((open, at) => {
          const moved = sides.reduce((sum, line) => sum + (line[at] ?? 0), 0);
          expect(net[at]).toBe(moved);
          expect(closing[at]).toBe(open + moved);
          expect(open).toBe(at === 0 ? start * 100 : closing[at - 1]);
        });
        const all = movements.reduce((sum, each) => sum + each.cents, 0);
        expect(closing[closing.length - 1]).toBe(start * 100 + all);
        expect(flow(rowsOf([...movements].reverse()), start)).toEqual(answer);
      },
    ),
  );
});

test.each<[string, () => Answer, Answer]>([
  [
    'cash lasts as long as the median month lets it',
    () => CASH_RUNWAY(12_000, [[-3000, -2000, -50_000, '', -2500, -3000]], ''),
    4,
  ],
  ['one good month does not lengthen it', () => CASH_RUNWAY('12rb', [[-3000], [90_000], [-3000]], ''), 4],
  ['cash that is gone lasts no month', () => CASH_RUNWAY(0, -5, ''), 0],
  [
    'cash that does not shrink has no end',
    () => CASH_RUNWAY(5, [['Net'], [3], [0], [-1]], 'en'),
    '∞: the cash is not shrinking',
  ],
  ['in Indonesian too', () => CASH_RUNWAY(5, 3, 'id'), '∞: kas tidak berkurang'],
])('%s', (_, call, answer) => {
  expect(call()).toBe(answer);
});

test('without any month there is no runway', () => {
  expect(() => CASH_RUNWAY(5, [[''], ['']], '')).toThrow(
    'monthly_net must hold at least one month, got none',
  );
  expect(() => CASH_RUNWAY(5, [[1], ['lots']], '')).toThrow('monthly_net must be a number, got "lots"');
});

test('a bill due today is not due yet, and the classes of age begin and end on their days', () => {
  const overdue = [-5, 0, 1, 30, 31, 60, 61, 90, 91, 4000];
  const due = overdue.map((days) => [addDays('2026-11-23' as Day, -days)]);
  const owed = overdue.map((_, at) => [10 ** at / 10]);
  expect(RECEIVABLES_AGING(due, owed, '2026-11-23', true, '')).toEqual([
    ['not due', '1–30 days', '31–60 days', '61–90 days', 'over 90 days'],
    [1.1, 110, 11_000, 1_100_000, 110_000_000],
  ]);
});

test('what is settled needs no day, and what is owed without one is named', () => {
  expect(RECEIVABLES_AGING([['Due'], [''], ['']], [['Owed'], [0], [50]], '2026-11-23', false, 'id')).toEqual([
    [0, 0, 0, 0, 0],
    ['⚠ row 3: due must be a date, got ""', '', '', '', ''],
  ]);
});
