import { describe, expect, test } from 'vitest';
import { newBookState } from '../../workbench/host/bookState';
import type { Rules } from '../../workbench/host/rules';
import { memoryWorkbook } from '../../workbench/store/memory';
import { call, good, manifest, rowsOf, sheetOf, shippedHost, shop, type } from './shop';

const nasty = {
  summary: '=IMPORTXML("http://x","//a")',
  outcome: "'); alert(1)//",
};
const form = (customerCode = 'C-0001') => ({
  id: 'a',
  user: '<img src=x onerror=alert(1)>',
  form: { customerCode, kind: 'news', ...nasty },
});

const readings: [string, Partial<Rules>][] = [
  ['an apostrophe only marks text', { apostrophe: 'mark' }],
  ['an apostrophe stays in the text', { apostrophe: 'kept' }],
  ['a text cell never holds a formula', { formulaInTextCells: false }],
  ['an untouched checkbox reads as FALSE', { blankCheckbox: 'false' }],
  ['messages come in another language', { otherLanguage: true }],
];

describe.each(['id_ID', 'en_US', 'de_DE'])('in a workbook of locale %s', (locale) => {
  test.each(readings)('where %s, a follow-up is saved, reads back as typed, and is undone', (_, rules) => {
    const store = memoryWorkbook({ newRows: 40, locale });
    const { host } = shop({ store, rules });
    good(call(host, 'logFollowUp', form()));
    const [row] = rowsOf(store, 'Tindak Lanjut');
    expect(String(row?.Isi).replace(/^\u200B/, '')).toBe(nasty.summary);
    expect(String(row?.Hasil).replace(/^\u200B/, '')).toBe(nasty.outcome);
    for (const sheet of store.sheets()) {
      const { rows, columns } = sheet.contentSize();
      if (rows === 0) continue;
      const formulas = sheet
        .read('formula', { row: 0, column: 0, rows, columns })
        .flat()
        .filter((text) => text !== '');
      expect(
        formulas.every((text) => text.startsWith('=CUSTOMER_REPORT(')),
        formulas.join(),
      ).toBe(true);
    }
    host.clickMenu('undoLast');
    expect(rowsOf(store, 'Tindak Lanjut')).toEqual([]);
  });
});

test.each([
  'Asia/Jakarta',
  'America/New_York',
  'Pacific/Kiritimati',
  'America/Sao_Paulo',
  'Africa/Casablanca',
])('in a workbook of zone %s, now is that zone’s day and days stay where they are typed', (timeZone) => {
  const store = memoryWorkbook({ newRows: 40, timeZone });
  const { host } = shop({ store, now: '2026-03-08T22:30:00Z' });
  const expected = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date('2026-03-08T22:30:00Z'));
  expect(good(call(host, 'open', {})).today).toBe(expected);
  good(
    call(host, 'logFollowUp', {
      ...form(),
      form: { ...form().form, when: '2026-03-29 02:30', nextTouch: '2026-04-05' },
    }),
  );
  const formats = sheetOf(store, 'Tindak Lanjut');
  expect(formats.read('value', { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0]).toBeCloseTo(
    46110 + 2.5 / 24,
    6,
  );
  expect(rowsOf(store, 'Tindak Lanjut')[0]?.['Sapa lagi']).toBe(46117);
});

test('with no service allowed, opening a file still builds the menu', () => {
  const { host } = shippedHost();
  expect(host.open('NONE')).toMatchObject({ ok: true });
  expect(host.menu.length).toBeGreaterThan(3);
});

test('the manifest asks for this workbook and the sidebar only, and nothing more is used', () => {
  const { oauthScopes } = JSON.parse(manifest) as { oauthScopes: string[] };
  expect(oauthScopes.map((scope) => scope.split('/').pop())).toEqual([
    'spreadsheets.currentonly',
    'script.container.ui',
  ]);
});

test('a denied scope is said by the platform and changes nothing', () => {
  for (const scope of JSON.parse(manifest).oauthScopes as string[]) {
    const { host } = shippedHost({ user: { deniedScopes: [scope] } });
    const action = scope.endsWith('.ui') ? 'openSidebar' : 'setUpWorkbook';
    expect(host.clickMenu(action)).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining(scope) },
    });
  }
});

test('where the owner has protected a sheet, a plain editor is told so and nothing is half written', () => {
  const { store } = shop();
  const { host } = shippedHost({ store, user: { isOwner: false } });
  host.state.protectedSheets.push(sheetOf(store, 'Tindak Lanjut').id);
  expect(call(host, 'logFollowUp', form())).toMatchObject({ value: { ok: false, problem: 'withdrawn' } });
  expect(rowsOf(store, 'Tindak Lanjut')).toEqual([]);
  host.state.protectedSheets.length = 0;
  good(call(host, 'logFollowUp', { ...form(), id: 'b' }));
  expect(rowsOf(store, 'Tindak Lanjut')).toHaveLength(1);
});

test('an interrupted save that can no longer be completed is taken back, and stands in nobody’s way', () => {
  const { store } = shop();
  const state = newBookState();
  const killed = shippedHost({ store, state }).host;
  const calls = call(shippedHost({ store: store.clone() }).host, 'logFollowUp', form()).meter.calls;
  const killAt = calls.findIndex(({ method }) => method === 'Range.setNumberFormats');
  call(killed, 'logFollowUp', form(), { killAt, unflushed: 'kept' });
  state.protectedSheets.push(sheetOf(store, 'Tindak Lanjut').id);
  const editor = shippedHost({ store, state, user: { isOwner: false } }).host;
  type(store, 'Pelanggan', 4, 1, [['Euis Komariah']]);
  expect(good(call(editor, 'open', {})).customers).toContainEqual(['C-0004', 'Euis Komariah', '', '', 0]);
  expect(rowsOf(store, 'Tindak Lanjut')).toEqual([]);
  expect(rowsOf(store, '_Journal').map((row) => row.Keadaan ?? row.State)).toEqual(['done', 'withdrawn']);
});

test('what a stranger calls or sends is refused, and nothing is written', () => {
  const { host, store } = shop();
  for (const [name, input] of [
    ['constructor', {}],
    ['__proto__', {}],
    [7, {}],
    ['logFollowUp', null],
    ['logFollowUp', { id: 'x', form: { customerCode: 'C-0001', kind: 'news', no: 'T-999999' } }],
    ['logFollowUp', { id: 'x', form: { customerCode: 'C-0001', kind: 'news', summary: { evil: true } } }],
    ['logFollowUp', { id: 'x'.repeat(1000), form: {} }],
    ['undo', { id: 7 }],
  ] as const) {
    expect(host.callFromClient('callServer', [name, input])).toMatchObject({
      ok: true,
      value: { ok: false, problem: 'unreadable' },
    });
  }
  expect(call(host, 'logFollowUp', { ...form('C-9999'), id: 'y' })).toMatchObject({
    value: { problem: 'unknownCustomer', field: 'customerCode' },
  });
  expect(
    call(host, 'logFollowUp', { id: 'z', form: { customerCode: 'C-0001', kind: 'news', minutes: 'lama' } }),
  ).toMatchObject({ value: { problem: 'field', field: 'minutes' } });
  expect(rowsOf(store, 'Tindak Lanjut')).toEqual([]);
});

test('views kept as values hold the figures of the live formula, and follow every save', () => {
  const { store } = shop();
  const settings = rowsOf(store, 'Pengaturan').map((row) => row.Aturan);
  type(store, 'Pengaturan', settings.indexOf('Kolom hitungan') + 1, 1, [['written']]);
  const { host } = shippedHost({ store });
  type(store, 'Pembelian', 1, 1, [[46_340], [46_300]]);
  type(store, 'Pembelian', 1, 3, [['Ratna Dewi'], ['Ratna Dewi']]);
  type(store, 'Pembelian', 1, 11, [
    [1_500_000, 'Tunai'],
    [600_000, 'Tempo'],
  ]);
  host.clickMenu('setUpWorkbook');
  host.clickMenu('refreshFigures');
  const ratna = () => rowsOf(store, 'Pelanggan')[0] ?? {};
  expect(ratna()).toMatchObject({
    Tahap: 'Pelanggan',
    Jenjang: 'Perak',
    Kunjungan: 2,
    'Belanja periode ini': 2_100_000,
    'Kontak terakhir': 46_340,
    'Sisa utang': 600_000,
    Alasan:
      'Perak: Rp2.100.000 dalam 12 bulan; kurang Rp2.900.000 ke Emas. 2 kali datang dalam 12 bulan. Belum bisa diperkirakan: baru 1 pelanggan, butuh minimal 10.',
  });
  good(call(host, 'logFollowUp', { id: 'a', user: '', form: { customerCode: 'C-0001', kind: 'news' } }));
  expect(ratna()).toMatchObject({ 'Kontak terakhir': 46_349, 'Sapa berikutnya': 46_349 + 45 });
});
