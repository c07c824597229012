import { creditAnswer } from '../domain/credit';
import { exactFor } from '../domain/exact';
import { formatNumber } from '../domain/money';
import { creditWords } from '../text/credit';
import {
  type Answer,
  ArgumentError,
  atLeastZero,
  type Cells,
  eachCell,
  flagIn,
  isBlank,
  languageIn,
  numberIn,
  single,
  wholeIn,
} from './cells';

/**
 * Whether a customer may pay later, with the reason: yes up to the limit, no above it, with a bill overdue, or without trust.
 *
 * @param {B2:B} amount What they want to owe now, as money above 0. Example: 250000
 * @param {C2:C} owed Optional. What they owe already, as money from 0 up; blank is 0. Example: 100000
 * @param {D2:D} limit Optional. The most they may owe, as money from 0 up; blank or 0 is no credit. Example: 500000
 * @param {E2:E} overdue_days Optional. Days by which their oldest unpaid bill is overdue, a whole number from 0 up; blank is 0. Example: 12
 * @param {boolean} trusted Optional. FALSE where they are not trusted with credit yet; blank is TRUE. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {string} Yes or No, a colon and the reason, in the shape of the largest argument. A bill overdue counts only while something is owed; exactly the limit is yes. An amount that is not above 0, or any part below 0, is an error that names it; in a range only that row answers it, after a warning sign.
 * Source: credit by rule, not by mood: trust, a limit and nothing overdue.
 * @customfunction
 */
export function CREDIT_CHECK(
  amount: Cells,
  owed: Cells,
  limit: Cells,
  overdue_days: Cells,
  trusted: Cells,
  language: Cells,
): Answer {
  const spoken = languageIn(single('language', language));
  return eachCell({ amount, owed, limit, overdue_days, trusted }, ['amount'], (value) => {
    const optional = (name: string) => (isBlank(value(name)) ? 0 : atLeastZero(name, value(name)));
    const wanted = numberIn('amount', value('amount'));
    if (wanted <= 0) throw new ArgumentError(`amount must be above 0, got ${wanted}`);
    const exact = exactFor([wanted, optional('owed'), optional('limit')]);
    const overdue = value('overdue_days');
    const answer = creditAnswer({
      amount: exact.units(wanted),
      owed: exact.units(optional('owed')),
      limit: exact.units(optional('limit')),
      overdueDays: isBlank(overdue) ? 0 : wholeIn('overdue_days', overdue, 0),
      trusted: isBlank(value('trusted')) || flagIn('trusted', value('trusted')),
    });
    return creditWords[spoken](answer, (units) => formatNumber(exact.amount(units), spoken));
  });
}
