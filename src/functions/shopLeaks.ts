import { kindOf, stillOpen } from '../domain/finding';
import { formatNumber } from '../domain/money';
import { shopLeaks } from '../domain/shopLeaks';
import { cashWords } from '../text/cashFlow';
import { findingWords, kindWords, whyWords } from '../text/finding';
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
 * Told are sales whose money never came (3 days after; 14 where no transfer is waited for, or when due), money for no sale, counts that differ, own transfers that did not arrive, cash out without a note or twice alike, a finished month of a category far above its usual (modified z-score over 3.5) or without what the 6 before had, discounts of a cashier or branch far above those of others, and totals that do not fit. What is under a tenth of the median sale is left aside.
 *
 * @param {A:Z} purchases Optional. The purchases with their titles on top, in any order: at least Date and Total; the more other columns, the more is found. Example: Purchases!A:W
 * @param {A:Z} payments Optional. The payments with their titles: at least Date and Amount. Example: Payments!A:I
 * @param {A:Z} cash Optional. The other cash with its titles: at least Date. Example: Cash!A:K
 * @param {A:Z} known Optional. What is cleared up, with its titles: at least About. Example: 'Known findings'!A:F
 * @param {date} as_of Optional. The day to count to, as a date; later rows are left aside; blank is the latest day of all. Example: DATE(2026,11,23)
 * @param {boolean} headers Optional. TRUE to begin the answer with its headers. Example: TRUE
 * @param {string} language Optional. "en" or "id" for the words of the answer; blank is "en". Example: "id"
 * @return {table} A row per finding: its kind, what it is about (the number of its row, or what and which month), why in words, and the money that may have leaked; blank where nothing is worth a look. What cannot be read is named in a last line that begins with a warning sign; a block without its titles is an error.
 * Source: Iglewicz and Hoaglin 1993 for what is far above; no finding is proof.
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
    whyWords(finding, spoken, money),
    amountOf(finding.money),
  ]);
  const notes = [...sold.notes, ...paid.notes, ...moved.notes, ...quiet.notes];
  return tableOf(words.titles, flagIn('headers', single('headers', headers)), table, notes);
}
