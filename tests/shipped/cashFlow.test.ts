import { expect, test } from 'vitest';
import { textIn } from '../../src/text/text';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import { cell, rowsOf, sheetOf, shippedHost, shop, type, unnumbered } from './shop';

test('the menu adds the cash book and the sheet of cash flow in the language of the workbook, with three charts', () => {
  for (const language of ['id', 'en'] as const) {
    const { host, store, ui } = shippedHost({ user: { locale: language } });
    host.clickMenu('setUpWorkbook');
    expect(host.clickMenu('addCashFlow')).toMatchObject({ ok: true });
    const text = textIn(language);
    const flow = sheetOf(store, text.cashFlow.title);
    expect(store.activeSheetId).toBe(flow.id);
    expect(flow.charts.map((chart) => chart.type)).toEqual(['line', 'combo', 'pie']);
    expect(cell(store, text.cashFlow.title, 'value', 0, 0)).toBe(text.cashFlow.title);
    expect(cell(store, text.cashBook.title, 'value', 0, 10)).toBe(text.cashBook.title);
    expect(ui.toasts[ui.toasts.length - 1]).toBe(text.page.added(text.cashFlow.title));
  }
});

test('its figures are custom functions over the cash book, and the book is one over purchases, payments and cash', () => {
  const { host, store } = shop();
  host.clickMenu('addCashFlow');
  expect(cell(store, 'Buku kas', 'formula', 0, 0)).toBe(
    "=CASH_BOOK('Pembelian'!A:Q,'Pembayaran'!A:H,'Kas'!A:K,TRUE,\"id\")",
  );
  const settings = rowsOf(store, 'Pengaturan').map((row) => row.Aturan);
  const asOf = `'Pengaturan'!$B$${settings.indexOf('Per tanggal') + 2}`;
  expect(cell(store, 'Arus kas', 'formula', 2, 0)).toBe(
    `=CASH_BREATH('Buku kas'!A:A,'Buku kas'!B:B,${asOf},'Buku kas'!F:F,"IDR","id")`,
  );
});

test('added again, the sheets stay as the user has made them, and a book that was deleted comes back', () => {
  const { host, store, ui } = shop();
  host.clickMenu('addCashFlow');
  type(store, 'Arus kas', 54, 5, [['catatan saya']]);
  const before = snapshotWorkbook(store);
  host.clickMenu('addCashFlow');
  expect(snapshotWorkbook(store)).toEqual(before);
  expect(ui.toasts[ui.toasts.length - 1]).toMatch(/^Lembar Arus kas sudah ada/);
  store.deleteSheet(sheetOf(store, 'Buku kas').id);
  host.clickMenu('addCashFlow');
  expect(cell(store, 'Buku kas', 'value', 0, 10)).toBe('Buku kas');
});

test('killed at any service call and clicked again, both sheets end as if undisturbed', {
  timeout: 300_000,
}, () => {
  const undisturbed = shop();
  const calls = undisturbed.host.clickMenu('addCashFlow').meter.calls.length;
  const expected = unnumbered(undisturbed.store);
  for (let killAt = 0; killAt < calls; killAt++) {
    const { host, store } = shop();
    expect(host.clickMenu('addCashFlow', { killAt, unflushed: 'kept' })).toMatchObject({ killed: true });
    expect(host.clickMenu('addCashFlow'), `call ${killAt}`).toMatchObject({ ok: true });
    expect(unnumbered(store), `call ${killAt}`).toEqual(expected);
  }
});
