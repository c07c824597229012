import { type CategoryFlow, cashFlow } from '../domain/cashFlow';
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
import { movementsIn } from './movements';

/**
 * Cash month by month: what each month opens with, what comes in and goes out by category, the difference, and what it closes with.
 *
 * Every movement stands exactly once. What one month closes with opens the next, and a month without movements is there too.
 *
 * @param {A:A} date The day of each movement, as a date; titles on top are no row. Example: Cash!B:B
 * @param {B:B} amount What came in, as money above 0, or went out, below 0. Example: Cash!C:C
 * @param {C:C} category What for; blank is no category. Example: Cash!E:E
 * @param {number} opening Optional. What was there before the first movement, as money; blank is 0. Example: 2500000
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers, the first day of each month. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} A column per month after two that name the row: opening, in by category (the largest first), all in, out by category, all out, net, closing. A row that cannot be read is left out and named in a last line that begins with a warning sign; columns of unequal height, a bad opening, or more than 240 months from the first to the last are errors.
 * Source: the direct method: opening and net make closing, to the cent.
 * @customfunction
 */
export function CASH_FLOW(
  date: Cells,
  amount: Cells,
  category: Cells,
  opening: Cells,
  headers: Cells,
  language: Cells,
): Answer {
  const words = cashWords[languageIn(single('language', language))];
  const before = single('opening', opening);
  const start = isBlank(before) ? 0 : numberIn('opening', before);
  const { movements, exact, notes } = movementsIn({ date, amount, category }, words.noCategory, start);
  const flow = cashFlow(movements, exact.units(start));
  const line = (name: string, of: string, units: readonly number[]): AnswerCell[] => [
    name,
    of,
    ...units.map((each) => exact.amount(each)),
  ];
  const lines = (name: string, side: readonly CategoryFlow[]) =>
    side.map((own) => line(name, own.category, own.units));
  const all = (side: readonly CategoryFlow[]) =>
    flow.months.map((_, at) => side.reduce((sum, { units }) => sum + (units[at] ?? 0), 0));
  const table = [
    line(words.opening, '', flow.opening),
    ...lines(words.in, flow.ins),
    line(words.allIn, '', all(flow.ins)),
    ...lines(words.out, flow.outs),
    line(words.allOut, '', all(flow.outs)),
    line(words.net, '', flow.net),
    line(words.closing, '', flow.closing),
  ];
  const titles = [words.row, words.category, ...flow.months.map((day): AnswerCell => ({ day }))];
  const wanted = flagIn('headers', single('headers', headers));
  return tableOf(titles, wanted, flow.months.length === 0 ? [] : table, notes);
}
