import { type Day, dayOfSerial, daySerial } from '../domain/day';
import { type Money, numberOfMoney } from '../domain/money';
import { fail, ok, type Result } from '../domain/result';
import { type Billed, isBelowFloor, type SaleBill, saleBill, timesExactly } from '../domain/sale';
import { spokenDay } from '../text/breath';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import { readCell, writeCell } from '../workbook/cellKind';
import { added, type Values } from '../workbook/change';
import { customers } from '../workbook/schema/customers';
import { products } from '../workbook/schema/products';
import { type methods, purchases } from '../workbook/schema/purchases';
import type { Table } from '../workbook/table';
import { guarded, unguarded } from '../workbook/typedText';

import { accountTables } from './accounts';
import { accountOfBuyer, type Buyer, buyerIn } from './buyer';
import { amountIn } from './checkCredit';
import { creditSaid } from './credit';
import { filledIn, isRecord, readForm } from './form';
import { moneySaid } from './moneySaid';
import { overriddenBy } from './override';
import { itemsIn, itemsSaid, newProducts, type SaleItem } from './saleItems';
import type { InputProblem } from './say';
import { type Asked, writes } from './writes';

/** Columns of the purchase that the form may fill as they are. */
const asTyped = [
  'date',
  'receipt',
  'due',
  'channel',
  'branch',
  'deliveryFee',
  'promisedDelivery',
  'delivered',
  'shortcomingsTold',
  'note',
];
const ownKeys = [
  'customerCode',
  'newCustomer',
  'walkIn',
  'total',
  'item',
  'lines',
  'discount',
  'rounding',
  'keepPrices',
  'method',
  'override',
];

type Method = keyof typeof methods;
/** A transfer is there when somebody has seen it. */
const statusOf: Readonly<Record<Method, string>> = {
  cash: 'paid',
  qris: 'paid',
  card: 'paid',
  transfer: 'waiting',
  credit: 'unpaid',
};

/** Logs a sale: to whom, how much or what, how it is paid; the rest has its usual value. */
export const logSale = writes('logSale', tablesFor, ({ book, world, user, sent }) =>
  isRecord(sent.form) ? planSale(book, filledIn(sent.form), user, world.today()) : fail({ is: 'unreadable' }),
);

/** Accounts are read only where the buyer pays later, and the list of products only where there are items. */
function tablesFor({ form: sent }: Asked['sent']): readonly Table[] {
  const form = isRecord(sent) ? filledIn(sent) : {};
  return [
    ...(form.method === 'credit' ? accountTables : [customers, purchases]),
    ...(form.lines === undefined ? [] : [products]),
  ];
}

function planSale(book: Book, form: Readonly<Record<string, unknown>>, user: string, today: Day) {
  const typed = readTyped(book, form, today);
  if (!typed.ok) return typed;
  const method = methodIn(book, form.method);
  if (!method.ok) return method;
  const buyer = buyerIn(book, form);
  if (!buyer.ok) return buyer;
  const items = itemsIn(book, form);
  if (!items.ok) return items;
  const bill = billIn(book, form, items.value, method.value);
  if (!bill.ok) return bill;
  const allowed = allowedBy(book, form.override, user, today, {
    buyer: buyer.value,
    items: items.value,
    bill: bill.value,
    method: method.value,
    due: typed.value.due,
  });
  if (!allowed.ok) return allowed;

  const note = [unguarded(String(typed.value.note ?? '')), allowed.value]
    .filter((part) => part !== '')
    .join(' · ');
  const { status, method: methodColumn } = purchases.columns;
  const [branch = '', another] = book.settings.lists.branches;
  const shared: Values = {
    date: daySerial(today),
    ...(another === undefined && branch !== '' ? { branch: guarded(branch) } : {}),
    ...(user === '' ? {} : { cashier: guarded(user) }),
    ...typed.value,
    customer: guarded(buyer.value.name),
    ...(buyer.value.code === '' ? {} : { customerCode: buyer.value.code }),
    method: writeCell(methodColumn.kind, method.value, book.style),
    status: writeCell(status.kind, statusOf[method.value], book.style),
    ...(note === '' ? {} : { note: guarded(note) }),
  };
  const rows = statusOf[method.value] === 'paid' ? rowPerItem : rowOfBill;
  const changes = [
    ...buyer.value.added,
    ...(keepsPrices(form) ? newProducts(book, items.value) : []),
    ...changesOf(book, shared, rows(items.value, bill.value, book)),
  ];
  const sold = soldSaid(book, buyer.value, bill.value.total, method.value, typed.value.due);
  return ok({ changes, summary: [sold, allowed.value].filter((part) => part !== '').join('. ') });
}

const keepsPrices = ({ lines, keepPrices }: Readonly<Record<string, unknown>>): boolean =>
  lines !== undefined && keepPrices === true;

/** The plain columns, none of them on a day that cannot be. */
function readTyped(
  book: Book,
  form: Readonly<Record<string, unknown>>,
  today: Day,
): Result<Values, InputProblem> {
  const entries = Object.entries(form).filter(([key]) => !ownKeys.includes(key));
  if (entries.some(([key]) => !asTyped.includes(key))) return fail({ is: 'unreadable' });
  const typed = readForm(purchases, Object.fromEntries(entries), book.style);
  if (!typed.ok) return typed;
  const text = textIn(book.settings.language);
  const { date, due } = typed.value;
  if (typeof date === 'number' && dayOfSerial(date) > today)
    return fail({ is: 'refused', field: 'date', text: text.sale.notYet });
  if (typeof due === 'number' && dayOfSerial(due) < today)
    return fail({ is: 'refused', field: 'due', text: text.credit.duePast });
  return typed;
}

function methodIn(book: Book, typed: unknown = 'cash'): Result<Method, InputProblem> {
  if (typeof typed !== 'string') return fail({ is: 'unreadable' });
  const read = readCell(purchases.columns.method.kind, typed, book.style);
  // A choice reads as one of its keys.
  return read.ok ? ok(read.value as Method) : fail({ is: 'field', field: 'method', problem: read.problem });
}

/** What they pay, all told. On credit nothing comes off. */
function billIn(
  book: Book,
  form: Readonly<Record<string, unknown>>,
  items: readonly SaleItem[],
  method: Method,
): Result<SaleBill, InputProblem> {
  const { discount: typed, rounding = false } = form;
  if (typeof rounding !== 'boolean') return fail({ is: 'unreadable' });
  const discount = typed === undefined ? ok(0) : amountIn(typed, 'discount', book, 0);
  if (!discount.ok) return discount;
  const text = textIn(book.settings.language).sale;
  const refuse = (field: string, said: string) => fail({ is: 'refused' as const, field, text: said });
  const bill = saleBill(items, {
    discount: discount.value,
    rounding: rounding ? book.settings.rounding : null,
  });
  const whole = form.lines === undefined ? 'total' : 'lines.0.unitPrice';
  if (!bill.ok) {
    const { problem } = bill;
    if (problem.is !== 'discount') return refuse(whole, text[problem.is]);
    return refuse(problem.line === null ? 'discount' : `lines.${problem.line}.discount`, text.discount);
  }
  if (method === 'credit' && bill.value.discount + bill.value.rounding > 0)
    return refuse(bill.value.discount > 0 ? 'discount' : 'rounding', text.noneOnCredit);
  return bill;
}

interface Deal {
  readonly buyer: Buyer;
  readonly items: readonly SaleItem[];
  readonly bill: SaleBill;
  readonly method: Method;
  readonly due: unknown;
}

/** Blank where no rule of the shop stands against it; else who lets it pass, and why. */
function allowedBy(
  book: Book,
  override: unknown,
  user: string,
  today: Day,
  deal: Deal,
): Result<string, InputProblem> {
  const refusals = [floorRefusal(book, deal)];
  if (deal.method === 'credit') {
    const account = accountOfBuyer(book, deal.buyer, today);
    if (!account.ok) return account;
    if (deal.due === undefined) return fail({ is: 'field', field: 'due', problem: { is: 'missing' } });
    const said = creditSaid(book, account.value, deal.bill.total);
    if (!said.yes) refusals.unshift(said.reason);
  }
  const refusal = refusals.filter((part) => part !== '').join('; ');
  return refusal === ''
    ? ok('')
    : overriddenBy(user, override, refusal, textIn(book.settings.language).credit);
}

/** What is sold for less than the shop's own floor; blank where nothing is. */
function floorRefusal(book: Book, { items, bill }: Deal): string {
  const low = items.flatMap(({ name, quantity, product }, at) => {
    const [floor, billed] = [product?.floorPrice ?? null, bill.lines[at]];
    return floor !== null && billed && isBelowFloor(billed, quantity, floor)
      ? [`${name} ${moneySaid(floor, book.style)}`]
      : [];
  });
  return low.length === 0 ? '' : textIn(book.settings.language).sale.belowFloor(low.join(', '));
}

type Rows = (items: readonly SaleItem[], bill: SaleBill, book: Book) => readonly Values[];

const rowPerItem: Rows = (items, bill, book) =>
  items.map((item, at) => rowOf(item, bill.lines[at] ?? bill, book));

/** Money that is still to come comes for the whole bill: one claim, one row. */
const rowOfBill: Rows = (items, bill, book) => {
  const [first, second] = items;
  if (first && !second) return [rowOf(first, bill, book)];
  const costs = items.map(costOf);
  const cost = costs.reduce<number | null>(
    (sum, each) => (sum === null || each === null ? null : sum + each),
    0,
  );
  return [{ item: guarded(itemsSaid(items, book)), ...amountsOf({ ...bill, cost }, book) }];
};

function rowOf(item: SaleItem, billed: Billed, book: Book): Values {
  const { name, product, quantity, unitPrice, counted } = item;
  return {
    ...(name === '' ? {} : { item: guarded(name) }),
    ...(product?.kind ? { kind: writeCell(purchases.columns.kind.kind, product.kind, book.style) } : {}),
    ...(counted ? { quantity, unitPrice: numberOfMoney(unitPrice as Money, book.style.currency) } : {}),
    ...amountsOf({ ...billed, cost: costOf(item) }, book),
  };
}

const costOf = ({ product, quantity }: SaleItem): number | null =>
  product?.cost == null ? null : timesExactly(quantity, product.cost);

function amountsOf(
  { discount, rounding, total, cost }: Billed & { readonly cost: number | null },
  { style: { currency } }: Book,
): Values {
  const cell = (key: string, units: number | null) =>
    units === null ? {} : { [key]: numberOfMoney(units as Money, currency) };
  return {
    ...cell('discount', discount || null),
    ...cell('rounding', rounding || null),
    ...cell('total', total),
    ...cell('cost', cost),
  };
}

/** Rows of one bill share its receipt; where none was typed, the number of its first row stands for it. */
function changesOf(book: Book, { deliveryFee, ...shared }: Values, rows: readonly Values[]) {
  const numbers = book.open(purchases).newIds(rows.length);
  const [first = ''] = numbers;
  return rows.map((row, at) => {
    const no = numbers[at] ?? '';
    const receipt = rows.length > 1 ? { receipt: first } : {};
    const fee = at === 0 && deliveryFee !== undefined ? { deliveryFee } : {};
    return added(purchases, no, { ...receipt, ...shared, ...fee, ...row, no });
  });
}

function soldSaid(book: Book, buyer: Buyer, total: number, method: Method, due: unknown): string {
  const { language } = book.settings;
  const { sale, credit } = textIn(language);
  const money = moneySaid(total, book.style);
  if (method === 'credit' && typeof due === 'number')
    return credit.sold(money, buyer.name, spokenDay(dayOfSerial(due), language));
  const sold = buyer.code === '' ? sale.soldToStranger(money) : sale.sold(money, buyer.called);
  return method === 'transfer' ? sale.awaited(sold) : sold;
}
