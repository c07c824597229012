import type { Day } from '../domain/day';
import type { CustomerBill, CustomerPayment, OpenBill, Owing } from '../domain/owing';
import { customerKeys, owing, tinyRest } from '../domain/owing';
import type { Book } from '../workbook/book';
import { customerBillOf, customerPaymentOf, debtors, owedBills, paidInFull } from '../workbook/moneyTables';
import { customers } from '../workbook/schema/customers';
import { payments } from '../workbook/schema/payments';
import { purchases } from '../workbook/schema/purchases';
import type { Row } from '../workbook/table';
import { rowsOf } from './tableRows';

/** The tables that tell who owes what. */
export const accountTables = [customers, purchases, payments] as const;

export type Debtor = Row<typeof debtors>;

/** Where one customer stands, and who it is; null is a name that is not in the Customers sheet. */
export interface Account extends Owing {
  readonly debtor: Debtor | null;
}

export interface Accounts {
  readonly bills: readonly CustomerBill[];
  readonly payments: readonly CustomerPayment[];
  /** Of everyone who ever bought or paid; of nobody known too. */
  readonly all: readonly Account[];
  of(code: string): Account | null;
}

/** Who owes what by the sheets as they are now; amounts in the smallest units of the currency. */
export function accountsIn(book: Book, today: Day): Accounts {
  const known = rowsOf(book, customers, debtors);
  const bills = rowsOf(book, purchases, owedBills).map(customerBillOf);
  const paid = rowsOf(book, payments, paidInFull).map(customerPaymentOf);
  const named = known.map(({ code, name }) => ({ code: code ?? '', name }));
  const keyOf = customerKeys([...named, ...[...bills, ...paid].map(({ customer }) => customer)]);
  const { credit, currency } = book.settings;
  const rules = { asOf: today, graceDays: credit.graceDays, tiny: tinyRest * 10 ** currency.decimals };
  const byKey = new Map<string, Debtor>();
  known.forEach((debtor, at) => {
    const key = keyOf(named[at] ?? { code: '', name: '' });
    if (!byKey.has(key)) byKey.set(key, debtor);
  });
  const all = owing(bills, paid, rules, keyOf).map(
    (one): Account => ({ ...one, debtor: byKey.get(one.customer) ?? null }),
  );
  const accounts = new Map(all.map((account) => [account.customer, account]));
  return {
    bills,
    payments: paid,
    all,
    of(code) {
      const key = keyOf({ code, name: '' });
      const debtor = byKey.get(key) ?? null;
      return accounts.get(key) ?? (debtor && { customer: key, bills: [], owed: 0, history: null, debtor });
    },
  };
}

export const mostDaysLate = (bills: readonly OpenBill[]): number =>
  bills.reduce((most, { daysLate }) => Math.max(most, daysLate), 0);
