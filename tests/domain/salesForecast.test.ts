import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandAround } from '../../src/domain/forecastBand';
import { meanOf } from '../../src/domain/mean';
import { ofLastYearsMean, ofMean, type Projection, seasonalNaive } from '../../src/domain/projection';
import { combination, salesForecast } from '../../src/domain/salesForecast';
import { isSeasonal, seasonalIndices } from '../../src/domain/season';
import { bestSmoothing, smoothing } from '../../src/domain/smoothing';
import { theta } from '../../src/domain/theta';
import { type MonthlySeries, monthlySeriesIn, percentageError } from '../../workbench/bench/monthlySeries';
import { airPassengers, nile } from '../data/publishedSeries';
import { testWithData } from '../data/shared';

const upTo1959 = airPassengers.slice(0, 132);
const of1960 = airPassengers.slice(132);

/** The mean absolute error in percent of what came. */
const missed = ({ ahead }: Projection) =>
  100 * meanOf(of1960.map((value, at) => Math.abs(value - ahead(at + 1)) / value));

test('Theta forecasts the airline passengers of 1960 as the R package forecast does', () => {
  const { ahead } = theta(upTo1959);
  expect([1, 2, 3, 12].map((step) => ahead(step).toFixed(3))).toEqual([
    '411.326',
    '402.231',
    '462.833',
    '418.962',
  ]);
  expect(missed(theta(upTo1959)).toFixed(4)).toBe('5.3278');
  expect(missed(seasonalNaive(upTo1959)).toFixed(4)).toBe('9.9875');
});

test('smoothing that begins at the first flow of the Nile is best where R finds it, and another start is better', () => {
  const begun = (alpha: number) => smoothing(nile, alpha, nile[0]).sum;
  expect(begun(0.24656).toFixed(1)).toBe('2038871.8');
  for (const alpha of [0.2455, 0.2476]) expect(begun(alpha)).toBeGreaterThan(begun(0.24656));
  expect(bestSmoothing(nile).sum).toBeLessThan(begun(0.24656));
});

const series = fc.array(fc.integer({ min: -20, max: 900 }), { minLength: 1, maxLength: 80 });

test('no other alpha and no other start smooth a series better', () => {
  fc.assert(
    fc.property(
      series,
      fc.double({ min: 1e-4, max: 0.9999, noNaN: true }),
      fc.integer({ min: -900, max: 900 }),
      (values, alpha, start) => {
        const best = bestSmoothing(values).sum;
        const rounding = 1e-3 * smoothing(values, alpha).sum + 1e-9;
        expect(smoothing(values, alpha).sum).toBeGreaterThanOrEqual(best - rounding);
        expect(smoothing(values, alpha, start).sum).toBeGreaterThanOrEqual(
          smoothing(values, alpha).sum * (1 - 1e-9),
        );
      },
    ),
  );
});

const errorOf = (all: readonly MonthlySeries[], method: (known: readonly number[]) => Projection) =>
  meanOf(all.map(({ known, came }) => percentageError(came, method(known).ahead))).toFixed(3);

const aheadOf = (known: readonly number[]) => {
  const { months } = salesForecast(known, 18);
  return (step: number) => months[step - 1]?.expected ?? Number.NaN;
};

const file = 'm3_micro_monthly_60.csv';

testWithData(
  file,
  'the errors on 60 business series of the M3 competition are those of the reference',
  (text) => {
    const all = monthlySeriesIn(text);
    expect(all).toHaveLength(60);
    expect(errorOf(all, theta)).toBe('22.081');
    expect(errorOf(all, seasonalNaive)).toBe('25.043');
    expect(errorOf(all, combination)).toBe('21.181');
    const asMonthsAllow = (known: readonly number[]) => ({ ahead: aheadOf(known), said: () => null });
    expect(errorOf(all, asMonthsAllow)).toBe('21.693');
  },
);

testWithData(
  file,
  'about four in five of the next six months lie between low and high, however many are known',
  (text) => {
    const all = monthlySeriesIn(text);
    for (const months of [6, 9, 12, 17, 18, 24, 36, 48, 120]) {
      const within = all.flatMap(({ known, came }) =>
        salesForecast(known.slice(-months), 6).months.map(({ low, high }, at): number => {
          const value = came[at] ?? Number.NaN;
          return value >= Number(low) && value <= Number(high) ? 1 : 0;
        }),
      );
      expect(meanOf(within), `${months} months`).toBeGreaterThan(0.755);
      expect(meanOf(within), `${months} months`).toBeLessThan(0.895);
    }
  },
);

test('a season is one that comes again every twelve months, over more than two years and always above 0', () => {
  const feast = (months: number, every: number) =>
    Array.from({ length: months }, (_, at) => (at % every === 5 ? 200 : 100));
  expect(isSeasonal(feast(36, 12))).toBe(true);
  expect(isSeasonal(feast(36, 7))).toBe(false);
  expect(isSeasonal(feast(24, 12))).toBe(false);
  expect(isSeasonal(feast(36, 12).map((value, at) => (at === 20 ? 0 : value)))).toBe(false);
  expect(isSeasonal(Array.from({ length: 36 }, () => 100))).toBe(false);
});

test('the seasonal indices of the airline passengers are those of R', () => {
  // R: decompose(AirPassengers, "multiplicative")$figure
  expect(seasonalIndices(airPassengers).map((index) => index.toFixed(7))).toEqual([
    '0.9102304',
    '0.8836253',
    '1.0073663',
    '0.9759060',
    '0.9813780',
    '1.1127758',
    '1.2265555',
    '1.2199110',
    '1.0604919',
    '0.9217572',
    '0.8011781',
    '0.8988244',
  ]);
});

test.each<[string, (known: readonly number[]) => Projection, (at: number, before: number) => boolean]>([
  ['the mean', ofMean, (at, before) => at >= before],
  ['the mean of the last year', ofLastYearsMean, (at, before) => at - before >= 11],
  ['the same month of the last year', seasonalNaive, (at, before) => at >= (before > 12 ? 24 : 12)],
])('what %s says of a known month rests on the months by then alone', (_, project, isKnown) => {
  const known = airPassengers.slice(0, 30);
  for (const at of known.keys())
    for (const before of [1, 2, 6, 13]) {
      const then = isKnown(at, before) ? project(known.slice(0, at - before + 1)).ahead(before) : null;
      expect(project(known).said(at, before)).toBe(then);
    }
});

test('Theta says of known months what its level and drift by then say', () => {
  // On a straight line the level is exact with an alpha near 1, and lacks nothing but the other half of the slope.
  const { said } = theta(Array.from({ length: 20 }, (_, at) => 100 + 10 * at));
  expect(said(10, 1)).toBeCloseTo(190 + 5, 1);
  expect(said(10, 3)).toBeCloseTo(170 + 15, 1);
  expect(said(2, 3)).toBeNull();
});

test('the band reaches as far as four in five misses from as many months before, the next miss counted in', () => {
  const misses = [
    [60, 10, 30, 20, 50, 40],
    [10, 30, 20, 50, 40],
    [900, 900, 900, 900],
  ];
  const said = (at: number, before: number) => misses[before - 1]?.[at - before] ?? null;
  const known = [0, 0, 0, 0, 0, 0, 0];
  const reach = bandAround(known, { ahead: () => 0, said });
  // Places 0.8 × (6 + 1) = 5.6 and 0.8 × (5 + 1) = 4.8; the four from three months before are too few.
  expect([1, 2, 3, 9].map((step) => reach?.(step))).toEqual(
    [56, 48, 48, 48].map((far) => expect.closeTo(far, 9)),
  );
  expect(bandAround(known, { ahead: () => 0, said: (at) => (at < 4 ? 1 : null) })).toBeNull();
});

test.each([
  [1, 'few'],
  [5, 'few'],
  [6, 'mean'],
  [17, 'mean'],
  [18, 'combination'],
  [60, 'combination'],
  [61, 'theta'],
])('%i known months are forecast by the method called %s', (months, method) => {
  const forecast = salesForecast(airPassengers.slice(0, months), 2);
  expect(forecast.method).toBe(method);
  const banded = forecast.months.filter(({ low, high }) => low !== null && high !== null);
  expect(banded).toHaveLength(method === 'few' ? 0 : 2);
});

test('a forecast is never below 0 and lies between low and high', () => {
  fc.assert(
    fc.property(series, (values) => {
      for (const { expected, low, high } of salesForecast(values, 14).months) {
        expect(expected).toBeGreaterThanOrEqual(0);
        expect(low ?? 0).toBeGreaterThanOrEqual(0);
        expect(low ?? 0).toBeLessThanOrEqual(expected);
        expect(high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(expected);
      }
    }),
  );
});

test('constant sales are forecast as they are, without a doubt', () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.integer({ min: 6, max: 90 }), (value, months) => {
      const forecast = salesForecast(new Array<number>(months).fill(value), 7);
      for (const { expected, low, high } of forecast.months)
        for (const said of [expected, low, high])
          expect(Math.abs(Number(said) - value)).toBeLessThanOrEqual(1e-9 * value);
    }),
  );
});

test('another unit of money changes nothing but the unit', () => {
  fc.assert(
    fc.property(series, (values) => {
      const largest = Math.max(...values.map(Math.abs));
      const small = salesForecast(values, 7).months;
      const large = salesForecast(
        values.map((value) => value * 1000),
        7,
      ).months;
      for (const [at, { expected, low, high }] of small.entries()) {
        const [one, other] = [
          [expected, low, high],
          [large[at]?.expected, large[at]?.low, large[at]?.high],
        ];
        for (const [place, said] of one.entries())
          expect(Math.abs(Number(other[place]) / 1000 - Number(said))).toBeLessThanOrEqual(1e-5 * largest);
      }
    }),
  );
});
