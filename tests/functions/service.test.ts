import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RESPONSE_HOURS, SERVICE_PROFIT } from '../../src/functions';

type Case = readonly [opened: unknown, answered: unknown, customer?: unknown];
const soon = (
  cases: readonly Case[],
  asOf: unknown,
  hours: unknown = '',
  headers: unknown = '',
  language = 'en',
) =>
  RESPONSE_HOURS(
    cases.map(([opened]) => [opened]),
    cases.map(([, answered]) => [answered]),
    asOf,
    hours,
    cases.map(([, , customer]) => [customer ?? '']),
    headers,
    language,
  );

test('the hours of those answered, the share in time, and who still waits, the longest waiting first', () => {
  const cases: Case[] = [
    ['2026-11-20 09:00', '2026-11-20 10:30', 'Bu Ratna'],
    ['2026-11-20 09:00', '2026-11-22 09:00', 'Pak Asep'],
    ['2026-11-20 14:00', '2026-11-21 00:00', 'Bu Siti'],
    ['2026-11-23 08:00', '', 'Kang Ujang'],
    ['2026-11-21 08:00', '', 'Teh Euis'],
  ];
  expect(soon(cases, '2026-11-23 09:00', 24, true)).toEqual([
    ['answered', 'median hours', 'in time', 'waiting', 'who waits'],
    [3, 10, 0.5, 2, 'Teh Euis, Kang Ujang'],
  ]);
});

test('who waits within the hours does not count against it yet', () => {
  const cases: Case[] = [
    ['2026-11-23 08:00', '2026-11-23 09:00', 'Bu Ratna'],
    ['2026-11-23 08:00', '', 'Pak Asep'],
  ];
  expect(soon(cases, '2026-11-24 08:00')).toEqual([[1, 1, 1, 1, 'Pak Asep']]);
  expect(soon(cases, '2026-11-24 08:01')).toEqual([[1, 1, 0.5, 1, 'Pak Asep']]);
});

test('a day alone counts whole, and what came after as_of is not yet known', () => {
  const cases: Case[] = [
    ['2026-11-22 10:00', '2026-11-24 08:00', 'Bu Ratna'],
    ['2026-11-23 18:00', '2026-11-23 19:00', 'Pak Asep'],
    ['2026-11-24 00:30', '2026-11-24 01:00', 'Bu Siti'],
  ];
  expect(soon(cases, '2026-11-23')).toEqual([[1, 1, 0.5, 1, 'Bu Ratna']]);
});

test('without names those who wait are named by their day, ten at most', () => {
  const cases: Case[] = Array.from({ length: 12 }, (_, at) => [`2026-11-${10 + at} 09:00`, '']);
  expect(soon(cases.slice(0, 1), '2026-11-23')).toEqual([[0, '', 0, 1, '10 Nov 2026']]);
  const [[, , , waiting, who] = []] = soon(cases, '2026-11-23', '', '', 'id') as unknown[][];
  expect([waiting, who]).toEqual([12, expect.stringMatching(/^10 Nov 2026, .*, 19 Nov 2026, dan 2 lagi$/)]);
});

test('an answer before its question is no answer, and its row is named', () => {
  expect(soon([['2026-11-20 09:00', '2026-11-20 08:00', 'Bu Ratna']], '2026-11-23')).toEqual([
    [
      '⚠ row 1: answered must not be before opened, got 2026-11-20 08:00 and 2026-11-20 09:00',
      ...['', '', '', ''],
    ],
  ]);
});

test.each<[string, () => unknown]>([
  ['hours must be above 0, got 0', () => soon([], '2026-11-23', 0)],
  ['as_of must be a date, got "now"', () => soon([], 'now')],
  ['as_of must be a date, got "2026-11-23 25:00"', () => soon([], '2026-11-23 25:00')],
  ['often must be a whole number from 1 up, got 0', () => profit([], 0)],
])('bad input is refused: %s', (message, call) => {
  expect(call).toThrow(message);
});

test('more time to answer never lowers the share in time, and the order of the rows changes nothing', () => {
  const moment = fc
    .tuple(fc.integer({ min: 10, max: 22 }), fc.integer({ min: 10, max: 23 }))
    .map(([day, hour]) => `2026-11-${day} ${hour}:00`);
  const cases = fc.array(
    fc.tuple(moment, moment, fc.boolean()).map(([one, other, open]): Case => {
      const [from, to] = one < other ? [one, other] : [other, one];
      return [from, open ? '' : to, from];
    }),
    { minLength: 1, maxLength: 10 },
  );
  const hours = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(cases, hours, hours, (drawn, first, more) => {
      const share = (within: number) => Number((soon(drawn, '2026-11-23', within) as unknown[][])[0]?.[2]);
      expect(share(first + more)).toBeGreaterThanOrEqual(share(first));
      expect(soon([...drawn].reverse(), '2026-11-23', first)).toEqual(soon(drawn, '2026-11-23', first));
    }),
  );
});

type Service = readonly [kind: unknown, price: unknown, cost: unknown, charged: unknown];
const profit = (rows: readonly Service[], often: unknown = '', headers: unknown = '', language = 'en') => {
  const column = (at: number) => rows.map((row) => [row[at]]);
  return SERVICE_PROFIT(column(0), column(1), column(2), column(3), often, headers, language) as unknown[][];
};

test('a row per kind, the one that costs most first; what is often free is marked with a price to ask', () => {
  const rows: Service[] = [
    ['Repair', 'Paid', 20_000, '75rb'],
    ['Visit', 'Free', 30_000, ''],
    ['visit', 'Gratis', 40_000, ''],
    ['Visit', '', 50_000, ''],
    ['Question', 'Free', '', ''],
  ];
  expect(profit(rows, '', true)).toEqual([
    ['kind', 'cases', 'free', 'cost', 'charged', 'profit', 'cost of the free', 'price to ask', 'note'],
    ['Visit', 3, 3, 120_000, 0, -120_000, 120_000, 40_000, 'asked often, still free'],
    ['Question', 1, 1, 0, 0, 0, 0, '', ''],
    ['Repair', 1, 0, 20_000, 75_000, 55_000, 0, '', ''],
  ]);
});

test('the price to ask is at least what those who pay give in the middle', () => {
  const rows: Service[] = [
    ['Visit', 'Free', 10_000, ''],
    ['Visit', 'Paid', 10_000, 50_000],
    ['Visit', 'Paid', 10_000, 70_000],
  ];
  expect(profit(rows, 1)[0]?.slice(6)).toEqual([10_000, 60_000, 'asked often, still free']);
  expect(profit(rows, 2)[0]?.slice(6)).toEqual([10_000, '', '']);
});

test('a kind that costs nothing and nobody pays for has no price, and blank is free unless charged', () => {
  expect(profit([['Question', '', '', '']], 1, '', 'id')).toEqual([
    ['Question', 1, 1, 0, 0, 0, 0, '', 'sering diminta, masih gratis'],
  ]);
  expect(profit([['', '', '', 5000]], 1)).toEqual([['no kind', 1, 0, 0, 5000, 5000, 0, '', '']]);
});

test('a complaint is never given a price, in either language', () => {
  const rows: Service[] = [
    ['Complaint', 'Free', 20_000, ''],
    ['keluhan', 'Free', 30_000, ''],
  ];
  expect(profit(rows, 1).map(([kind, , , , , , free, price, note]) => [kind, free, price, note])).toEqual([
    ['keluhan', 30_000, '', ''],
    ['Complaint', 20_000, '', ''],
  ]);
});

test('a free one with a charge cannot be, and its row is named', () => {
  expect(profit([['Visit', 'Free', '', 5000]])[0]?.[0]).toBe(
    '⚠ row 1: charged must be blank where it is free, got 5000',
  );
});

test('the kinds add up to all rows, and asked at its price every free one would have paid for itself', () => {
  const row = fc
    .tuple(fc.constantFrom('Visit', 'Repair'), fc.boolean(), fc.nat(100_000), fc.nat(100_000))
    .map(([kind, free, cost, charged]): Service => [kind, free ? 'Free' : 'Paid', cost, free ? '' : charged]);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const table = profit(rows, 1);
      const total = (at: number) => table.reduce((all, line) => all + Number(line[at]), 0);
      expect(total(1)).toBe(rows.length);
      expect(total(3)).toBe(rows.reduce((all, [, , cost]) => all + Number(cost), 0));
      expect(total(4) - total(3)).toBe(total(5));
      for (const line of table)
        if (line[7] !== '') expect(Number(line[7]) * Number(line[2])).toBeGreaterThanOrEqual(Number(line[6]));
    }),
  );
});
