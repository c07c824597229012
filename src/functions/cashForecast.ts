import { type CashForecast, cashForecast } from '../domain/cashForecast';
import { type Day, daysBetween, lastDay } from '../domain/day';
import { exactFor } from '../domain/exact';
import { formatNumber } from '../domain/money';
import { basisOf, cashForecastWords } from '../text/cashForecast';
import { isIdulfitri } from '../text/feast';
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
  nameIn,
  numberIn,
  single,
  tableOf,
  wholeIn,
} from './cells';
import { readRows } from './rows';

const mostWeeks = 52;

/**
 * The cash of the weeks to come: what will probably come in and go out, what is planned, and what each week closes with.
 *
 * Monthly bills are expected on their day, at the median of the last six; a planned payment within 5 days and a tenth of one takes its place. All else is expected as an average week, with a year on record bent as the same weeks of last year were. One-off rows, and what came once far beyond all else, are left aside. Low and high hold about four in five closings, by the method's own misses on the known weeks.
 *
 * @param {A:A} date The day of each movement, as a date; titles on top are no row, and movements after as_of are left aside. Example: 'Cash book'!A:A
 * @param {B:B} amount What came in, as money above 0, or went out, below 0. Example: 'Cash book'!B:B
 * @param {number} opening The cash there is at the end of as_of, as money. Example: 8500000
 * @param {date} as_of The day before the first week to come, as a date. Example: DATE(2026,11,22)
 * @param {number} weeks Optional. Weeks ahead, a whole number from 1 to 52; blank is 13. Example: 8
 * @param {H:H} planned_date Optional. The day of each planned payment or receipt, as a date; those up to as_of are left aside. Example: Plan!A:A
 * @param {I:I} planned_amount Optional. What will come in, as money above 0, or go out, below 0. Example: Plan!B:B
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @param {C:C} category Optional. What each movement was for; it tells bills, and which way a refund belongs. Example: 'Cash book'!C:C
 * @param {F:F} one_off Optional. TRUE for what comes once, such as an oven. Example: 'Cash book'!F:F
 * @param {A:A} holiday_date Optional. First days of holidays, as dates; Idulfitri bends the weeks around it, and one year of it tells the others. Example: Holidays!A:A
 * @param {C:C} holiday_name Optional. The name of each: Idulfitri, Lebaran or Eid. Example: Holidays!C:C
 * @return {table} A row per week: its first day, expected in, expected out (below 0), planned, closing, low, high, and a mark on the first week of the lowest point and the first below 0. A last line says what it rests on. Under 4 weeks on record only what is planned is there. A row that cannot be read is left out and named after a warning sign; columns of unequal height or a bad single value are errors.
 * Source: the direct method of cash planning over 13 weeks.
 * @customfunction
 */
export function CASH_FORECAST(
  date: Cells,
  amount: Cells,
  opening: Cells,
  as_of: Cells,
  weeks: Cells,
  planned_date: Cells,
  planned_amount: Cells,
  headers: Cells,
  language: Cells,
  category: Cells,
  one_off: Cells,
  holiday_date: Cells,
  holiday_name: Cells,
): Answer {
  const spoken = languageIn(single('language', language));
  const words = cashForecastWords[spoken];
  const start = numberIn('opening', single('opening', opening));
  const asOf = dayFrom('as_of', single('as_of', as_of));
  const asked = single('weeks', weeks);
  const ahead = isBlank(asked) ? 13 : wholeIn('weeks', asked, 1, mostWeeks);
  refuseEndOfCalendar(asOf, ahead);
  const moved = readRows(columnsIn({ date, amount, category, one_off }), (value) => ({
    day: dayFrom('date', value('date')),
    amount: numberIn('amount', value('amount')),
    category: nameIn('category', value('category')),
    oneOff: flagIn('one_off', value('one_off')),
  }));
  const plan = readRows(columnsIn({ planned_date, planned_amount }), (value) => ({
    day: dayFrom('planned_date', value('planned_date')),
    amount: numberIn('planned_amount', value('planned_amount')),
  }));
  const feasts = readRows(columnsIn({ holiday_date, holiday_name }), (value) => ({
    day: dayFrom('holiday_date', value('holiday_date')),
    name: nameIn('holiday_name', value('holiday_name')),
  }));
  const exact = exactFor([start, ...[...moved.rows, ...plan.rows].map((row) => row.amount)]);
  const counted = <T extends { readonly amount: number }>(rows: readonly T[]) =>
    rows.map((row) => ({ ...row, units: exact.units(row.amount) }));
  const forecast = cashForecast({
    movements: counted(moved.rows),
    planned: counted(plan.rows),
    feasts: feasts.rows.filter(({ name }) => isIdulfitri(name)).map(({ day }) => day),
    opening: exact.units(start),
    asOf,
    weeks: ahead,
  });
  const money = (units: number | null): AnswerCell => (units === null ? '' : exact.amount(units));
  const rows = forecast.weeks.map((week, at): AnswerCell[] => [
    { day: week.start },
    money(week.in),
    money(week.out),
    money(week.planned),
    money(week.closing),
    money(week.low),
    money(week.high),
    marksOf(forecast, at, words),
  ]);
  const basis = basisOf(forecast, (units) => formatNumber(exact.amount(units), spoken), spoken);
  const lastLine = words.titles.map((_, at) => (at === 0 ? basis : ''));
  const notes = [...moved.notes, ...plan.notes, ...feasts.notes];
  return tableOf(words.titles, flagIn('headers', single('headers', headers)), [...rows, lastLine], notes);
}

const marksOf = (
  { lowest, belowZero }: CashForecast,
  at: number,
  words: { readonly lowest: string; readonly belowZero: string },
): string =>
  [at === lowest ? words.lowest : '', at === belowZero ? words.belowZero : ''].filter(Boolean).join(', ');

function refuseEndOfCalendar(asOf: Day, weeks: number): void {
  if (daysBetween(asOf, lastDay) < 7 * weeks)
    throw new ArgumentError(`as_of must leave ${weeks} weeks in the calendar, which ends on ${lastDay}`);
}
