import { exactFor } from '../domain/exact';
import { type CustomerBill, mostOverdueFirst, tinyRest } from '../domain/owing';
import { aging } from '../domain/receivables';
import { cashWords } from '../text/cashFlow';
import { receivableTitles } from '../text/receivables';
import {
  type Answer,
  type AnswerCell,
  type Cells,
  columnsIn,
  dayFrom,
  flagIn,
  isBlank,
  isRange,
  languageIn,
  numberIn,
  single,
  tableOf,
  wholeIn,
} from './cells';
import { customerColumn } from './customerColumn';
import { owingIn } from './owing';
import { readRows } from './rows';
import { amountOf, unitsOf } from './sheetBlock';

/**
 * What customers owe, by how long it is overdue.
 *
 * @param {B:B} due The day by which each bill is to be paid, as a date; titles on top are no row. Example: Purchases!O:O
 * @param {C:C} owed What is still owed of it, as money; blank or 0 is settled, and below 0 is owed to them. Example: 250000
 * @param {date} as_of The day to count to, as a date. Example: DATE(2026,11,23)
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} One row of money: not due (as_of included), 1–30, 31–60, 61–90 and over 90 days overdue. A row that cannot be read, such as money owed without a day, is left out and named in a last line that begins with a warning sign; columns of unequal height or a bad as_of are errors.
 * Source: the ageing of receivables, by days after the due date.
 * @customfunction
 */
export function RECEIVABLES_AGING(
  due: Cells,
  owed: Cells,
  as_of: Cells,
  headers: Cells,
  language: Cells,
): Answer {
  const words = cashWords[languageIn(single('language', language))];
  const asOf = dayFrom('as_of', single('as_of', as_of));
  const { rows, notes } = readRows(columnsIn({ due, owed }), (value) => {
    const amount = isBlank(value('owed')) ? 0 : numberIn('owed', value('owed'));
    return amount === 0 ? null : { due: dayFrom('due', value('due')), amount };
  });
  const open = rows.filter((row) => row !== null);
  const exact = exactFor(open.map(({ amount }) => amount));
  const classes = aging(
    open.map((row) => ({ due: row.due, units: exact.units(row.amount) })),
    asOf,
  );
  const wanted = flagIn('headers', single('headers', headers));
  return tableOf(words.ages, wanted, [classes.map((units) => exact.amount(units))], notes);
}

/**
 * The bills that customers have not paid in full, the most overdue first.
 *
 * A payment pays the bill that it names; one that names none pays the oldest of its customer, by due day. A bill on credit, unpaid or partly paid is open until its payments come to its total, or its status is Paid; a transfer that is waited for is no debt, and one that nobody has seen pays nothing. What a bill has too much, and a refund on credit, pays the customer's other bills.
 *
 * @param {A:Z} purchases The purchases with their titles on top, in any order: at least Date and Total, and No, Customer, Customer code, Method, Payment status, Due where they are kept. Example: Purchases!A:X
 * @param {A:Z} payments Optional. The payments with their titles: at least Date and Amount, and Purchase, Customer, Customer code, Method, Seen to arrive. Example: Payments!A:I
 * @param {date} as_of The day to count to, as a date. Example: DATE(2026,11,23)
 * @param {number} grace_days Optional. Days after the due day on which a bill is not overdue yet, a whole number from 0 up; blank is 0. Example: 3
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} A row per open bill: its number, customer, day, due day (that of the sale where none was agreed), total, paid, owed, and days overdue. They count from the due day once the grace is over; a rest below 1,000 of a bill ten times as large is owed but not overdue. A cell that cannot be read is named in a last line that begins with a warning sign, and where the row cannot do without it the row is left out; a block without its titles or a bad as_of are errors.
 * Source: the house account, with part payments going to the oldest bill first.
 * @customfunction
 */
export function RECEIVABLES(
  purchases: Cells,
  payments: Cells,
  as_of: Cells,
  grace_days: Cells,
  headers: Cells,
  language: Cells,
): Answer {
  const spoken = languageIn(single('language', language));
  const grace = single('grace_days', grace_days);
  const rules = {
    asOf: dayFrom('as_of', single('as_of', as_of)),
    graceDays: isBlank(grace) ? 0 : wholeIn('grace_days', grace, 0),
    tiny: unitsOf(tinyRest),
  };
  const { bills, owing, notes } = owingIn({ purchases, payments }, rules, spoken);
  const names = namesOf(bills);
  const open = owing.flatMap((one) => one.bills).sort(mostOverdueFirst);
  const table = open.map(({ bill, due, paid, owed, daysLate }): AnswerCell[] => [
    bill.no,
    names.get(bill) ?? '',
    { day: bill.day },
    { day: due },
    amountOf(bill.units),
    amountOf(paid),
    amountOf(owed),
    daysLate,
  ]);
  return tableOf(receivableTitles[spoken], flagIn('headers', single('headers', headers)), table, [
    ...notes.purchases,
    ...notes.payments,
  ]);
}

/** What each bill's customer is called; people of one name with their codes. */
function namesOf(bills: readonly CustomerBill[]): ReadonlyMap<CustomerBill, string> {
  const labels = customerColumn(bills.map(({ customer: { code, name } }) => [name, code]));
  const cells = isRange(labels) ? labels : [];
  return new Map(bills.map((bill, at) => [bill, String(cells[at]?.[0] ?? '')]));
}
