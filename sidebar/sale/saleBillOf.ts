import { plainName } from '../../src/domain/customerMatch';
import { type Currency, moneyIn } from '../../src/domain/money';
import { type BillReduction, type SaleBill, type SaleLine, saleBill } from '../../src/domain/sale';
import type { ListedProduct, PriceList } from '../../src/server/contract';
import type { LineDraft, SaleDraft } from './saleDraft';

/** The product of this name, or null. */
export const listedAs = (item: string, products: readonly ListedProduct[]): ListedProduct | null =>
  products.find(({ name }) => plainName(name) === plainName(item)) ?? null;

/** Whether it has a name and a price that the list does not know. */
export const isUnlisted = ({ item, unitPrice }: LineDraft, { products }: PriceList): boolean =>
  item.trim() !== '' && unitPrice.trim() !== '' && listedAs(item, products) === null;

/** The bill as the server will make it, or null where it cannot be told yet; the server has the last word. */
export function saleBillOf(
  { lines, total, discount, method }: SaleDraft,
  list: PriceList | null,
  rounding: BillReduction['rounding'],
): SaleBill | null {
  if (list === null) return null;
  const amount = (typed: string) => amountOf(typed, list.currency);
  const plain = amount(total);
  const read =
    lines.length > 0
      ? lines.map((line) => lineOf(line, list))
      : [plain === null ? null : { quantity: 1, unitPrice: plain, discount: 0 }];
  const off = discount.trim() === '' || method === 'credit' ? 0 : amount(discount);
  if (off === null || off < 0) return null;
  const known = read.filter((line) => line !== null);
  if (known.length < read.length) return null;
  const bill = saleBill(known, { discount: off, rounding: method === 'credit' ? null : rounding });
  return bill.ok ? bill.value : null;
}

function lineOf({ item, quantity, unitPrice }: LineDraft, list: PriceList): SaleLine | null {
  const count = quantity.trim() === '' ? 1 : Number(quantity.trim().replace(',', '.'));
  const price =
    unitPrice.trim() === ''
      ? (listedAs(item, list.products)?.price ?? null)
      : amountOf(unitPrice, list.currency);
  return price === null || !(count > 0) ? null : { quantity: count, unitPrice: price, discount: 0 };
}

function amountOf(typed: string, currency: Currency): number | null {
  const money = moneyIn(typed, currency);
  return money.ok ? money.value : null;
}
