/** Simple exponential smoothing: the level after each value of a series, and by how much the value missed the one before. */
export interface Smoothing {
  readonly alpha: number;
  readonly levels: readonly number[];
  readonly errors: readonly number[];
  /** Of the errors, squared. */
  readonly sum: number;
}

/** At 0 nothing would be learnt, at 1 nothing remembered. */
const [least, most] = [1e-4, 1 - 1e-4];

/** The sum may have several valleys: the deepest of so many places is looked into. */
const places = 50;

/** The smoothing that misses the series by the least sum of squares. */
export function bestSmoothing(series: readonly number[]): Smoothing {
  const depth = (alpha: number) => smoothing(series, alpha).sum;
  const step = (most - least) / places;
  const tried = Array.from({ length: places + 1 }, (_, place) => least + place * step);
  const depths = tried.map(depth);
  const deepest = tried[depths.indexOf(Math.min(...depths))] ?? least;
  const [low, high] = [Math.max(least, deepest - step), Math.min(most, deepest + step)];
  return smoothing(series, bottomOf(depth, low, high));
}

const golden = (Math.sqrt(5) - 1) / 2;
/** As exact as the bottom of a valley can be told in double precision. */
const narrowings = 40;

/** Golden section search. */
function bottomOf(depth: (place: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [leftDepth, rightDepth] = [depth(left), depth(right)];
  for (let at = 0; at < narrowings; at++) {
    if (leftDepth <= rightDepth) {
      [high, right, rightDepth] = [right, left, leftDepth];
      left = high - golden * (high - low);
      leftDepth = depth(left);
    } else {
      [low, left, leftDepth] = [left, right, rightDepth];
      right = low + golden * (high - low);
      rightDepth = depth(right);
    }
  }
  return (low + high) / 2;
}

export function smoothing(
  series: readonly number[],
  alpha: number,
  start = bestStart(series, alpha),
): Smoothing {
  const [levels, errors]: [number[], number[]] = [[], []];
  let [level, sum] = [start, 0];
  for (const value of series) {
    const error = value - level;
    level += alpha * error;
    levels.push(level);
    errors.push(error);
    sum += error * error;
  }
  return { alpha, levels, errors, sum };
}

/** Each error is a straight line in the level begun with, so least squares find that level at once. */
function bestStart(series: readonly number[], alpha: number): number {
  let [weight, products, squares] = [1, 0, 0];
  for (const error of smoothing(series, alpha, 0).errors) {
    products += weight * error;
    squares += weight * weight;
    weight *= 1 - alpha;
  }
  return products / squares;
}
