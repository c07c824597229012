import { expect, test } from 'vitest';
import type { CustomerCard } from '../../src/server/contract';
import { newBookState } from '../../workbench/host/bookState';
import type { Host } from '../../workbench/host/host';
import type { MemoryWorkbook } from '../../workbench/store/memory';
import { call, good, sheetOf, shippedHost, shop, type } from './shop';

const today = 46_349;
const on = (store: MemoryWorkbook) => shippedHost({ store, state: newBookState() }).host;
const card = (host: Host, input: object = { code: 'C-0001' }) =>
  good(call(host, 'customer', input)) as unknown as CustomerCard;
const sale = (no: number, day: number, item: string, total: number, more: readonly unknown[] = []) =>
  [
    `P-00000${no}`,
    day,
    null,
    'Ratna Dewi',
    'C-0001',
    item,
    null,
    1,
    total,
    null,
    null,
    total,
    ...more,
  ] as const;

function known() {
  const made = shop();
  const { host, store } = made;
  type(store, 'Pembelian', 1, 0, [
    sale(1, today - 60, 'Brownies', 50_000),
    sale(2, today - 50, 'Brownies', 50_000),
    sale(3, today - 40, 'Brownies', 50_000),
    sale(4, today - 30, '=Kue "lapis"', 90_000),
  ] as never);
  type(store, 'Pembelian', 5, 0, [
    [...sale(5, today - 20, 'Nastar', 75_000), 'Tempo', 'Belum', today - 6],
  ] as never);
  const log = (id: string, name: string, form: object) =>
    good(call(host, name, { id, user: 'Neng', form: { customerCode: 'C-0001', ...form } }));
  log('a', 'logFollowUp', { kind: 'greeting', when: '2026-11-01 10:00', summary: 'anaknya mau wisuda' });
  log('b', 'logPromise', { promise: 'kirim contoh', due: '2026-11-21' });
  log('c', 'logService', { kind: 'complaint', note: 'kue penyok' });
  log('d', 'addFamilyMember', { relation: 'child', ageBand: 'teen' });
  log('e', 'addFamilyMember', { relation: 'husband', ageBand: 'adult', name: 'Dadang', consent: true });
  return made;
}

test('the card has all about one customer in one call, in words', () => {
  const { host } = known();
  expect(card(host)).toMatchObject({
    code: 'C-0001',
    name: 'Ratna Dewi',
    title: 'Bu',
    phone: '6281234567890',
    doNotContact: false,
    chat: 'https://wa.me/6281234567890?text=',
    stage: 'Tetap',
    tones: '1 kontak: 1 menyapa dan merawat, 0 jualan dan menagih',
    silence: 'Menjauh: 20 hari, biasanya tiap 10 hari',
    silent: 'slipping',
    lastContact: '2026-11-03',
    owed: 'Rp75.000',
    owedSince: '2026-11-17',
    expected: '',
    favourites: [
      { item: 'Brownies', days: 3 },
      { item: '=Kue "lapis"', days: 1 },
      { item: 'Nastar', days: 1 },
    ],
    usualOrder: [{ item: 'Brownies', quantity: '1', unitPrice: '50000' }],
    topics: ['anaknya mau wisuda'],
    family: ['Anak · Remaja', 'Dadang · Suami · Dewasa'],
    promises: [{ no: 'N-00001', promise: 'kirim contoh', due: '2026-11-21', by: 'Neng', late: 2 }],
    cases: [{ no: 'L-00001', kind: 'Keluhan', about: 'kue penyok', answered: false }],
    earlier: 0,
  });
  expect(card(host).timeline.map(({ day, is, text, money }) => [day, is, text, money])).toEqual([
    ['2026-11-23', 'promise', 'kirim contoh · Belum', ''],
    ['2026-11-23', 'service', 'Keluhan · kue penyok', ''],
    ['2026-11-03', 'purchase', 'Nastar', 'Rp75.000'],
    ['2026-11-01', 'contact', 'Sapa · anaknya mau wisuda', ''],
    ['2026-10-24', 'purchase', '=Kue "lapis"', 'Rp90.000'],
    ['2026-10-14', 'purchase', 'Brownies', 'Rp50.000'],
    ['2026-10-04', 'purchase', 'Brownies', 'Rp50.000'],
    ['2026-09-24', 'purchase', 'Brownies', 'Rp50.000'],
  ]);
});

test('the customer of the selected row is found in any sheet of ours; a row of two or of nobody is none', () => {
  const { store } = known();
  const at = (sheet: string, row: number) => {
    store.activeSheetId = sheetOf(store, sheet).id;
    store.activeArea = { row, column: 3, rows: 1, columns: 1 };
    return call(on(store), 'customer', {});
  };
  expect(good(at('Pelanggan', 2))).toMatchObject({ code: 'C-0002' });
  expect(good(at('Pembelian', 1))).toMatchObject({ code: 'C-0001' });
  expect(good(at('Janji', 1))).toMatchObject({ code: 'C-0001' });
  type(store, 'Tindak Lanjut', 2, 0, [['T-000009', today, 'Siti Nurhayati', null]]);
  for (const [sheet, row] of [
    ['Tindak Lanjut', 2],
    ['Pelanggan', 0],
    ['Pelanggan', 30],
    ['Sheet1', 1],
    ['Pengaturan', 1],
  ] as const) {
    expect(at(sheet, row), sheet).toMatchObject({ value: { ok: true, value: null } });
  }
});

test('who wants no contact has no link, and an unknown code is refused', () => {
  const { host, store } = known();
  good(
    call(host, 'changeCustomer', {
      id: 'x',
      user: '',
      code: 'C-0001',
      form: { doNotContact: true },
      was: { doNotContact: false },
    }),
  );
  expect(card(on(store))).toMatchObject({ doNotContact: true, chat: '' });
  for (const code of ['C-9999', '', 7, null, {}])
    expect(call(host, 'customer', { code })).toMatchObject({ value: { ok: false } });
});

test('it costs one read per table and the list of sheets, without the lock, however many rows there are', () => {
  const { store } = known();
  const cost = () =>
    call(on(store), 'customer', { code: 'C-0001' })
      .meter.calls.filter((each) => each.class !== 'metadata')
      .map(({ method }) => method);
  // Settings; customers, purchases, payments, follow-ups, family, promises, service, tiers, invitations, events.
  expect(cost()).toEqual(Array(11).fill('Range.getValues'));
  sheetOf(store, 'Pembelian').insertRows(6, 400);
  const days = { row: 6, column: 1, rows: 300, columns: 1 };
  sheetOf(store, 'Pembelian').write('format', days, Array(300).fill(['dd/mm/yyyy']));
  type(
    store,
    'Pembelian',
    6,
    0,
    Array.from({ length: 300 }, (_, at) => sale(at + 10, today - at, 'Bolu', 9)) as never,
  );
  expect(cost()).toEqual(Array(11).fill('Range.getValues'));
  const full = card(on(store));
  expect([full.timeline.length, full.earlier]).toEqual([30, 278]);
});
