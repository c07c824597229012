import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBelowFloor, roundingFor, type SaleLine, saleBill, timesExactly } from '../../src/domain/sale';

const line = (quantity: number, unitPrice: number, discount = 0): SaleLine => ({
  quantity,
  unitPrice,
  discount,
});
const bill = (lines: readonly SaleLine[], discount = 0, rounding = null as null | [number, number]) =>
  saleBill(lines, { discount, rounding: rounding && { step: rounding[0], cap: rounding[1] } });

const anyLine = fc
  .record({
    hundredths: fc.integer({ min: 1, max: 1_000_000 }),
    unitPrice: fc.integer({ min: 0, max: 1_000_000_000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ hundredths, unitPrice, part }) => {
    const quantity = hundredths / 100;
    return line(quantity, unitPrice, Math.floor(timesExactly(quantity, unitPrice) * part));
  });
const anyBill = fc.record({
  lines: fc.array(anyLine, { minLength: 1, maxLength: 12 }),
  part: fc.double({ min: 0, max: 1, noNaN: true }),
  rule: fc.option(
    fc.record({ step: fc.integer({ min: 1, max: 100_000 }), cap: fc.integer({ min: 0, max: 100_000 }) }),
  ),
});

describe('the bill of a sale', () => {
  test('two cakes and a coffee with a discount and rounded down, by hand', () => {
    const lines = [line(2, 15_000), line(1, 10_000, 1_000)];
    expect(bill(lines, 2_000, [5_000, 2_000])).toEqual({
      ok: true,
      value: {
        lines: [
          { gross: 30_000, discount: 1_538, rounding: 1_538, total: 26_924 },
          { gross: 10_000, discount: 1_462, rounding: 462, total: 8_076 },
        ],
        gross: 40_000,
        discount: 3_000,
        rounding: 2_000,
        total: 35_000,
      },
    });
  });

  test('is the sum of its lines in every part, to the last rupiah, and no line is below nothing', () => {
    let billed = 0;
    fc.assert(
      fc.property(anyBill, ({ lines, part, rule }) => {
        const net = lines.reduce(
          (sum, each) => sum + timesExactly(each.quantity, each.unitPrice) - each.discount,
          0,
        );
        const discount = Math.floor(net * part);
        const made = saleBill(lines, { discount, rounding: rule });
        expect(made.ok).toBe(net - discount > 0);
        if (!made.ok) return;
        billed += 1;
        const { value } = made;
        for (const key of ['gross', 'discount', 'rounding', 'total'] as const)
          expect(value.lines.reduce((sum, each) => sum + each[key], 0)).toBe(value[key]);
        for (const each of value.lines) {
          expect(each.total).toBe(each.gross - each.discount - each.rounding);
          expect(Math.min(each.total, each.rounding, each.discount)).toBeGreaterThanOrEqual(0);
          expect(Object.values(each).every(Number.isSafeInteger)).toBe(true);
        }
        expect(value.total).toBe(net - discount - value.rounding);
        expect(value.rounding).toBeLessThanOrEqual(rule?.cap ?? 0);
        if (value.rounding > 0) expect(value.total % (rule?.step ?? 1)).toBe(0);
      }),
      { numRuns: 500 },
    );
    expect(billed).toBeGreaterThan(300);
  });

  test.each([
    ['no money at all', bill([line(2, 0)]), { is: 'nothing' }],
    ['nothing sold', bill([]), { is: 'nothing' }],
    ['a discount of all of it', bill([line(1, 5_000)], 5_000), { is: 'discount', line: null }],
    ['a discount beyond its line', bill([line(1, 5_000), line(1, 900, 901)]), { is: 'discount', line: 1 }],
    ['more than can be counted', bill([line(1e9, 1e9)]), { is: 'tooLarge' }],
  ])('%s is no bill', (_, made, problem) => {
    expect(made).toEqual({ ok: false, problem });
  });

  test('is rounded down to a round amount within the cap, or not at all', () => {
    const rule = { step: 5_000, cap: 2_000 };
    expect([37_000, 38_000, 35_000, 1_500, 41_999].map((total) => roundingFor(total, rule))).toEqual([
      2_000, 0, 0, 0, 1_999,
    ]);
    expect(roundingFor(37_000, { step: 0, cap: 2_000 })).toBe(0);
  });

  test('a quantity with decimals costs what it says, not its binary neighbour', () => {
    expect(timesExactly(1.1, 10_000)).toBe(11_000);
    expect(timesExactly(0.35, 30)).toBe(11);
    expect(timesExactly(1.005, 1_000)).toBe(1_005);
  });

  test('a line is below its floor by a discount, not by the rounding of the shop', () => {
    const billed = { gross: 30_000, discount: 2_000, rounding: 2_000, total: 26_000 };
    expect(isBelowFloor(billed, 2, 14_000)).toBe(false);
    expect(isBelowFloor(billed, 2, 14_001)).toBe(true);
  });
});
