import { purchaseSummary } from '../domain/purchaseSummary';
import {
  type Answer,
  type AnswerCell,
  ArgumentError,
  type Cells,
  flagIn,
  isBlank,
  numberIn,
  single,
  tableOf,
} from './cells';
import { purchaseLog } from './purchaseLog';

/**
 * The history of each customer as models of repeat buying need it: frequency, recency, age and mean repeat spend.
 *
 * Several purchases on one day are one; refunds (negative amounts) are netted per customer and day, and a day on which as much came back as was bought is no purchase. Purchases after as_of are left aside.
 *
 * @param {A:A} customer Who bought: a name or code per row, or columns from the name to the code, where the code tells people of one name apart; walk-in or Umum is nobody, and titles on top are no row. Example: Purchases!D:E
 * @param {B:B} date The day of each purchase, as a date. Example: Purchases!B:B
 * @param {C:C} amount What was paid, as money; a refund is negative. Example: Purchases!L:L
 * @param {date} as_of Optional. The day to count to; blank is the latest purchase day. Example: DATE(2026,11,23)
 * @param {number} unit_days Optional. Days in one unit of time, above 0; blank is 7, that is weeks. Example: 7
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @return {table} A row per customer, in order of first appearance: customer, frequency (purchase days after the first), recency (age at the last purchase) and age (time since the first) in units, mean spend per repeat purchase day. A row that cannot be read is left out and named in a last line that begins with a warning sign, and so is the number of rows without a customer.
 * Source: Fader and Hardie, notes on the BG/NBD model: the summary of a transaction log by x, t_x and T.
 * @customfunction
 */
export function PURCHASE_SUMMARY(
  customer: Cells,
  date: Cells,
  amount: Cells,
  as_of: Cells,
  unit_days: Cells,
  headers: Cells,
): Answer {
  const unit = single('unit_days', unit_days);
  const unitDays = isBlank(unit) ? 7 : numberIn('unit_days', unit);
  if (unitDays <= 0) throw new ArgumentError(`unit_days must be above 0, got ${unitDays}`);
  const { buyers, asOf, exact, notes } = purchaseLog({ customer, date, amount }, as_of);
  const rows = buyers.flatMap(({ name, days }): AnswerCell[][] => {
    const summary = asOf === null ? null : purchaseSummary(days, asOf, unitDays);
    if (!summary) return [];
    const { frequency, recency, age, meanRepeatSpend } = summary;
    return [[name, frequency, recency, age, meanRepeatSpend === 0 ? 0 : exact.amount(meanRepeatSpend)]];
  });
  const titles = ['customer', 'frequency', 'recency', 'age', 'mean repeat spend'];
  return tableOf(titles, flagIn('headers', single('headers', headers)), rows, notes);
}
