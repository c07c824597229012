import { addMonths, type Day, dayOfParts, daysBetween } from './day';

/**
 * The next time, from this day on, that a date comes back: '1980-03-12', or '-03-12' after a dash where the year
 * is not known. A 29 February comes on the 28th in other years. Null where the text is no date.
 */
export function nextYearly(date: string, asOf: Day): Day | null {
  const [, month = '', ofMonth = ''] = /(\d{2})-(\d{2})$/.exec(date) ?? [];
  // A leap year knows every date.
  const first = dayOfParts(1904, Number(month), Number(ofMonth));
  if (first === null) return null;
  const years = Number(asOf.slice(0, 4)) - 1904;
  const ofThisYear = addMonths(first, 12 * years);
  return daysBetween(asOf, ofThisYear) >= 0 ? ofThisYear : addMonths(first, 12 * (years + 1));
}
