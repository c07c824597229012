import { alike } from './alike';
import { cashFlow, type Movement } from './cashFlow';
import type { Day } from './day';
import { median } from './median';
import { modifiedZ } from './modifiedZ';

/** Money that went out, with what was noted of it; null where notes are not kept at all. */
export interface NotedMovement extends Movement {
  readonly note: string | null;
}

/** Something worth a look; `money` is what may have leaked, in smallest units. */
export type Leak = { readonly category: string; readonly money: number } & (
  | { readonly is: 'twice'; readonly day: Day; readonly times: number }
  | { readonly is: 'noNote'; readonly day: Day }
  | { readonly is: 'farAbove'; readonly month: Day; readonly spent: number; readonly usual: number }
  | { readonly is: 'missing'; readonly month: Day; readonly usual: number }
);

/** The more of them, the likelier a false alarm. */
const [farFromUsual, leastRise] = [3.5, 1.1];
/** Months that a category must have before anything is usual of it. */
const usualFrom = 6;

/** What is worth a look, the most money first; equal ones by day. */
export function leaks(movements: readonly NotedMovement[]): Leak[] {
  const outs = movements.filter(({ units }) => units < 0);
  const flow = cashFlow(movements, 0);
  const monthly = flow.outs.flatMap(({ category, units }) => [
    ...farAbove(category, units, flow.months),
    ...missing(category, units, flow.months),
  ]);
  return [...twice(outs), ...withoutNote(outs), ...monthly].sort(
    (one, other) => other.money - one.money || (dayOf(one) < dayOf(other) ? -1 : 1),
  );
}

const dayOf = (leak: Leak): string => `${'day' in leak ? leak.day : leak.month} ${leak.category} ${leak.is}`;

const twice = (outs: readonly NotedMovement[]): Leak[] =>
  alike(outs, ({ day, units, category }) => `${day}|${units}|${category}`)
    .filter(({ count }) => count > 1)
    .map(({ item: { day, category, units }, count }) => ({
      is: 'twice',
      day,
      category,
      times: count,
      money: -units * (count - 1),
    }));

const withoutNote = (outs: readonly NotedMovement[]): Leak[] =>
  outs
    .filter(({ note }) => note === '')
    .map(({ day, category, units }) => ({ is: 'noNote', day, category, money: -units }));

/** A month that takes far more than the category usually does. */
function farAbove(category: string, units: readonly number[], months: readonly Day[]): Leak[] {
  const spent = units.map((each) => -each);
  const known = spent.filter((each) => each > 0);
  if (known.length <= usualFrom) return [];
  const usual = median(known) ?? 0;
  const away = modifiedZ(known);
  return spent.flatMap((each, at): Leak[] => {
    const month = months[at];
    if (month === undefined || away(each) <= farFromUsual || each <= usual * leastRise) return [];
    return [{ is: 'farAbove', month, category, spent: each, usual, money: each - usual }];
  });
}

/** A month without what came in each of the months before it; the last month may not be over. */
function missing(category: string, units: readonly number[], months: readonly Day[]): Leak[] {
  return units.slice(0, -1).flatMap((each, at): Leak[] => {
    const before = units.slice(at - usualFrom, at);
    const month = months[at];
    const regular = at >= usualFrom && before.every((earlier) => earlier < 0);
    if (month === undefined || each !== 0 || !regular) return [];
    const usual = -(median(before) ?? 0);
    return [{ is: 'missing', month, category, usual, money: usual }];
  });
}
