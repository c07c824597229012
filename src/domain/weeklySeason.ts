import { withoutFreak } from './loneOutlier';
import { meanOf } from './mean';

/** Which known week was alike a year before, if any, and whether a feast bends the week. */
export interface WeekAlike {
  readonly before: number | null;
  readonly festive: boolean;
}

export const weeksInYear = 52;

/**
 * How many times its level each week has, as the same week of the last year had it: less so, the more chance there
 * is in the weeks. Of less than a year: 1. Known weeks have what they had themselves.
 */
export function weeklySeason(
  values: readonly number[],
  alike: (week: number) => WeekAlike,
): (week: number) => number {
  const from = values.length - weeksInYear;
  const year = withoutFreak(values.slice(Math.max(0, from)));
  const level = meanOf(year);
  if (from < 0 || level === 0) return () => 1;
  const shares = year.map((value) => value / level);
  const alone = patternIn(shares);
  /** Three weeks together have a third of the chance. */
  const together = (3 * alone) / (1 + 2 * alone);
  return (week) => {
    const { before, festive } = alike(week);
    const at = (week < values.length ? week : (before ?? -1)) - from;
    const share = shares[at];
    if (share === undefined) return 1;
    if (festive) return 1 + alone * (share - 1);
    return 1 + together * (meanOf(shares.slice(Math.max(0, at - 1), at + 2)) - 1);
  };
}

/** How much of what the weeks differ by is no chance: chance differs from week to week, a season goes on. */
function patternIn(shares: readonly number[]): number {
  const variance = meanOf(shares.map((share) => (share - 1) ** 2));
  const steps = shares.slice(1).map((share, at) => (share - (shares[at] ?? share)) ** 2);
  return variance === 0 ? 0 : Math.max(0, 1 - meanOf(steps) / 2 / variance);
}
