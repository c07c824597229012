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
}

/** More than any fit here has needed; what has not settled by then never does. */
export const mostIterations = 100;
const longestStep = 2;
const flat = 1e-10;
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
    if (newton?.every((part) => Math.abs(part) < short))
      return { place: moved(place, newton), iterations, settled: true };
    const step = downhill(curve, damping);
    const next = step === null ? null : moved(place, step);
    const there = next === null ? null : curveAt(next);
    if (next !== null && there !== null && isLower(there, curve)) {
      [place, curve] = [next, there];
      damping = damping < 1e-6 ? 0 : damping / 10;
    } else {
      // Too small a step to go lower: this is as exact as numbers are.
      if (damping > 1e12) return { place, iterations, settled: false };
      damping = Math.max(damping * 10, 1e-4);
    }
  }
  return { place, iterations: mostIterations, settled: false };
}

/** Near the bottom one more step doubles the digits that are right. */
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
  const size = gradient.length;
  const lower: number[][] = [];
  for (let row = 0; row < size; row++) {
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
  const longest = Math.max(...step.map(Math.abs));
  return longest > longestStep ? step.map((part) => (part / longest) * longestStep) : step;
}

/** What is known beforehand of a parameter's logarithm: about where it lies, and how surely. */
export interface Prior {
  readonly centre: number;
  readonly spread: number;
}

/** Minus a log-likelihood in natural parameters, seen from their logarithms, with what is known of them beforehand. */
export function inLogs(
  logLikelihood: Curve,
  natural: readonly number[],
  priors: readonly Prior[] | null,
): Curve {
  let value = -logLikelihood.value;
  const gradient = natural.map((p, at) => -(logLikelihood.gradient[at] ?? 0) * p);
  const hessian = natural.map((p, row) =>
    natural.map((q, column) => {
      const bend = -(logLikelihood.hessian[row]?.[column] ?? 0) * p * q;
      return row === column ? bend + (gradient[row] ?? 0) : bend;
    }),
  );
  priors?.forEach(({ centre, spread }, at) => {
    const away = (Math.log(natural[at] ?? 1) - centre) / spread;
    value += (away * away) / 2;
    gradient[at] = (gradient[at] ?? 0) + away / spread;
    const line = hessian[at];
    if (line) line[at] = (line[at] ?? 0) + 1 / (spread * spread);
  });
  return { value, gradient, hessian };
}
