import { type Curve, minimum } from './newton';

/** By the data alone (ML), or with what is known of shops beforehand (MAP). */
export type FitMethod = 'MAP' | 'ML';

/** What is known beforehand of a parameter's logarithm: about where it lies, and how surely. */
export interface Prior {
  readonly centre: number;
  readonly spread: number;
}

export interface Fit {
  readonly parameters: readonly number[];
  /** Standard errors of the parameters, by the curvature at the best place (delta method). */
  readonly errors: readonly number[];
  /** Of the data alone, without what is known beforehand. */
  readonly logLikelihood: number;
  readonly iterations: number;
  /** Whether there is a best place at all: few data can have none by ML. */
  readonly settled: boolean;
}

/** A parameter beyond these is on its way to nothing or to infinity. */
const [least, most] = [1e-6, 1e6];

/** The positive parameters that fit best, looked for from the centres of what is known beforehand. */
export function fitted(
  logLikelihood: (parameters: readonly number[]) => Curve,
  priors: readonly Prior[],
  method: FitMethod,
): Fit {
  const known = method === 'MAP' ? priors : [];
  const found = minimum(
    (place) => {
      const parameters = place.map(Math.exp);
      return inLogs(logLikelihood(parameters), parameters, known);
    },
    priors.map(({ centre }) => centre),
  );
  const parameters = found.place.map(Math.exp);
  return {
    parameters,
    errors: found.errors.map((error, at) => error * (parameters[at] ?? 0)),
    logLikelihood: logLikelihood(parameters).value,
    iterations: found.iterations,
    settled: found.settled && parameters.every((parameter) => parameter > least && parameter < most),
  };
}

/** Minus a log-likelihood in natural parameters, seen from their logarithms, with what is known of them beforehand. */
function inLogs(logLikelihood: Curve, natural: readonly number[], priors: readonly Prior[]): Curve {
  let value = -logLikelihood.value;
  const gradient = natural.map((p, at) => -(logLikelihood.gradient[at] ?? 0) * p);
  const hessian = natural.map((p, row) =>
    natural.map((q, column) => {
      const bend = -(logLikelihood.hessian[row]?.[column] ?? 0) * p * q;
      return row === column ? bend + (gradient[row] ?? 0) : bend;
    }),
  );
  priors.forEach(({ centre, spread }, at) => {
    const away = (Math.log(natural[at] ?? 1) - centre) / spread;
    value += (away * away) / 2;
    gradient[at] = (gradient[at] ?? 0) + away / spread;
    const line = hessian[at];
    if (line) line[at] = (line[at] ?? 0) + 1 / (spread * spread);
  });
  return { value, gradient, hessian };
}
