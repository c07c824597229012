import { cashBook } from '../domain/cashBook';
import { cashBookWords, categoryOf } from '../text/cashBook';
import { cashWords } from '../text/cashFlow';
import { billOf, cashMoney, cashRowOf, paidMoney, paymentOf, soldMoney } from '../workbook/moneyTables';
import { type Answer, type AnswerCell, type Cells, flagIn, languageIn, single, tableOf } from './cells';
import { amountOf, sheetRows } from './sheetBlock';

/**
 * Every movement of money once, oldest first: what came with sales, what customers paid later, and what else came and went.
 *
 * A sale on credit, unpaid, partly paid or waiting for its transfer brings only what its payments brought; any other brings its total on its day, less what payments already brought. A transfer counts from when somebody has seen it. A cash count enters as its difference from the book; the first count of a till or bank account of which nothing was known before is what it opens with. What is paid on credit without a payment on record is not here: see the leaks.
 *
 * @param {A:Z} purchases Optional. The purchases with their titles on top, in any order: at least Date and Total, and No, Method, Payment status, Branch where they are kept. Example: Purchases!A:V
 * @param {A:Z} payments Optional. The payments with their titles: at least Date and Amount, and No, Purchase, Method, Seen to arrive. Example: Payments!A:I
 * @param {A:Z} cash Optional. The other cash with its titles: at least Date, and No, In, Out, Category, Branch, Till or bank, With whom, Reference, One-off, Note. Example: Cash!A:K
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} A row per movement: date, amount (in above 0, out below), category, branch, till or bank, one-off, the number of its row, what was noted (with whom, reference, note), and the balance of all money after it. A cell that cannot be read is named in a last line that begins with a warning sign, and where the row cannot do without it the row is left out; a block without its titles is an error.
 * Source: the cash book of single-entry bookkeeping; a sale counts when its money is there.
 * @customfunction
 */
export function CASH_BOOK(
  purchases: Cells,
  payments: Cells,
  cash: Cells,
  headers: Cells,
  language: Cells,
): Answer {
  const spoken = languageIn(single('language', language));
  const sold = sheetRows('purchases', purchases, soldMoney, spoken);
  const paid = sheetRows('payments', payments, paidMoney, spoken);
  const moved = sheetRows('cash', cash, cashMoney, spoken);
  const entries = cashBook({
    bills: sold.rows.map(billOf),
    payments: paid.rows.map(paymentOf),
    cash: moved.rows.map(cashRowOf),
  });
  const words = cashBookWords[spoken];
  let balance = 0;
  const table = entries.map((entry): AnswerCell[] => {
    balance += entry.units;
    return [
      { day: entry.day },
      amountOf(entry.units),
      categoryOf(entry, spoken, cashWords[spoken].noCategory),
      entry.branch,
      words.accounts[entry.account],
      entry.oneOff,
      entry.no,
      entry.note,
      amountOf(balance),
    ];
  });
  const notes = [...sold.notes, ...paid.notes, ...moved.notes];
  return tableOf(words.titles, flagIn('headers', single('headers', headers)), table, notes);
}
