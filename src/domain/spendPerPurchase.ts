import { alike } from './alike';
import { type Fit, type FitMethod, fitted, type Prior } from './fit';
import { digamma, logGamma, trigamma } from './gammaFunction';
import type { Curve } from './newton';

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

export interface SpendFit extends Omit<Fit, 'parameters'> {
  readonly parameters: SpendModel;
  readonly customers: number;
}

/** One history of spending that so many customers share. */
interface Group extends Spending {
  readonly count: number;
}

const priors: readonly Prior[] = [
  { centre: Math.log(4), spread: 1 },
  { centre: Math.log(4), spread: 0.7 },
  { centre: Math.log(0.75), spread: 1 },
];

/**
 * Fits the Gamma-Gamma model by ML, or by MAP with a weak prior that is free of the currency; null where
 * nobody spent on a repeat purchase. Source: Fader and Hardie 2013, The Gamma-Gamma Model of Monetary Value.
 */
export function fitSpend(customers: readonly Spending[], method: FitMethod): SpendFit | null {
  const used = customers.filter(({ frequency, meanSpend }) => frequency > 0 && meanSpend > 0);
  if (used.length === 0) return null;
  const known = alike(used, ({ frequency, meanSpend }) => `${frequency}|${meanSpend}`);
  const mean = known.reduce((sum, { item, count }) => sum + (item.meanSpend * count) / used.length, 0);
  const groups = known.map(
    ({ item: { frequency, meanSpend }, count }): Group => ({ frequency, meanSpend: meanSpend / mean, count }),
  );
  const found =
    method === 'MAP' && areAlike(groups)
      ? oneSpendForAll(groups)
      : fitted((parameters) => likelihood(groups, parameters), priors, method);
  const [p = 0, q = 0, gamma = 0] = found.parameters;
  return {
    ...found,
    parameters: { p, q, gamma: gamma * mean },
    errors: found.errors.map((error, place) => (place === 2 ? error * mean : error)),
    logLikelihood: found.logLikelihood - used.length * Math.log(mean),
    customers: used.length,
  };
}

/** Differences of less than this share are no differences: a shop of one price, or nearly so. */
const noticeable = 0.02;

/** The mean spends of the groups are shares of their mean. */
function areAlike(groups: readonly Group[]): boolean {
  const customers = groups.reduce((sum, { count }) => sum + count, 0);
  const squares = groups.reduce((sum, { meanSpend, count }) => sum + count * (meanSpend - 1) ** 2, 0);
  return customers > 1 && Math.sqrt(squares / customers) < noticeable;
}

/** Where all spend alike, p and q have no best value short of infinity; these say that all are near the mean. */
function oneSpendForAll(groups: readonly Group[]): Fit {
  const sure = noticeable ** -2;
  const parameters = [sure, sure, (sure - 1) / sure];
  return {
    parameters,
    errors: [],
    logLikelihood: likelihood(groups, parameters).value,
    iterations: 0,
    settled: true,
  };
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
