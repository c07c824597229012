import type { MoneyRows } from '../domain/cashBook';
import type { Book } from '../workbook/book';
import { billOf, cashMoney, cashRowOf, paidMoney, paymentOf, soldMoney } from '../workbook/moneyTables';
import { openTable } from '../workbook/opened';
import { cash } from '../workbook/schema/cash';
import { payments } from '../workbook/schema/payments';
import { purchases } from '../workbook/schema/purchases';
import type { Row, Table } from '../workbook/table';

/** Where money is, as the custom functions read it from the same sheets. */
export const moneyRowsOf = (book: Book): MoneyRows => ({
  bills: rowsOf(book, purchases, soldMoney).map(billOf),
  payments: rowsOf(book, payments, paidMoney).map(paymentOf),
  cash: rowsOf(book, cash, cashMoney).map(cashRowOf),
});

/** The rows of a part of a table: one that lacks something else counts all the same. */
export function rowsOf<T extends Table>(book: Book, whole: Table, part: T): Row<T>[] {
  const { sheet, header, lines } = book.open(whole);
  const { rows } = openTable(part, sheet, [[...header], ...lines], book.style).typed();
  return rows.map(({ value }) => value);
}
