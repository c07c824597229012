import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customerMatcher } from '../../src/domain/customerMatch';
import { customerReport } from '../../src/domain/customerReport';
import type { Day } from '../../src/domain/day';
import { purchaseSummary } from '../../src/domain/purchaseSummary';
import { tierLadder, tierOf } from '../../src/domain/tier';
import { purchaseDays } from '../../src/domain/visits';

describe('a typed customer', () => {
  const match = customerMatcher([
    { code: 'C-0001', name: 'Ratna Dewi', phone: '0812-3456-7890' },
    { code: 'C-0002', name: 'Siti Nurhayati', phone: '' },
    { code: 'C-0003', name: 'siti  nurhayati', phone: '' },
  ]);
  test.each([
    ['ratna  DEWI'],
    ['c-0001'],
    ['Ratna Dewi · C-0001'],
    ['Ratna (C-0001)'],
    ['+62 812 3456 7890'],
  ])('is found by %s', (typed) => {
    expect(match(typed)).toEqual({ is: 'one', code: 'C-0001' });
  });
  test('whose name two bear is never guessed, but the code tells', () => {
    expect(match('Siti Nurhayati')).toEqual({ is: 'several', codes: ['C-0002', 'C-0003'] });
    expect(match('Siti Nurhayati · C-0003')).toEqual({ is: 'one', code: 'C-0003' });
    expect(match('Asep')).toEqual({ is: 'none' });
  });
});

const tier = (name: string, minimum: number, idealDays: number | null = null) => ({
  name,
  minimum,
  idealDays,
  maximumDays: null,
});

describe('a tier', () => {
  const ladder = tierLadder([tier('Emas', 500), tier('Perunggu', 0), tier('Perak', 200)]);
  const at = (amount: number) => (ladder.ok ? (tierOf(amount, ladder.value)?.name ?? null) : null);
  test('is reached at its minimum, not beyond it, in whatever order tiers stand', () => {
    expect([-1, 0, 199.99, 200, 499, 500, 1e9].map(at)).toEqual([
      null,
      'Perunggu',
      'Perunggu',
      'Perak',
      'Perak',
      'Emas',
      'Emas',
    ]);
  });
  test('equal minima, blank names and no tiers at all are problems', () => {
    expect(tierLadder([tier('a', 1), tier('b', 1)])).toMatchObject({ problem: { is: 'equalMinimum' } });
    expect(tierLadder([tier(' ', 1)])).toMatchObject({ problem: { is: 'blankName' } });
    expect(tierLadder([])).toMatchObject({ problem: { is: 'noTiers' } });
  });
});

const line = (day: string, units: number, code = 'C-1', name = '') => ({
  code,
  name,
  day: day as Day,
  units,
});

describe('the report', () => {
  const rules = {
    asOf: '2026-11-23' as Day,
    ladder: [tier('Perak', 200, 30), tier('Emas', 500, 14)],
    regularFrom: 3,
    windowMonths: 12,
  };
  const one = (purchases: ReturnType<typeof line>[], contacts: ReturnType<typeof line>[] = []) =>
    customerReport([{ code: 'C-1', name: 'Ratna' }], purchases, contacts, rules).figures[0];
  test('counts a purchase on the day after the window opens, and not on the day it opens', () => {
    expect(one([line('2025-11-23', 500)])).toMatchObject({
      spendInWindow: 0,
      tier: null,
      visits: 1,
      stage: 'customer',
    });
    expect(one([line('2025-11-24', 500)])).toMatchObject({ spendInWindow: 500, tier: { name: 'Emas' } });
  });
  test('counts today, and nothing later', () => {
    expect(one([line('2026-11-23', 200), line('2026-11-24', 900)])).toMatchObject({
      spendInWindow: 200,
      tier: { name: 'Perak' },
      nextTier: { name: 'Emas' },
      lastPurchase: '2026-11-23',
    });
  });
  test('a refund counts on its own day, and a day that nets to nothing is no visit', () => {
    expect(one([line('2026-11-01', 300), line('2026-11-02', -150)])).toMatchObject({
      spendInWindow: 150,
      visits: 1,
      tier: null,
    });
    expect(one([line('2026-11-01', 300), line('2026-11-01', -300)])).toMatchObject({
      visits: 0,
      stage: 'prospect',
      lastPurchase: null,
    });
  });
  test('three visits in the window make a regular, wherever older ones lie', () => {
    expect(one([line('2020-01-01', 9), line('2026-11-01', 9), line('2026-11-02', 9)])?.stage).toBe(
      'customer',
    );
    expect(
      one([line('2026-11-01', 9), line('2026-11-02', 9), line('2026-11-02', 9), line('2026-11-03', 9)])
        ?.stage,
    ).toBe('regular');
  });
  test('the next touch is the tier’s days after any contact, visit or follow-up', () => {
    expect(one([line('2026-10-01', 500)], [line('2026-11-10', 0)])).toMatchObject({
      lastContact: '2026-11-10',
      nextTouch: '2026-11-24',
    });
    expect(one([line('2026-11-20', 500)], [line('2026-11-10', 0)])).toMatchObject({
      lastContact: '2026-11-20',
      nextTouch: '2026-12-04',
    });
    expect(one([line('2026-11-20', 1)])).toMatchObject({ nextTouch: null });
  });
  test('a name that two bear counts for neither, and both are told', () => {
    const both = [
      { code: 'C-1', name: 'Siti' },
      { code: 'C-2', name: 'siti' },
    ];
    expect(customerReport(both, [line('2026-11-01', 500, '', 'Siti')], [], rules).figures).toMatchObject([
      { visits: 0, unclear: 1 },
      { visits: 0, unclear: 1 },
    ]);
    expect(customerReport(both, [line('2026-11-01', 500, 'C-2', 'Siti')], [], rules).figures).toMatchObject([
      { visits: 0, unclear: 0 },
      { visits: 1, unclear: 0 },
    ]);
  });
  test('does not depend on the order of rows', () => {
    const lines = fc.array(
      fc.record({ at: fc.integer({ min: 46_000, max: 46_349 }), units: fc.integer({ min: -300, max: 900 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, (rows) => {
        const made = rows.map(({ at, units }) =>
          line(new Date((at - 25_569) * 864e5).toISOString().slice(0, 10), units),
        );
        expect(one(made)).toEqual(one([...made].reverse()));
      }),
    );
  });
});

describe('the summary of a history', () => {
  const of = (rows: [string, number][], unit = 1) =>
    purchaseSummary(
      purchaseDays(rows.map(([day, units]) => ({ day: day as Day, units }))),
      '2026-01-31' as Day,
      unit,
    );
  test('counts several purchases of a day as one, and the first not as a repeat', () => {
    expect(
      of([
        ['2026-01-01', 10],
        ['2026-01-01', 5],
        ['2026-01-11', 20],
        ['2026-01-21', 40],
      ]),
    ).toMatchObject({ frequency: 2, recency: 20, age: 30, meanRepeatSpend: 30 });
  });
  test('has no repeat for a single day, and none at all before the first purchase', () => {
    expect(of([['2026-01-01', 10]])).toMatchObject({ frequency: 0, recency: 0, age: 30, meanRepeatSpend: 0 });
    expect(of([['2026-02-01', 10]])).toBeNull();
  });
  test('a day brought back whole is no purchase, and a gift is one without spend', () => {
    expect(
      of([
        ['2026-01-01', 10],
        ['2026-01-05', 10],
        ['2026-01-05', -10],
        ['2026-01-11', 0],
      ]),
    ).toMatchObject({ frequency: 1, recency: 10, age: 30, meanRepeatSpend: 0 });
  });
  test('in weeks is a seventh of that in days', () => {
    expect(
      of(
        [
          ['2026-01-01', 10],
          ['2026-01-15', 5],
        ],
        7,
      ),
    ).toMatchObject({ recency: 2, age: 30 / 7 });
  });
});
