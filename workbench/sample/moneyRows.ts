import type { ShopRows } from '../../src/domain/shopLeaks';
import {
  cashMoney,
  cashRowOf,
  namedPaymentOf,
  paidInFull,
  shopBillOf,
  soldInFull,
} from '../../src/workbook/moneyTables';
import type { CashMovement } from '../../src/workbook/schema/cash';
import type { Payment } from '../../src/workbook/schema/payments';
import type { Purchase } from '../../src/workbook/schema/purchases';
import type { Row, Table } from '../../src/workbook/table';

export interface MoneySheets {
  readonly purchases: readonly Partial<Purchase>[];
  readonly payments: readonly Partial<Payment>[];
  readonly cash: readonly Partial<CashMovement>[];
}

/** The rows of the sample as they would be read from their sheets. */
export const moneyRows = ({ purchases, payments, cash }: MoneySheets): ShopRows => ({
  bills: purchases.map((row) => shopBillOf(whole(soldInFull, row))),
  payments: payments.map((row) => namedPaymentOf(whole(paidInFull, row))),
  cash: cash.map((row) => cashRowOf(whole(cashMoney, row))),
});

const whole = <T extends Table>(table: T, row: Readonly<Record<string, unknown>>): Row<T> =>
  // The sample fills every required column.
  Object.fromEntries(Object.keys(table.columns).map((key) => [key, row[key] ?? null])) as Row<T>;
