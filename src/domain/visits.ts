import type { Day } from './day';

/** All that one customer bought on one day. */
export interface DayOfPurchase {
  readonly day: Day;
  /** Purchases less refunds, in smallest units. */
  readonly net: number;
  /** Whether it counts as a purchase: more bought than brought back, or something given for nothing. */
  readonly isVisit: boolean;
}

interface Line {
  readonly day: Day;
  readonly units: number;
}

/** One customer's lines by day, oldest first. A refund is netted on its own day. */
export function purchaseDays(lines: readonly Line[]): DayOfPurchase[] {
  const days = new Map<Day, { net: number; refunded: boolean }>();
  for (const { day, units } of lines) {
    const known = days.get(day) ?? { net: 0, refunded: false };
    known.net += units;
    known.refunded = known.refunded || units < 0;
    days.set(day, known);
  }
  return [...days]
    .map(([day, { net, refunded }]) => ({ day, net, isVisit: net > 0 || (net === 0 && !refunded) }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** The days among them on which something was bought. */
export const visitsAmong = (days: readonly DayOfPurchase[]): DayOfPurchase[] =>
  days.filter(({ isVisit }) => isVisit);

/** Purchases less refunds of all the days, in smallest units. */
export const netOf = (days: readonly DayOfPurchase[]): number => days.reduce((sum, { net }) => sum + net, 0);
