import { cashUses } from '../domain/cashUses';
import { cashWords } from '../text/cashFlow';
import {
  type Answer,
  type AnswerCell,
  type Cells,
  flagIn,
  isBlank,
  languageIn,
  single,
  tableOf,
  wholeIn,
} from './cells';
import { monthWindowIn } from './monthWindow';
import { movementsIn } from './movements';

/**
 * Where the money goes: what each category took, the largest first.
 *
 * @param {A:A} date The day of each movement, as a date; titles on top are no row. Example: 'Cash book'!A:A
 * @param {B:B} amount What went out, as money below 0; what came in, above 0, is left aside. Example: 'Cash book'!B:B
 * @param {C:C} category What for; blank is no category. Example: 'Cash book'!C:C
 * @param {date} as_of Optional. The last day to count, as a date; blank is that of the last movement. Example: DATE(2026,11,23)
 * @param {number} months Optional. How many months up to that day, a whole number from 1 to 240; blank is 12. Example: 3
 * @param {number} most Optional. How many rows at most, a whole number from 2 to 50; the smallest beyond them are one; blank is 8. Example: 8
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} A row per category: category, what it took (above 0), and its share of all that went out, from 0 to 1. A row that cannot be read is left out and named in a last line that begins with a warning sign; columns of unequal height, a bad single value, or more than 240 months from the first to the last are errors.
 * Source: the sum of what went out, by category.
 * @customfunction
 */
export function CASH_USES(
  date: Cells,
  amount: Cells,
  category: Cells,
  as_of: Cells,
  months: Cells,
  most: Cells,
  headers: Cells,
  language: Cells,
): Answer {
  const words = cashWords[languageIn(single('language', language))];
  const window = monthWindowIn(as_of, months, 12);
  const asked = single('most', most);
  const rows = isBlank(asked) ? 8 : wholeIn('most', asked, 2, 50);
  const { movements, exact, notes } = movementsIn(
    { date, amount, category },
    words.noCategory,
    0,
    window.asOf,
  );
  const uses = cashUses(movements, window, rows);
  const all = uses.reduce((sum, { units }) => sum + units, 0);
  const table = uses.map(({ category: name, units }): AnswerCell[] => [
    name ?? words.rest,
    exact.amount(units),
    units / all,
  ]);
  return tableOf(words.uses, flagIn('headers', single('headers', headers)), table, notes);
}
