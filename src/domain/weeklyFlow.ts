import type { CashMovement } from './cashForecast';
import { grouped } from './grouped';
import type { KnownWeeks } from './knownWeeks';
import { withoutFreak } from './loneOutlier';
import { meanOf } from './mean';

/** What came or went in each known week, oldest first. */
export interface WeeklyFlow {
  /** Under categories that most weeks have. */
  readonly steady: readonly number[];
  /** Under those that come now and then. */
  readonly rare: readonly number[];
}

export interface WeeklyFlows {
  readonly in: WeeklyFlow;
  readonly out: WeeklyFlow;
}

/** Half a year tells the level; what is rare takes a year to be seen as often as it comes. */
const [levelWeeks, rareWeeks] = [26, 52];

/** A category is of the side on which it ends up, so that what is paid back lessens what came; one without a name is of both. */
export function weeklyFlows(movements: readonly CashMovement[], weeks: KnownWeeks): WeeklyFlows {
  const groups = grouped(movements, ({ category, units }) => category || Math.sign(units));
  const none = () => new Array<number>(weeks.known).fill(0);
  const flows = { in: { steady: none(), rare: none() }, out: { steady: none(), rare: none() } };
  for (const group of groups.values()) {
    const totals = weeks.totals(group, 0, weeks.known);
    const side = sumOf(totals) < 0 ? flows.out : flows.in;
    const often = totals.filter((total) => total !== 0).length * 2 >= weeks.known;
    const line = often ? side.steady : side.rare;
    for (const [at, total] of totals.entries()) line[at] = (line[at] ?? 0) + total;
  }
  return flows;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Expected of so many weeks after one of the known ones, from what was known by then. */
export function flowAhead(
  { steady, rare }: WeeklyFlow,
  upTo: number,
  ahead: number,
  season: (steady: readonly number[]) => (week: number) => number,
): number[] {
  const end = upTo + 1;
  const index = season(steady.slice(0, end));
  const from = Math.max(0, end - levelWeeks);
  const level = meanOf(withoutFreak(steady.slice(from, end)));
  const usual = meanOf(Array.from({ length: end - from }, (_, at) => index(from + at)));
  const now = usual > 0 ? level / usual : level;
  const seldom = meanOf(rare.slice(Math.max(0, end - rareWeeks), end));
  return Array.from({ length: ahead }, (_, at) => now * index(end + at) + seldom);
}
