import { runway } from '../domain/runway';
import { cashWords } from '../text/cashFlow';
import { type Answer, type Cells, languageIn, numberIn, single } from './cells';
import { monthlyNetIn } from './monthlyNet';

/**
 * How many months until the cash is gone, if the months to come are as the median of those given.
 *
 * @param {number} closing The cash there is, as money. Example: 12500000
 * @param {B2:M2} monthly_net What each month changed, as money, in a row or a column: above 0 it grew, below 0 it shrank. Blank months are left aside. Example: CashFlow!C12:N12
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {number} Months, 0 where there is no cash; in words where it is not shrinking. A month that is no number, or none at all, is an error that names it.
 * Source: cash over mean burn, with the median in place of the mean: one month out of the ordinary does not bend it.
 * @customfunction
 */
export function CASH_RUNWAY(closing: Cells, monthly_net: Cells, language: Cells): Answer {
  const words = cashWords[languageIn(single('language', language))];
  const cash = numberIn('closing', single('closing', closing));
  return runway(cash, monthlyNetIn(monthly_net)) ?? words.grows;
}
