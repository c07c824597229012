import { digamma, logGamma, trigamma } from './gammaFunction';
import { type Curve, inLogs, minimum, type Prior } from './newton';
import type { FitMethod } from './repeatBuying';

/** What the model knows of a customer: how many repeat purchases, and their mean spend. */
export interface Spending {
  readonly frequency: number;
  readonly meanSpend: number;
}

/** Spend per purchase varies as Gamma(p, nu) within a customer, nu as Gamma(q, gamma) between them. */
export interface SpendModel {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

export interface SpendFit {
  readonly parameters: SpendModel;
  readonly logLikelihood: number;
  readonly customers: number;
  readonly iterations: number;
  readonly settled: boolean;
}

/**
 * Fits the Gamma-Gamma model by ML, or by MAP with a weak prior that is free of the currency; null where
 * nobody spent on a repeat purchase. Source: Fader and Hardie 2013, The Gamma-Gamma Model of Monetary Value.
 */
export function fitSpend(customers: readonly Spending[], method: FitMethod): SpendFit | null {
  const used = customers.filter(({ frequency, meanSpend }) => frequency > 0 && meanSpend > 0);
  if (used.length === 0) return null;
  const mean = used.reduce((sum, { meanSpend }) => sum + meanSpend / used.length, 0);
  const groups = grouped(used, mean);
  const start = [4, 4, 0.75].map(Math.log);
  const priors =
    method === 'MAP' ? start.map((centre, at): Prior => ({ centre, spread: at === 1 ? 0.7 : 1 })) : null;
  const found = minimum((place) => {
    const natural = place.map(Math.exp);
    return inLogs(likelihood(groups, natural), natural, priors);
  }, start);
  const natural = found.place.map(Math.exp);
  const [p = 0, q = 0, scaled = 0] = natural;
  return {
    parameters: { p, q, gamma: scaled * mean },
    logLikelihood: likelihood(groups, natural).value - used.length * Math.log(mean),
    customers: used.length,
    iterations: found.iterations,
    settled: found.settled && natural.every((parameter) => parameter > 1e-6 && parameter < 1e6),
  };
}

interface Group extends Spending {
  readonly count: number;
}

function grouped(customers: readonly Spending[], mean: number): Group[] {
  const groups = new Map<string, { frequency: number; meanSpend: number; count: number }>();
  for (const { frequency, meanSpend } of customers) {
    const key = `${frequency}|${meanSpend}`;
    const known = groups.get(key);
    if (known) known.count += 1;
    else groups.set(key, { frequency, meanSpend: meanSpend / mean, count: 1 });
  }
  return [...groups.values()];
}

/** The log-likelihood with exact slope and curvature in (p, q, gamma). */
function likelihood(groups: readonly Group[], [p = 1, q = 1, gamma = 1]: readonly number[]): Curve {
  const [logGammaQ, digammaQ, trigammaQ, log] = [logGamma(q), digamma(q), trigamma(q), Math.log(gamma)];
  let value = 0;
  let [gp, gq, gg, hpp, hpq, hpg, hqq, hqg, hgg] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const { frequency: x, meanSpend, count } of groups) {
    const [shape, whole, spent] = [p * x, p * x + q, meanSpend * x];
    const pool = gamma + spent;
    const [logPool, logSpent, trigammaWhole] = [Math.log(pool), Math.log(spent), trigamma(whole)];
    const digammaWhole = digamma(whole);
    value +=
      count *
      (logGamma(whole) -
        logGamma(shape) -
        logGammaQ +
        q * log -
        Math.log(meanSpend) +
        shape * logSpent -
        whole * logPool);
    gp += count * x * (digammaWhole - digamma(shape) + logSpent - logPool);
    gq += count * (digammaWhole - digammaQ + log - logPool);
    gg += count * (q / gamma - whole / pool);
    hpp += count * x * x * (trigammaWhole - trigamma(shape));
    hpq += count * x * trigammaWhole;
    hpg -= (count * x) / pool;
    hqq += count * (trigammaWhole - trigammaQ);
    hqg += count * (1 / gamma - 1 / pool);
    hgg += count * (whole / (pool * pool) - q / (gamma * gamma));
  }
  return {
    value,
    gradient: [gp, gq, gg],
    hessian: [
      [hpp, hpq, hpg],
      [hpq, hqq, hqg],
      [hpg, hqg, hgg],
    ],
  };
}

/** Expected spend per purchase; null where the parameters leave no finite mean. */
export function expectedSpend(
  { p, q, gamma }: SpendModel,
  { frequency, meanSpend }: Spending,
): number | null {
  const known = meanSpend > 0 ? frequency : 0;
  const weight = p * known + q - 1;
  return weight > 0 ? (p * (gamma + meanSpend * known)) / weight : null;
}
