import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day';
import type { TodayList } from '../../src/server/contract';
import { textIn } from '../../src/text/text';
import { newBookState } from '../../workbench/host/bookState';
import { sampleShop } from '../../workbench/sample/shop';
import { memoryWorkbook } from '../../workbench/store/memory';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import type { WorkbookStore } from '../../workbench/store/store';
import { calculatedBook } from './calculatedBook';
import { call, cell, good, rowsOf, sheetOf, shippedHost, shop, type, unnumbered } from './shop';

const title = 'Beranda';

test.each(['id', 'en'] as const)('the menu adds it in the language of the workbook (%s)', (language) => {
  const { host, store, ui } = shippedHost({ user: { locale: language } });
  host.clickMenu('setUpWorkbook');
  expect(host.clickMenu('addHome')).toMatchObject({ ok: true });
  const { homePage: text, page } = textIn(language);
  expect(store.activeSheetId).toBe(sheetOf(store, text.title).id);
  expect(cell(store, text.title, 'value', 0, 0)).toBe(text.title);
  expect(sheetOf(store, text.title).charts.map(({ type: kind, title: named }) => [kind, named])).toEqual([
    ['column', text.stages[0]],
    ['bar', text.contacts(90)[0]],
    ['pie', text.tone(90)[0]],
    ['pie', text.promises[0]],
  ]);
  expect(ui.toasts[ui.toasts.length - 1]).toBe(page.added(text.title));
});

test('its list is one custom function over the sheets, by the rules of the settings', () => {
  const { host, store } = shop();
  host.clickMenu('addHome');
  const settings = rowsOf(store, 'Pengaturan').map((row) => row.Aturan);
  const rules = [
    'Per tanggal',
    'Langkah purna jual (hari)',
    'Tetap mulai (kunjungan)',
    'Periode (bulan)',
  ].map((name) => `'Pengaturan'!$B$${settings.indexOf(name) + 2}`);
  expect(rules.join()).not.toContain('$B$1,');
  expect(cell(store, title, 'formula', 6, 0)).toBe(
    `=GREET_TODAY('Pelanggan'!A:V,'Pembelian'!B:L,'Tindak Lanjut'!B:N,'Keluarga'!B:I,'Janji'!A:I,'Layanan'!A:P,'Jenjang'!A:D,${rules.join()},,TRUE,"id")`,
  );
});

test.each(['id', 'en'] as const)(
  'in the sample shop it greets whom the sidebar greets, with the same words, and counts every customer once (%s)',
  { timeout: 300_000 },
  async (language) => {
    const today = '2026-11-23' as Day;
    const { store, host, close } = await calculatedBook(language, today, sampleShop(today), 'addHome');
    const { homePage: text } = textIn(language);
    const { people, more } = Reflect.get(good(call(host, 'open', {})), 'greet') as TodayList;
    expect(people.length).toBeGreaterThan(10);
    const block = (row: number, column: number, rows: number, columns: number) =>
      sheetOf(store, text.title).read('value', { row, column, rows, columns });
    expect(block(7, 0, people.length, 6).map(([who, why, , , , code]) => [who, why, code])).toEqual(
      people.map(({ title: called, name, why, code }) => [
        [called, name].filter((part) => part !== '').join(' '),
        why,
        code,
      ]),
    );
    expect(String(block(7 + people.length, 0, 1, 1)[0]?.[0])).toMatch(
      more > 0 ? new RegExp(`${more}`) : /^$/,
    );
    expect(block(3, 1, 1, 1)).toEqual([[46_349]]);

    const sums = (from: number, rows: number) =>
      block(from, 8, rows, 1).reduce((sum, [count]) => sum + Number(count), 0);
    const sheetRows = (name: string, column: string) =>
      rowsOf(store as WorkbookStore, name).filter((row) => row[column] !== undefined);
    const [customers, promises] = language === 'id' ? ['Pelanggan', 'Janji'] : ['Customers', 'Promises'];
    expect(sums(4, 3)).toBe(sheetRows(customers, language === 'id' ? 'Nama' : 'Name').length);
    expect(sums(9, 8)).toBe(sums(19, 2));
    expect(sums(9, 8)).toBeGreaterThan(20);
    expect(sums(23, 4)).toBe(sheetRows(promises, language === 'id' ? 'Janji' : 'Promise').length);
    close();
  },
);

test('added again, it stays as the user has made it', () => {
  const { host, store, ui } = shop();
  host.clickMenu('addHome');
  type(store, title, 38, 2, [['catatan saya']]);
  const before = snapshotWorkbook(store);
  host.clickMenu('addHome');
  expect(snapshotWorkbook(store)).toEqual(before);
  expect(ui.toasts[ui.toasts.length - 1]).toMatch(/^Lembar Beranda sudah ada/);
});

test('a sheet of the user’s own of that name is not written over', () => {
  const store = memoryWorkbook({ newRows: 40 });
  store.insertSheet(title, 1);
  type(store, title, 3, 1, [['catatan saya']]);
  const { host } = shop({ store });
  const before = snapshotWorkbook(store);
  host.clickMenu('addHome');
  expect(snapshotWorkbook(store)[title]).toEqual(before[title]);
});

test('before set-up it asks for set-up', () => {
  const { host, ui } = shippedHost();
  host.clickMenu('addHome');
  expect(ui.toasts[ui.toasts.length - 1]).toMatch(/Pembelian/);
});

test('killed at any service call and clicked again, it ends as if undisturbed', { timeout: 300_000 }, () => {
  const base = shop().store;
  const begun = () => shippedHost({ store: base.clone(), state: newBookState() });
  const undisturbed = begun();
  const calls = undisturbed.host.clickMenu('addHome').meter.calls.length;
  const expected = unnumbered(undisturbed.store);
  for (let killAt = 0; killAt < calls; killAt++) {
    const { host, store } = begun();
    expect(host.clickMenu('addHome', { killAt, unflushed: 'kept' })).toMatchObject({ killed: true });
    expect(host.clickMenu('addHome'), `call ${killAt}`).toMatchObject({ ok: true });
    expect(unnumbered(store), `call ${killAt}`).toEqual(expected);
  }
});
