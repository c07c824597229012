import { addMonths, type Day, firstDay, firstOfMonth, monthsBetween, spanOf } from './day';

/** Money that came in (positive) or went out (negative) on a day, in smallest units. */
export interface Movement {
  readonly day: Day;
  readonly units: number;
  readonly category: string;
}

/** What came or went under one category, a number per month. */
export interface CategoryFlow {
  readonly category: string;
  readonly units: readonly number[];
}

/** Cash month by month, from the first with a movement to the last; a number per month everywhere. */
export interface CashFlow {
  /** The first day of each. */
  readonly months: readonly Day[];
  readonly opening: readonly number[];
  /** The largest category first; what is out is negative. */
  readonly ins: readonly CategoryFlow[];
  readonly outs: readonly CategoryFlow[];
  readonly net: readonly number[];
  readonly closing: readonly number[];
}

/** Which months to show: up to that of a day, and the last so many; what lies before is in the first opening. */
export interface MonthWindow {
  /** Movements after it are left aside; null counts to the last one. */
  readonly asOf: Day | null;
  /** Null shows all; with a day to count to, there are always so many. */
  readonly months: number | null;
}

const everything: MonthWindow = { asOf: null, months: null };

/** Every movement stands once, in its month and under its category; what one month closes with opens the next. */
export function cashFlow(
  all: readonly Movement[],
  before: number,
  window: MonthWindow = everything,
): CashFlow {
  const { asOf } = window;
  const known = asOf === null ? all : all.filter(({ day }) => day <= asOf);
  const months = monthsOf(known, window);
  const [start = firstDay] = months;
  const movements = known.filter(({ day }) => day >= start);
  const opening = known.reduce((sum, { day, units }) => (day < start ? sum + units : sum), before);
  const places = new Map(months.map((month, at) => [month, at]));
  const [ins, outs] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const net = months.map(() => 0);
  for (const { day, units, category } of movements) {
    const at = places.get(firstOfMonth(day)) ?? 0;
    const side = units < 0 ? outs : ins;
    const line = side.get(category) ?? months.map(() => 0);
    side.set(category, line);
    line[at] = (line[at] ?? 0) + units;
    net[at] = (net[at] ?? 0) + units;
  }
  let balance = opening;
  const closing = net.map((change) => {
    balance += change;
    return balance;
  });
  return {
    months,
    opening: [opening, ...closing.slice(0, -1)].slice(0, months.length),
    ins: sorted(ins),
    outs: sorted(outs),
    net,
    closing,
  };
}

function monthsOf(movements: readonly Movement[], { asOf, months }: MonthWindow): Day[] {
  const span = spanOf(movements.map(({ day }) => day));
  const last = asOf ?? span?.last;
  if (last === undefined) return [];
  const known = span === null ? 1 : monthsBetween(span.first, last) + 1;
  const wanted = asOf === null ? Math.min(known, months ?? known) : (months ?? known);
  const count = Math.min(wanted, monthsBetween(firstDay, last) + 1);
  return Array.from({ length: count }, (_, at) => addMonths(firstOfMonth(last), at + 1 - count));
}

const sum = (units: readonly number[]): number => units.reduce((total, each) => total + each, 0);

/** By size, so that the order of rows does not matter; equal ones by name. */
const sorted = (side: ReadonlyMap<string, readonly number[]>): CategoryFlow[] =>
  [...side]
    .map(([category, units]) => ({ category, units, size: Math.abs(sum(units)) }))
    .sort((one, other) => other.size - one.size || (one.category < other.category ? -1 : 1))
    .map(({ category, units }) => ({ category, units }));
