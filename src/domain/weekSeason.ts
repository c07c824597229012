import { addDays, type Day, daysBetween } from './day';
import { meanOf } from './mean';

/** A week of the past by how many weeks ago it ended, 0 being the last; what is before all records is null. */
export type WeekAgo = (weeks: number) => number | null;

/** Around Idulfitri trade follows the feast, not the calendar: so many weeks before it and after. */
const [weeksBefore, weeksAfter] = [5, 4];
const year = 52;
/** One year tells less of the next than of itself. */
const [calendarTrust, feastTrust] = [0.5, 0.9];
/** No week is expected to be out of all proportion, whatever last year's was. */
const [least, most] = [0.1, 5];

/** The feast that a day stands in the shadow of, and how many days after it the day is. */
function feastAt(day: Day, feasts: readonly Day[]): { readonly feast: Day; readonly after: number } | null {
  for (const feast of feasts) {
    const after = daysBetween(feast, day);
    if (after >= -7 * weeksBefore && after < 7 * weeksAfter) return { feast, after };
  }
  return null;
}

const isFestive = (day: Day, feasts: readonly Day[]): boolean => feastAt(day, feasts) !== null;

/**
 * How a coming week compares with an ordinary one, by the same week of last year: of the calendar, or before and
 * after the feast. 1 where last year is not on record.
 */
function seasonOf(week: Day, asOf: Day, ago: WeekAgo, feasts: readonly Day[]): number {
  const shadow = feastAt(week, feasts);
  if (shadow !== null) {
    const before = feasts.filter((feast) => feast < addDays(shadow.feast, -200)).pop();
    if (before === undefined) return 1;
    const at = weeksAgo(addDays(before, shadow.after), asOf);
    return ratio([ago(at)], levelAround(at, asOf, ago, feasts), feastTrust);
  }
  const at = weeksAgo(week, asOf) + year;
  // Last year's feast stood elsewhere in the calendar.
  if (isFestive(addDays(week, -7 * year), feasts)) return 1;
  return ratio([ago(at - 1), ago(at), ago(at + 1)], levelAround(at, asOf, ago, feasts), calendarTrust);
}

/** Weeks since the week that holds the day ended; below 0 is still to come. */
const weeksAgo = (day: Day, asOf: Day): number => Math.floor(daysBetween(day, asOf) / 7);

/** An ordinary week of half a year around, without the feasts. */
function levelAround(at: number, asOf: Day, ago: WeekAgo, feasts: readonly Day[]): number | null {
  const around: number[] = [];
  for (let week = Math.max(0, at - 26); week <= at + 26; week++) {
    const value = ago(week);
    if (value !== null && !isFestive(addDays(asOf, -7 * week - 3), feasts)) around.push(value);
  }
  return around.length < 13 ? null : meanOf(around);
}

function ratio(weeks: readonly (number | null)[], level: number | null, trust: number): number {
  const known = weeks.filter((week) => week !== null);
  if (known.length < weeks.length || level === null || level === 0) return 1;
  return Math.min(most, Math.max(least, 1 + trust * (meanOf(known) / level - 1)));
}

/** The season of weeks. */
export const weekSeason = {
  /** How a coming week compares with an ordinary one. */
  index: seasonOf,
  /** Whether the day is in no shadow of a feast. */
  isPlain: (day: Day, feasts: readonly Day[]): boolean => !isFestive(day, feasts),
};
