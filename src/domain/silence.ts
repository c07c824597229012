import { type Day, daysBetween } from './day';
import { median } from './median';

/** Quiet and slipping are against the customer's own rhythm; nobody is ever called lost. */
export type SilenceState = 'ok' | 'quiet' | 'slipping';

export interface Silence {
  readonly days: number;
  /** Median days between visits: their own, or the shop's where they have too few; null where nobody has any. */
  readonly gap: number | null;
  readonly ownGap: boolean;
  /** How many gaps the silence has lasted. */
  readonly ratio: number | null;
  readonly state: SilenceState | null;
}

const visitsForOwnGap = 3;
const quietFrom = 1.5;
const slippingFrom = 2;

/** The silence of each customer up to a day, from their visit days, oldest first and each day once. */
export function silences(customers: readonly (readonly Day[])[], asOf: Day): Silence[] {
  const gaps = customers.map((days) => days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day)));
  const shopGap = median(gaps.flat());
  return customers.map((days, at) => {
    const last = days[days.length - 1] ?? asOf;
    const ownGap = days.length >= visitsForOwnGap;
    const gap = ownGap ? median(gaps[at] ?? []) : shopGap;
    const silent = daysBetween(last, asOf);
    const ratio = gap === null ? null : silent / gap;
    return { days: silent, gap, ownGap, ratio, state: ratio === null ? null : stateOf(ratio) };
  });
}

const stateOf = (ratio: number): SilenceState =>
  ratio >= slippingFrom ? 'slipping' : ratio >= quietFrom ? 'quiet' : 'ok';
