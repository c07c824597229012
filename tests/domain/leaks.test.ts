import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, type Day } from '../../src/domain/day';
import { leaks, type NotedMovement } from '../../src/domain/leaks';
import { modifiedZ } from '../../src/domain/modifiedZ';
import { CASH_LEAKS } from '../../src/functions';

test('the modified z-score is that of the reference: 240 stands far above, 35 far below, all others near', () => {
  const values = [120, 118, 125, 122, 119, 121, 240, 123, 117, 122, 35, 124];
  const away = modifiedZ(values);
  expect([away(240).toFixed(4), away(35).toFixed(4)]).toEqual(['31.9713', '-23.3377']);
  for (const value of values.filter((each) => each !== 240 && each !== 35))
    expect(Math.abs(away(value))).toBeLessThan(1.22);
});

const out = (day: string, units: number, category = 'Rent', note: string | null = null): NotedMovement => ({
  day: day as Day,
  units: -units,
  category,
  note,
});
/** One bill a month from January 2026, at these amounts; 0 is none. */
const bills = (category: string, amounts: readonly number[]) =>
  amounts.flatMap((units, at) =>
    units === 0 ? [] : [out(`${addMonths('2026-01-01' as Day, at).slice(0, 7)}-05`, units, category)],
  );

describe('leaks', () => {
  test('the same amount under one category twice on a day is told once, with what was paid too much', () => {
    const rows = [
      out('2026-11-02', 500),
      out('2026-11-02', 500),
      out('2026-11-02', 500),
      out('2026-11-02', 500, 'Wages'),
      out('2026-11-03', 500),
    ];
    expect(leaks(rows)).toEqual([
      { is: 'twice', day: '2026-11-02', category: 'Rent', times: 3, money: 1000 },
    ]);
  });

  test('money without a note is told where notes are kept, and nowhere else', () => {
    expect(leaks([out('2026-11-02', 500, 'Stock', ''), out('2026-11-03', 700, 'Stock', 'flour')])).toEqual([
      { is: 'noNote', day: '2026-11-02', category: 'Stock', money: 500 },
    ]);
    expect(leaks([out('2026-11-02', 500)])).toEqual([]);
  });

  test('a month far above the usual is told with what it took beyond it, and one that rises a little is not', () => {
    expect(leaks(bills('Power', [120, 118, 125, 122, 119, 121, 240, 123]))).toEqual([
      { is: 'farAbove', month: '2026-07-01', category: 'Power', spent: 240, usual: 121.5, money: 118.5 },
    ]);
    expect(leaks(bills('Rent', [100, 100, 100, 100, 100, 100, 100, 109]))).toEqual([]);
    expect(leaks(bills('Rent', [100, 100, 100, 100, 100, 100, 100, 150]))).toHaveLength(1);
  });

  test('half a year is too short to know what is usual', () => {
    expect(leaks(bills('Power', [120, 118, 125, 122, 119, 999]))).toEqual([]);
  });

  test('what came every month for half a year and then did not is told, but not of the month that runs', () => {
    const rent = [100, 100, 100, 100, 100, 104, 0, 100];
    expect(leaks(bills('Rent', rent))).toEqual([
      { is: 'missing', month: '2026-07-01', category: 'Rent', usual: 100, money: 100 },
    ]);
    const others = bills('Stock', [9, 9, 9, 9, 9, 9, 9]);
    expect(leaks([...bills('Rent', rent.slice(0, 7)), ...others])).toEqual([]);
  });

  test('what comes now and then is never missed, and what came in is no leak', () => {
    const rows = [
      ...bills('Repair', [50, 0, 0, 60, 0, 0, 0, 40]),
      { ...out('2026-03-03', 0), units: 900 },
      { ...out('2026-03-03', 0), units: 900 },
    ];
    expect(leaks(rows)).toEqual([]);
  });

  test('the most money comes first, whatever the order of rows', () => {
    const rows = [
      ...bills('Power', [120, 118, 125, 122, 119, 121, 240, 123]),
      out('2026-02-02', 900),
      out('2026-02-02', 900),
      out('2026-02-03', 5, 'Stock', ''),
    ];
    const found = leaks(rows);
    expect(found.map(({ money }) => money)).toEqual([900, 118.5, 5]);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(leaks(shuffled)).toEqual(found);
      }),
    );
  });
});

test('CASH_LEAKS says in either language what is worth a look, and why', () => {
  const dates = [['Date'], ['2026-11-02'], ['2026-11-02'], ['2026-11-03'], ['soon']];
  const amounts = [['Amount'], [-1500], [-1500], ['-Rp2.000'], [1]];
  const categories = [['Category'], ['Stock'], ['Stock'], [''], ['']];
  const notes = [['Note'], ['flour'], ['flour'], [''], ['']];
  expect(CASH_LEAKS(dates, amounts, categories, notes, true, 'en')).toEqual([
    ['what', 'why', 'amount'],
    ['no category', 'went out on 2026-11-03 without a note: what for?', 2000],
    ['Stock', 'the same amount 2 times on 2026-11-02: paid twice, or written twice?', 1500],
    ['⚠ row 5: date must be a date, got "soon"', '', ''],
  ]);
  expect(CASH_LEAKS(dates.slice(1, 3), amounts.slice(1, 3), categories.slice(1, 3), '', '', 'id')).toEqual([
    ['Stock', 'jumlah yang sama 2 kali di 2026-11-02: dibayar dua kali, atau dicatat dua kali?', 1500],
  ]);
  expect(CASH_LEAKS(dates.slice(3, 4), amounts.slice(3, 4), categories.slice(3, 4), '', '', '')).toEqual([
    ['', '', ''],
  ]);
});
