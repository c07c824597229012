/** A function at one place: its value, slope and curvature. */
export interface Curve {
  readonly value: number;
  readonly gradient: readonly number[];
  readonly hessian: readonly (readonly number[])[];
}

/** The lowest place found; `settled` where it is the bottom of a bowl. */
export interface Minimum {
  readonly place: readonly number[];
  readonly iterations: number;
  readonly settled: boolean;
  /** By how much each direction could be off, were the curve minus a log-likelihood; empty where not settled. */
  readonly errors: readonly number[];
}

/** More than any fit here has needed; what has not settled by then never does. */
export const mostIterations = 100;
const longestStep = 2;
const flat = 1e-10;
const nearlyFlat = 1e-4;
/** A flat place from which the next step would be long is no bottom, but the way to infinity. */
const short = 1e-3;

/**
 * Newton's method with Levenberg's damping: towards the bottom where the curve is bowl-shaped, downhill where
 * it is not, never uphill. Source: Nocedal and Wright, Numerical Optimization, 2nd edition, chapters 3 and 10.
 */
export function minimum(curveAt: (place: readonly number[]) => Curve, start: readonly number[]): Minimum {
  let place = start;
  let curve = curveAt(place);
  let damping = 0;
  for (let iterations = 0; iterations < mostIterations; iterations++) {
    const newton = isFlat(curve) ? downhill(curve, 0) : null;
    // So near the bottom, one more step doubles the digits that are right.
    if (newton?.every((part) => Math.abs(part) < short)) {
      place = moved(place, newton);
      return { place, iterations, settled: true, errors: errorsAt(curveAt(place)) };
    }
    const step = downhill(curve, damping);
    const next = step && moved(place, step);
    const there = next && curveAt(next);
    if (next && there && isLower(there, curve)) {
      [place, curve] = [next, there];
      damping = damping < 1e-6 ? 0 : damping / 10;
    } else {
      // Too small a step to go lower: this is as exact as numbers are, and the bottom if a step to it is short.
      if (damping > 1e12) {
        const settled = downhill(curve, 0)?.every((part) => Math.abs(part) < short) ?? false;
        const known = settled && steepest(curve) <= nearlyFlat * Math.max(Math.abs(curve.value), 1);
        return { place, iterations, settled: known, errors: known ? errorsAt(curve) : [] };
      }
      damping = Math.max(damping * 10, 1e-4);
    }
  }
  return { place, iterations: mostIterations, settled: false, errors: [] };
}

const moved = (place: readonly number[], step: readonly number[]) =>
  place.map((x, at) => x + (step[at] ?? 0));

const steepest = ({ gradient }: Curve) => Math.max(...gradient.map(Math.abs));

/** Where values differ by no more than their rounding, the flatter place is the lower. */
const isLower = (there: Curve, here: Curve) => {
  const rounding = 1e-11 * Math.abs(here.value);
  if (Math.abs(there.value - here.value) > rounding) return there.value < here.value;
  return steepest(there) < steepest(here);
};

const isFlat = (curve: Curve) => steepest(curve) <= flat * Math.max(Math.abs(curve.value), 1);

/** The step that solves (H + damping · |diag H|) step = -gradient, no longer than allowed; null where H is no bowl. */
function downhill({ gradient, hessian }: Curve, damping: number): number[] | null {
  const lower = cholesky(hessian, damping);
  if (lower === null) return null;
  const step = solved(lower, gradient);
  const longest = Math.max(...step.map(Math.abs));
  return longest > longestStep ? step.map((part) => (part / longest) * longestStep) : step;
}

/** The roots of the diagonal of the inverse Hessian. */
function errorsAt({ hessian }: Curve): number[] {
  const lower = cholesky(hessian, 0);
  if (lower === null) return [];
  return hessian.map((_, at) => {
    const unit = hessian.map((__, row) => (row === at ? -1 : 0));
    return Math.sqrt(solved(lower, unit)[at] ?? 0);
  });
}

/** The lower triangle L of L L' = H + damping · |diag H|; null where that is no bowl. */
function cholesky(hessian: Curve['hessian'], damping: number): number[][] | null {
  const lower: number[][] = [];
  for (let row = 0; row < hessian.length; row++) {
    const line: number[] = [];
    for (let column = 0; column <= row; column++) {
      const own = hessian[row]?.[column] ?? 0;
      let rest = row === column ? own + damping * (Math.abs(own) + 1e-12) : own;
      for (let k = 0; k < column; k++)
        rest -= (line[k] ?? 0) * ((row === column ? line : lower[column])?.[k] ?? 0);
      if (row !== column) line.push(rest / (lower[column]?.[column] ?? 1));
      else if (rest > 0) line.push(Math.sqrt(rest));
      else return null;
    }
    lower.push(line);
  }
  return lower;
}

/** The step of L L' step = -gradient. */
function solved(lower: readonly (readonly number[])[], gradient: readonly number[]): number[] {
  const size = gradient.length;
  const forward: number[] = [];
  for (let row = 0; row < size; row++) {
    let rest = -(gradient[row] ?? 0);
    for (let k = 0; k < row; k++) rest -= (lower[row]?.[k] ?? 0) * (forward[k] ?? 0);
    forward.push(rest / (lower[row]?.[row] ?? 1));
  }
  const step: number[] = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = forward[row] ?? 0;
    for (let k = row + 1; k < size; k++) rest -= (lower[k]?.[row] ?? 0) * (step[k] ?? 0);
    step[row] = rest / (lower[row]?.[row] ?? 1);
  }
  return step;
}
