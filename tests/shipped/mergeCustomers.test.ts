import { expect, test } from 'vitest';
import { newBookState } from '../../workbench/host/bookState';
import type { MemoryWorkbook } from '../../workbench/store/memory';
import { call, good, looking, rowsOf, shippedHost, unnumbered } from './shop';
import { waitingShop } from './waitingShop';

const merge = { id: 'click-1', user: 'Dewi', keep: 'C-0002', drop: 'C-0003' };
const nobody = { id: 'click-1', user: 'Dewi', code: 'C-0001' };
const on = (store: MemoryWorkbook) => shippedHost({ store, state: newBookState() });

/** Siti stands in two rows; each has bought. */
const ready = (): MemoryWorkbook => {
  const { store, put } = waitingShop();
  put('Pembelian', 3, { Pelanggan: 'Siti Nurhayati', 'Kode pelanggan': 'C-0003', Catatan: 'titip' });
  put('Pembelian', 2, { 'Kode pelanggan': 'C-0002' });
  on(store).host.clickMenu('refreshFigures');
  return store;
};
const sale = {
  id: 'click-2',
  user: 'Rudi',
  rows: [
    ['Tanggal', 'Pelanggan', 'Total'],
    ['2026-11-23', 'C-0003', '60000'],
  ],
  choice: {
    columns: { date: 0, customer: 1, amount: 2 },
    hasHeader: true,
    dateOrder: 'ymd',
    decimalMark: '.',
  },
};
const cost = (host: ReturnType<typeof on>['host'], name: string, input: unknown) =>
  call(host, name, input)
    .meter.calls.filter((each) => each.class !== 'metadata')
    .map(({ method }) => method);

test('a merge reads each table that points to customers once, and writes each that changes once', () => {
  expect(cost(on(ready()).host, 'mergeCustomers', merge)).toEqual([
    'Lock.tryLock',
    ...Array.from({ length: 8 }, () => 'Range.getValues'),
    'Range.setValues',
    'RangeList.clearContent',
    'Range.setValues',
    ...looking,
    ...looking,
    'Range.setValues',
    'SpreadsheetApp.flush',
    'Lock.releaseLock',
  ]);
});

test.each([
  ['mergeCustomers', merge],
  ['anonymise', nobody],
  ['addCustomer', { id: 'click-1', user: 'Dewi', form: { name: 'Euis', phone: '0813999900001' } }],
  ['changeCustomer', { id: 'click-1', user: 'Dewi', code: 'C-0001', form: { name: 'Ratna Lestari' } }],
])('%s, killed at every service call and sent again, is there once', (name, input) => {
  const base = ready();
  const undisturbed = base.clone();
  const calls = call(on(undisturbed).host, name, input).meter.calls.length;
  const expected = unnumbered(undisturbed);
  for (const unflushed of ['lost', 'kept'] as const) {
    for (let killAt = 0; killAt < calls; killAt++) {
      const store = base.clone();
      const { host } = on(store);
      call(host, name, input, { killAt, unflushed });
      good(call(host, name, input));
      expect(unnumbered(store), `killed at ${killAt}, ${unflushed}`).toEqual(expected);
    }
  }
});

test('a sale to the dropped customer in the midst of the merge waits, is refused, or is part of it', () => {
  const base = ready();
  const calls = call(on(base.clone()).host, 'mergeCustomers', merge).meter.calls.length;
  for (let at = 0; at < calls; at++) {
    const store = base.clone();
    const { host } = on(store);
    let second: unknown;
    good(
      call(host, 'mergeCustomers', merge, {
        before: new Map([[at, () => (second = call(host, 'importPurchases', sale))]]),
      }),
    );
    const { value } = second as { value: { ok: boolean; problem?: string } };
    if (!value.ok) expect(value.problem, `call ${at}`).toBe('busy');
    const codes = rowsOf(store, 'Pembelian').map((row) => row['Kode pelanggan']);
    expect(codes.includes('C-0003'), `call ${at}`).toBe(false);
    expect(
      codes.filter((code) => code === 'C-0002'),
      `call ${at}`,
    ).toHaveLength(value.ok ? 3 : 2);
  }
});

test('undo brings the second customer back, with all that pointed there', () => {
  const base = ready();
  const store = base.clone();
  const { host } = on(store);
  const cells = (of: MemoryWorkbook) =>
    ['Pelanggan', 'Pembelian', 'Pembayaran', 'Tindak Lanjut', 'Keluarga'].map((name) =>
      rowsOf(of, name)
        .map((row) => JSON.stringify(Object.entries(row).sort()))
        .sort(),
    );
  const before = cells(store);
  good(call(host, 'mergeCustomers', merge));
  good(call(host, 'undo', { id: 'click-1', user: 'Dewi' }));
  expect(cells(store)).toEqual(before);
});

test('anonymised and something else saved, no sheet of the shop knows the name any more', () => {
  const store = ready();
  const { host } = on(store);
  good(call(host, 'addCustomer', { id: 'a', user: '', form: { name: 'Euis', referredByCode: 'C-0001' } }));
  good(call(host, 'anonymise', nobody));
  good(call(host, 'addCustomer', { id: 'b', user: '', form: { name: 'Neng' } }));
  const all = JSON.stringify(store.sheets().map(({ name }) => rowsOf(store, name)));
  expect(all).not.toContain('Ratna');
  expect(all).not.toContain('81234567890');
  expect(all).toContain('Pelanggan C-0001');
});

test('the money of the shop and what is owed are the same after a merge', () => {
  const store = ready();
  const { host } = on(store);
  const before = good(call(host, 'cash', {}));
  good(call(host, 'mergeCustomers', merge));
  const after = good(call(host, 'cash', {}));
  for (const key of ['till', 'bank', 'weeks']) expect(after[key]).toEqual(before[key]);
  expect(after.owing).toMatchObject({ total: Reflect.get(Object(before.owing), 'total') });
});
