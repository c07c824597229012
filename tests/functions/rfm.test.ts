import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day';
import { segmentOf } from '../../src/domain/segment';
import { RFM } from '../../src/functions';
import type { Answer } from '../../src/functions/cells';
import { testWithData } from '../data/shared';

type Row = readonly [who: unknown, day: unknown, amount: unknown];
const on = (day: number) => addDays('2026-01-01' as Day, day);
const tableOf = (answer: Answer) => {
  if (!Array.isArray(answer)) throw new Error('no table');
  return answer;
};
const asked = (rows: readonly Row[], asOf: unknown = '', mode: unknown = '', language: unknown = '') => {
  const column = (at: 0 | 1 | 2) => rows.map((row) => [row[at]]);
  return tableOf(RFM(column(0), column(1), column(2), asOf, mode, false, language));
};
const counted = (words: readonly unknown[]) => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[String(word)] = (counts[String(word)] ?? 0) + 1;
  return counts;
};

testWithData(
  'rfm_orders.csv',
  'as the R package: its scores, its counts and its segments on its own orders',
  (text) => {
    const rows = text
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line): Row => {
        const [who, day, amount] = line.split(',');
        return [who, day, Number(amount)];
      });
    const table = asked(rows, '2006-12-31', 'quantile+1');
    const of = (name: string) => table.find(([who]) => who === name)?.slice(1, 7);
    expect(of('C1')).toEqual([229, 8, 852, 3, 5, 5]);
    expect(of('C2')).toEqual([252, 8, 526, 3, 5, 4]);
    expect(of('C3')).toEqual([545, 4, 300, 1, 2, 2]);
    expect(counted(table.map(([, , , , , f]) => f))).toEqual({ 1: 268, 2: 187, 3: 176, 4: 244, 5: 120 });
    const cells = counted(table.map((line) => line.slice(4, 7).join('')));
    expect([cells['555'], cells['111']]).toEqual([35, 75]);
    expect(counted(table.map((line) => line[7]))).toEqual({
      Loyal: 278,
      'Potential Loyalist': 229,
      Champions: 158,
      Lost: 111,
      'At Risk': 86,
      'About To Sleep': 50,
      Others: 48,
      'Need Attention': 35,
    });
  },
);

test('ten customers a rank apart score two by two from 1 to 5', () => {
  const rows = Array.from({ length: 10 }, (_, at): Row => [`c${at}`, on(at), 100 + at]);
  const scores = asked(rows).map((line) => line.slice(4, 7));
  expect(scores.map(([r]) => r)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  expect(scores.map(([, f]) => f)).toEqual(Array.from({ length: 10 }, () => 3));
  expect(scores.map(([, , m]) => m)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
});

test('under ten customers there are three classes, shown as 1, 3 and 5', () => {
  const rows = Array.from({ length: 3 }, (_, at): Row => [`c${at}`, on(0), 100 + at]);
  expect(asked(rows).map((line) => line[6])).toEqual([1, 3, 5]);
});

test('several rows of a day are one visit, refunds are netted, and who brought all back is not scored', () => {
  const rows: Row[] = [
    ['Ratna', on(0), 100],
    ['Ratna', on(0), 50],
    ['Ratna', on(3), 80],
    ['Ratna', on(4), -20],
    ['Budi', on(1), 70],
    ['Budi', on(1), -70],
    ['Siti', on(9), 10],
  ];
  expect(asked(rows, on(5))).toEqual([
    ['Ratna', 2, 2, 210, 3, 3, 3, 'Loyal'],
    ['Budi', '', 0, 0, '', '', '', ''],
  ]);
});

test('nobody is loyal by one visit, however many others came once', () => {
  const rows = Array.from({ length: 90 }, (_, at): Row => [`t${at}`, on(at * 4), 100 + at]);
  const loyal = new Set(['Loyal', 'Champions', "Can't Lose"]);
  expect(asked(rows, on(400)).filter((line) => loyal.has(String(line[7])))).toEqual([]);
});

test('titles are no row, and what cannot be read is named at the end in the language asked for', () => {
  const table = tableOf(
    RFM(
      [['Nama'], ['Ratna'], ['Budi']],
      [['Tanggal'], [on(0)], ['kemarin']],
      [['Total'], ['37rb'], [5]],
      on(0),
      '',
      true,
      'id',
    ),
  );
  expect(table).toEqual([
    ['pelanggan', 'hari sejak terakhir', 'kunjungan', 'total belanja', 'R', 'F', 'M', 'kelompok'],
    ['Ratna', 0, 1, 37_000, 3, 3, 3, 'Bakal langganan'],
    ['⚠ row 3: date must be a date, got "kemarin"', '', '', '', '', '', '', ''],
  ]);
  expect(() => asked([['a', on(0), 1]], '', 'deciles')).toThrow(
    'mode must be "midrank" or "quantile+1", got "deciles"',
  );
});

const five = [1, 2, 3, 4, 5];
const cells = five.flatMap((recency) =>
  five.flatMap((frequency) => five.map((money) => ({ recency, frequency, money }))),
);

test('all 125 cells have a segment of their own name, and none is met by no cell', () => {
  const met = new Set(cells.map((cell) => segmentOf(cell, 'midrank')));
  expect(met).not.toContain('others');
  expect(met).not.toContain('lost');
  expect([...met].sort()).toEqual(
    [
      'aboutToSleep',
      'atRisk',
      'bigSpenders',
      'cantLose',
      'champions',
      'longSilent',
      'loyal',
      'needAttention',
      'new',
      'potential',
      'promising',
    ].sort(),
  );
});

test('where the published segments hide none of theirs, ours are the same', () => {
  const first = new Set(['cantLose', 'new', 'promising']);
  for (const cell of cells) {
    const [ours, theirs] = [segmentOf(cell, 'midrank'), segmentOf(cell, 'quantile+1')];
    if (theirs === 'others' || first.has(ours)) continue;
    expect(ours).toBe(theirs === 'lost' ? 'longSilent' : theirs);
  }
});

const row = fc.record({
  who: fc.constantFrom(...'abcdefghijklmnop'),
  day: fc.integer({ min: 0, max: 400 }),
  units: fc.integer({ min: -50, max: 900 }),
});
const rowsOf = (made: readonly { who: string; day: number; units: number }[], scale = 1) =>
  made.map(({ who, day, units }): Row => [who, on(day), units * scale]);
const scoresOf = (table: readonly unknown[][]) =>
  new Map(table.map(([who, , , , ...scores]) => [who, scores]));

test('scores depend neither on the order of rows nor on the unit of money', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 60 }).chain((made) =>
        fc.record({
          made: fc.constant(made),
          shuffled: fc.shuffledSubarray(made, { minLength: made.length }),
        }),
      ),
      fc.constantFrom(0.01, 10, 1000),
      ({ made, shuffled }, scale) => {
        const scores = scoresOf(asked(rowsOf(made), on(500)));
        expect(scoresOf(asked(rowsOf(shuffled), on(500)))).toEqual(scores);
        expect(scoresOf(asked(rowsOf(made, scale), on(500)))).toEqual(scores);
      },
    ),
  );
});

test.each(['midrank', 'quantile+1'])(
  'by %s who bought later, oftener or for more never scores lower',
  (mode) => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 60 }), (made) => {
        const table = asked(rowsOf(made), on(500), mode).filter((line) => line[4] !== '');
        for (const one of table) {
          for (const other of table) {
            if (Number(one[1]) <= Number(other[1]))
              expect(Number(one[4])).toBeGreaterThanOrEqual(Number(other[4]));
            if (Number(one[2]) >= Number(other[2]))
              expect(Number(one[5])).toBeGreaterThanOrEqual(Number(other[5]));
            if (Number(one[3]) >= Number(other[3]))
              expect(Number(one[6])).toBeGreaterThanOrEqual(Number(other[6]));
          }
        }
      }),
      { numRuns: 40 },
    );
  },
);
