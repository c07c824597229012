import { type OpenTransfers, openTransfers } from '../domain/openTransfers';
import { type Book, openBook, UnusableTable } from '../workbook/book';
import { idText } from '../workbook/opened';
import { customers } from '../workbook/schema/customers';
import { type Payment, payments } from '../workbook/schema/payments';
import { type Purchase, purchases } from '../workbook/schema/purchases';
import type { Table } from '../workbook/table';
import type { World } from '../workbook/world';
import { refresh } from './refresh';
import { valuesIn } from './tableRows';

/** Sales and payments as they stand, and which transfers wait to be seen. */
export interface TransferBook extends OpenTransfers {
  readonly sales: readonly Purchase[];
  readonly paid: readonly Payment[];
}

export function transferBook(book: Book): TransferBook {
  const sold = book.open(purchases);
  const received = book.open(payments);
  needColumns(sold, ['method', 'status']);
  needColumns(received, ['purchaseNo', 'method', 'seen', 'note']);
  const sales = valuesIn(book, purchases);
  const paid = valuesIn(book, payments);
  return { sales, paid, ...openTransfers(sales, paid) };
}

/** Without them a transfer could neither be told nor be marked as seen. */
function needColumns(
  { places, table }: { readonly places: ReadonlyMap<string, number>; readonly table: Table },
  keys: readonly string[],
): void {
  const columns = keys.filter((key) => !places.has(key));
  if (columns.length > 0) throw new UnusableTable({ is: 'noColumn', table: table.key, columns });
}

/** For looking only, without the lock; it is taken where waiting rows that people typed still lack their number. */
export function transfersNow(world: World): { readonly book: Book; readonly now: OpenTransfers } {
  const book = openBook(world);
  const { sales, paid } = transferBook(book);
  const nameless =
    sales.some(({ no, method, status }) => no === null && method === 'transfer' && status === 'waiting') ||
    paid.some(({ no, method, seen }) => no === null && method === 'transfer' && !seen);
  if (!nameless) return { book, now: openTransfers(named(book, sales), named(book, paid)) };
  refresh(world);
  const anew = openBook(world);
  const touched = transferBook(anew);
  return { book: anew, now: openTransfers(named(anew, touched.sales), named(anew, touched.paid)) };
}

/** Customers by their names: people also pick one by code or phone, of which a bank knows nothing. */
function named<T extends { readonly customer: string | null; readonly customerCode: string | null }>(
  book: Book,
  rows: readonly T[],
): T[] {
  const known = book.open(customers);
  const names = new Map(
    known.lines.map((line) => [idText(known.cell(line, 'code')), idText(known.cell(line, 'name'))]),
  );
  return rows.map((row) => ({ ...row, customer: names.get(row.customerCode ?? '') || row.customer }));
}
