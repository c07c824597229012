import { type Day, daySerial } from '../../src/domain/day';
import { sheetOf, shop, type } from './shop';

/** A day as its cell counts it. */
export const serial = (day: string) => daySerial(day as Day);

/** Date, customer, total, method and status of sales, as typed. */
const sold = [
  ['2026-11-20', 'Ratna Dewi', 150_000, 'Transfer', 'Menunggu'],
  ['2026-11-22', 'Siti Nurhayati', 75_000, 'Transfer', 'Menunggu'],
  ['2026-11-22', 'Asep', 75_000, 'Transfer', 'Menunggu'],
  ['2026-11-23', 'Ratna Dewi', 40_000, 'Transfer', 'Lunas'],
  ['2026-11-23', 'Ratna Dewi', 90_000, 'Tunai', 'Lunas'],
] as const;

/** A shop with those sales, and a way to type more: cells by their titles, rows from 1 below the titles. */
export const waitingShop = () => {
  const made = shop();
  const { store } = made;
  const titles = Object.fromEntries(
    ['Pembelian', 'Pembayaran'].map((name) => [
      name,
      sheetOf(store, name).read('value', { row: 0, column: 0, rows: 1, columns: 30 })[0]?.map(String) ?? [],
    ]),
  );
  const put = (sheet: string, row: number, cells: Readonly<Record<string, string | number | boolean>>) => {
    for (const [title, value] of Object.entries(cells)) {
      type(store, sheet, row, titles[sheet]?.indexOf(title) ?? -1, [[value]]);
    }
  };
  sold.forEach(([day, customer, total, method, status], at) => {
    put('Pembelian', at + 1, {
      Tanggal: serial(day),
      Pelanggan: customer,
      Total: total,
      'Cara bayar': method,
      'Status bayar': status,
    });
  });
  made.host.clickMenu('refreshFigures');
  return { ...made, put };
};
