import { expect, test } from 'vitest';
import { newBookState } from '../../workbench/host/bookState';
import type { MemoryWorkbook } from '../../workbench/store/memory';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import { call, good, rowsOf, shippedHost, shop } from './shop';

const request = (form: Readonly<Record<string, unknown>>, id = 'click-1') => ({ id, user: 'Dewi', form });
const rent = request({ out: '900rb', category: 'sewa' });
const on = (store: MemoryWorkbook) => shippedHost({ store, state: newBookState() });
const ready = () => on(shop().store);

test('three fields make a movement of cash: out or in, how much, what for; today, and the only branch', () => {
  const { host, store } = ready();
  expect(good(call(host, 'logCash', rent))).toEqual({
    id: 'click-1',
    summary: 'Kas keluar Rp900.000 (Sewa)',
    undoable: true,
  });
  good(
    call(
      host,
      'logCash',
      request({ in: '2500000', category: 'Modal', date: '2026-11-20', note: '=1' }, 'click-2'),
    ),
  );
  expect(rowsOf(store, 'Kas')).toEqual([
    { No: 'M-000001', Tanggal: 46_349, Keluar: 900_000, Kategori: 'Sewa', Cabang: 'Pusat' },
    {
      No: 'M-000002',
      Tanggal: 46_346,
      Masuk: 2_500_000,
      Kategori: 'Modal',
      Cabang: 'Pusat',
      Catatan: '\u200B=1',
    },
  ]);
});

test('what is there at first and what was counted is there, whichever side is chosen, and a till may be found empty', () => {
  const { host, store } = ready();
  const log = (form: Readonly<Record<string, unknown>>, id: string) =>
    good(call(host, 'logCash', request(form, id)));
  const till = () => good(call(host, 'cash', {})).till;
  expect(log({ out: '5jt', category: 'Saldo awal', date: '2026-11-01' }, '1')).toMatchObject({
    summary: 'Saldo awal: Rp5.000.000',
  });
  expect(till()).toBe('Rp5.000.000');
  expect(log({ out: '4,9jt', category: 'hitung kas', date: '2026-11-02' }, '2')).toMatchObject({
    summary: 'Hitung kas: Rp4.900.000',
  });
  expect(till()).toBe('Rp4.900.000');
  // It is measured by what there was at first: the difference is worth a look.
  expect(Object(good(call(host, 'cash', {}))).leaks).toMatchObject({ leaks: [{ money: 'Rp100.000' }] });
  log({ in: '0', category: 'Hitung kas' }, '3');
  expect(till()).toBe('Rp0');
  expect(rowsOf(store, 'Kas').map((row) => [row.Masuk, row.Keluar, row['Laci atau rekening']])).toEqual([
    [5_000_000, undefined, 'Laci'],
    [4_900_000, undefined, 'Laci'],
    [0, undefined, 'Laci'],
  ]);
  log({ in: '1jt', category: 'Saldo awal', account: 'bank' }, '4');
  expect(rowsOf(store, 'Kas')[3]).toMatchObject({ 'Laci atau rekening': 'Rekening' });
});

test.each([
  [{ category: 'Sewa' }, 'amount'],
  [{ out: '-5000', category: 'Sewa' }, 'amount'],
  [{ out: '0', category: 'Sewa' }, 'amount'],
  [{ out: 'banyak', category: 'Sewa' }, 'out'],
  [{ out: '37.000', category: 'Sewa' }, 'out'],
  [{ out: '5000' }, 'category'],
  [{ out: '5000', category: 'Judi' }, 'category'],
  [{ out: '5000', category: 'Sewa', date: 'besok' }, 'date'],
])('%j is refused at its field, and nothing is written', (form, field) => {
  const { host, store } = ready();
  expect(call(host, 'logCash', request(form))).toMatchObject({ value: { ok: false, field } });
  expect(rowsOf(store, 'Kas')).toEqual([]);
});

test.each([
  [{ in: '1', out: '2', category: 'Sewa' }],
  [{ no: 'M-9', out: '2', category: 'Sewa' }],
  ['x'],
  [null],
])('a stranger’s %j is refused as unreadable', (form) => {
  const { host, store } = ready();
  expect(call(host, 'logCash', { id: 'x', user: '', form })).toMatchObject({
    value: { ok: false, problem: 'unreadable' },
  });
  expect(rowsOf(store, 'Kas')).toEqual([]);
});

test('killed at every service call and sent again, the movement is there once', () => {
  const base = shop().store;
  const undisturbed = base.clone();
  const calls = call(on(undisturbed).host, 'logCash', rent).meter.calls.length;
  const expected = snapshotWorkbook(undisturbed, { without: ['_Journal'] });
  for (const unflushed of ['lost', 'kept'] as const) {
    for (let killAt = 0; killAt < calls; killAt++) {
      const store = base.clone();
      const { host } = on(store);
      call(host, 'logCash', rent, { killAt, unflushed });
      good(call(host, 'logCash', rent));
      expect(snapshotWorkbook(store, { without: ['_Journal'] }), `killed at ${killAt}, ${unflushed}`).toEqual(
        expected,
      );
    }
  }
});
