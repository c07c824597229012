import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day';
import { PROMISE_KEPT, PROMISE_LEDGER } from '../../src/functions';

const on = (day: number) => addDays('2026-11-01' as Day, day);
type Row = readonly [by: unknown, fulfiller: unknown, due: unknown, result: unknown, closed: unknown];
const asked = (rows: readonly Row[], asOf: unknown = on(20), headers: unknown = '', language = 'en') => {
  const column = (at: number) => rows.map((row) => [row[at]]);
  return PROMISE_LEDGER(
    column(0),
    column(1),
    column(2),
    column(3),
    column(4),
    asOf,
    headers,
    language,
  ) as unknown[][];
};
const person = (rows: readonly Row[], name: string, asOf: unknown = on(20)) =>
  asked(rows, asOf).find(([who]) => who === name);

test('a promise counts for who gave it and for who fulfils it, each on their own side', () => {
  const rows: Row[] = [
    ['Dewi', 'Rudi', on(5), 'Kept', on(4)],
    ['Dewi', 'Rudi', on(5), 'Short', on(8)],
    ['Dewi', 'Dewi', on(5), 'Lebih', on(5)],
    ['Rudi', 'Rudi', on(5), 'sesuai', on(5)],
  ];
  expect(asked(rows, on(20), true)).toEqual([
    [
      'person',
      ...['promised', 'kept', 'exceeded', 'days late', 'overdue'],
      ...['fulfilled', 'kept by them', 'exceeded by them', 'days late by them', 'overdue with them'],
      'where it parts',
    ],
    ['Dewi', 3, 2 / 3, 1 / 3, 0, 0, 1, 1, 1, 0, 0, 'promised for Rudi to fulfil: 1 of 2 fell short'],
    ['Rudi', 1, 1, 0, 0, 0, 3, 2 / 3, 0, 0, 0, ''],
  ]);
});

test('where the fulfiller is blank it is whoever promised, and a name is one however it is cased', () => {
  expect(
    asked([
      ['Dewi', '', on(1), 'Kept', on(3)],
      [' dewi', 'DEWI', on(1), 'Kept', on(1)],
    ]),
  ).toEqual([['Dewi', 2, 1, 0, 1, 0, 2, 1, 0, 1, 0, '']]);
});

test('a pending promise is overdue from the day after its day, and counts for nothing else', () => {
  const rows: Row[] = [['Dewi', 'Rudi', on(5), '', '']];
  expect(person(rows, 'Rudi', on(5))).toEqual(['Rudi', 0, '', '', '', 0, 0, '', '', '', 0, '']);
  expect(person(rows, 'Rudi', on(6))).toEqual(['Rudi', 0, '', '', '', 0, 0, '', '', '', 1, '']);
});

test('what was closed after as_of was still pending then', () => {
  const rows: Row[] = [['Dewi', '', on(5), 'Kept', on(9)]];
  expect(person(rows, 'Dewi', on(8))?.slice(0, 6)).toEqual(['Dewi', 0, '', '', '', 1]);
  expect(person(rows, 'Dewi', on(9))?.slice(0, 6)).toEqual(['Dewi', 1, 1, 0, 4, 0]);
});

test('it parts with whom most fell short, and never with oneself', () => {
  const short = (fulfiller: string): Row => ['Dewi', fulfiller, on(5), 'Short', ''];
  expect(
    person([short('Rudi'), short('Neng'), short('Neng'), short(''), short(''), short('')], 'Dewi'),
  ).toEqual(expect.arrayContaining(['promised for Neng to fulfil: 2 of 2 fell short']));
  expect(person([short('')], 'Dewi')?.[11]).toBe('');
});

test('in Indonesian the words are those of the shop', () => {
  const [titles, line] = asked([['Dewi', 'Rudi', on(5), 'Kurang', on(5)]], on(20), true, 'id');
  expect(titles?.[11]).toBe('putusnya di mana');
  expect(line?.[11]).toBe('janji yang dipegang Rudi: 1 dari 1 kurang');
});

test('rows that cannot be read are left out and named at the end', () => {
  const rows: Row[] = [
    ['Promised by', 'Fulfilled by', 'Due', 'Result', 'Closed on'],
    ['', 'Rudi', on(1), 'Kept', ''],
    ['Dewi', '', 'soon', 'Kept', ''],
    ['Dewi', '', on(1), 'done', ''],
    ['Dewi', '', on(1), 'Kept', ''],
  ];
  expect(asked(rows).map(([first]) => first)).toEqual([
    'Dewi',
    '⚠ row 2: promised_by must be a name, got ""',
    '⚠ row 3: due must be a date, got "soon"',
    '⚠ row 4: result must be one of Pending, Short, Kept, Exceeded, got "done"',
  ]);
  expect(() => asked([], 'now')).toThrow('as_of must be a date, got "now"');
});

const names = fc.constantFrom('Dewi', 'Rudi', 'Neng');
const results = fc.constantFrom('Pending', 'Short', 'Kept', 'Exceeded');
const promises = fc.array(
  fc
    .tuple(names, names, fc.nat(30), results, fc.nat(30))
    .map(([by, fulfiller, due, result, closed]): Row => [by, fulfiller, on(due), result, on(closed)]),
  { minLength: 1, maxLength: 20 },
);
const sum = (table: readonly (readonly unknown[])[], at: number) =>
  table.reduce((all, row) => all + Number(row[at]), 0);

test('both sides count the same promises: closed, kept and overdue add up alike, and to PROMISE_KEPT', () => {
  fc.assert(
    fc.property(promises, (rows) => {
      const table = asked(rows, on(60));
      expect(sum(table, 6)).toBe(sum(table, 1));
      expect(sum(table, 10)).toBe(sum(table, 5));
      const kept = (count: number, share: number) =>
        table.reduce((all, row) => all + Number(row[count]) * Number(row[share]), 0);
      expect(kept(6, 7)).toBeCloseTo(kept(1, 2), 9);
      const share = PROMISE_KEPT(rows.map(([, , , result]) => [result]));
      if (share !== '') expect(kept(1, 2) / sum(table, 1)).toBeCloseTo(Number(share), 9);
    }),
  );
});
