import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  buyChance,
  chanceActive,
  expectedPurchases,
  fitRepeatBuying,
  type History,
  type RepeatBuying,
} from '../../src/domain/repeatBuying';
import { expectedSpend, fitSpend } from '../../src/domain/spendPerPurchase';
import { cdnowSummary } from '../data/cdnow';
import { testWithData } from '../data/shared';

const published = { model: 'BG/NBD', r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } as const;
const modified = { model: 'MBG/NBD', r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 } as const;
const at = (frequency: number, recency: number, age: number): History => ({ frequency, recency, age });
const examples = [
  at(0, 0, 39),
  at(1, 10, 39),
  at(2, 30.43, 38.86),
  at(7, 32, 39),
  at(14, 35, 39),
  at(26, 30.86, 31),
];
const digits = (value: number | null, count: number) => Number(value?.toPrecision(count));

test.each<[RepeatBuying, readonly number[]]>([
  [published, [0.194530721703, 0.417699104563, 1.22602817477, 3.88097659148, 8.31824378872, 20.7497261409]],
  [modified, [0.15343944845, 0.41893870001, 1.2629606233, 3.7115196169, 7.8800655318, 19.450722652]],
])('expected purchases in 39 weeks agree with the reference values of %j', (parameters, expected) => {
  expect(examples.map((history) => digits(expectedPurchases(parameters, history, 39), 9))).toEqual(
    expected.map((value) => digits(value, 9)),
  );
});

test.each<[RepeatBuying, readonly number[]]>([
  [published, [1, 0.437249210462, 0.72657857008, 0.748330363646, 0.830791256598, 0.968915649718]],
  [modified, [0.3893476487, 0.3800076099, 0.7062022651, 0.7314737144, 0.8201226532, 0.9655661441]],
])('the chance to be active agrees with the reference values of %j', (parameters, expected) => {
  expect(examples.map((history) => digits(chanceActive(parameters, history), 9))).toEqual(
    expected.map((value) => digits(value, 9)),
  );
});

test('the chance to buy within 39 weeks agrees with the reference values', () => {
  const asked = [0, 1, 2, 5].flatMap((index) => examples[index] ?? []);
  expect(asked.map((history) => digits(buyChance(published, history, 39), 10))).toEqual([
    0.1442324774, 0.2401369479, 0.5546271379, 0.9689156464,
  ]);
});

test('the more frequent of two silent customers is expected to buy less: the paradox of the BG/NBD survives', () => {
  expect([10, 15, 20, 25].map((x) => digits(expectedPurchases(published, at(x, 20, 39), 52), 12))).toEqual([
    0.347399762709, 0.0428271759677, 0.00415843309875, 0.000358332461911,
  ]);
});

test('spend per purchase agrees with the reference values', () => {
  const parameters = { p: 6.25, q: 3.74, gamma: 15.44 };
  const spend = (meanSpend: number, frequency: number) =>
    digits(expectedSpend(parameters, { frequency, meanSpend }), 12);
  expect([
    spend(0, 0),
    spend(22.35, 2),
    spend(11.77, 1),
    spend(73.74, 7),
    spend(25.55, 2),
    spend(35, 3),
    spend(35, 10),
  ]).toEqual([
    35.2189781022, 24.6637139108, 18.9168520578, 71.469670897, 27.2883858268, 35.0279199628, 35.0091968118,
  ]);
});

const summaryFile = 'cdnow_sample_summary.csv';
testWithData(
  summaryFile,
  'BG/NBD by ML on the published CDNOW summary agrees with the published and the converged parameters',
  (file) => {
    const fit = fitRepeatBuying(cdnowSummary(file), 'BG/NBD', 'ML');
    const { r = 0, alpha = 0, a = 0, b = 0 } = fit?.parameters ?? {};
    expect([r, alpha, a, b].map((value) => value.toFixed(3))).toEqual(['0.243', '4.414', '0.793', '2.426']);
    expect(fit?.logLikelihood.toFixed(1)).toBe('-9582.4');
    expect([r, alpha, a, b].map((value) => digits(value, 9))).toEqual([
      0.242592907, 4.41353156, 0.792886148, 2.42575344,
    ]);
    expect(fit?.logLikelihood.toFixed(6)).toBe('-9582.425561');
    expect(fit).toMatchObject({ customers: 2357, repeaters: 946, settled: true });
    expect(fit?.iterations).toBeLessThan(12);
  },
);

testWithData(
  summaryFile,
  'MBG/NBD by ML on the published CDNOW summary agrees with its reference',
  (file) => {
    const fit = fitRepeatBuying(cdnowSummary(file), 'MBG/NBD', 'ML');
    const { r = 0, alpha = 0, a = 0, b = 0 } = fit?.parameters ?? {};
    expect([r, alpha, a, b].map((value) => digits(value, 6))).toEqual([0.524838, 6.18299, 0.891356, 1.614]);
    expect(fit?.logLikelihood.toFixed(6)).toBe('-9582.132685');
  },
);

testWithData(
  summaryFile,
  'Gamma-Gamma by ML on the published CDNOW summary agrees with the published parameters',
  (file) => {
    const fit = fitSpend(cdnowSummary(file), 'ML');
    const { p = 0, q = 0, gamma = 0 } = fit?.parameters ?? {};
    expect([p, q, gamma].map((value) => value.toFixed(2))).toEqual(['6.25', '3.74', '15.45']);
    expect([p, q, gamma].map((value) => digits(value, 7))).toEqual([6.248802, 3.744588, 15.44775]);
    expect(fit?.logLikelihood.toFixed(6)).toBe('-4055.923244');
    expect(fit).toMatchObject({ customers: 946, settled: true });
  },
);

test.each<[RepeatBuying, readonly (readonly [number, number])[]]>([
  [
    published,
    [
      [0.1429, 0.00782834752],
      [1, 0.05326789117],
      [3, 0.15086523089],
      [31.8571, 1.04199606085],
      [32, 1.04524332837],
      [52, 1.4460505954],
      [78, 1.86051905794],
    ],
  ],
  [
    modified,
    [
      [1, 0.05308479526],
      [3, 0.1508632886],
      [39, 1.182953666],
      [52, 1.419723758],
      [78, 1.804757578],
    ],
  ],
])('purchases of a new customer agree with the reference values of %j', (parameters, expected) => {
  for (const [horizon, purchases] of expected)
    expect(digits(expectedPurchases(parameters, at(0, 0, 0), horizon), 9)).toBe(digits(purchases, 9));
});

test('purchases of the most frequent example in 52 weeks agree with the reference', () => {
  expect(digits(expectedPurchases(published, at(26, 30.86, 31), 52), 12)).toBe(25.7581959365);
});

test('a new customer buys within 39 weeks unless they never do: one minus the reference for no purchase', () => {
  expect((1 - buyChance(published, at(0, 0, 0), 39)).toFixed(8)).toBe('0.57378635');
});

/** What a calendar can bear: whole days, at most one purchase each. */
const histories = fc
  .record({
    age: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 15_000 })),
    bought: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 600 })),
    silent: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ age, bought, silent }): History => {
    const frequency = Math.min(bought, age);
    return { frequency, recency: frequency === 0 ? 0 : age - Math.floor(silent * (age - frequency)), age };
  });
const models = fc.constantFrom('MBG/NBD' as const, 'BG/NBD' as const);
const parameter = (max: number) => fc.double({ min: 0.01, max, noNaN: true });
const fitted = fc.record({
  model: models,
  r: parameter(20),
  alpha: parameter(2000),
  a: parameter(10),
  b: parameter(50),
});

test('chances lie between 0 and 1, and fall as silence grows', () => {
  fc.assert(
    fc.property(
      fitted,
      histories,
      fc.double({ min: 0, max: 5000, noNaN: true }),
      (model, history, silence) => {
        const later = { ...history, age: history.age + silence };
        for (const chance of [chanceActive(model, history), buyChance(model, history, 30)]) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
        expect(chanceActive(model, later)).toBeLessThanOrEqual(chanceActive(model, history) + 1e-12);
        expect(buyChance(model, later, 30)).toBeLessThanOrEqual(buyChance(model, history, 30) + 1e-12);
      },
    ),
  );
});

test('expected purchases are never negative and rise with the horizon', () => {
  fc.assert(
    fc.property(fitted, histories, fc.integer({ min: 1, max: 60 }), (model, history, steps) => {
      const unit = (model.alpha + history.age) / 10;
      const near = expectedPurchases(model, history, steps * unit) ?? Number.NaN;
      const far = expectedPurchases(model, history, (steps + 1) * unit) ?? Number.NaN;
      expect(near).toBeGreaterThanOrEqual(0);
      expect(far).toBeGreaterThanOrEqual(near * (1 - 1e-9));
    }),
  );
});

test('expected purchases are no fewer than the chance of one, and no more than of somebody who never leaves', () => {
  const wide = fc.double({ min: -6, max: 6, noNaN: true }).map((power) => 10 ** power);
  const parameters = fc.record({ model: models, r: wide, alpha: wide, a: wide, b: wide });
  fc.assert(
    fc.property(parameters, histories, fc.integer({ min: 1, max: 300 }), (model, history, horizon) => {
      const expected = expectedPurchases(model, history, horizon);
      const { r, alpha } = model;
      const staying = ((r + history.frequency) / (alpha + history.age)) * horizon;
      if (expected === null) {
        expect(Math.max(staying, horizon / (alpha + history.age))).toBeGreaterThan(2000);
        return;
      }
      const noise = 1e-6 * expected + 1e-300;
      expect(expected).toBeGreaterThanOrEqual(buyChance(model, history, horizon) - noise);
      expect(expected).toBeLessThanOrEqual(chanceActive(model, history) * staying + noise);
    }),
  );
});

test('expected purchases in a shop of customers much alike agree with the integral over the chance to leave', () => {
  const steady = { model: 'BG/NBD', r: 402, alpha: 0.92, a: 15.5, b: 19 } as const;
  expect(digits(expectedPurchases(steady, at(0, 0, 0.58), 0.444), 9)).toBe(2.31034483);
});

test('by MAP every shop has finite parameters, whatever its customers', () => {
  fc.assert(
    fc.property(fc.array(histories, { minLength: 1, maxLength: 30 }), models, (shop, model) => {
      const fit = fitRepeatBuying(shop, model, 'MAP');
      if (fit === null) return shop.every(({ age }) => age === 0);
      const { r, alpha, a, b } = fit.parameters;
      expect([r, alpha, a, b, fit.logLikelihood].every(Number.isFinite)).toBe(true);
      expect(fit.settled).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a fit depends neither on the order of customers nor on the unit of time', () => {
  fc.assert(
    fc.property(fc.array(histories, { minLength: 2, maxLength: 20 }), (shop) => {
      const one = fitRepeatBuying(shop, 'MBG/NBD', 'MAP');
      const weeks = [...shop]
        .reverse()
        .map(({ frequency, recency, age }) => at(frequency, recency / 7, age / 7));
      const other = fitRepeatBuying(weeks, 'MBG/NBD', 'MAP');
      if (one === null || other === null) return one === other;
      expect(other.parameters.r / one.parameters.r).toBeCloseTo(1, 6);
      expect((other.parameters.alpha * 7) / one.parameters.alpha).toBeCloseTo(1, 6);
    }),
  );
});

test('in a shop of one price everybody is expected to spend it, however many they are', () => {
  for (const customers of [2, 10, 50, 5000]) {
    const spends = Array.from({ length: customers }, (_, at) => ({
      frequency: 1 + (at % 7),
      meanSpend: 15_000,
    }));
    const fit = fitSpend(spends, 'MAP');
    expect(fit).toMatchObject({ settled: true, customers });
    for (const frequency of [0, 1, 300])
      expect(
        expectedSpend(fit?.parameters ?? { p: 1, q: 1, gamma: 1 }, { frequency, meanSpend: 15_000 }),
      ).toBeCloseTo(15_000, 6);
  }
});

test('by MAP spend is settled whatever the shop: one price or many, near or far apart', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { minLength: 1, maxLength: 60 }),
      fc.constantFrom(0, 1e-4, 0.01, 0.02, 0.03, 0.1, 1, 3),
      fc.integer({ min: 1, max: 20 }),
      (draws, spread, copies) => {
        const spends = Array.from({ length: draws.length * copies }, (_, at) => ({
          frequency: 1 + (at % 9),
          meanSpend: 40_000 * (draws[at % draws.length] ?? 1) ** spread,
        }));
        const fit = fitSpend(spends, 'MAP');
        expect(fit?.settled).toBe(true);
        const spend = expectedSpend(
          fit?.parameters ?? { p: 1, q: 1, gamma: 1 },
          spends[0] ?? { frequency: 0, meanSpend: 0 },
        );
        expect(spend).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
});
