import { breath } from '../domain/breath';
import { exactFor } from '../domain/exact';
import { breathSentence } from '../text/breath';
import {
  type Answer,
  type Cells,
  columnsIn,
  dayFrom,
  flagIn,
  languageIn,
  numberIn,
  single,
  warning,
} from './cells';
import { readRows } from './rows';
import { currencyIn, spokenMoney } from './spokenMoney';

/**
 * How long the cash lasts, in one plain sentence that can be sent as it is: what there is, what a usual month changes, and how many months of breath that is.
 *
 * A usual month is the middle one of the last full months, at most 6, without what comes once; the month of as_of is not over and is left aside.
 *
 * @param {A:A} date The day of each movement, as a date; titles on top are no row, and movements after as_of are left aside. Example: 'Cash book'!A:A
 * @param {B:B} amount What came in, as money above 0, or went out, below 0; what was there at first is a movement, too. Example: 'Cash book'!B:B
 * @param {date} as_of The day to count to, as a date. Example: DATE(2026,11,23)
 * @param {F:F} one_off Optional. TRUE for what comes once, such as an oven, or what was there at first. Example: 'Cash book'!F:F
 * @param {string} currency Optional. The currency of the amounts, three letters; blank is "IDR". Example: "IDR"
 * @param {string} language Optional. "en" or "id" for the sentence; blank is "en". Example: "id"
 * @return {string} The sentence. Before the first full month it says so. Rows that cannot be read are left out and counted after a warning sign; columns of unequal height or a bad as_of are errors.
 * Source: cash over the median burn of full months: one month out of the ordinary does not bend it.
 * @customfunction
 */
export function CASH_BREATH(
  date: Cells,
  amount: Cells,
  as_of: Cells,
  one_off: Cells,
  currency: Cells,
  language: Cells,
): Answer {
  const spoken = languageIn(single('language', language));
  const asOf = dayFrom('as_of', single('as_of', as_of));
  const code = currencyIn(currency);
  const { rows, notes } = readRows(columnsIn({ date, amount, one_off }), (value) => ({
    day: dayFrom('date', value('date')),
    amount: numberIn('amount', value('amount')),
    oneOff: flagIn('one_off', value('one_off')),
  }));
  const exact = exactFor(rows.map((row) => row.amount));
  const money = spokenMoney(exact, code, spoken);
  const movements = rows.map((row) => ({ ...row, units: exact.units(row.amount) }));
  const sentence = breathSentence[spoken](breath(movements, asOf), money);
  return notes.length > 0 ? `${sentence} ${warning(notes[0] ?? '')}` : sentence;
}
