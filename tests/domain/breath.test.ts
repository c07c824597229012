import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breath, type OrdinaryMovement } from '../../src/domain/breath';
import { addDays, type Day } from '../../src/domain/day';
import { breathSentence } from '../../src/text/breath';

const on = (day: string, units: number, oneOff = false): OrdinaryMovement => ({
  day: day as Day,
  units,
  oneOff,
});
const asOf = '2026-11-23' as Day;
const months = (...nets: readonly number[]): OrdinaryMovement[] => [
  on('2025-12-01', 0),
  ...nets.map((units, at) => on(`2026-${String(11 - nets.length + at).padStart(2, '0')}-28`, units)),
];

test('the breath is what there is over the middle one of the last full months, at most six', () => {
  const movements = [
    on('2025-12-01', 20_000, true),
    ...months(9000, -1000, -3000, -1000, -2000, -1000, -1000),
  ];
  expect(breath(movements, asOf)).toEqual({ asOf, cash: 20_000, usualNet: -1000, known: 6, months: 20 });
});

test('what comes once bends no month, though it is gone', () => {
  const before = [on('2026-08-01', 10_000, true), on('2026-09-30', -1000), on('2026-10-30', -1000)];
  const oven = [...before, on('2026-10-10', -6000, true)];
  expect(breath(before, asOf)).toMatchObject({ cash: 8000, usualNet: -1000, months: 8 });
  expect(breath(oven, asOf)).toMatchObject({ cash: 2000, usualNet: -1000, months: 2 });
});

test('the month that is not over, one that began on record late, and the future say nothing of a usual month', () => {
  expect(breath([on('2026-10-08', 500), on('2026-11-02', -400), on('2026-12-01', 9000)], asOf)).toEqual({
    asOf,
    cash: 100,
    usualNet: null,
    known: 0,
    months: null,
  });
  expect(breath([on('2026-10-07', 500), on('2026-11-02', -400)], asOf)).toMatchObject({
    usualNet: 500,
    known: 1,
  });
});

test('the order of movements changes nothing, and cash is all that moved by then', () => {
  const movement = fc
    .record({
      days: fc.integer({ min: -400, max: 60 }),
      units: fc.integer({ min: -9e6, max: 9e6 }),
      oneOff: fc.boolean(),
    })
    .map(({ days, units, oneOff }) => on(addDays(asOf, days), units, oneOff));
  const shuffled = fc
    .array(movement)
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      const found = breath(one, asOf);
      expect(breath(other, asOf)).toEqual(found);
      expect(found.cash).toBe(
        one.filter(({ day }) => day <= asOf).reduce((sum, { units }) => sum + units, 0),
      );
      if (found.months !== null) expect(found.months).toBeGreaterThanOrEqual(0);
    }),
  );
});

test.each([
  [
    { cash: 1000, usualNet: -150, known: 6, months: 6.66 },
    /berkurang 150, jadi nafas usaha kira-kira 6,6 bulan\./,
  ],
  [{ cash: 1000, usualNet: -1500, known: 6, months: 0.66 }, /nafas usaha kurang dari sebulan\./],
  [{ cash: 1e6, usualNet: -1, known: 6, months: 1e6 }, /nafas usaha lebih dari lima tahun\./],
  [{ cash: 1000, usualNet: 50, known: 1, months: null }, /Bulan lalu bertambah 50, jadi tidak berkurang\./],
  [{ cash: 1000, usualNet: 0, known: 2, months: null }, /masuk dan keluar sama besar/],
  [
    { cash: 1000, usualNet: null, known: 0, months: null },
    /baru bisa dihitung setelah ada catatan satu bulan penuh/,
  ],
  [{ cash: 0, usualNet: -5, known: 2, months: 0 }, /Nafasnya habis/],
  [{ cash: -5, usualNet: null, known: 0, months: 0 }, /Nafasnya habis/],
  [{ cash: 0, usualNet: null, known: 0, months: null }, /Mulai dengan mencatat .* sebagai saldo awal\./],
])('%j is said so', (facts, said) => {
  expect(breathSentence.id({ asOf, ...facts }, String)).toMatch(said);
  expect(breathSentence.en({ asOf, ...facts }, String)).not.toMatch(/undefined|NaN/);
});

test.each([
  [{ cash: 1000, usualNet: -500, known: 1, months: 2 }, 'Last month it shrank by 500, so'],
  [
    { cash: 1000, usualNet: -500, known: 2, months: 2 },
    'In a usual month of the last 2 it shrinks by 500, so',
  ],
  [{ cash: 1000, usualNet: 0, known: 1, months: null }, 'Last month as much came in as went out, so'],
])('%j is said in English: %s', (facts, said) => {
  expect(breathSentence.en({ asOf, ...facts }, String)).toContain(`there is 1000. ${said}`);
});
