import type { Named } from '../domain/customerReport';
import { type CustomerBill, type Owing, type OwingRules, owing } from '../domain/owing';
import type { Language } from '../text/language';
import { customerBillOf, customerPaymentOf, owedBills, paidInFull } from '../workbook/moneyTables';
import type { Cells } from './cells';
import { sheetRows } from './sheetBlock';

interface Accounts {
  readonly bills: readonly CustomerBill[];
  readonly owing: readonly Owing[];
  /** What could not be read of either sheet. */
  readonly notes: Readonly<Record<'purchases' | 'payments', readonly string[]>>;
}

/** Who owes what by the sheets of purchases and payments, handed over whole. */
export function owingIn(
  { purchases, payments }: { readonly purchases: Cells; readonly payments: Cells },
  rules: OwingRules,
  language: Language,
  customerOf?: (customer: Named) => string,
): Accounts {
  const sold = sheetRows('purchases', purchases, owedBills, language);
  const paid = sheetRows('payments', payments, paidInFull, language);
  const bills = sold.rows.map(customerBillOf);
  return {
    bills,
    owing: owing(bills, paid.rows.map(customerPaymentOf), rules, customerOf),
    notes: { purchases: sold.notes, payments: paid.notes },
  };
}
