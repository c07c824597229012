import type { Day } from './day';
import { type DecimalMark, fileAmount } from './fileAmount';
import type { FileColumns } from './fileColumns';
import { type DateOrder, fileDay } from './fileDate';
import { type Currency, type Money, moneyOfNumber } from './money';
import { fail, ok, type Result } from './result';

/** One line of a file of purchases, read. */
export interface FileLine {
  /** In the file, counted from 1. */
  readonly line: number;
  readonly day: Day;
  readonly customer: string;
  readonly phone: string;
  readonly total: Money;
  readonly receipt: string;
  readonly item: string;
  readonly quantity: number | null;
  readonly unitPrice: Money | null;
}

export type LineProblem =
  | { readonly is: 'noDate' | 'noCustomer' | 'noAmount' | 'tooLong' }
  | { readonly is: 'badDate' | 'badAmount' | 'decimals'; readonly text: string };

/** How the file is to be read: which column is what, and how it writes days and amounts. */
export interface FileReading {
  readonly columns: FileColumns;
  readonly dateOrder: DateOrder;
  readonly decimalMark: DecimalMark;
}

const longest = 50_000;

/** Reads one line; a blank amount is quantity times unit price where the file has both. */
export function readLine(
  cells: readonly string[],
  line: number,
  { columns, dateOrder, decimalMark }: FileReading,
  currency: Currency,
): Result<FileLine, LineProblem> {
  const text = (field: keyof FileColumns) => {
    const at = columns[field];
    return at === undefined ? '' : (cells[at] ?? '').trim();
  };
  if (cells.some((cell) => cell.length > longest)) return fail({ is: 'tooLong' });
  const date = text('date');
  if (date === '') return fail({ is: 'noDate' });
  const day = fileDay(date, dateOrder);
  if (day === null) return fail({ is: 'badDate', text: date });
  const customer = text('customer');
  if (customer === '') return fail({ is: 'noCustomer' });
  const money = (field: keyof FileColumns): Result<number | null, LineProblem> => {
    const typed = text(field);
    if (typed === '') return ok(null);
    const amount = fileAmount(typed, decimalMark);
    return amount === null ? fail({ is: 'badAmount', text: typed }) : ok(amount);
  };
  const amount = money('amount');
  if (!amount.ok) return amount;
  const quantity = money('quantity');
  if (!quantity.ok) return quantity;
  const price = money('unitPrice');
  if (!price.ok) return price;
  const sum = amount.value ?? productOf(quantity.value, price.value, currency);
  if (sum === null) return fail({ is: 'noAmount' });
  const total = moneyOfNumber(sum, currency);
  if (!total.ok) return fail({ is: 'decimals', text: text('amount') || text('unitPrice') });
  const unitPrice = price.value === null ? null : moneyOfNumber(price.value, currency);
  return ok({
    line,
    day,
    customer,
    phone: text('phone'),
    total: total.value,
    receipt: text('receipt'),
    item: text('item'),
    quantity: quantity.value,
    unitPrice: unitPrice?.ok ? unitPrice.value : null,
  });
}

/** Quantity times price without the noise of binary fractions; a price finer than the currency stays so. */
function productOf(quantity: number | null, price: number | null, { decimals }: Currency): number | null {
  if (quantity === null || price === null) return null;
  const scale = 10 ** (decimals + 4);
  return Math.round(quantity * price * scale) / scale;
}
