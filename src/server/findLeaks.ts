import type { Day } from '../domain/day';
import { type Finding, kindOf, stillOpen } from '../domain/finding';
import { formatMoney, type Money } from '../domain/money';
import { shopLeaks } from '../domain/shopLeaks';
import { cashWords } from '../text/cashFlow';
import { kindWords, whyWords } from '../text/finding';
import type { Book } from '../workbook/book';
import { cashRowOf, knownFindingOf, namedPaymentOf, shopBillOf } from '../workbook/moneyTables';
import { cash } from '../workbook/schema/cash';
import { knownFindings } from '../workbook/schema/knownFindings';
import { payments } from '../workbook/schema/payments';
import { purchases } from '../workbook/schema/purchases';
import type { Row, Table } from '../workbook/table';
import type { LeakEntry, LeakReport } from './contract';

/** What is worth a look in the money of the workbook, by what SHOP_LEAKS finds, in its language; at most so many. */
export function findLeaks(book: Book, asOf: Day, most = 30): LeakReport {
  const found = shopLeaks(
    {
      bills: rowsOf(book, purchases).map(shopBillOf),
      payments: rowsOf(book, payments).map(namedPaymentOf),
      cash: rowsOf(book, cash).map(cashRowOf),
    },
    { asOf, noCategory: cashWords[book.settings.language].noCategory },
  );
  // A workbook of an earlier day may lack this sheet until it is repaired.
  const known = book.has(knownFindings) ? rowsOf(book, knownFindings).map(knownFindingOf) : [];
  const open = stillOpen(found, known);
  return { count: open.length, leaks: open.slice(0, most).map((finding) => entryOf(finding, book)) };
}

const rowsOf = <T extends Table>(book: Book, table: T): Row<T>[] =>
  book
    .open(table)
    .typed()
    .rows.map(({ value }) => value);

function entryOf(finding: Finding, { settings: { language, currency } }: Book): LeakEntry {
  const money = (units: number) => formatMoney(Math.round(units) as Money, currency, language);
  const kind = kindOf(finding);
  return {
    kind,
    title: kindWords(kind, language),
    about: finding.about,
    why: whyWords(finding, language, money),
    money: money(finding.money),
  };
}
