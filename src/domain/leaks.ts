import { alike } from './alike';
import { type CategoryFlow, cashFlow, type Movement } from './cashFlow';
import { addDays, addMonths, type Day } from './day';
import { median } from './median';
import { modifiedZ } from './modifiedZ';
import { rankCorrelation } from './rankCorrelation';

/** Money that went out, with what was noted of it; null where notes are not kept at all. */
export interface NotedMovement extends Movement {
  readonly note: string | null;
  /** The number of its row, where rows have one. */
  readonly no?: string;
  readonly branch?: string;
  /** Will not come again, so that it says nothing of what is usual. */
  readonly oneOff?: boolean;
}

/** Something worth a look; `money` is what may have leaked, in smallest units. */
export type Leak = { readonly category: string; readonly money: number } & (
  | { readonly is: 'twice'; readonly day: Day; readonly times: number; readonly no?: string }
  | { readonly is: 'noNote'; readonly day: Day; readonly no?: string }
  | { readonly is: 'farAbove'; readonly month: Day; readonly spent: number; readonly usual: number }
  | { readonly is: 'missing'; readonly month: Day; readonly usual: number }
);

/** What else is known, so that less is told that is none. */
export interface Surroundings {
  /** Months are judged when they are over by this day; where it is not said, only the last may not be. */
  readonly asOf?: Day;
  /** Sales by the first day of the month: what rises with them is no leak. */
  readonly sales?: ReadonlyMap<Day, number>;
}

/** The more of them, the likelier a false alarm. */
const [farFromUsual, leastRise] = [3.5, 1.1];
/** Of what differs every month anyway. */
const unsteadyRise = 1.75;
/** Months that a category must have before anything is usual of it. */
const usualFrom = 6;
/** What is paid some days after its month is not missing from it. */
const daysLate = 7;

/** What is worth a look, the most money first; equal ones by day. */
export function leaks(movements: readonly NotedMovement[], surroundings: Surroundings = {}): Leak[] {
  const outs = movements.filter(({ units }) => units < 0);
  const flow = cashFlow(
    [...once(outs.filter(({ oneOff }) => oneOff !== true)), ...movements.filter(({ units }) => units >= 0)],
    0,
  );
  const monthly = flow.outs.flatMap((line) => [
    ...farAbove(line, flow.months, surroundings),
    ...missing(line, flow.months, keptMonths(movements), surroundings),
  ]);
  return [...twice(outs), ...withoutNote(outs), ...monthly].sort(
    (one, other) => other.money - one.money || (dayOf(one) < dayOf(other) ? -1 : 1),
  );
}

const dayOf = (leak: Leak): string => `${'day' in leak ? leak.day : leak.month} ${leak.category} ${leak.is}`;
const numberOf = ({ no }: NotedMovement) => (no ? { no } : {});

/** Two fares of a day are two where their notes differ, and two branches pay each its own bill. */
const same = (outs: readonly NotedMovement[]) =>
  alike([...outs].sort(laterFirst), ({ day, units, category, note, branch = '' }) =>
    [day, units, category, (note ?? '').trim().toLowerCase(), branch].join('|'),
  );
/** What is told as written twice is not told again by its month. */
const once = (outs: readonly NotedMovement[]) => same(outs).map(({ item }) => item);

const twice = (outs: readonly NotedMovement[]): Leak[] =>
  same(outs)
    .filter(({ count }) => count > 1)
    .map(({ item, count }) => ({
      is: 'twice',
      day: item.day,
      category: item.category,
      times: count,
      money: -item.units * (count - 1),
      ...numberOf(item),
    }));

/** So that the row that was too much names them all. */
const laterFirst = ({ no: one = '' }: NotedMovement, { no: other = '' }: NotedMovement): number =>
  one < other ? 1 : one > other ? -1 : 0;

const withoutNote = (outs: readonly NotedMovement[]): Leak[] =>
  outs
    .filter(({ note }) => note === '')
    .map((movement) => ({
      is: 'noNote',
      day: movement.day,
      category: movement.category,
      money: -movement.units,
      ...numberOf(movement),
    }));

/** A month that takes far more than the category usually does; a new level is told once, when it begins. */
function farAbove(
  { category, units }: CategoryFlow,
  months: readonly Day[],
  { asOf, sales = new Map() }: Surroundings,
): Leak[] {
  const spent = units.map((each) => -each);
  const known = spent.filter((each) => each > 0);
  if (known.length <= usualFrom) return [];
  const usual = median(known) ?? 0;
  const away = modifiedZ(known);
  const steady = median(known.map((each) => Math.abs(each - usual))) === 0;
  const rises = !steady && risesWithSales(spent, months, sales);
  return spent.flatMap((each, at): Leak[] => {
    const month = months[at];
    if (month === undefined || away(each) <= farFromUsual || each <= usual * leastRise) return [];
    const expected = usual * (steady ? leastRise : unsteadyRise) * (rises ? busyness(month, sales) : 1);
    const innocent = each <= expected || isMoved(spent, at, usual);
    if (asOf !== undefined && (innocent || !isOver(month, asOf, 0))) return [];
    return [{ is: 'farAbove', month, category, spent: each, usual, money: each - usual }];
  });
}

/** From where on two series go together. */
const together = 0.3;

/** As what is spent on stock does; in the months that had any. */
function risesWithSales(
  spent: readonly number[],
  months: readonly Day[],
  sales: ReadonlyMap<Day, number>,
): boolean {
  const sold = months.map((month) => sales.get(month) ?? 0);
  const hadAny = (_: number, at: number) => (spent[at] ?? 0) > 0;
  return rankCorrelation(spent.filter(hadAny), sold.filter(hadAny)) >= together;
}

/** How many times its usual month a shop sells around this one: goods are bought before they are sold. */
function busyness(month: Day, sales: ReadonlyMap<Day, number>): number {
  const sold = Math.max(sales.get(month) ?? 0, sales.get(addMonths(month, 1)) ?? 0);
  const usual = median([...sales.values()]) ?? 0;
  return usual > 0 ? Math.max(1, sold / usual) : 1;
}

/** A level that began earlier, or what the neighbour lacks for some days. */
function isMoved(spent: readonly number[], at: number, usual: number): boolean {
  const [before = 0, now = 0, after] = [spent[at - 1], spent[at], spent[at + 1]];
  const neighbour = at > 0 && (before === 0 || after === 0) && now / 2 <= usual * leastRise;
  return before * leastRise >= now || neighbour;
}

const isOver = (month: Day, asOf: Day, later: number): boolean => addDays(addMonths(month, 1), later) <= asOf;

const keptMonths = (movements: readonly NotedMovement[]): ReadonlySet<string> =>
  new Set(movements.map(({ day }) => day.slice(0, 7)));

/** A month without what came in each of the months before it; told once, as it may have ended. */
function missing(
  { category, units }: CategoryFlow,
  months: readonly Day[],
  kept: ReadonlySet<string>,
  { asOf }: Surroundings,
): Leak[] {
  return units.flatMap((each, at): Leak[] => {
    const before = units.slice(Math.max(0, at - usualFrom), at);
    const month = months[at];
    const regular = at >= usualFrom && before.every((earlier) => earlier < 0);
    if (month === undefined || each !== 0 || !regular) return [];
    const usual = -(median(before) ?? 0);
    if (asOf === undefined ? at === units.length - 1 : !isOver(month, asOf, daysLate)) return [];
    // What the neighbour has twice has moved by a few days; where nothing was written, no book was kept.
    const moved = [units[at - 1] ?? 0, units[at + 1] ?? 0].some((other) => -other >= usual * 1.5);
    if (asOf !== undefined && (moved || !kept.has(month.slice(0, 7)))) return [];
    return [{ is: 'missing', month, category, usual, money: usual }];
  });
}
