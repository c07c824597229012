import { cashMonths } from '../domain/cashMonths';
import { cashWords } from '../text/cashFlow';
import {
  type Answer,
  type AnswerCell,
  type Cells,
  flagIn,
  isBlank,
  languageIn,
  numberIn,
  single,
  tableOf,
} from './cells';
import { monthWindowIn } from './monthWindow';
import { movementsIn } from './movements';

/**
 * Cash month by month, a row each: what it opens with, what comes in and goes out, the difference, what it closes with, and what it would have changed without what comes once.
 *
 * @param {A:A} date The day of each movement, as a date; titles on top are no row. Example: 'Cash book'!A:A
 * @param {B:B} amount What came in, as money above 0, or went out, below 0. Example: 'Cash book'!B:B
 * @param {number} opening Optional. What was there before the first movement, as money; blank is 0. Example: 2500000
 * @param {date} as_of Optional. The last day to count, as a date; blank is that of the last movement. Example: DATE(2026,11,23)
 * @param {number} months Optional. How many months to show up to that day, a whole number from 1 to 240; blank is 12. With as_of there are always so many. Example: 12
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @param {F:F} one_off Optional. TRUE for what comes once, such as an oven, or what was there at first. Example: 'Cash book'!F:F
 * @param {C:C} category Optional. What for: own transfers ("Own transfer", "Pindah kas") of a day that cancel are neither in nor out. Example: 'Cash book'!C:C
 * @return {table} A row per month, the oldest first: month (its first day), opening, in, out (below 0), net, closing, usual net. The usual net of full months goes into CASH_RUNWAY. A row that cannot be read is left out and named in a last line that begins with a warning sign; columns of unequal height, a bad single value, or more than 240 months from the first to the last are errors.
 * Source: the direct method: opening and net make closing, to the cent.
 * @customfunction
 */
export function CASH_MONTHS(
  date: Cells,
  amount: Cells,
  opening: Cells,
  as_of: Cells,
  months: Cells,
  headers: Cells,
  language: Cells,
  one_off: Cells,
  category: Cells,
): Answer {
  const words = cashWords[languageIn(single('language', language))];
  const before = single('opening', opening);
  const start = isBlank(before) ? 0 : numberIn('opening', before);
  const window = monthWindowIn(as_of, months, 12);
  const { movements, exact, notes } = movementsIn(
    { date, amount, one_off, category },
    words.noCategory,
    start,
    window.asOf,
  );
  const table = cashMonths(movements, exact.units(start), window).map((month): AnswerCell[] => [
    { day: month.month },
    exact.amount(month.opening),
    exact.amount(month.in),
    exact.amount(month.out),
    exact.amount(month.closing - month.opening),
    exact.amount(month.closing),
    exact.amount(month.usualNet),
  ]);
  const titles = [words.month, words.opening, words.in, words.out, words.net, words.closing, words.usualNet];
  return tableOf(titles, flagIn('headers', single('headers', headers)), table, notes);
}
