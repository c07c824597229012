import type { MoneyRows } from '../domain/cashBook';
import type { Book } from '../workbook/book';
import { billOf, cashMoney, cashRowOf, paidMoney, paymentOf, soldMoney } from '../workbook/moneyTables';
import { cash } from '../workbook/schema/cash';
import { payments } from '../workbook/schema/payments';
import { purchases } from '../workbook/schema/purchases';
import { rowsOf } from './tableRows';

/** Where money is, as the custom functions read it from the same sheets. */
export const moneyRowsOf = (book: Book): MoneyRows => ({
  bills: rowsOf(book, purchases, soldMoney).map(billOf),
  payments: rowsOf(book, payments, paidMoney).map(paymentOf),
  cash: rowsOf(book, cash, cashMoney).map(cashRowOf),
});
