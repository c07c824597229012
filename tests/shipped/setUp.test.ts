import { expect, test } from 'vitest';
import { languages } from '../../src/text/language';
import { schema } from '../../src/workbook/schema';
import { customers } from '../../src/workbook/schema/customers';
import { memoryWorkbook } from '../../workbench/store/memory';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import { call, rowsOf, sheetOf, shippedHost, shop, type } from './shop';

test('set-up makes every sheet that a shop starts with, headers first, with the journal hidden', () => {
  for (const language of languages) {
    const { host, store } = shippedHost({ user: { locale: language } });
    expect(host.clickMenu('setUpWorkbook')).toMatchObject({ ok: true });
    for (const table of schema.filter(({ module }) => !module)) {
      const sheet = sheetOf(store, table.title[language]);
      const titles = Object.values(table.columns).map((column) => column.title[language]);
      expect(sheet.read('value', { row: 0, column: 0, rows: 1, columns: titles.length })).toEqual([titles]);
      expect(sheet.frozenRows).toBe(1);
    }
    expect(sheetOf(store, '_Journal').hidden).toBe(true);
  }
});

test('run twice, set-up changes nothing and writes nothing', () => {
  const { host, store, ui } = shop();
  const before = snapshotWorkbook(store);
  const again = host.clickMenu('setUpWorkbook');
  expect(snapshotWorkbook(store)).toEqual(before);
  expect(again.meter.byClass().write ?? 0).toBe(0);
  expect(ui.toasts[ui.toasts.length - 1]).toBe('Semua lembar sudah lengkap, tidak ada yang diubah.');
});

test('sheets of the user stay as they are, even one that bears a title of ours', () => {
  const store = memoryWorkbook();
  type(store, 'Sheet1', 0, 0, [
    ['Stok', 'Rak'],
    ['Tepung', 3],
  ]);
  store.insertSheet('Pelanggan', 1);
  type(store, 'Pelanggan', 0, 0, [
    ['Nama', 'Ukuran baju', 'Warna', 'Alamat'],
    ['Ratna', 'M', 'merah', 'Dago'],
  ]);
  const before = snapshotWorkbook(store);
  const { host } = shippedHost({ store });
  host.clickMenu('setUpWorkbook');
  const after = snapshotWorkbook(store);
  expect(after.Sheet1).toEqual(before.Sheet1);
  expect(after.Pelanggan).toEqual(before.Pelanggan);
  expect(rowsOf(store, 'Pelanggan (Langganan)')).toEqual([]);
  expect(store.activeSheetId).toBe(0);
});

test('killed at any service call and run again, set-up ends as if undisturbed', { timeout: 600_000 }, () => {
  const undisturbed = shippedHost();
  const calls = undisturbed.host.clickMenu('setUpWorkbook').meter.calls.length;
  const expected = snapshotWorkbook(undisturbed.store, { without: ['_Journal'] });
  for (const unflushed of ['lost', 'kept'] as const) {
    for (let killAt = 0; killAt < calls; killAt++) {
      const { host, store } = shippedHost();
      expect(host.clickMenu('setUpWorkbook', { killAt, unflushed })).toMatchObject({ killed: true });
      expect(host.clickMenu('setUpWorkbook'), `call ${killAt}`).toMatchObject({ ok: true });
      expect(snapshotWorkbook(store, { without: ['_Journal'] }), `killed at ${killAt}, ${unflushed}`).toEqual(
        expected,
      );
    }
  }
});

test('a missing required column is named, with repair offered; repair adds it and keeps the rest', () => {
  const { host, store } = shop();
  const sheet = sheetOf(store, 'Pelanggan');
  sheet.deleteColumns(1, 1);
  type(store, 'Pelanggan', 0, 0, [['Kode']]);
  const refused = call(host, 'open', {});
  expect(refused).toMatchObject({
    value: { ok: false, problem: 'noColumn', remedy: 'setUp', text: expect.stringContaining('kolom Nama') },
  });
  host.clickMenu('setUpWorkbook');
  expect(call(host, 'open', {})).toMatchObject({ value: { ok: true, value: { ready: true } } });
  expect(rowsOf(store, 'Pelanggan')[0]).toMatchObject({ Kode: 'C-0001', Panggilan: 'Bu' });
});

test('columns are found in either language and any order, and columns of the user are left alone', () => {
  const { host, store } = shop();
  const sheet = sheetOf(store, 'Tindak Lanjut');
  sheet.insertColumns(2, 1);
  type(store, 'Tindak Lanjut', 0, 2, [['Cuaca']]);
  type(store, 'Tindak Lanjut', 1, 2, [['hujan'], ['cerah']]);
  sheet.moveColumns(0, 1, 6);
  const header = sheet.read('value', { row: 0, column: 0, rows: 1, columns: 20 })[0] ?? [];
  type(store, 'Tindak Lanjut', 0, header.indexOf('Jenis'), [['Kind']]);
  const form = {
    id: 'a',
    user: 'Dewi',
    form: { customerCode: 'C-0001', kind: 'news', summary: 'Menu baru' },
  };
  expect(call(host, 'logFollowUp', form)).toMatchObject({ value: { ok: true } });
  expect(rowsOf(store, 'Tindak Lanjut')).toMatchObject([
    { No: 'T-000001', Pelanggan: 'Ratna Dewi', Kind: 'Kabar', Isi: 'Menu baru', Cuaca: 'hujan' },
    { Cuaca: 'cerah' },
  ]);
});

const titles = Object.values(customers.view).map((column) => column.title.id);
const typed = Object.keys(customers.columns).length;
/** The computed columns as an older version had them: the same, but three fewer before the last. */
const older = [...titles.slice(0, -4), titles[titles.length - 1] ?? ''];

/** A shop whose report is kept as values and has the columns of an older version. */
function olderShop(beside: readonly string[]) {
  const made = shop();
  const settings = rowsOf(made.store, 'Pengaturan').map((row) => row.Aturan);
  type(made.store, 'Pengaturan', settings.indexOf('Kolom hitungan') + 1, 1, [['written']]);
  const sheet = sheetOf(made.store, 'Pelanggan');
  const width = sheet.maxColumns - typed;
  sheet.write('value', { row: 0, column: typed, rows: 1, columns: width }, [
    [...older, ...beside, ...Array(width).fill(null)].slice(0, width),
  ]);
  return {
    ...made,
    header: () =>
      sheet.read('value', { row: 0, column: typed, rows: 1, columns: sheet.maxColumns - typed })[0],
  };
}

test('a report of an older version gets its new columns where it stands', () => {
  const { host, header } = olderShop([]);
  host.clickMenu('setUpWorkbook');
  expect(header()).toEqual(titles);
});

test('a column that is new too goes behind the place that the report will grow into', () => {
  const { host, store, header } = olderShop([]);
  const at = Object.keys(customers.columns).indexOf('creditLimit');
  type(store, 'Pelanggan', 0, at, [['Ukuran baju']]);
  host.clickMenu('setUpWorkbook');
  expect(header()).toEqual([...titles, 'Batas tempo']);
});

test('a live report of an older version is asked anew where it stands', () => {
  const { host, store } = shop();
  const sheet = sheetOf(store, 'Pelanggan');
  const formula = (row: number, columns: number) =>
    sheet.read('formula', { row, column: typed, rows: 1, columns })[0]?.map(String) ?? [];
  const [now = ''] = formula(0, 1);
  type(store, 'Pelanggan', 0, typed, [[...older]]);
  sheet.write('formula', { row: 0, column: typed, rows: 1, columns: 1 }, [['=CUSTOMER_REPORT(1)']]);
  sheet.write('note', { row: 0, column: typed + titles.length - 1, rows: 1, columns: 1 }, [['']]);
  host.clickMenu('setUpWorkbook');
  expect(formula(0, 2)).toEqual([now, '']);
  expect(now).toMatch(/,'Pembelian'!A:X,'Pembayaran'!A:I\)$/);
});

test('where a column of the user’s own stands in the way of new ones, the report moves behind it and the column stays', () => {
  const { host, store, header } = olderShop(['Ukuran baju']);
  type(store, 'Pelanggan', 1, typed + older.length, [['XL']]);
  host.clickMenu('setUpWorkbook');
  host.clickMenu('refreshFigures');
  expect(header()).toEqual([...older.map(() => null), 'Ukuran baju', ...titles]);
  expect(rowsOf(store, 'Pelanggan')[0]).toMatchObject({ 'Ukuran baju': 'XL', Tahap: 'Calon' });
});

test('a live report that cannot spill for a column of the user’s own moves behind it', () => {
  const { host, store } = shop();
  type(store, 'Pelanggan', 0, typed + 3, [['Ukuran baju']]);
  host.clickMenu('setUpWorkbook');
  const [formulas = []] = sheetOf(store, 'Pelanggan').read('formula', {
    row: 0,
    column: typed,
    rows: 1,
    columns: 5,
  });
  expect(formulas.map((formula) => formula.slice(0, 17))).toEqual(['', '', '', '', '=CUSTOMER_REPORT(']);
});
