import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day';
import { CASH_FORECAST } from '../../src/functions';
import type { Answer } from '../../src/functions/cells';

type Row = readonly unknown[];
interface Asked {
  readonly opening?: unknown;
  readonly weeks?: unknown;
  readonly plan?: readonly Row[];
  readonly headers?: unknown;
  readonly language?: unknown;
  readonly holidays?: readonly Row[];
}

/** A Sunday: the weeks to come begin on Monday. */
const asOf = '2026-11-22' as Day;
const column = (rows: readonly Row[], at: number): unknown[][] => rows.map((row) => [row[at] ?? '']);
const table = (answer: Answer): unknown[][] => {
  if (!Array.isArray(answer)) throw new Error('no table');
  return answer;
};

/** Rows of date, amount, category and one-off. */
const asked = (rows: readonly Row[], more: Asked = {}) => {
  const { opening = 10_000, weeks = '', plan = [], headers = '', language = '', holidays = [] } = more;
  return table(
    CASH_FORECAST(
      column(rows, 0),
      column(rows, 1),
      opening,
      asOf,
      weeks,
      column(plan, 0),
      column(plan, 1),
      headers,
      language,
      column(rows, 2),
      column(rows, 3),
      column(holidays, 0),
      column(holidays, 1),
    ),
  );
};

/** Sales and supplies of so many weeks before the day. */
const trade = (weeks: number): Row[] =>
  Array.from({ length: weeks }, (_, before) => [
    [addDays(asOf, -7 * before - 1), 2000, 'Sales'],
    [addDays(asOf, -7 * before - 5), -800, 'Supplies'],
  ]).flat();

/** Rent, wages and tax on the Friday of their weeks, counted from 1. */
const plan: readonly Row[] = [
  ...[1, 5, 9, 13].map((week) => [addDays(asOf, 7 * week - 2), -1500]),
  ...[2, 4, 6, 8, 10, 12].map((week) => [addDays(asOf, 7 * week - 2), -1200]),
  [addDays(asOf, 54), -4000],
];

test('thirteen weeks of sales, supplies and planned payments close as reckoned by hand', () => {
  const [titles, ...rows] = asked(trade(26), { plan, headers: true });
  expect(titles).toEqual(['week from', 'in', 'out', 'planned', 'closing', 'low', 'high', 'mark']);
  const weeks = rows.slice(0, 13);
  expect(weeks.map((row) => row[4])).toEqual([
    9700, 9700, 10_900, 10_900, 10_600, 10_600, 11_800, 7800, 7500, 7500, 8700, 8700, 8400,
  ]);
  expect(weeks.map((row) => row[7])).toEqual([
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'lowest point',
    '',
    '',
    '',
    '',
  ]);
  expect(weeks[7]).toEqual([{ day: addDays(asOf, 50) }, 2000, -800, -5200, 7800, 7800, 7800, '']);
  expect(rows[13]).toEqual(['From 26 weeks.', '', '', '', '', '', '', '']);
  expect(rows).toHaveLength(14);
});

test('the first week below 0 is marked, beside the lowest', () => {
  const marks = (opening: number) => asked(trade(26), { plan, opening }).map((row) => row[7]);
  expect(marks(2400).slice(7, 10)).toEqual(['', 'lowest point, first below 0', '']);
  expect(marks(2000).slice(7, 10)).toEqual(['first below 0', 'lowest point', '']);
});

test('under four weeks on record only what is planned is expected, without low and high', () => {
  expect(asked(trade(3), { plan, weeks: 2, language: 'id', headers: true })).toEqual([
    ['minggu mulai', 'masuk', 'keluar', 'rencana', 'saldo akhir', 'rendah', 'tinggi', 'tanda'],
    [{ day: '2026-11-23' }, 0, 0, -1500, 8500, '', '', ''],
    [{ day: '2026-11-30' }, 0, 0, -1200, 7300, '', '', 'titik terendah'],
    [
      'Baru dari rencana saja: catatan baru 3 minggu, butuh minimal 4 minggu untuk tahu kebiasaannya.',
      ...Array.from({ length: 7 }, () => ''),
    ],
  ]);
  expect(asked(trade(4), { weeks: 1 })[0]).toEqual([
    { day: '2026-11-23' },
    2000,
    -800,
    0,
    11_200,
    '',
    '',
    'lowest point',
  ]);
});

test('one book with rows to come can be handed over as both history and plan', () => {
  const book = [...trade(26), ...plan.map(([day, amount]) => [day, amount, 'Plan'])];
  expect(asked(book, { plan: book })).toEqual(asked(trade(26), { plan }));
});

test('what cannot be read is named after the weeks, and a bad single value is an error', () => {
  const rows = asked([...trade(26), ['soon', 5, 'Sales']], {
    weeks: 1,
    plan: [['2026-12-01', 'lots']],
    holidays: [['2026', 'Lebaran']],
  });
  expect(rows.slice(2).map(([first]) => first)).toEqual([
    '⚠ row 53: date must be a date, got "soon"',
    '⚠ row 1: planned_amount must be a number, got "lots"',
    '⚠ row 1: holiday_date must be a date, got "2026"',
  ]);
  expect(() => asked([], { weeks: 53 })).toThrow('weeks must not be above 52, got 53');
  expect(() => asked([], { weeks: 1.5 })).toThrow('weeks must be a whole number from 1 up, got 1.5');
  expect(() => asked([], { opening: '' })).toThrow('opening must be a number, got ""');
});
