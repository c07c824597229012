import { expect, test } from 'vitest';
import { textIn } from '../../src/text/text';
import { memoryWorkbook } from '../../workbench/store/memory';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import type { StoredValue } from '../../workbench/store/store';
import { cell, sheetOf, shippedHost, shop, type, unnumbered } from './shop';

test('the menu adds the sheet in the language of the workbook, with figures to write over and a chart', () => {
  for (const language of ['id', 'en'] as const) {
    const { host, store, ui } = shippedHost({ user: { locale: language } });
    host.clickMenu('setUpWorkbook');
    expect(host.clickMenu('addTryIdea')).toMatchObject({ ok: true });
    const { tryIdea: text, page } = textIn(language);
    const sheet = sheetOf(store, text.title);
    expect(store.activeSheetId).toBe(sheet.id);
    expect(cell(store, text.title, 'value', 0, 0)).toBe(text.title);
    expect(sheet.read('value', { row: 5, column: 0, rows: 6, columns: 3 })).toEqual(text.inputs);
    expect(ui.toasts[ui.toasts.length - 1]).toBe(page.added(text.title));
    expect(sheet.charts).toMatchObject([{ type: 'line', title: text.chartTitle, headers: 1 }]);
  }
});

test('its two formulas read each figure from the row that names it', () => {
  const { host, store } = shop();
  host.clickMenu('addTryIdea');
  const formula = (row: number) => cell(store, 'Coba ide', 'formula', row, 0);
  expect(formula(13)).toBe('=CASH_SCENARIO_SUMMARY(B6,B7,B8,B10,B11,24,B9,"IDR","id")');
  expect(formula(36)).toBe('=CASH_SCENARIO(B6,B7,B8,B10,B11,24,B9,TRUE,"id")');
  const given = [5, 6, 7, 9, 10].map((row) => cell(store, 'Coba ide', 'value', row, 1));
  const ramp = cell(store, 'Coba ide', 'value', 8, 1);
  expect(host.customFunction('CASH_SCENARIO_SUMMARY', [...given, 24, ramp, 'IDR', 'id'])).toEqual([
    ['Uangnya cukup?', 'Cukup: selama 24 bulan tidak pernah di bawah 0'],
    ['Kapan balik modal?', 'Mulai bulan ke-8'],
    ['Saldo terendah dengan ide', 'Rp700.000, bulan ke-24'],
    ['Nafas tanpa ide', 'Kira-kira 12 bulan'],
    ['Nafas dengan ide', 'Lebih dari 24 bulan'],
  ]);
});

test('its chart draws the months and both balances, down to the last month', () => {
  const { host, store } = shop();
  host.clickMenu('addTryIdea');
  const { charts } = sheetOf(store, 'Coba ide');
  const given = [5, 6, 7, 9, 10].map((row) => cell(store, 'Coba ide', 'value', row, 1));
  const table = host.customFunction('CASH_SCENARIO', [...given, 24, 3, true, 'id']) as StoredValue[][];
  expect(table[0]).toEqual(['bulan', 'idenya saja', 'tanpa ide', 'dengan ide']);
  expect(table).toHaveLength(26);
  expect(charts[0]?.ranges.map(({ area }) => area)).toEqual([
    { row: 36, column: 0, rows: 26, columns: 1 },
    { row: 36, column: 2, rows: 26, columns: 2 },
  ]);
});

test('added again, the sheet stays as the user has made it, also where it bears the title of the other language', () => {
  const { host, store, ui } = shop();
  host.clickMenu('addTryIdea');
  type(store, 'Coba ide', 5, 1, [[7_500_000]]);
  sheetOf(store, 'Coba ide').name = 'Try an idea';
  const before = snapshotWorkbook(store);
  host.clickMenu('addTryIdea');
  expect(snapshotWorkbook(store)).toEqual(before);
  expect(ui.toasts[ui.toasts.length - 1]).toMatch(/^Lembar Try an idea sudah ada/);
});

test('a sheet of the user’s own that bears the title is not written over', () => {
  const store = memoryWorkbook({ newRows: 40 });
  store.insertSheet('Coba ide', 1);
  type(store, 'Coba ide', 3, 1, [['catatan saya']]);
  const { host } = shop({ store });
  const before = snapshotWorkbook(store);
  host.clickMenu('addTryIdea');
  expect(snapshotWorkbook(store)['Coba ide']).toEqual(before['Coba ide']);
});

test('an idea can be tried before the workbook is set up', () => {
  const { host, store } = shippedHost();
  expect(host.clickMenu('addTryIdea')).toMatchObject({ ok: true });
  expect(sheetOf(store, 'Coba ide').charts).toHaveLength(1);
});

test('killed at any service call and clicked again, the sheet ends as if undisturbed', {
  timeout: 300_000,
}, () => {
  const undisturbed = shop();
  const calls = undisturbed.host.clickMenu('addTryIdea').meter.calls.length;
  const expected = unnumbered(undisturbed.store);
  for (let killAt = 0; killAt < calls; killAt++) {
    const { host, store } = shop();
    expect(host.clickMenu('addTryIdea', { killAt, unflushed: 'kept' })).toMatchObject({ killed: true });
    expect(host.clickMenu('addTryIdea'), `call ${killAt}`).toMatchObject({ ok: true });
    expect(unnumbered(store), `call ${killAt}`).toEqual(expected);
  }
});
