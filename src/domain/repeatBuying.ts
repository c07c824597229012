import { alike } from './alike';
import { type Fit, type FitMethod, fitted, type Prior } from './fit';
import type { Curve } from './newton';

/** What the models know of a customer: repeat purchases, age at the last one, age now, in one unit of time. */
export interface History {
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
}

export const repeatModels = ['MBG/NBD', 'BG/NBD'] as const;
/** In BG/NBD nobody leaves before their first repeat purchase; in MBG/NBD they may. */
export type RepeatModel = (typeof repeatModels)[number];

/** Purchase rates vary as Gamma(r, alpha), the chance to leave after a purchase as Beta(a, b). */
export interface RepeatBuying {
  readonly model: RepeatModel;
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

export interface RepeatFit extends Omit<Fit, 'parameters'> {
  readonly parameters: RepeatBuying;
  readonly customers: number;
  readonly repeaters: number;
}

/** How many purchases so far could have been the last: in BG/NBD the first could not. */
const chancesToLeave = (model: RepeatModel, frequency: number): number =>
  model === 'BG/NBD' ? frequency : frequency + 1;

/** One history that so many customers share. */
interface Group extends History {
  readonly count: number;
}

const priors: readonly Prior[] = [
  { centre: Math.log(0.8), spread: 1 },
  { centre: Math.log(0.3), spread: 1 },
  { centre: Math.log(0.7), spread: 1 },
  { centre: Math.log(1.8), spread: 1.2 },
];

/**
 * Fits by maximum likelihood (ML), or by the maximum a posteriori (MAP) with a weak prior that is free of the
 * unit of time; null where nobody has been known for any time.
 * Source: Fader, Hardie and Lee 2005 (BG/NBD); Batislam, Denizel and Filiztekin 2007 (MBG/NBD).
 */
export function fitRepeatBuying(
  histories: readonly History[],
  model: RepeatModel,
  method: FitMethod,
): RepeatFit | null {
  // Customers alike are one group, so that the fit costs what there are different histories.
  const known = alike(histories, ({ frequency, recency, age }) => `${frequency}|${recency}|${age}`);
  const meanAge = known.reduce((sum, { item: { age }, count }) => sum + age * count, 0) / histories.length;
  if (!(meanAge > 0)) return null;
  // In units of the mean age the fit is one and the same, whatever unit it was asked in.
  const groups = known.map(
    ({ item: { frequency, recency, age }, count }): Group => ({
      frequency,
      recency: recency / meanAge,
      age: age / meanAge,
      count,
    }),
  );
  const tallies = tally(groups, model);
  const found = fitted((parameters) => likelihood(groups, tallies, model, parameters), priors, method);
  const [r = 0, alpha = 0, a = 0, b = 0] = found.parameters;
  const purchases = histories.reduce((sum, { frequency }) => sum + frequency, 0);
  return {
    ...found,
    parameters: { model, r, alpha: alpha * meanAge, a, b },
    errors: found.errors.map((error, place) => (place === 1 ? error * meanAge : error)),
    logLikelihood: found.logLikelihood - purchases * Math.log(meanAge),
    customers: histories.length,
    repeaters: histories.filter(({ frequency }) => frequency > 0).length,
  };
}

/** How many customers bought more than j times again, and survived more than j chances to leave. */
interface Tallies {
  readonly customers: number;
  readonly bought: readonly number[];
  readonly stayed: readonly number[];
}

function tally(groups: readonly Group[], model: RepeatModel): Tallies {
  return {
    customers: groups.reduce((sum, { count }) => sum + count, 0),
    bought: moreThan(groups, ({ frequency }) => frequency),
    stayed: moreThan(groups, ({ frequency }) => chancesToLeave(model, frequency)),
  };
}

/** At j, how many customers have more than j of something. */
function moreThan(groups: readonly Group[], timesOf: (group: Group) => number): number[] {
  const exactly: number[] = [];
  for (const group of groups) exactly[timesOf(group)] = (exactly[timesOf(group)] ?? 0) + group.count;
  const above: number[] = [];
  let rest = 0;
  for (let j = exactly.length - 1; j > 0; j--) {
    rest += exactly[j] ?? 0;
    above[j - 1] = rest;
  }
  return above;
}

/** The log-likelihood with exact slope and curvature in (r, alpha, a, b). */
function likelihood(
  groups: readonly Group[],
  { customers, bought, stayed }: Tallies,
  model: RepeatModel,
  [r = 1, alpha = 1, a = 1, b = 1]: readonly number[],
): Curve {
  const logAlpha = Math.log(alpha);
  let value = customers * r * logAlpha;
  let [gr, gal, ga, gb] = [customers * logAlpha, (customers * r) / alpha, 0, 0];
  let [hrr, hral, hra, hrb] = [0, customers / alpha, 0, 0];
  let [halal, hala, halb] = [(-customers * r) / (alpha * alpha), 0, 0];
  let [haa, hab, hbb] = [0, 0, 0];
  bought.forEach((many, j) => {
    const one = 1 / (r + j);
    value += many * Math.log(r + j);
    gr += many * one;
    hrr -= many * one * one;
  });
  stayed.forEach((many, j) => {
    const [stay, all] = [1 / (b + j), 1 / (a + b + j)];
    value -= many * Math.log1p(a * stay);
    ga -= many * all;
    gb += many * (stay - all);
    const both = many * all * all;
    haa += both;
    hab += both;
    hbb += both - many * stay * stay;
  });
  for (const { frequency, recency, age, count } of groups) {
    const k = r + frequency;
    const A = alpha + age;
    const logA = Math.log(A);
    const va = -k * logA;
    const chances = chancesToLeave(model, frequency);
    if (chances === 0) {
      value += count * va;
      gr -= count * logA;
      gal -= (count * k) / A;
      hral -= count / A;
      halal += (count * k) / (A * A);
      continue;
    }
    const U = alpha + recency;
    const logU = Math.log(U);
    const d = b + (chances - 1);
    const vb = Math.log(a / d) - k * logU;
    const top = Math.max(va, vb);
    const left = 1 / (1 + Math.exp(va - vb));
    const here = 1 - left;
    value += count * (top + Math.log(Math.exp(va - top) + Math.exp(vb - top)));
    gr -= count * (here * logA + left * logU);
    gal -= count * k * (here / A + left / U);
    ga += (count * left) / a;
    gb -= (count * left) / d;
    hral -= count * (here / A + left / U);
    halal += count * k * (here / (A * A) + left / (U * U));
    haa -= (count * left) / (a * a);
    hbb += (count * left) / (d * d);
    const spread = count * here * left;
    const [dr, dal, da, db] = [logA - logU, k / A - k / U, 1 / a, -1 / d];
    hrr += spread * dr * dr;
    hral += spread * dr * dal;
    hra += spread * dr * da;
    hrb += spread * dr * db;
    halal += spread * dal * dal;
    hala += spread * dal * da;
    halb += spread * dal * db;
    haa += spread * da * da;
    hab += spread * da * db;
    hbb += spread * db * db;
  }
  return {
    value,
    gradient: [gr, gal, ga, gb],
    hessian: [
      [hrr, hral, hra, hrb],
      [hral, halal, hala, halb],
      [hra, hala, haa, hab],
      [hrb, halb, hab, hbb],
    ],
  };
}

/** Probability that the customer is still active. */
export function chanceActive(
  { model, r, alpha, a, b }: RepeatBuying,
  { frequency, recency, age }: History,
): number {
  const chances = chancesToLeave(model, frequency);
  if (chances === 0) return 1;
  const d = b + (chances - 1);
  return (
    1 / (1 + Math.exp(Math.log(a / d) + (r + frequency) * Math.log1p((age - recency) / (alpha + recency))))
  );
}

/** Probability of at least one purchase in the next so many units: who is active has a rate of Gamma(r + x, alpha + T). */
export function buyChance(parameters: RepeatBuying, history: History, horizon: number): number {
  const { r, alpha } = parameters;
  const none = -(r + history.frequency) * Math.log1p(horizon / (alpha + history.age));
  return chanceActive(parameters, history) * -Math.expm1(none);
}

const mostTerms = 30_000;
const tooSmall = 1e-290;

/**
 * Expected purchases in the next so many units; null where they are too many to count.
 *
 * Who never left would buy N times, N being negative binomial. The purchase after j others comes where N is
 * more than j and none of the j was the last. Every term is positive, so that nothing cancels or overflows.
 * Source: the conditional expectation of Fader, Hardie and Lee 2005, equation 10, summed over the purchases.
 */
export function expectedPurchases(
  parameters: RepeatBuying,
  history: History,
  horizon: number,
): number | null {
  if (horizon === 0) return 0;
  const { model, r, alpha, a, b } = parameters;
  const shape = r + history.frequency;
  const time = alpha + history.age;
  const stays = b + chancesToLeave(model, history.frequency);
  const z = horizon / (time + horizon);
  let logExactly = -shape * Math.log1p(horizon / time);
  let exactly = Math.exp(logExactly);
  let more = -Math.expm1(logExactly);
  let stayed = 1;
  let sum = more;
  for (let j = 1; j < mostTerms; j++) {
    const ratio = (z * (shape + j - 1)) / j;
    logExactly += exactly > tooSmall ? 0 : Math.log(ratio);
    // Where many are to come, the chance of few is at first too small for a number.
    exactly = exactly > tooSmall ? exactly * ratio : Math.exp(logExactly);
    more = Math.max(more - exactly, 0);
    stayed *= (stays + j - 1) / (a + stays + j - 1);
    sum += stayed * more;
    // From here on the chances fall at least as fast as a geometric series.
    const falls = 1 - Math.max(z, (z * (shape + j)) / (j + 1));
    if (falls > 0 && stayed * exactly < 1e-16 * sum * falls * falls)
      return chanceActive(parameters, history) * sum;
  }
  return null;
}
