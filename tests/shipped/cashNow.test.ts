import { expect, test } from 'vitest';
import { call, good, shop, type } from './shop';

test('the card of cash tells what there is in till and bank, and finds what the function finds, also in a sale to nobody', () => {
  const { host, store } = shop();
  type(store, 'Kas', 1, 0, [['M-000001', 46_327, 5_000_000, null, 'Saldo awal', 'Pusat', 'Rekening']]);
  type(store, 'Pembelian', 1, 0, [
    ['P-000001', 46_330, '', 'Ratna Dewi', 'C-0001', '', '', 1, 90_000, null, null, 90_000, 'Tunai', 'Lunas'],
    ['P-000002', 46_331, '', '', '', '', '', 1, 250_000, null, null, 250_000, 'Tempo', 'Lunas'],
  ]);
  expect(good(call(host, 'cash', {}))).toMatchObject({
    till: 'Rp90.000',
    bank: 'Rp5.000.000',
    leaks: { count: 1, leaks: [{ about: 'P-000002', money: 'Rp250.000' }] },
    categories: expect.arrayContaining(['Sewa', 'Hitung kas']),
  });
  // It takes two rows, from one account and into the other.
  expect(Object(good(call(host, 'cash', {}))).categories).not.toContain('Pindah kas');
});

test('a row of cash that it cannot read is named with its place, and the others count', () => {
  const { host, store } = shop();
  type(store, 'Kas', 1, 0, [
    ['M-000001', 46_327, 5_000_000, null, 'Saldo awal', 'Pusat', 'Laci'],
    ['M-000002', 46_330, null, 'sejuta', 'Sewa', 'Pusat', 'Laci'],
  ]);
  expect(good(call(host, 'cash', {}))).toMatchObject({
    till: 'Rp5.000.000',
    notices: [expect.stringMatching(/^Kas baris 3, Keluar: "sejuta" bukan jumlah uang/)],
  });
});

test('it is read without the lock, each sheet once, whatever stands on the card', () => {
  const { host } = shop();
  const methods = call(host, 'cash', {}).meter.calls.map(({ method }) => method);
  expect(methods).not.toContain('Lock.tryLock');
  // Settings, purchases, payments, cash, customers, holidays and what is known.
  expect(methods.filter((method) => method === 'Range.getValues')).toHaveLength(7);
});
