import { type Day, daySerial, spanOf } from './day';

interface Dated {
  readonly day: Day;
}
interface Moved extends Dated {
  readonly units: number;
}

/** Weeks counted from a day, back to the first that is known as a whole, which is 0, and on into those to come. */
export interface KnownWeeks {
  readonly known: number;
  /** Of a day: its week; below 0 before the first, from `known` on after the day counted from. */
  weekOf(day: Day): number;
  /** The same of a day counted as Sheets does. */
  weekIn(serial: number): number;
  /** The day in the middle of a week, as Sheets counts days. */
  middleOf(week: number): number;
  /** What moved in each of so many weeks, from one on. */
  totals(movements: readonly Moved[], from: number, weeks: number): number[];
}

/** Of fewer nothing can be told. */
export const fewestWeeks = 4;
/** Five years: what was before says nothing of the weeks to come. */
const mostWeeks = 260;

export function knownWeeks(movements: readonly Dated[], asOf: Day): KnownWeeks {
  const last = daySerial(asOf);
  const known = Math.min(mostWeeks, fullWeeks(movements, last));
  const weekIn = (serial: number) => known + Math.floor((serial - last - 1) / 7);
  const weekOf = (day: Day) => weekIn(daySerial(day));
  return {
    known,
    weekIn,
    weekOf,
    middleOf: (week) => last + 4 + 7 * (week - known),
    totals(moved, from, weeks) {
      const totals = new Array<number>(weeks).fill(0);
      for (const { day, units } of moved) {
        const at = weekOf(day) - from;
        if (at >= 0 && at < weeks) totals[at] = (totals[at] ?? 0) + units;
      }
      return totals;
    },
  };
}

/** The first week is full where fewer days are missing from it than usually lie between two with a movement. */
function fullWeeks(movements: readonly Dated[], last: number): number {
  const days = new Set(movements.map(({ day }) => day));
  const span = spanOf([...days]);
  if (span === null) return 0;
  const first = daySerial(span.first);
  const weeks = Math.ceil((last - first + 1) / 7);
  const missing = 7 * weeks - (last - first + 1);
  const gap = days.size > 1 ? (daySerial(span.last) - first) / (days.size - 1) : 1;
  return missing < gap ? weeks : weeks - 1;
}
