import { type CashForecast, cashForecast, fewestWeeks, type PlannedMovement } from '../domain/cashForecast';
import type { Day } from '../domain/day';
import { type Exact, exactFor } from '../domain/exact';
import { feastsAmong } from '../domain/feast';
import { formatNumber } from '../domain/money';
import { spokenDay } from '../text/breath';
import { cashForecastWords } from '../text/cashForecast';
import type { Language } from '../text/language';
import {
  type Answer,
  type AnswerCell,
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
import { movementsIn } from './movements';
import { readRows } from './rows';

/**
 * What the weeks to come will probably do to the cash: expected in and out, what is planned, and where the balance will lie.
 *
 * Usual weeks are the mean of the last 26, by the season of last year where a year is known; around Idulfitri by the weeks around last year's. What comes once a month, such as rent, stands on its day. What comes once, marked or evident, is left aside. A planned payment that is such a bill (within 5 days and a tenth) takes its place. Low and high are as far away as four in five known balances were from what the same method had said of them so many weeks before.
 *
 * @param {A:A} date The day of each movement, as a date; titles on top are no row, and movements after as_of are left aside. Example: 'Cash book'!A:A
 * @param {B:B} amount What came in, as money above 0, or went out, below 0. Example: 'Cash book'!B:B
 * @param {number} opening What there is on as_of, as money. Example: 12500000
 * @param {date} as_of The last day that is over, as a date; the first week begins the day after. Example: DATE(2026,11,23)
 * @param {number} weeks Optional. How many weeks ahead, a whole number from 1 to 52; blank is 13. Example: 13
 * @param {A:A} planned_date Optional. The day of each payment that is planned; up to as_of it is none. Example: 'Cash book'!A:A
 * @param {B:B} planned_amount Optional. What will come in, as money above 0, or go out, below 0. Example: 'Cash book'!B:B
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @param {C:C} category Optional. What for, which tells monthly bills apart; without it equal amounts are of a kind. Example: 'Cash book'!C:C
 * @param {F:F} one_off Optional. TRUE for what comes once. Example: 'Cash book'!F:F
 * @param {A:A} holiday_date Optional. First days of holidays. Example: Holidays!A:A
 * @param {C:C} holiday_name Optional. Their names: those with Idulfitri, Lebaran or Eid in them count. Example: Holidays!C:C
 * @return {table} A row per week: its first day, in, out (below 0), planned, closing, low, high, and a note that marks the lowest point and, in the first row, says what it rests on. Under 4 weeks of history only what is planned is counted, and the note says so. A row that cannot be read is left out and named in a last line that begins with a warning sign; columns of unequal height, a bad single value, or more than 240 months from the first to the last are errors.
 * Source: the direct method of cash forecasting over 13 weeks; the band is the spread of the method's own misses.
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
  const ahead = isBlank(asked) ? 13 : wholeIn('weeks', asked, 1, 52);
  const plans = readRows(columnsIn({ planned_date, planned_amount }), (value) => ({
    day: dayFrom('planned_date', value('planned_date')),
    amount: numberIn('planned_amount', value('planned_amount')),
  }));
  const feasts = feastsIn(holiday_date, holiday_name);
  const read = movementsIn({ date, amount, category, one_off }, '', start);
  const exact = exactFor([exactStep(read.exact), ...plans.rows.map((row) => row.amount)]);
  const inUnits = (units: number) => exact.units(read.exact.amount(units));
  const planned = plans.rows
    .filter(({ day }) => day > asOf)
    .map((row): PlannedMovement => ({ day: row.day, units: exact.units(row.amount) }));
  const forecast = cashForecast({
    movements: read.movements.map((row) => ({ ...row, units: inUnits(row.units) })),
    planned,
    feasts: feasts.days,
    opening: exact.units(start),
    asOf,
    weeks: ahead,
  });
  const titled = flagIn('headers', single('headers', headers));
  const samePlan = planned_date === date ? [] : plans.notes;
  return tableOf(words.titles, titled, rowsOf(forecast, exact, spoken), [
    ...read.notes,
    ...samePlan,
    ...feasts.notes,
  ]);
}

/** The smallest amount that the movements count in. */
const exactStep = (exact: Exact): number => exact.amount(1);

function feastsIn(
  holiday_date: Cells,
  holiday_name: Cells,
): { readonly days: Day[]; readonly notes: readonly string[] } {
  const { rows, notes } = readRows(columnsIn({ holiday_date, holiday_name }), (value) => ({
    name: nameIn('holiday_name', value('holiday_name')),
    day: dayFrom('holiday_date', value('holiday_date')),
  }));
  return { days: feastsAmong(rows), notes };
}

function rowsOf(forecast: CashForecast, exact: Exact, language: Language): AnswerCell[][] {
  const words = cashForecastWords[language];
  const money = (units: number | null): AnswerCell => (units === null ? '' : exact.amount(units));
  const { known, aside, lowest, belowZero } = forecast;
  const rests = [
    known < fewestWeeks ? words.tooLittle : words.restsOn(known),
    ...aside.map(({ units, day, category }) =>
      words.aside(formatNumber(exact.amount(Math.abs(units)), language), spokenDay(day, language), category),
    ),
  ];
  return forecast.weeks.map((week, at) => {
    const note = [
      ...(at === lowest ? [words.lowest] : []),
      ...(at === belowZero ? [words.belowZero] : []),
      ...(at === 0 ? rests : []),
    ].join('; ');
    const { start, planned, closing, low, high } = week;
    return [
      { day: start },
      money(week.in),
      money(week.out),
      money(planned),
      money(closing),
      money(low),
      money(high),
      note,
    ];
  });
}
