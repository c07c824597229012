import { leaks } from '../domain/leaks';
import { formatNumber } from '../domain/money';
import { cashWords } from '../text/cashFlow';
import { leakWords } from '../text/leaks';
import { type Answer, type AnswerCell, type Cells, flagIn, languageIn, single, tableOf } from './cells';
import { movementsIn } from './movements';

/**
 * Money that went out and is worth a look, the most first: written twice, without a note, far above the usual, or missing.
 *
 * Written twice is what has the same day, amount, category and note. A month of a category is far above where its modified z-score is over 3.5 and it is over a tenth above the median; it takes more than 6 months to know. A category is missing in a month where each of the 6 months before had it; the last month may not be over and is left aside.
 *
 * @param {A:A} date The day of each movement, as a date; titles on top are no row. Example: Cash!B:B
 * @param {B:B} amount What went out, as money below 0; what came in, above 0, is left aside. Example: Cash!C:C
 * @param {C:C} category What for; blank is no category. Example: Cash!E:E
 * @param {D:D} note Optional. What was noted; where it is left out, no note is missed. Example: Cash!J:J
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} A row per finding: what (the category), why in words, and the money that may have leaked; blank where nothing is worth a look. A row that cannot be read is left out and named in a last line that begins with a warning sign; columns of unequal height, or more than 240 months from the first to the last, are errors.
 * Source: Iglewicz and Hoaglin 1993 for what is far above; no finding is proof.
 * @customfunction
 */
export function CASH_LEAKS(
  date: Cells,
  amount: Cells,
  category: Cells,
  note: Cells,
  headers: Cells,
  language: Cells,
): Answer {
  const spoken = languageIn(single('language', language));
  const read = movementsIn({ date, amount, category, note }, cashWords[spoken].noCategory);
  const words = leakWords[spoken];
  const money = (units: number) => formatNumber(read.exact.amount(units), spoken);
  const table = leaks(read.movements).map((leak): AnswerCell[] => [
    leak.category,
    words.why(leak, money),
    read.exact.amount(leak.money),
  ]);
  return tableOf(words.titles, flagIn('headers', single('headers', headers)), table, read.notes);
}
