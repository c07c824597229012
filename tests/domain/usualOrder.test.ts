import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day';
import { favourites, type SoldItem, usualOrder } from '../../src/domain/usualOrder';

const sold = (days: number, item: string, more: Partial<SoldItem> = {}): SoldItem => ({
  no: `P-${days}-${item}`,
  day: addDays('2026-11-23' as Day, -days),
  item,
  quantity: 1,
  unitPrice: 10_000,
  units: 10_000,
  ...more,
});

test('the usual order is what was bought together on the most days, at the quantities and prices of the last', () => {
  const rows = [
    ...[sold(30, 'Bolu'), sold(30, 'Kopi')],
    ...[sold(20, 'kopi ', { quantity: 3, unitPrice: 12_000 }), sold(20, 'Bolu', { quantity: null })],
    ...[sold(10, 'Nastar')],
  ];
  expect(usualOrder(rows)).toEqual([
    { item: 'Bolu', quantity: null, unitPrice: 10_000 },
    { item: 'kopi', quantity: 3, unitPrice: 12_000 },
  ]);
});

test('of sets bought equally often it is the one bought last; what was brought back is none', () => {
  expect(usualOrder([sold(9, 'Bolu'), sold(3, 'Kopi'), sold(1, 'Nastar', { units: -5 })])).toEqual([
    { item: 'Kopi', quantity: 1, unitPrice: 10_000 },
  ]);
  expect(usualOrder([])).toEqual([]);
  expect(usualOrder([sold(1, '  ')])).toEqual([]);
});

test('one thing twice on one bill is one line with both', () => {
  const twice = [sold(1, 'Bolu', { no: 'P-1' }), sold(1, 'bolu', { no: 'P-2', quantity: 2 })];
  expect(usualOrder(twice)).toEqual([{ item: 'bolu', quantity: 3, unitPrice: 10_000 }]);
});

test('favourites are counted by the days on which they were bought', () => {
  const rows = [sold(9, 'Bolu'), sold(9, 'Bolu', { no: 'x' }), sold(3, 'Kopi'), sold(2, 'kopi')];
  expect(favourites(rows, 5)).toEqual([
    { item: 'kopi', days: 2 },
    { item: 'Bolu', days: 1 },
  ]);
});

test('law: the order of rows changes neither, nobody is sold what they never bought, and no thing stands twice', () => {
  const item = fc.constantFrom('Bolu', 'bolu', 'Kopi', 'Nastar', '');
  const rows = fc
    .array(fc.tuple(fc.nat(5), item, fc.integer({ min: -1, max: 3 })), { maxLength: 12 })
    .map((list) => list.map(([days, name, units], at) => sold(days, name, { no: `P-${at}`, units })));
  fc.assert(
    fc.property(
      rows.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, mixed]) => {
        expect(usualOrder(mixed)).toEqual(usualOrder(list));
        expect(favourites(mixed, 3)).toEqual(favourites(list, 3));
        const names = usualOrder(list).map((line) => line.item.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
        const known = list.filter(({ units }) => units >= 0).map((one) => one.item.trim().toLowerCase());
        for (const name of names) expect(known).toContain(name);
      },
    ),
  );
});
