import { kindOf, stillOpen } from '../domain/finding';
import { formatNumber } from '../domain/money';
import { shopLeaks } from '../domain/shopLeaks';
import { cashWords } from '../text/cashFlow';
import { findingWords, kindWords } from '../text/finding';
import {
  cashMoney,
  cashRowOf,
  cleared,
  knownFindingOf,
  namedPaymentOf,
  paidInFull,
  shopBillOf,
  soldInFull,
} from '../workbook/moneyTables';
import {
  type Answer,
  type AnswerCell,
  type Cells,
  dayFrom,
  flagIn,
  isBlank,
  languageIn,
  single,
  tableOf,
} from './cells';
import { amountOf, sheetRows } from './sheetBlock';

/**
 * Where money may have leaked, the most first: sales without money, money without a sale, counts that differ, and cash that went out oddly.
 *
 * Told are: a sale on credit marked as paid, partly paid or waiting, whose payments do not make it after 3 days (14 where it does not wait for a transfer, or its due date); a transfer nobody has seen for 3 days; money for a sale that does not exist, beyond what a sale costs, or from somebody who owes nothing; a count that differs from the book; an own transfer that came nowhere within 3 days; cash out without a note, or twice the same on a day; a finished month of a category far above its usual (modified z-score over 3.5, measured by sales where it keeps to them), or without what each of the 6 months before had; a month of a cashier or branch with far more discount than the others and than their own; a total that its quantity, price, discount and rounding do not make. One-off rows say nothing of what is usual. What is under a tenth of the median sale is left aside.
 *
 * @param {A:Z} purchases Optional. The purchases with their titles on top, in any order: at least Date and Total; the more of No, Customer, Quantity, Unit price, Discount, Rounding given, Method, Payment status, Due, Branch, Cashier are kept, the more is found. Example: Purchases!A:W
 * @param {A:Z} payments Optional. The payments with their titles: at least Date and Amount, and No, Purchase, Customer, Method, Seen to arrive. Example: Payments!A:I
 * @param {A:Z} cash Optional. The other cash with its titles: at least Date, and No, In, Out, Category, Branch, Till or bank, With whom, Reference, One-off, Note. Example: Cash!A:K
 * @param {A:Z} known Optional. What is cleared up and stays quiet, with its titles: at least About, and Kind of finding. Example: 'Known findings'!A:F
 * @param {date} as_of Optional. The day to count to, as a date; later rows are left aside. Blank is the latest day of all rows. Example: DATE(2026,11,23)
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} A row per finding: its kind, what it is about (the number of its row, or what and which month), why in words, and the money that may have leaked; blank where nothing is worth a look. A cell that cannot be read is named in a last line that begins with a warning sign, and where the row cannot do without it the row is left out; a block without its titles is an error.
 * Source: Iglewicz and Hoaglin 1993 for what is far above; the rest is bookkeeping. No finding is proof.
 * @customfunction
 */
export function SHOP_LEAKS(
  purchases: Cells,
  payments: Cells,
  cash: Cells,
  known: Cells,
  as_of: Cells,
  headers: Cells,
  language: Cells,
): Answer {
  const spoken = languageIn(single('language', language));
  const sold = sheetRows('purchases', purchases, soldInFull, spoken);
  const paid = sheetRows('payments', payments, paidInFull, spoken);
  const moved = sheetRows('cash', cash, cashMoney, spoken);
  const quiet = sheetRows('known', known, cleared, spoken);
  const until = single('as_of', as_of);
  const found = shopLeaks(
    {
      bills: sold.rows.map(shopBillOf),
      payments: paid.rows.map(namedPaymentOf),
      cash: moved.rows.map(cashRowOf),
    },
    {
      asOf: isBlank(until) ? null : dayFrom('as_of', until),
      noCategory: cashWords[spoken].noCategory,
    },
  );
  const money = (units: number) => formatNumber(amountOf(Math.round(units)), spoken);
  const words = findingWords[spoken];
  const table = stillOpen(found, quiet.rows.map(knownFindingOf)).map((finding): AnswerCell[] => [
    kindWords(kindOf(finding), spoken),
    finding.about,
    words.why(finding, money),
    amountOf(finding.money),
  ]);
  const notes = [...sold.notes, ...paid.notes, ...moved.notes, ...quiet.notes];
  return tableOf(words.titles, flagIn('headers', single('headers', headers)), table, notes);
}
