import { expect, test } from 'vitest';
import { type Day, daySerial } from '../../src/domain/day';
import type { AnswerCell } from '../../src/functions/cells';
import { RECEIVABLES, RECEIVABLES_AGING } from '../../src/functions/receivables';
import { SHOP_LEAKS } from '../../src/functions/shopLeaks';
import type { Language } from '../../src/text/language';
import { textIn } from '../../src/text/text';
import { writeCell } from '../../src/workbook/cellKind';
import { cash } from '../../src/workbook/schema/cash';
import { knownFindings } from '../../src/workbook/schema/knownFindings';
import { payments } from '../../src/workbook/schema/payments';
import { purchases } from '../../src/workbook/schema/purchases';
import type { Table } from '../../src/workbook/table';
import { newBookState } from '../../workbench/host/bookState';
import { leakyShop } from '../../workbench/sample/leaky';
import type { Shop } from '../../workbench/sample/shop';
import { memoryWorkbook } from '../../workbench/store/memory';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import { calculatedBook } from './calculatedBook';
import { cell, rowsOf, sheetOf, shippedHost, shop, type, unnumbered } from './shop';

const languages = ['id', 'en'] as const;

test.each(languages)('the menu adds both sheets in the language of the workbook (%s)', (language) => {
  const { host, store, ui } = shippedHost({ user: { locale: language } });
  host.clickMenu('setUpWorkbook');
  expect(host.clickMenu('addMoneyChecks')).toMatchObject({ ok: true });
  const { leaksPage, debtsPage, page } = textIn(language);
  expect(cell(store, debtsPage.title, 'value', 0, 0)).toBe(debtsPage.title);
  expect(sheetOf(store, debtsPage.title).charts).toMatchObject([
    { type: 'column', title: debtsPage.chartTitle, headers: 1 },
  ]);
  expect(cell(store, leaksPage.title, 'value', 0, 0)).toBe(leaksPage.title);
  expect(store.activeSheetId).toBe(sheetOf(store, leaksPage.title).id);
  expect(ui.toasts[ui.toasts.length - 1]).toBe(page.added(leaksPage.title));
});

test('their figures are custom functions over whole sheets, and over the bills that stand below the ageing', () => {
  const { host, store } = shop();
  host.clickMenu('addMoneyChecks');
  const settings = rowsOf(store, 'Pengaturan').map((row) => row.Aturan);
  const [asOf, grace] = ['Per tanggal', 'Kelonggaran (hari)'].map(
    (title) => `'Pengaturan'!$B$${settings.indexOf(title) + 2}`,
  );
  expect(cell(store, 'Perlu dicek', 'formula', 5, 0)).toBe(
    `=SHOP_LEAKS('Pembelian'!A:T,'Pembayaran'!A:H,'Kas'!A:K,'Sudah Jelas'!B:C,${asOf},TRUE,"id")`,
  );
  expect(cell(store, 'Siapa berutang', 'formula', 20, 0)).toBe(
    `=RECEIVABLES('Pembelian'!A:Q,'Pembayaran'!A:H,${asOf},${grace},TRUE,"id")`,
  );
  expect(cell(store, 'Siapa berutang', 'formula', 6, 0)).toBe(
    `=TRANSPOSE(RECEIVABLES_AGING(D21:D,G21:G,${asOf},TRUE,"id"))`,
  );
});

test('where the settings have lost their rules, they count to the latest day and forgive nothing', () => {
  const { host, store } = shop();
  type(
    store,
    'Pengaturan',
    1,
    0,
    rowsOf(store, 'Pengaturan').map(() => ['']),
  );
  host.clickMenu('addMoneyChecks');
  expect(cell(store, 'Perlu dicek', 'formula', 5, 0)).toContain(",'Sudah Jelas'!B:C,,TRUE,");
  expect(cell(store, 'Siapa berutang', 'formula', 20, 0)).toContain(",MAX('Pembelian'!B:B),0,TRUE,");
});

test('a workbook of an earlier day, without the sheet of known findings, has its leaks found too', () => {
  const { host, store } = shop();
  store.deleteSheet(sheetOf(store, 'Sudah Jelas').id);
  expect(host.clickMenu('addMoneyChecks')).toMatchObject({ ok: true });
  expect(cell(store, 'Perlu dicek', 'formula', 5, 0)).toMatch(
    /,'Kas'!A:K,,'Pengaturan'!\$B\$\d+,TRUE,"id"\)$/,
  );
});

const today = '2026-11-23' as Day;

/** The rows as a sheet of them would be handed to a function. */
const handed = (
  { columns }: Table,
  rows: readonly Readonly<Record<string, unknown>>[],
  language: Language,
) => [
  Object.values(columns).map(({ title }) => title[language]),
  ...rows.map((row) =>
    Object.entries(columns).map(([key, { kind }]) =>
      kind.is === 'day'
        ? (row[key] ?? '')
        : writeCell(kind, row[key], { language, currency: { code: 'IDR', decimals: 0 } }),
    ),
  ),
];

/** An answer as cells hold it. */
const stored = (answer: unknown) =>
  (answer as AnswerCell[][]).map((line) =>
    line.map((one) => (typeof one === 'object' ? daySerial(one.day) : one)),
  );

/** The leaky shop, where every fiftieth sale is owed besides. */
function owedShop(): Shop {
  const { shop: leaky } = leakyShop(today);
  const owed = { method: 'credit', status: 'unpaid' } as const;
  return {
    ...leaky,
    purchases: leaky.purchases.map((row, at) => (at % 50 === 0 ? { ...row, ...owed } : row)),
  };
}

test.each(['id'] as const)(
  'in the sample shop (%s) they show what the functions answer',
  {
    timeout: 300_000,
  },
  async (language) => {
    const sample = owedShop();
    const { store, close } = await calculatedBook(language, today, sample, 'addMoneyChecks');
    const { leaksPage, debtsPage } = textIn(language);
    const [sold, paid] = [
      handed(purchases, sample.purchases, language),
      handed(payments, sample.payments, language),
    ];
    const moved = handed(cash, sample.cash, language);
    const shown = (sheet: string, row: number, rows: number, columns: number) =>
      sheetOf(store, sheet).read('value', { row, column: 0, rows, columns });

    const found = stored(SHOP_LEAKS(sold, paid, moved, '', today, true, language));
    expect(found.length).toBeGreaterThan(10);
    expect(shown(leaksPage.title, 5, found.length, 4)).toEqual(found);
    const [titles, [kind = '', about = ''] = [], ...others] = found;
    type(store, knownFindings.title[language], 1, 1, [[kind, about]]);
    await store.recalculated(120_000);
    expect(shown(leaksPage.title, 5, found.length - 1, 4)).toEqual([titles, ...others]);

    const open = stored(RECEIVABLES(sold, paid, today, 3, true, language));
    expect(open.length).toBeGreaterThan(10);
    expect(shown(debtsPage.title, 20, open.length, 8)).toEqual(open);

    const listed = RECEIVABLES(sold, paid, today, 3, false, '') as { day: string }[][];
    const ages = RECEIVABLES_AGING(
      listed.map((line) => [line[3]?.day]),
      listed.map((line) => [line[6]]),
      today,
      true,
      language,
    ) as AnswerCell[][];
    const [names = [], amounts = []] = ages;
    expect(shown(debtsPage.title, 6, 6, 2)).toEqual([
      ...names.map((name, at) => [name, amounts[at]]),
      [debtsPage.total, open.slice(1).reduce((sum, line) => sum + Number(line[6]), 0)],
    ]);
    close();
  },
);

test('added again, the sheets stay as the user has made them, also where they bear the titles of the other language', () => {
  const { host, store, ui } = shop();
  host.clickMenu('addMoneyChecks');
  type(store, 'Siapa berutang', 14, 0, [['catatan saya']]);
  sheetOf(store, 'Perlu dicek').name = 'Worth a look';
  const before = snapshotWorkbook(store);
  host.clickMenu('addMoneyChecks');
  expect(snapshotWorkbook(store)).toEqual(before);
  expect(ui.toasts[ui.toasts.length - 1]).toMatch(/^Lembar Worth a look sudah ada/);
});

test.each(['Siapa berutang', 'Perlu dicek'])(
  'a sheet of the user’s own named %s is not written over, and the other is added',
  (name) => {
    const store = memoryWorkbook({ newRows: 40 });
    store.insertSheet(name, 1);
    type(store, name, 3, 1, [['catatan saya']]);
    const { host } = shop({ store });
    const before = snapshotWorkbook(store);
    host.clickMenu('addMoneyChecks');
    expect(snapshotWorkbook(store)[name]).toEqual(before[name]);
    const other = name === 'Siapa berutang' ? 'Perlu dicek' : 'Siapa berutang';
    expect(cell(store, other, 'value', 0, 0)).toBe(other);
  },
);

test('before set-up they ask for set-up', () => {
  const { host, ui } = shippedHost();
  host.clickMenu('addMoneyChecks');
  expect(ui.toasts[ui.toasts.length - 1]).toMatch(/Pembelian/);
});

test('killed at any service call and clicked again, both sheets end as if undisturbed', {
  timeout: 300_000,
}, () => {
  const base = shop().store;
  const begun = () => shippedHost({ store: base.clone(), state: newBookState() });
  const undisturbed = begun();
  const calls = undisturbed.host.clickMenu('addMoneyChecks').meter.calls.length;
  const expected = unnumbered(undisturbed.store);
  for (let killAt = 0; killAt < calls; killAt++) {
    const { host, store } = begun();
    expect(host.clickMenu('addMoneyChecks', { killAt, unflushed: 'kept' })).toMatchObject({ killed: true });
    expect(host.clickMenu('addMoneyChecks'), `call ${killAt}`).toMatchObject({ ok: true });
    expect(unnumbered(store), `call ${killAt}`).toEqual(expected);
  }
});
