import { looksLikeAmount } from './fileAmount';
import { looksLikeDay } from './fileDate';

/** What a column of a file of purchases can be. */
export type FileField =
  | 'date'
  | 'customer'
  | 'amount'
  | 'quantity'
  | 'unitPrice'
  | 'receipt'
  | 'item'
  | 'phone';

/** Titles that shops, tills and marketplaces use, the more telling first. */
const titles: Readonly<Record<FileField, readonly RegExp[]>> = {
  date: [
    /^(tanggal|tgl|date)$/,
    /(invoice|order|transaction|transaksi|payment|pembayaran|pesanan|created|dibuat).*(date|time|tanggal|waktu)?/,
    /date|tanggal|tgl|waktu/,
  ],
  customer: [
    /^(customer|pelanggan|pembeli|nama|name|client|buyer)$/,
    /customer.?name|nama.?(pelanggan|pembeli)|buyer.?user|username/,
    /customer.?(id|no|code)|kode.?pelanggan|id.?pelanggan/,
    /customer|pelanggan|pembeli|client|penerima|recipient/,
  ],
  amount: [
    /^(total|amount|jumlah bayar|nilai|value|revenue|grand total)$/,
    /total.?(collected|pembayaran|amount|penjualan)|net.?sales|order.?amount|revenue/,
    /amount|total|nominal|value|nilai/,
  ],
  quantity: [/^(quantity|qty|jumlah|units|banyak)$/, /quantity|qty|jumlah.?(produk|barang)/],
  unitPrice: [/unit.?price|harga.?(satuan|jual|setelah)|^(price|harga)$/, /price|harga/],
  receipt: [
    /receipt|invoice.?no|no\.?.?(struk|nota|pesanan|transaksi|invoice)|nomor.?(struk|nota|invoice)|order.?(id|no)|^invoice/,
  ],
  item: [
    /^(item|items|description|produk|product|barang|nama produk)$/,
    /product.?name|nama.?produk|item|description|barang/,
  ],
  phone: [/phone|telp|telepon|whatsapp|^no\.?.?(wa|hp)$/],
};
const fields: readonly FileField[] = [
  'receipt',
  'phone',
  'unitPrice',
  'quantity',
  'customer',
  'item',
  'amount',
  'date',
];

export type FileColumns = Partial<Record<FileField, number>>;

const plain = (title: string) => title.trim().toLowerCase().replace(/[_-]+/g, ' ').replace(/\s+/g, ' ');

/** The first line holds titles if its own cells are no data where those below are. */
export function hasHeader(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...rest] = rows;
  if (first.every((cell) => cell.trim() === '')) return false;
  if (first.some((cell) => looksLikeDay(cell))) return false;
  return (
    rest.length === 0 ||
    rest.some((row) => row.some((cell) => looksLikeDay(cell))) ||
    !first.some(looksLikeAmount)
  );
}

/** Which column is what, by its title; where there are no titles, by what stands in it. */
export function guessColumns(rows: readonly (readonly string[])[], header: boolean): FileColumns {
  const [first = [], ...rest] = rows;
  return header ? byTitle(first, rest) : byContent(rows);
}

function byTitle(header: readonly string[], rows: readonly (readonly string[])[]): FileColumns {
  const names = header.map(plain);
  const columns: FileColumns = {};
  const taken = new Set<number>();
  const fits = (field: FileField, at: number) => {
    const cells = filled(rows, at);
    if (field === 'date') return share(cells, looksLikeDay) > 0.5 || cells.length === 0;
    if (field === 'amount' || field === 'quantity' || field === 'unitPrice') {
      return share(cells, looksLikeAmount) > 0.5 || cells.length === 0;
    }
    return true;
  };
  const depth = Math.max(...fields.map((field) => titles[field].length));
  for (let level = 0; level < depth; level++) {
    for (const field of fields) {
      const wanted = titles[field][level];
      if (columns[field] !== undefined || !wanted) continue;
      const at = names.findIndex(
        (name, index) => !taken.has(index) && wanted.test(name) && fits(field, index),
      );
      if (at < 0) continue;
      columns[field] = at;
      taken.add(at);
    }
  }
  return columns;
}

function byContent(rows: readonly (readonly string[])[]): FileColumns {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const all = Array.from({ length: width }, (_, at) => at);
  const date = all.find((at) => share(filled(rows, at), looksLikeDay) > 0.8);
  const numeric = all.filter((at) => at !== date && share(filled(rows, at), looksLikeAmount) > 0.8);
  const decimals = numeric.filter((at) => filled(rows, at).some((cell) => /[.,]\d{1,2}$/.test(cell.trim())));
  const amount = decimals[decimals.length - 1] ?? numeric[numeric.length - 1];
  const customer = all.find((at) => at !== date && at !== amount);
  return {
    ...(date === undefined ? {} : { date }),
    ...(customer === undefined ? {} : { customer }),
    ...(amount === undefined ? {} : { amount }),
  };
}

const filled = (rows: readonly (readonly string[])[], at: number): string[] =>
  rows.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '');

const share = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
