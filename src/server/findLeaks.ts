import type { Day } from '../domain/day';
import { type Finding, kindOf, stillOpen } from '../domain/finding';
import { shopLeaks } from '../domain/shopLeaks';
import { cashWords } from '../text/cashFlow';
import { kindWords, whyWords } from '../text/finding';
import type { Book } from '../workbook/book';
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
import { cash } from '../workbook/schema/cash';
import { knownFindings } from '../workbook/schema/knownFindings';
import { payments } from '../workbook/schema/payments';
import { purchases } from '../workbook/schema/purchases';
import type { LeakEntry, LeakReport } from './contract';
import { moneySaid } from './moneySaid';
import { rowsOf } from './tableRows';

/** What is worth a look in the money of the workbook, by what SHOP_LEAKS finds, in its language; at most so many. */
export function findLeaks(book: Book, asOf: Day, most = 30): LeakReport {
  const found = shopLeaks(
    {
      bills: rowsOf(book, purchases, soldInFull).map(shopBillOf),
      payments: rowsOf(book, payments, paidInFull).map(namedPaymentOf),
      cash: rowsOf(book, cash, cashMoney).map(cashRowOf),
    },
    { asOf, noCategory: cashWords[book.settings.language].noCategory },
  );
  // A workbook of an earlier day may lack this sheet until it is repaired.
  const known = book.has(knownFindings) ? rowsOf(book, knownFindings, cleared).map(knownFindingOf) : [];
  const open = stillOpen(found, known);
  return { count: open.length, leaks: open.slice(0, most).map((finding) => entryOf(finding, book)) };
}

function entryOf(finding: Finding, { style, settings: { language } }: Book): LeakEntry {
  const money = (units: number) => moneySaid(units, style);
  const kind = kindOf(finding);
  return {
    kind,
    title: kindWords(kind, language),
    about: finding.about,
    why: whyWords(finding, language, money),
    money: money(finding.money),
  };
}
