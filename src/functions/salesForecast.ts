import { addMonths, type Day, lastDay } from '../domain/day';
import { exactFor } from '../domain/exact';
import { monthlySales } from '../domain/monthlySales';
import { salesForecast } from '../domain/salesForecast';
import { salesForecastWords } from '../text/salesForecast';
import {
  type Answer,
  type AnswerCell,
  ArgumentError,
  type Cells,
  columnsIn,
  dayFrom,
  flagIn,
  isBlank,
  languageIn,
  numberIn,
  single,
  tableOf,
  wholeIn,
} from './cells';
import { readRows } from './rows';

const mostPeriods = 24;
/** Fifty years: more of them come from a mistyped year. */
const mostMonths = 600;

/**
 * What the months to come will probably sell, from the sales of the months that are known.
 *
 * Sales are summed per calendar month; refunds are netted, and a month without a sale between others is 0. The last month is taken as it is: leave out a month that is not over yet. Under 18 months are forecast by their mean, 18 to 60 by the mean of Theta, the same month of the last year and the mean of the last 12, more by Theta alone; never below 0. Low and high are as far away as four in five known months were from what the same method said of them so many months before, up to 6. Of 60 business series of the M3 competition, 76 to 89 in 100 of the next six months fell between them; where sales rise or fall steadily, about two in three.
 *
 * @param {A:A} month A day in the month of each sale, as a date: that of the sale, or any of the month; titles on top are no row. Example: Purchases!B:B
 * @param {B:B} amount What was sold, as money, of one sale or of a whole month; a refund is negative. Example: Purchases!L:L
 * @param {number} periods Optional. Months ahead, a whole number from 1 to 24; blank is 6. Example: 3
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} A row per month to come: month (its first day), expected, low, high, method. Under 6 months there is only the mean, low and high are blank, and the method says so. A row that cannot be read is left out and named in a last line that begins with a warning sign; columns of unequal height, sales more than 600 months apart or a bad single value are errors.
 * Source: Assimakopoulos and Nikolopoulos 2000 (Theta, the best of the M3 competition); Hyndman and Billah 2003.
 * @customfunction
 */
export function SALES_FORECAST(
  month: Cells,
  amount: Cells,
  periods: Cells,
  headers: Cells,
  language: Cells,
): Answer {
  const words = salesForecastWords[languageIn(single('language', language))];
  const asked = single('periods', periods);
  const ahead = isBlank(asked) ? 6 : wholeIn('periods', asked, 1, mostPeriods);
  const { rows: sales, notes } = readRows(columnsIn({ month, amount }), (value) => ({
    day: dayFrom('month', value('month')),
    amount: numberIn('amount', value('amount')),
  }));
  const exact = exactFor(sales.map((sale) => sale.amount));
  const titled = flagIn('headers', single('headers', headers));
  const known = monthlySales(sales.map((sale) => ({ day: sale.day, units: exact.units(sale.amount) })));
  if (known === null) return tableOf(words.titles, titled, [], notes);
  refuseFarMonths(known.first, known.totals.length, ahead);
  const { method, months } = salesForecast(known.totals, ahead);
  const money = (units: number | null): AnswerCell => (units === null ? '' : exact.amount(units));
  const rows = months.map(({ expected, low, high }, at): AnswerCell[] => [
    { day: addMonths(known.first, known.totals.length + at) },
    money(expected),
    money(low),
    money(high),
    words.methods[method],
  ]);
  return tableOf(words.titles, titled, rows, notes);
}

function refuseFarMonths(first: Day, months: number, ahead: number): void {
  if (months > mostMonths)
    throw new ArgumentError(
      `month must not span more than ${mostMonths} months, got ${months} from ${first} on`,
    );
  if (addMonths(first, months + ahead - 1) === lastDay)
    throw new ArgumentError(`month must leave ${ahead} more in the calendar, which ends on ${lastDay}`);
}
