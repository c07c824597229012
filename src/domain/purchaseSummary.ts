import { type Day, daysBetween } from './day';
import { type DayOfPurchase, netOf, visitsAmong } from './visits';

/** A customer's history as the models of repeat buying need it; times in units of so many days. */
export interface PurchaseSummary {
  /** Purchase days after the first. */
  readonly frequency: number;
  /** Age at the last purchase. */
  readonly recency: number;
  /** Time since the first purchase. */
  readonly age: number;
  /** Mean spend per repeat purchase day with any spend, in smallest units; 0 without one. */
  readonly meanRepeatSpend: number;
  /** Purchase days with any spend, the first among them, and their mean in smallest units; 0 without one. */
  readonly paidDays: number;
  readonly meanSpend: number;
}

/** The summary of one customer's purchase days up to a day; null where there was no purchase by then. */
export function purchaseSummary(
  days: readonly DayOfPurchase[],
  asOf: Day,
  unitDays: number,
): PurchaseSummary | null {
  const visits = visitsAmong(days).filter(({ day }) => day <= asOf);
  const [first] = visits;
  const last = visits[visits.length - 1];
  if (!first || !last) return null;
  const repeats = paid(visits.slice(1));
  const all = paid(visits);
  return {
    frequency: visits.length - 1,
    recency: daysBetween(first.day, last.day) / unitDays,
    age: daysBetween(first.day, asOf) / unitDays,
    meanRepeatSpend: repeats.mean,
    paidDays: all.days,
    meanSpend: all.mean,
  };
}

function paid(visits: readonly DayOfPurchase[]): { readonly days: number; readonly mean: number } {
  const spends = visits.filter(({ net }) => net > 0);
  return { days: spends.length, mean: spends.length === 0 ? 0 : netOf(spends) / spends.length };
}
