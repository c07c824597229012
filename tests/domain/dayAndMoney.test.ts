import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  type Day,
  dayIn,
  dayOfParts,
  dayOfSerial,
  daySerial,
  daysBetween,
  momentIn,
  momentOfSerial,
  momentSerial,
} from '../../src/domain/day';
import { formatMoney, type Money, moneyIn, moneyOfNumber } from '../../src/domain/money';
import { normalPhone } from '../../src/domain/phone';

const days = fc.integer({ min: 367, max: 2_900_000 }).map(dayOfSerial);
const day = (text: string) => dayIn(text) as Day;
const rupiah = { code: 'IDR', decimals: 0 };
const dollar = { code: 'USD', decimals: 2 };

describe('a day', () => {
  test('counts from 1899-12-30 as Sheets does', () => {
    expect([daySerial(day('1900-01-01')), daySerial(day('2026-11-23'))]).toEqual([2, 46349]);
  });
  test('is one of the calendar', () => {
    expect([
      dayIn('2027-02-29'),
      dayIn('2028-02-29'),
      dayIn('2026-13-01'),
      dayIn('23/11/2026'),
      dayOfParts(2026, 4, 31),
    ]).toEqual([null, '2028-02-29', null, null, null]);
  });
  test('goes to its serial and back, and days add up', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -9999, max: 9999 }), (from, n) => {
        fc.pre(daySerial(from) + n > 400);
        expect(dayOfSerial(daySerial(from))).toBe(from);
        expect(daysBetween(from, addDays(from, n))).toBe(n);
      }),
    );
  });
  test.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', -12, '2027-02-28'],
    ['2026-11-23', -12, '2025-11-23'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  test.each([
    [addDays(day('9999-12-31'), 1), '9999-12-31'],
    [addDays(day('2026-11-23'), 1e15), '9999-12-31'],
    [addDays(day('1900-01-01'), -1), '1900-01-01'],
    [addMonths(day('2026-11-23'), -1e15), '1900-01-01'],
    [addMonths(day('1901-06-01'), -24), '1900-01-01'],
    [addMonths(day('9999-06-01'), 24), '9999-12-31'],
  ])('a step beyond the calendar ends on its edge: %s', (found, edge) => {
    expect(found).toBe(edge);
  });
  test('a moment keeps its minute through the fraction of a day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1439 }), (on, minutes) => {
        const moment = momentIn(
          `${on} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
        );
        if (moment === null) throw new Error('no moment');
        expect(momentOfSerial(momentSerial(moment))).toBe(moment);
      }),
    );
  });
});

describe('money', () => {
  test.each([
    ['Rp 37.000', 37_000],
    ['Rp37.000', 37_000],
    ['Rp.37.000', 37_000],
    ['37rb', 37_000],
    ['1,5jt', 1_500_000],
    ['1.234.567', 1_234_567],
    ['37000', 37_000],
    ['-5000', -5_000],
    ['(Rp5.000)', -5_000],
    ['Rp-5.000', -5_000],
    ['2,5 juta', 2_500_000],
    ['1,250jt', 1_250_000],
    ['Rp1.250,00', 1_250],
  ])('%s is %i rupiah', (text, amount) => {
    expect(moneyIn(text, rupiah)).toEqual({ ok: true, value: amount });
  });
  test('1,234,567.50 is so many cents', () => {
    expect(moneyIn('1,234,567.50', dollar)).toEqual({ ok: true, value: 123_456_750 });
  });
  test.each([
    ['37.000', ['37000', '37']],
    ['1,500', ['1.5', '1500']],
    ['Rp37,000', ['37', '37000']],
    ['Rp 1,234', ['1.234', '1234']],
  ])('%s reads two ways and is refused with both', (text, readings) => {
    expect(moneyIn(text, dollar)).toEqual({ ok: false, problem: { kind: 'ambiguous', text, readings } });
  });
  test.each(['abc', '', '1.2.3', '12rbx', '1 2', '--5'])('%j is no amount', (text) => {
    expect(moneyIn(text, rupiah)).toMatchObject({ ok: false, problem: { kind: 'notMoney' } });
  });
  test('decimals that the currency lacks, and amounts past counting, are refused', () => {
    expect(moneyOfNumber(29.33, rupiah)).toMatchObject({ problem: { kind: 'tooPrecise' } });
    expect(moneyOfNumber(1e17, rupiah)).toMatchObject({ problem: { kind: 'tooLarge' } });
    expect(moneyOfNumber(Number.NaN, rupiah)).toMatchObject({ problem: { kind: 'notMoney' } });
    expect(moneyOfNumber(0.1 + 0.2, dollar)).toEqual({ ok: true, value: 30 });
  });
  test.each(['id', 'en'] as const)('what is written as Rp in language %s reads back', (language) => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (amount) => {
        expect(moneyIn(formatMoney(amount as Money, rupiah, language), rupiah)).toEqual({
          ok: true,
          value: amount,
        });
      }),
    );
  });
  test('it is written by the language and the currency', () => {
    expect([
      formatMoney(37_000 as Money, rupiah, 'id'),
      formatMoney(37_000 as Money, rupiah, 'en'),
      formatMoney(-123_456_7 as Money, dollar, 'en'),
      formatMoney(5 as Money, dollar, 'id'),
    ]).toEqual(['Rp37.000', 'Rp37.000', '-USD 12,345.67', 'USD 0,05']);
  });
});

test.each([
  ['0812-3456-7890', '6281234567890'],
  ['+62 812 3456 7890', '6281234567890'],
  ['81234567890', '6281234567890'],
  ['6208123456789', '628123456789'],
  ['006281234567890', '6281234567890'],
  ['+65 9123 4567', '6591234567'],
  ['123', null],
  ['1234567890123456', null],
])('the phone number %s is %s', (typed, number) => {
  expect(normalPhone(typed)).toBe(number);
});
