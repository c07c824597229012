import type { Day } from '../domain/day';
import { exactFor } from '../domain/exact';
import { purchaseSummary } from '../domain/purchaseSummary';
import { purchaseDays } from '../domain/visits';
import {
  type Answer,
  type AnswerCell,
  ArgumentError,
  type Cells,
  columnsIn,
  dayFrom,
  flagIn,
  isBlank,
  isTitle,
  numberIn,
  single,
  warning,
} from './cells';

interface Line {
  readonly customer: string;
  readonly day: Day;
  readonly amount: number;
}

/**
 * The history of each customer as models of repeat buying need it: frequency, recency, age and mean repeat spend.
 *
 * Several purchases on one day are one; refunds (negative amounts) are netted per customer and day, and a day on which as much came back as was bought is no purchase. Purchases after as_of are left aside.
 *
 * @param {A2:A} customer Who bought: a name or code per row. Example: Purchases!E2:E
 * @param {B2:B} date The day of each purchase, as a date. Example: Purchases!B2:B
 * @param {C2:C} amount What was paid, as money; a refund is negative. Example: Purchases!K2:K
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
  const columns = columnsIn({ customer, date, amount });
  const unit = single('unit_days', unit_days);
  const unitDays = isBlank(unit) ? 7 : numberIn('unit_days', unit);
  if (unitDays <= 0) throw new ArgumentError(`unit_days must be above 0, got ${unitDays}`);
  const { lines, notes } = linesIn(columns.customer ?? [], columns.date ?? [], columns.amount ?? []);
  const until = single('as_of', as_of);
  const asOf = isBlank(until) ? latest(lines) : dayFrom('as_of', until);

  const exact = exactFor(lines.map((line) => line.amount));
  const table: AnswerCell[][] = flagIn('headers', single('headers', headers))
    ? [['customer', 'frequency', 'recency', 'age', 'mean repeat spend']]
    : [];
  for (const [name, own] of byCustomer(lines)) {
    const days = purchaseDays(own.map(({ day, amount: paid }) => ({ day, units: exact.units(paid) })));
    const summary = asOf === null ? null : purchaseSummary(days, asOf, unitDays);
    if (!summary) continue;
    const spend = summary.meanRepeatSpend === 0 ? 0 : exact.amount(summary.meanRepeatSpend);
    table.push([name, summary.frequency, summary.recency, summary.age, spend]);
  }
  for (const note of notes) table.push([warning(note), '', '', '', '']);
  return table.length > 0 ? table : [['', '', '', '', '']];
}

function linesIn(customers: readonly unknown[], dates: readonly unknown[], amounts: readonly unknown[]) {
  const lines: Line[] = [];
  const notes: string[] = [];
  let nobody = 0;
  const rows = Math.max(customers.length, dates.length, amounts.length);
  for (let at = 0; at < rows; at++) {
    const [who, when, paid] = [customers[at], dates[at], amounts[at]];
    if (isBlank(who) && isBlank(when) && isBlank(paid)) continue;
    if (isBlank(who)) {
      nobody += 1;
      continue;
    }
    try {
      lines.push({
        customer: String(who).trim(),
        day: dayFrom('date', when),
        amount: numberIn('amount', paid),
      });
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      if (at === 0 && isTitle(when) && isTitle(paid)) continue;
      notes.push(`row ${at + 1}: ${error.message}`);
    }
  }
  if (nobody > 0) notes.push(`${nobody} rows without a customer were left out`);
  return { lines, notes };
}

const latest = (lines: readonly Line[]): Day | null =>
  lines.reduce<Day | null>((last, { day }) => (last === null || day > last ? day : last), null);

function byCustomer(lines: readonly Line[]): Map<string, Line[]> {
  const customers = new Map<string, Line[]>();
  for (const line of lines) {
    const own = customers.get(line.customer);
    if (own) own.push(line);
    else customers.set(line.customer, [line]);
  }
  return customers;
}
