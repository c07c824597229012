import { expect, test } from 'vitest';
import { textIn } from '../../src/text/text';
import { memoryWorkbook } from '../../workbench/store/memory';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import { cell, rowsOf, sheetOf, shippedHost, shop, type, unnumbered } from './shop';

test('the menu adds the sheet of customer value in the language of the workbook, with its chart, and shows it', () => {
  for (const language of ['id', 'en'] as const) {
    const { host, store, ui } = shippedHost({ user: { locale: language } });
    host.clickMenu('setUpWorkbook');
    expect(host.clickMenu('addCustomerValue')).toMatchObject({ ok: true });
    const { customerValue: text, page } = textIn(language);
    const sheet = sheetOf(store, text.title);
    expect(store.activeSheetId).toBe(sheet.id);
    expect(sheet.read('value', { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[text.title]]);
    expect(sheet.read('value', { row: 4, column: 0, rows: 1, columns: 6 })).toEqual([text.boardTitles]);
    expect(ui.toasts[ui.toasts.length - 1]).toBe(page.added(text.title));
    expect(sheet.charts).toHaveLength(1);
  }
});

test('its figures are custom functions over the board and over the sheet of purchases', () => {
  const { host, store } = shop();
  host.clickMenu('addCustomerValue');
  expect(cell(store, 'Nilai pelanggan', 'formula', 4, 6)).toBe(
    '=VALUE_BOARD(A5:A23,B5:B23,C5:C23,D5:D23,E5:E23,F5:F23,"Kita",TRUE,"id")',
  );
  const settings = rowsOf(store, 'Pengaturan').map((row) => row.Aturan);
  const asOf = settings.indexOf('Per tanggal') + 2;
  expect(asOf).toBeGreaterThan(1);
  expect(cell(store, 'Nilai pelanggan', 'formula', 42, 0)).toBe(
    `=LIFETIME_VALUE('Pembelian'!D:E,'Pembelian'!B:B,'Pembelian'!L:L,'Pengaturan'!$B$${asOf},12,1,0,TRUE,"id")`,
  );
});

test('where the purchases have lost the column of codes, their names stand for the customers', () => {
  const { host, store } = shop();
  type(store, 'Pembelian', 0, 4, [['Kolomku']]);
  host.clickMenu('addCustomerValue');
  expect(cell(store, 'Nilai pelanggan', 'formula', 42, 0)).toContain(
    "=LIFETIME_VALUE('Pembelian'!D:D,'Pembelian'!B:B,",
  );
});

test('added again, the sheet stays as the user has made it, also where it bears the title of the other language', () => {
  const { host, store, ui } = shop();
  host.clickMenu('addCustomerValue');
  type(store, 'Nilai pelanggan', 5, 0, [['Bolu kukus']]);
  sheetOf(store, 'Nilai pelanggan').name = 'Customer value';
  const before = snapshotWorkbook(store);
  host.clickMenu('addCustomerValue');
  expect(snapshotWorkbook(store)).toEqual(before);
  expect(ui.toasts[ui.toasts.length - 1]).toMatch(/^Lembar Customer value sudah ada/);
});

test('a sheet of the user’s own that bears the title is not written over', () => {
  const store = memoryWorkbook({ newRows: 40 });
  store.insertSheet('Nilai pelanggan', 1);
  type(store, 'Nilai pelanggan', 3, 1, [['catatan saya']]);
  const { host } = shop({ store });
  const before = snapshotWorkbook(store);
  host.clickMenu('addCustomerValue');
  expect(snapshotWorkbook(store)['Nilai pelanggan']).toEqual(before['Nilai pelanggan']);
});

test('before set-up it asks for set-up', () => {
  const { host, ui } = shippedHost();
  host.clickMenu('addCustomerValue');
  expect(ui.toasts[ui.toasts.length - 1]).toMatch(/Pembelian/);
});

test('killed at any service call and clicked again, the sheet ends as if undisturbed', {
  timeout: 300_000,
}, () => {
  const undisturbed = shop();
  const calls = undisturbed.host.clickMenu('addCustomerValue').meter.calls.length;
  const expected = unnumbered(undisturbed.store);
  for (let killAt = 0; killAt < calls; killAt++) {
    const { host, store } = shop();
    expect(host.clickMenu('addCustomerValue', { killAt, unflushed: 'kept' })).toMatchObject({ killed: true });
    expect(host.clickMenu('addCustomerValue'), `call ${killAt}`).toMatchObject({ ok: true });
    expect(unnumbered(store), `call ${killAt}`).toEqual(expected);
  }
});
