import { expect, test } from 'vitest';
import { textIn } from '../../src/text/text';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import { cell, rowsOf, sheetOf, shippedHost, shop, type, unnumbered } from './shop';

const title = 'Janji dan layanan';

test('the menu adds the sheet in the language of the workbook, and with it the sheets it reads', () => {
  for (const language of ['id', 'en'] as const) {
    const { host, store, ui } = shippedHost({ user: { locale: language } });
    host.clickMenu('setUpWorkbook');
    expect(host.clickMenu('addPromisePage')).toMatchObject({ ok: true });
    const { promisePage: text, page } = textIn(language);
    expect(store.activeSheetId).toBe(sheetOf(store, text.title).id);
    expect(cell(store, text.title, 'value', 0, 0)).toBe(text.title);
    for (const sheet of language === 'id' ? ['Janji', 'Layanan'] : ['Promises', 'Service'])
      expect(sheetOf(store, sheet).frozenRows).toBe(1);
    expect(ui.toasts[ui.toasts.length - 1]).toBe(page.added(text.title));
  }
});

test('its formulas name the columns of both sheets', () => {
  const { host, store } = shop();
  host.clickMenu('addPromisePage');
  const settings = rowsOf(store, 'Pengaturan').map((row) => row.Aturan);
  const asOf = `'Pengaturan'!$B$${settings.indexOf('Per tanggal') + 2}`;
  const formula = (row: number, column = 0) => cell(store, title, 'formula', row, column);
  expect(formula(4, 1)).toBe("=PROMISE_KEPT('Janji'!I:I)");
  expect(formula(7)).toBe(`=RESPONSE_HOURS('Layanan'!E:E,'Layanan'!F:F,${asOf},24,'Layanan'!B:B,TRUE,"id")`);
  expect(formula(13)).toBe(
    "=SERVICE_PROFIT('Layanan'!D:D,'Layanan'!I:I,'Layanan'!J:J,'Layanan'!K:K,3,TRUE,\"id\")",
  );
  expect(formula(28)).toBe(
    `=PROMISE_LEDGER('Janji'!F:F,'Janji'!G:G,'Janji'!H:H,'Janji'!I:I,'Janji'!J:J,${asOf},TRUE,"id")`,
  );
});

test('added again, the sheet stays as the user has made it', () => {
  const { host, store, ui } = shop();
  host.clickMenu('addPromisePage');
  type(store, title, 2, 14, [['catatan saya']]);
  const before = snapshotWorkbook(store);
  host.clickMenu('addPromisePage');
  expect(snapshotWorkbook(store)).toEqual(before);
  expect(ui.toasts[ui.toasts.length - 1]).toMatch(/^Lembar Janji dan layanan sudah ada/);
});

test('killed at any service call and clicked again, the sheets end as if undisturbed', {
  timeout: 300_000,
}, () => {
  const base = shop().store;
  const undisturbed = base.clone();
  const calls = shippedHost({ store: undisturbed }).host.clickMenu('addPromisePage').meter.calls.length;
  const expected = unnumbered(undisturbed);
  for (let killAt = 0; killAt < calls; killAt++) {
    const store = base.clone();
    const { host } = shippedHost({ store });
    expect(host.clickMenu('addPromisePage', { killAt, unflushed: 'kept' })).toMatchObject({ killed: true });
    expect(host.clickMenu('addPromisePage'), `call ${killAt}`).toMatchObject({ ok: true });
    expect(unnumbered(store), `call ${killAt}`).toEqual(expected);
  }
});
