import { plainName } from '../domain/customerMatch';
import { formatNumber, type Money, numberOfMoney } from '../domain/money';
import { fail, ok, type Result } from '../domain/result';
import type { SaleLine } from '../domain/sale';
import type { Book } from '../workbook/book';
import { readCell } from '../workbook/cellKind';
import { added, type RowChange } from '../workbook/change';
import { type Product, products } from '../workbook/schema/products';
import { purchases } from '../workbook/schema/purchases';
import { guarded } from '../workbook/typedText';
import { amountIn } from './checkCredit';
import { filledIn, isRecord } from './form';
import type { InputProblem } from './say';

/** One thing that is sold. */
export interface SaleItem extends SaleLine {
  readonly name: string;
  /** Null where only the amount of the bill is known. */
  readonly product: Product | null;
  readonly counted: boolean;
}

const mostLines = 50;
const longestName = 500;

/** What the form says was sold: its lines, or an amount and perhaps what for. */
export function itemsIn(
  book: Book,
  {
    lines,
    total,
    item = '',
  }: { readonly lines?: unknown; readonly total?: unknown; readonly item?: unknown },
): Result<readonly SaleItem[], InputProblem> {
  if (lines === undefined) {
    const amount = amountIn(total, 'total', book);
    if (!amount.ok) return amount;
    const plain = { quantity: 1, unitPrice: amount.value, discount: 0, product: null, counted: false };
    return typeof item === 'string' ? ok([{ name: item.trim(), ...plain }]) : fail({ is: 'unreadable' });
  }
  const named = total !== undefined || item !== '';
  if (named || !Array.isArray(lines) || lines.length === 0 || lines.length > mostLines)
    return fail({ is: 'unreadable' });
  const find = productFinder(book);
  const items: SaleItem[] = [];
  for (const [at, line] of lines.entries()) {
    const read = itemIn(book, line, `lines.${at}`, find);
    if (!read.ok) return read;
    items.push(read.value);
  }
  return ok(items);
}

type Find = (name: string) => Product | null;

/** By name or code, as people write them. */
function productFinder(book: Book): Find {
  const known = new Map<string, Product>();
  for (const { value } of [...book.open(products).typed().rows].reverse())
    for (const name of [value.code ?? '', value.name]) known.set(plainName(name), value);
  return (name) => known.get(plainName(name)) ?? null;
}

const lineKeys = ['item', 'quantity', 'unitPrice', 'discount'];

function itemIn(book: Book, line: unknown, place: string, find: Find): Result<SaleItem, InputProblem> {
  if (!isRecord(line) || Object.keys(line).some((key) => !lineKeys.includes(key)))
    return fail({ is: 'unreadable' });
  const { item = '', quantity: count = 1, unitPrice: price, discount: less } = filledIn(line);
  if (typeof item !== 'string' || item.length > longestName) return fail({ is: 'unreadable' });
  if (item.trim() === '') return fail({ is: 'field', field: `${place}.item`, problem: { is: 'missing' } });
  const product = find(item);
  const quantity = quantityIn(book, count, `${place}.quantity`);
  if (!quantity.ok) return quantity;
  const listed = product?.price ?? null;
  const unitPrice =
    price === undefined && listed !== null ? ok(listed) : amountIn(price, `${place}.unitPrice`, book, 0);
  if (!unitPrice.ok) return unitPrice;
  const discount = less === undefined ? ok(0) : amountIn(less, `${place}.discount`, book, 0);
  if (!discount.ok) return discount;
  return ok({
    name: product?.name ?? item.trim(),
    quantity: quantity.value,
    unitPrice: unitPrice.value,
    discount: discount.value,
    product,
    counted: true,
  });
}

/** More than nothing. */
function quantityIn(book: Book, typed: unknown, field: string): Result<number, InputProblem> {
  if (typeof typed !== 'string' && typeof typed !== 'number') return fail({ is: 'unreadable' });
  const read = readCell(purchases.columns.quantity.kind, typed, book.style);
  if (!read.ok) return fail({ is: 'field', field, problem: read.problem });
  return typeof read.value === 'number' && read.value > 0
    ? ok(read.value)
    : fail({ is: 'field', field, problem: { is: 'notANumber', text: String(typed) } });
}

/** Rows for what has a price but is not in the list yet. */
export function newProducts(book: Book, items: readonly SaleItem[]): RowChange[] {
  const unlisted = new Map(
    items
      .filter(({ product, unitPrice }) => product === null && unitPrice > 0)
      .map((item) => [plainName(item.name), item]),
  );
  const codes = book.open(products).newIds(unlisted.size);
  return [...unlisted.values()].map(({ name, unitPrice }, at) => {
    const code = codes[at] ?? '';
    const price = numberOfMoney(unitPrice as Money, book.style.currency);
    return added(products, code, { code, name: guarded(name), price });
  });
}

/** All of them in a few words: 2 Bolu, 1 Kopi. */
export const itemsSaid = (items: readonly SaleItem[], book: Book): string =>
  items.map(({ name, quantity }) => `${formatNumber(quantity, book.settings.language)} ${name}`).join(', ');
