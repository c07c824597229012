import { addMonths, type Day, firstOfMonth, monthsBetween, spanOf } from './day';
import { median } from './median';
import { runway } from './runway';

/** A movement of money that may be out of the ordinary. */
export interface OrdinaryMovement {
  readonly day: Day;
  readonly units: number;
  readonly oneOff: boolean;
}

/** How long the cash lasts if the months to come are as usual. */
export interface Breath {
  readonly asOf: Day;
  readonly cash: number;
  /** The middle one of the last full months, without what comes once; null where there is no full month yet. */
  readonly usualNet: number | null;
  /** Full months that were looked at. */
  readonly known: number;
  /** Null where the cash does not shrink, or nobody can tell yet. */
  readonly months: number | null;
}

/** Half a year: what was before it says little of today. */
const mostMonths = 6;

export function breath(movements: readonly OrdinaryMovement[], asOf: Day): Breath {
  const past = movements.filter(({ day }) => day <= asOf);
  const cash = past.reduce((sum, { units }) => sum + units, 0);
  const nets = fullMonths(past, asOf);
  const usualNet = median(nets);
  return { asOf, cash, usualNet, known: nets.length, months: usualNet === null ? null : runway(cash, nets) };
}

/** A month that began on record later than this is not full. */
const firstWeek = '07';

/** The net of each month that was over before the day, from the first that is on record as a whole. */
function fullMonths(past: readonly OrdinaryMovement[], asOf: Day): number[] {
  const thisMonth = firstOfMonth(asOf);
  const start = spanOf(past.map(({ day }) => day))?.first ?? asOf;
  const full = addMonths(firstOfMonth(start), start.slice(8) > firstWeek ? 1 : 0);
  const from = addMonths(thisMonth, -Math.max(0, Math.min(monthsBetween(full, thisMonth), mostMonths)));
  const nets = new Array<number>(monthsBetween(from, thisMonth)).fill(0);
  for (const { day, units, oneOff } of past) {
    const at = monthsBetween(from, day);
    if (!oneOff && at >= 0 && at < nets.length) nets[at] = (nets[at] ?? 0) + units;
  }
  return nets;
}
