import type { Projection } from './projection';
import { isSeasonal, monthsInYear, seasonalIndices } from './season';
import { bestSmoothing } from './smoothing';

/**
 * The Theta method: the level that smoothing finds in the series without its season, and half of the slope of it
 * all as drift. Sources: Assimakopoulos and Nikolopoulos 2000; Hyndman and Billah 2003; the R package forecast.
 */
export function theta(series: readonly number[]): Projection {
  const indices = isSeasonal(series) ? seasonalIndices(series) : [];
  const season = (at: number) => indices[at % monthsInYear] ?? 1;
  const plain = series.map((value, at) => value / season(at));
  const { alpha, levels } = bestSmoothing(plain);
  const drift = slope(plain) / 2;
  const from = (origin: number, step: number) => {
    /** In steps: how far the smoothed level lies behind a rising series. */
    const lag = (1 - (1 - alpha) ** (origin + 1)) / alpha;
    return ((levels[origin] ?? 0) + drift * (step - 1 + lag)) * season(origin + step);
  };
  return {
    ahead: (step) => from(series.length - 1, step),
    said: (at, before) => (at < before ? null : from(at - before, before)),
  };
}

/** Of the line nearest to the values, per step. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  let [products, squares] = [0, 0];
  for (const [at, value] of values.entries()) {
    products += (at - middle) * value;
    squares += (at - middle) ** 2;
  }
  return squares === 0 ? 0 : products / squares;
}
