import { median } from './median';

/**
 * Months until the cash is gone, at the median of the given months' net change: one month out of the ordinary
 * does not bend it. Null where the cash does not shrink; 0 where it is gone already.
 */
export function runway(closing: number, monthlyNet: readonly number[]): number | null {
  if (closing <= 0) return 0;
  const change = median(monthlyNet);
  return change === null || change >= 0 ? null : closing / -change;
}
