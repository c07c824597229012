import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BankLine } from '../../src/domain/bankStatement';
import { addDays, type Day } from '../../src/domain/day';
import type { Money } from '../../src/domain/money';
import { matchTransfers, type Transfer } from '../../src/domain/transferMatch';

const sale = '2026-11-20' as Day;
const row = (line: number, amount: number, description = '', after = 0): BankLine => ({
  line,
  day: addDays(sale, after),
  amount: amount as Money,
  description,
  balance: '',
  account: '',
});
const transfer = (no: string, amount: number, customer = 'Ratna Dewi', after = 0): Transfer => ({
  no,
  day: addDays(sale, after),
  amount: amount as Money,
  customer,
});
const told = (rows: readonly BankLine[], waiting: readonly Transfer[], settled: readonly Transfer[] = []) => {
  const { certain, ties, unknown } = matchTransfers(rows, waiting, settled);
  return {
    certain: certain.map(({ row: { line }, no, by }) => [line, no, by]),
    ties: ties.map(({ row: { line }, nos, because }) => [line, nos, because]),
    unknown: unknown.map(({ line }) => line),
  };
};

test.each([
  [-2, false],
  [-1, true],
  [0, true],
  [3, true],
  [4, false],
])(
  'the only transfer of an amount is certain from the day before the sale to three days after: %i',
  (after, fits) => {
    expect(told([row(1, 150_000, '', after)], [transfer('P-1', 150_000)])).toEqual({
      certain: fits ? [[1, 'P-1', 'amount']] : [],
      ties: [],
      unknown: fits ? [] : [1],
    });
  },
);

test('an amount that is short or over by one rupiah is nobody’s', () => {
  expect(told([row(1, 149_999), row(2, 150_001)], [transfer('P-1', 150_000)]).unknown).toEqual([1, 2]);
});

test('one row and two transfers of its amount is a tie with both', () => {
  const waiting = [transfer('P-1', 150_000), transfer('P-2', 150_000, 'Asep Sunandar')];
  expect(told([row(1, 150_000, 'SETORAN')], waiting)).toEqual({
    certain: [],
    ties: [[1, ['P-1', 'P-2'], 'severalTransfers']],
    unknown: [],
  });
});

test('two rows for one transfer compete: neither is certain', () => {
  expect(told([row(1, 150_000), row(2, 150_000)], [transfer('P-1', 150_000)]).ties).toEqual([
    [1, ['P-1'], 'severalRows'],
    [2, ['P-1'], 'severalRows'],
  ]);
});

test.each([
  ['TRSF E-BANKING CR 2011/FTSCY RATNA DEWI', true],
  ['dari ratna   dewi', true],
  ['DEWI RATNA', true],
  ['TRSF RATNA DEW', true],
  ['TRSF RATNA', false],
  ['TRSF RATNA DE', false],
  ['TRSF RATNA DEWI ASEP SUNANDAR', false],
  ['TRSF SUDEWI RATNA', false],
])('the name in %j breaks the tie: %s', (description, breaks) => {
  const waiting = [transfer('P-1', 150_000), transfer('P-2', 150_000, 'Asep Sunandar')];
  const { certain, ties } = told([row(1, 150_000, description)], waiting);
  expect(certain).toEqual(breaks ? [[1, 'P-1', 'name']] : []);
  expect(ties).toHaveLength(breaks ? 0 : 1);
});

test('a name that two transfers bear, and one that two rows bear, break no tie', () => {
  const twice = [transfer('P-1', 150_000), transfer('P-2', 150_000)];
  expect(told([row(1, 150_000, 'RATNA DEWI')], twice).certain).toEqual([]);
  const waiting = [transfer('P-1', 150_000), transfer('P-2', 150_000, 'Asep')];
  expect(told([row(1, 150_000, 'RATNA DEWI'), row(2, 150_000, 'RATNA DEWI')], waiting).certain).toEqual([]);
});

test('whom a name has settled is no candidate of the other rows', () => {
  const waiting = [
    transfer('P-1', 150_000),
    transfer('P-2', 150_000, 'Asep'),
    transfer('P-3', 150_000, 'Euis'),
  ];
  expect(told([row(1, 150_000, 'RATNA DEWI'), row(2, 150_000, 'SETORAN')], waiting)).toEqual({
    certain: [[1, 'P-1', 'name']],
    ties: [[2, ['P-2', 'P-3'], 'severalTransfers']],
    unknown: [],
  });
});

test('a walk-in has no name that a tie could be broken by', () => {
  const waiting = [transfer('P-1', 150_000, 'Umum'), transfer('P-2', 150_000, 'Asep')];
  expect(told([row(1, 150_000, 'SETORAN UMUM')], waiting).certain).toEqual([]);
});

test('a row that may be the money of a transfer seen already is a tie, unless the name says otherwise', () => {
  const settled = [transfer('P-9', 150_000, 'Asep Sunandar', 1)];
  expect(told([row(1, 150_000)], [transfer('P-1', 150_000)], settled).ties).toEqual([
    [1, ['P-1'], 'perhapsSeen'],
  ]);
  expect(told([row(1, 150_000, 'RATNA DEWI')], [transfer('P-1', 150_000)], settled).certain).toEqual([
    [1, 'P-1', 'name'],
  ]);
  expect(told([row(1, 150_000, 'ASEP SUNANDAR')], [transfer('P-1', 150_000)], settled).certain).toEqual([]);
});

const names = ['Ratna Dewi', 'Asep Sunandar', 'Siti', 'Umum'];
const amounts = fc.constantFrom(1000, 2000);
const days = fc.integer({ min: -2, max: 5 });
const someRows = fc
  .array(fc.tuple(amounts, fc.constantFrom('', ...names, 'RATNA DEWI ASEP SUNANDAR'), days), { maxLength: 8 })
  .map((cells) => cells.map(([amount, text, after], at) => row(at + 1, amount, text, after)));
const someTransfers = (prefix: string) =>
  fc
    .array(fc.tuple(amounts, fc.constantFrom(...names), days), { maxLength: 6 })
    .map((cells) =>
      cells.map(([amount, name, after], at) => transfer(`${prefix}-${at}`, amount, name, after)),
    );

test('law: every row is in exactly one list, no transfer is certain twice or a candidate once it is certain, and amounts and days fit', () => {
  fc.assert(
    fc.property(someRows, someTransfers('P'), someTransfers('S'), (rows, waiting, settled) => {
      const { certain, ties, unknown } = matchTransfers(rows, waiting, settled);
      const placed = [...certain, ...ties].map((match) => match.row).concat(unknown);
      expect(placed.map(({ line }) => line).sort()).toEqual(rows.map(({ line }) => line).sort());
      const sure = certain.map(({ no }) => no);
      expect(new Set(sure).size).toBe(sure.length);
      const found = new Map(waiting.map((one) => [one.no, one]));
      for (const { row: bank, nos } of [...ties, ...certain.map((one) => ({ ...one, nos: [one.no] }))]) {
        expect(nos.length).toBeGreaterThan(0);
        for (const no of nos) {
          const one = found.get(no);
          expect(one?.amount).toBe(bank.amount);
          expect([-1, 0, 1, 2, 3].map((after) => addDays(one?.day ?? sale, after))).toContain(bank.day);
        }
      }
      for (const { nos } of ties) expect(nos.filter((no) => sure.includes(no))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('law: neither the order of the rows nor that of the transfers matters', () => {
  fc.assert(
    fc.property(someRows, someTransfers('P'), someTransfers('S'), (rows, waiting, settled) => {
      const sorted = (match: ReturnType<typeof told>) =>
        JSON.stringify([
          [...match.certain].sort(),
          match.ties.map(([line, nos, because]) => [line, [...(nos as string[])].sort(), because]).sort(),
          [...match.unknown].sort(),
        ]);
      const turned = told([...rows].reverse(), [...waiting].reverse(), [...settled].reverse());
      expect(sorted(turned)).toBe(sorted(told(rows, waiting, settled)));
    }),
    { numRuns: 1000 },
  );
});
