import type { Bill, Payment } from '../domain/bill';
import type { CashKind, CashRow } from '../domain/cashBook';
import type { KnownFinding } from '../domain/finding';
import type { CustomerBill, CustomerPayment } from '../domain/owing';
import type { NamedPayment } from '../domain/saleLeaks';
import type { ShopBill } from '../domain/shopLeaks';
import { cashKindOf } from '../text/cashCategory';
import { cash } from './schema/cash';
import { customers } from './schema/customers';
import { knownFindings } from './schema/knownFindings';
import { payments } from './schema/payments';
import { purchases } from './schema/purchases';
import { type Columns, part, type Row, type Table } from './table';

const keysOf = <C extends Columns>({ columns }: Table<C>) => Object.keys(columns) as (keyof C & string)[];

/** A sale is one even where nobody wrote down to whom. */
export const sales = {
  ...purchases,
  columns: { ...purchases.columns, customer: { ...purchases.columns.customer, required: false as const } },
};

/** Of purchases, payments and cash what tells where money is. */
export const soldMoney = part(purchases, ['no', 'date', 'total', 'method', 'status', 'branch']);
export const paidMoney = part(payments, ['no', 'date', 'purchaseNo', 'amount', 'method', 'seen']);
export const cashMoney = part(cash, [
  'no',
  'date',
  'in',
  'out',
  'category',
  'branch',
  'account',
  'withWhom',
  'reference',
  'oneOff',
  'note',
]);

/** Of purchases and payments also who, by whom, and what the total was made of. */
export const soldInFull = part(sales, [
  ...keysOf(soldMoney),
  'customer',
  'customerCode',
  'quantity',
  'unitPrice',
  'discount',
  'rounding',
  'due',
  'cashier',
  'deliveryFee',
]);
export const paidInFull = part(payments, [...keysOf(paidMoney), 'customer', 'customerCode']);
export const cleared = part(knownFindings, ['kind', 'about']);
/** Of purchases what tells who owes what. */
export const owedBills = part(sales, [...keysOf(soldMoney), 'customer', 'customerCode', 'due']);

/** Of customers what tells how far they may owe, and how to write to them. */
export const debtors = part(customers, ['code', 'name', 'title', 'phone', 'doNotContact', 'creditLimit']);

export const billOf = (row: Row<typeof soldMoney>): Bill => ({
  no: row.no ?? '',
  day: row.date,
  units: row.total,
  method: row.method,
  status: row.status,
  branch: row.branch?.trim() ?? '',
});

export const shopBillOf = (row: Row<typeof soldInFull>): ShopBill => ({
  ...billOf(row),
  ...namesOf(row),
  due: row.due,
  gross: grossOf(row.quantity, row.unitPrice),
  discount: row.discount ?? 0,
  rounding: row.rounding ?? 0,
  deliveryFee: row.deliveryFee ?? 0,
  cashier: row.cashier?.trim() ?? '',
});

function grossOf(quantity: number | null, unitPrice: number | null): number | null {
  const gross = quantity === null || unitPrice === null ? null : Math.round(quantity * unitPrice);
  return Number.isSafeInteger(gross) ? gross : null;
}

const namesOf = (row: { readonly customer: string | null; readonly customerCode: string | null }) => ({
  customer: row.customer?.trim() ?? '',
  customerCode: row.customerCode?.trim() ?? '',
});

export const paymentOf = (row: Row<typeof paidMoney>): Payment => ({
  no: row.no ?? '',
  day: row.date,
  units: row.amount,
  billNo: row.purchaseNo?.trim() ?? '',
  method: row.method,
  seen: row.seen ?? false,
});

export const namedPaymentOf = (row: Row<typeof paidInFull>): NamedPayment => ({
  ...paymentOf(row),
  ...namesOf(row),
});

export const knownFindingOf = ({ kind, about }: Row<typeof cleared>): KnownFinding => ({ kind, about });
const customerIn = (row: { readonly customer: string | null; readonly customerCode: string | null }) => ({
  customer: { code: row.customerCode ?? '', name: row.customer ?? '' },
});

export const customerBillOf = (row: Row<typeof owedBills>): CustomerBill => ({
  ...billOf(row),
  ...customerIn(row),
  due: row.due,
});

export const customerPaymentOf = (row: Row<typeof paidInFull>): CustomerPayment => ({
  ...paymentOf(row),
  ...customerIn(row),
});

/** A count whose amount is not there yet, or cannot be read, has counted nothing: it is no count of 0. */
const kindOf = (row: Row<typeof cashMoney>): CashKind => {
  const kind = cashKindOf(row.category ?? '');
  return kind === 'count' && row.in === null && row.out === null ? 'movement' : kind;
};

export const cashRowOf = (row: Row<typeof cashMoney>): CashRow => ({
  no: row.no ?? '',
  day: row.date,
  in: row.in ?? 0,
  out: row.out ?? 0,
  kind: kindOf(row),
  category: row.category?.trim() ?? '',
  branch: row.branch?.trim() ?? '',
  account: row.account,
  oneOff: row.oneOff ?? false,
  note: [row.withWhom, row.reference, row.note]
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join(' · '),
});
