import { expect, test } from 'vitest';
import type { TodayList } from '../../src/server/contract';
import { columnsIn } from '../../src/workbook/header';
import { customers } from '../../src/workbook/schema/customers';
import { family } from '../../src/workbook/schema/family';
import { followUps } from '../../src/workbook/schema/followUps';
import { purchases } from '../../src/workbook/schema/purchases';
import type { Table } from '../../src/workbook/table';
import { newBookState } from '../../workbench/host/bookState';
import type { Host } from '../../workbench/host/host';
import type { MemoryWorkbook } from '../../workbench/store/memory';
import type { StoredValue } from '../../workbench/store/store';
import { call, good, rowsOf, sheetOf, shippedHost, shop, type } from './shop';

const today = 46_349;
/** Types a row by its columns, under the last one. */
function add(store: MemoryWorkbook, table: Table, row: number, values: Record<string, StoredValue>) {
  const sheet = sheetOf(store, table.title.id);
  const header = sheet.read('value', { row: 0, column: 0, rows: 1, columns: 60 })[0] ?? [];
  for (const [key, at] of columnsIn(
    header.map((cell) => String(cell ?? '')),
    table.columns,
  )) {
    if (values[key] !== undefined) type(store, table.title.id, row, at, [[values[key] ?? null]]);
  }
}
const greet = (host: Host) => Reflect.get(good(call(host, 'open', {})), 'greet') as TodayList;
const ratna = { customer: 'Ratna Dewi', customerCode: 'C-0001' };
const on = (store: MemoryWorkbook) => shippedHost({ store, state: newBookState() }).host;

function busyShop() {
  const made = shop();
  const { store } = made;
  add(store, customers, 1, { birthday: '--11-25' });
  [9, 18, 27, 48].forEach((days, at) => {
    const sale = { no: `P-00000${at + 1}`, date: today - days - 12, total: 50_000, item: 'Brownies' };
    add(store, purchases, at + 1, { ...sale, ...ratna });
  });
  add(store, purchases, 5, {
    no: 'P-000005',
    date: today - 3,
    total: 20_000,
    item: '=Kue "lapis"',
    customer: 'Siti Nurhayati',
    customerCode: 'C-0002',
  });
  add(store, family, 1, {
    no: 'K-00001',
    ...ratna,
    name: 'Dede',
    dateToRemember: 40_000 + 2_703 - 0,
    whatDate: 'ulang tahun',
  });
  return made;
}

test('the sidebar opens with whom to greet, each reason in words, and a message that can be sent as it is', () => {
  const { host } = busyShop();
  const { people, more } = greet(host);
  expect(more).toBe(0);
  expect(people.map(({ code, reason }) => [code, reason])).toEqual([
    ['C-0001', 'birthday'],
    ['C-0002', 'afterSale'],
  ]);
  expect(people[0]).toMatchObject({
    name: 'Ratna Dewi',
    title: 'Bu',
    why: 'Ulang tahun 25 Nov 2026 (2 hari lagi)',
    others: ['Beli Brownies 21 hari lalu: tanya cocok atau tidak', 'Biasanya tiap 9 hari, sudah 21 hari'],
    kind: 'greeting',
    message: {
      text: 'Selamat ulang tahun, Bu Ratna! Semoga sehat selalu dan lancar rezekinya. Salam dari kami semua.',
      link: expect.stringMatching(/^https:\/\/wa\.me\/6281234567890\?text=Selamat%20/),
    },
  });
  expect(people[1]?.message.text).toBe(
    'Halo Bu Siti, =Kue "lapis" kemarin cocok? Kalau ada yang kurang pas, kabari kami ya.',
  );
});

test('in an English workbook the same in English', () => {
  const { host, store } = shippedHost({ user: { locale: 'en' } });
  host.clickMenu('setUpWorkbook');
  type(store, 'Customers', 1, 0, [['C-0001', 'Ratna Dewi', 'Bu', '081234567890']]);
  type(store, 'Purchases', 1, 0, [['P-000001', today - 3, '', 'Ratna Dewi', 'C-0001', 'Brownies']]);
  add(store, { ...purchases, title: { en: '', id: 'Purchases' } }, 1, { total: 9 });
  expect(greet(host).people).toMatchObject([
    {
      why: 'Bought Brownies 3 days ago: ask how it was',
      message: { text: expect.stringContaining('Hello Bu Ratna') },
    },
  ]);
});

test('a contact logged takes them off the list, an undo brings them back', () => {
  const { host } = busyShop();
  const form = { customerCode: 'C-0002', kind: 'afterSale', channel: 'whatsapp' };
  good(call(host, 'logFollowUp', { id: 'a', user: 'Neng', form }));
  expect(greet(host).people.map(({ code }) => code)).toEqual(['C-0001']);
  host.clickMenu('undoLast');
  expect(greet(host).people.map(({ code }) => code)).toEqual(['C-0001', 'C-0002']);
});

test('who is to be reminded of later is left out until that day or an undo; yesterday is refused', () => {
  const { host, store } = busyShop();
  const snooze = (until: string, id = until) =>
    call(host, 'snooze', { id, user: 'Neng', customerCode: 'C-0001', until });
  expect(good(snooze('2026-11-26'))).toMatchObject({ summary: 'Ratna Dewi muncul lagi 26 Nov 2026' });
  expect(rowsOf(store, 'Pelanggan')[0]).toMatchObject({ 'Ingatkan lagi': today + 3 });
  expect(greet(host).people.map(({ code }) => code)).toEqual(['C-0002']);
  host.clickMenu('undoLast');
  expect(greet(host).people.map(({ code }) => code)).toEqual(['C-0001', 'C-0002']);
  expect(snooze('2026-11-23')).toMatchObject({ value: { ok: false, field: 'until' } });
  expect(snooze('besok')).toMatchObject({ value: { ok: false, field: 'until' } });
});

test('two selling contacts in a row mark a customer, so that the next is to care', () => {
  const { host } = busyShop();
  for (const kind of ['offer', 'billing']) {
    good(call(host, 'logFollowUp', { id: kind, user: '', form: { customerCode: 'C-0002', kind } }));
  }
  expect(Reflect.get(good(call(host, 'open', {})), 'customers')).toEqual([
    ['C-0001', 'Ratna Dewi', 'Bu', '6281234567890', 0],
    ['C-0002', 'Siti Nurhayati', 'Bu', '6281300000001', 2],
    ['C-0003', 'Siti Nurhayati', 'Teh', '6281300000002', 0],
  ]);
});

test('several people met at once get a row each, in one save and one undo', () => {
  const { host, store } = shop();
  const form = { customerCode: 'C-0001', alsoCodes: ['C-0003', 'C-0002', 'C-0001'], kind: 'together' };
  expect(good(call(host, 'logFollowUp', { id: 'a', user: 'Neng', form }))).toMatchObject({
    summary: 'Bareng untuk Ratna Dewi dan 2 orang lagi',
  });
  expect(rowsOf(store, 'Tindak Lanjut').map((row) => row['Kode pelanggan'])).toEqual([
    'C-0001',
    'C-0003',
    'C-0002',
  ]);
  host.clickMenu('undoLast');
  expect(rowsOf(store, 'Tindak Lanjut')).toEqual([]);
  for (const alsoCodes of ['C-0001', [7], ['C-9'], Array.from({ length: 60 }, (_, at) => `C-${at}`)]) {
    expect(call(host, 'logFollowUp', { id: 'b', user: '', form: { ...form, alsoCodes } })).toMatchObject({
      value: { ok: false },
    });
  }
});

test('the shop’s own words are used where it has any', () => {
  const { host, store } = busyShop();
  expect(host.clickMenu('editMessages')).toMatchObject({ ok: true });
  const own = rowsOf(store, 'Contoh Pesan');
  const at = own.findIndex((row) => row.Alasan === 'Ulang tahun');
  type(store, 'Contoh Pesan', at + 1, 2, [['Met ultah {nama}! {keluarga|Keluarga} sehat? {{nama}} {entah}']]);
  expect(greet(host).people[0]?.message.text).toBe('Met ultah Bu Ratna! Keluarga sehat? {Bu Ratna} {entah}');
  const rows = own.length;
  host.clickMenu('editMessages');
  expect(rowsOf(store, 'Contoh Pesan')).toHaveLength(rows);
});

test('opening costs one read per table and the list of sheets, and does not grow with the rows', () => {
  const { host, store } = busyShop();
  const cost = (outcome: ReturnType<typeof call>) =>
    outcome.meter.calls.filter((each) => each.class !== 'metadata').map(({ method }) => method);
  good(call(host, 'open', {}));
  // Settings, customers, the journal; purchases, follow-ups, family, tiers; the sheets of modules are not there.
  expect(cost(call(on(store), 'open', {}))).toEqual(Array(7).fill('Range.getValues'));
  sheetOf(store, 'Pembelian').insertRows(6, 400);
  for (let row = 6; row < 300; row++)
    add(store, purchases, row, { no: `P-1${row}`, date: today - row, total: 5_000, ...ratna });
  expect(cost(call(on(store), 'open', {}))).toEqual(Array(7).fill('Range.getValues'));
});

test('the list is as long for ten customers as for a thousand', () => {
  const { host, store } = shop();
  sheetOf(store, 'Pelanggan').insertRows(4, 1_000);
  type(
    store,
    'Pelanggan',
    4,
    0,
    Array.from({ length: 990 }, (_, at) => [`C-${1000 + at}`, `Orang ${at}`, '', '']),
  );
  for (let at = 0; at < 990; at++) add(store, customers, 4 + at, { birthday: '--11-23' });
  const { people, more } = greet(host);
  expect([people.length, more]).toEqual([30, 960]);

  // What is owed to somebody who was in touch today keeps a place, the last one.
  const form = { customerCode: 'C-0001' };
  const promised = { ...form, promise: 'antar', due: '2026-11-23', fulfilledBy: 'Neng' };
  good(call(host, 'logPromise', { id: 'a', user: 'Neng', form: promised }));
  good(call(host, 'logFollowUp', { id: 'b', user: 'Neng', form: { ...form, kind: 'greeting' } }));
  const later = greet(host);
  expect([later.people.length, later.more]).toEqual([30, 961]);
  expect(later.people[29]).toMatchObject({ code: 'C-0001', touched: true });
});

test('whoever was answered today is not asked the same day why they are silent; an undo brings the complaint back', () => {
  const { host } = busyShop();
  const form = { customerCode: 'C-0001', kind: 'complaint', note: 'penyok' };
  good(call(host, 'logService', { id: 'a', user: 'Neng', form }));
  const [first] = greet(host).people;
  expect(first).toMatchObject({ code: 'C-0001', reason: 'complaint', no: 'L-00001' });
  expect(first?.others).toContain('Biasanya tiap 9 hari, sudah 21 hari');
  good(call(host, 'updateService', { id: 'b', user: 'Neng', no: 'L-00001', step: 'answered' }));
  expect(greet(host).people.map(({ code }) => code)).toEqual(['C-0002']);
  host.clickMenu('undoLast');
  expect(greet(host).people[0]).toMatchObject({ code: 'C-0001', reason: 'complaint' });
});

test('a message about a complaint answers it and is a contact, in one save and one undo; about a promise it is a contact', () => {
  const { host, store } = busyShop();
  const whose = { customerCode: 'C-0001' };
  good(call(host, 'logService', { id: 'a', user: 'Neng', form: { ...whose, kind: 'complaint' } }));
  const sent = { ...whose, kind: 'afterSale', channel: 'whatsapp' };
  const log = (id: string, answers: string) =>
    call(host, 'logFollowUp', { id, user: 'Neng', form: { ...sent, answers } });
  const contacts = () => rowsOf(store, followUps.title.id).filter((row) => row.Jenis === 'Purna jual').length;
  const before = contacts();
  expect(log('b', 'L-00009')).toMatchObject({ value: { ok: false, field: 'no' } });
  expect(contacts()).toBe(before);
  good(log('c', 'L-00001'));
  expect(contacts()).toBe(before + 1);
  expect(greet(host).people.map(({ code }) => code)).toEqual(['C-0002']);
  host.clickMenu('undoLast');
  expect(contacts()).toBe(before);
  expect(greet(host).people[0]).toMatchObject({ code: 'C-0001', reason: 'complaint', touched: false });
  const promised = { ...whose, promise: 'antar', due: '2026-11-23', fulfilledBy: 'Neng', promisedBy: 'Neng' };
  good(log('d', 'L-00001'));
  good(call(host, 'logPromise', { id: 'e', user: 'Neng', form: promised }));
  expect(greet(host).people.map(({ code, touched }) => [code, touched])).toEqual([
    ['C-0002', false],
    ['C-0001', true],
  ]);
});

test('a day of the family says whose it is, by name or by relation, and only with consent', () => {
  const { host, store } = shop();
  const of = { customer: 'Siti Nurhayati', customerCode: 'C-0002', dateToRemember: 40_000 + 2_700 };
  add(store, family, 1, { ...of, no: 'K-00001', name: 'Dede', whatDate: 'wisuda', consent: true });
  add(store, family, 2, { ...of, no: 'K-00002', relation: 'Anak', whatDate: 'ulang tahun', consent: true });
  add(store, family, 3, { ...of, no: 'K-00003', relation: 'Istri', consent: true });
  add(store, family, 4, { ...of, no: 'K-00004', whatDate: 'ulang tahun', consent: true });
  add(store, family, 5, { ...of, no: 'K-00005', name: 'Rahasia', whatDate: 'nikah' });
  const [siti] = greet(host).people;
  expect([siti?.why, ...(siti?.others ?? [])].sort()).toEqual([
    'Hari penting istri 26 Nov 2026 (3 hari lagi)',
    'Ulang tahun anak 26 Nov 2026 (3 hari lagi)',
    'Ulang tahun keluarga 26 Nov 2026 (3 hari lagi)',
    'Wisuda Dede 26 Nov 2026 (3 hari lagi)',
  ]);
});

test('however many reasons there are for one person, a few are told, each once', () => {
  const { host, store } = shop();
  for (let at = 0; at < 12; at++) {
    const whatDate = at < 6 ? 'ulang tahun' : `hari ${at}`;
    const member = { no: `K-0001${at}`, name: 'Dede', dateToRemember: 42_700, whatDate, consent: true };
    add(store, family, at + 1, { ...ratna, ...member });
  }
  const [person] = greet(host).people;
  const told = [person?.why, ...(person?.others ?? [])];
  expect(told).toHaveLength(5);
  expect(new Set(told).size).toBe(5);
});

test.each(['ya', 'jangan, beliau keberatan', '✓'])(
  'whoever is marked “%s” as not to be contacted is written to from nowhere, and is there for our promise alone',
  (mark) => {
    const { host, store } = busyShop();
    add(store, customers, 1, { doNotContact: mark });
    expect(greet(host).people.map(({ code }) => code)).toEqual(['C-0002']);
    const form = { customerCode: 'C-0001', promise: 'antar', due: '2026-11-23', fulfilledBy: 'Neng' };
    good(call(host, 'logPromise', { id: 'a', user: 'Neng', form: { ...form, promisedBy: 'Neng' } }));
    expect(greet(host).people[0]).toMatchObject({
      code: 'C-0001',
      reason: 'promise',
      others: [],
      doNotContact: true,
      message: { text: '', link: '' },
    });
    const found = Reflect.get(good(call(host, 'open', {})), 'customers') as readonly unknown[][];
    expect(found.map(([, , , , marks]) => marks)).toEqual([1, 0, 0]);
    expect(good(call(host, 'customer', { code: 'C-0001' }))).toMatchObject({ doNotContact: true, chat: '' });
  },
);
