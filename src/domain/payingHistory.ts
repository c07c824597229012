import { median } from './median';

/** How the bills that a customer has paid later were paid. */
export interface PayingHistory {
  readonly settled: number;
  /** Of them, by their due day and the grace after it. */
  readonly onTime: number;
  readonly medianDaysLate: number;
}

/** One bill says nothing yet. */
const leastSettled = 2;

/** From the days after due on which bills were settled; null where there are too few. */
export function payingHistory(daysLate: readonly number[], graceDays: number): PayingHistory | null {
  if (daysLate.length < leastSettled) return null;
  return {
    settled: daysLate.length,
    onTime: daysLate.filter((days) => days <= graceDays).length,
    medianDaysLate: median(daysLate.map((days) => Math.max(days, 0))) ?? 0,
  };
}

/** Trusted is who paid at least half of them on time; nobody is mistrusted before there is a history. */
export const isTrusted = (history: PayingHistory | null): boolean =>
  history === null || history.onTime * 2 >= history.settled;
