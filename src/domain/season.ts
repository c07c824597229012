import { meanOf } from './mean';

/** Months after which a season comes again. */
export const monthsInYear = 12;

/** Within so many standard deviations lie 90 % of a normal distribution. */
const significant = 1.6448536269514722;

/** Whether the series repeats itself from year to year, by its correlation with the year before. Source: the R package forecast, thetaf. */
export function isSeasonal(series: readonly number[]): boolean {
  if (series.length <= 2 * monthsInYear || series.some((value) => value <= 0)) return false;
  const correlations = autocorrelations(series, monthsInYear);
  const yearly = correlations.pop() ?? 0;
  const spread = 1 + 2 * correlations.reduce((sum, each) => sum + each * each, 0);
  return Math.abs(yearly) > significant * Math.sqrt(spread / series.length);
}

/** With the values 1, 2 … months before. A constant series has none: NaN, which exceeds nothing. */
function autocorrelations(series: readonly number[], lags: number): number[] {
  const mean = meanOf(series);
  const apart = series.map((value) => value - mean);
  const variance = apart.reduce((sum, each) => sum + each * each, 0);
  return Array.from({ length: lags }, (_, lag) => {
    const together = apart.slice(lag + 1).reduce((sum, each, at) => sum + each * (apart[at] ?? 0), 0);
    return together / variance;
  });
}

/**
 * How many times its trend each month of the year sells, first the month in which the series begins; 1 in the
 * mean. Source: classical multiplicative decomposition, as R's decompose does it.
 */
export function seasonalIndices(series: readonly number[]): number[] {
  const shares = series.map((value, at) => value / (trendAt(series, at) ?? Number.NaN));
  const raw = Array.from({ length: monthsInYear }, (_, month) =>
    meanOf(shares.filter((share, at) => at % monthsInYear === month && !Number.isNaN(share))),
  );
  const mean = meanOf(raw);
  return raw.map((each) => each / mean);
}

/** The mean of the year around a month, the two months at its ends by half; null too near to the ends of the series. */
function trendAt(series: readonly number[], at: number): number | null {
  const half = monthsInYear / 2;
  if (at < half || at + half >= series.length) return null;
  const year = series.slice(at - half, at + half);
  const [first = 0, after = 0] = [series[at - half], series[at + half]];
  return meanOf(year) + (after - first) / (2 * monthsInYear);
}
