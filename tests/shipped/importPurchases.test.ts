import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTable } from '../../sidebar/import/fileTable';
import { dayOfSerial } from '../../src/domain/day';
import { PURCHASE_SUMMARY } from '../../src/functions';
import type { ImportChoice, ImportGuess, ImportReport } from '../../src/server/contract';
import { root } from '../../workbench/build/root';
import { newBookState } from '../../workbench/host/bookState';
import type { MemoryWorkbook } from '../../workbench/store/memory';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import { testWithData } from '../data/shared';
import { call, good, rowsOf, sheetOf, shippedHost, shop, type } from './shop';

type Rows = readonly (readonly string[])[];

const guessOf = (host: Parameters<typeof call>[0], rows: Rows) =>
  good(call(host, 'guessImport', { rows: rows.slice(0, 50) })) as unknown as ImportGuess;
const choiceOf = ({ columns, hasHeader, dateOrder, decimalMark }: ImportGuess): ImportChoice => ({
  columns,
  hasHeader,
  dateOrder,
  decimalMark,
});
const check = (host: Parameters<typeof call>[0], rows: Rows, choice: ImportChoice) =>
  good(call(host, 'checkImport', { rows, choice })) as unknown as ImportReport;
const bringIn = (host: Parameters<typeof call>[0], rows: Rows, choice: ImportChoice, faults = {}) =>
  call(host, 'importPurchases', { id: 'import-1', user: 'Dewi', rows, choice }, faults);

/** A shop that counts in dollars and cents, as the files of other countries do. */
const dollarShop = (options = {}) => {
  const made = shop(options);
  const settings = rowsOf(made.store, 'Pengaturan').map((row) => row.Aturan);
  type(made.store, 'Pengaturan', settings.indexOf('Mata uang') + 1, 1, [['USD']]);
  type(made.store, 'Pengaturan', settings.indexOf('Desimal uang') + 1, 1, [[2]]);
  return made;
};

const small: Rows = fileTable(
  'Nama Pembeli;Tgl;Total\nRatna Dewi;23/11/2026;Rp 37.000\nBaru Sekali;22/11/2026;Rp12.500\nSiti Nurhayati;21/11/2026;5000\n;21/11/2026;5000\nBaru Sekali;30/02/2026;1000\n=IMPORTXML("http://x");20/11/2026;7000',
).rows;

test('columns are guessed in any order, and every row is in or is listed with its reason', () => {
  const { host } = shop();
  const guess = guessOf(host, small);
  expect(guess).toMatchObject({
    columns: { date: 1, customer: 0, amount: 2 },
    hasHeader: true,
    dateOrder: 'dmy',
    // Rp12.500 could be read two ways, but Rp is a word of those who write it so.
    decimalMark: ',',
    open: [],
  });
  expect(guess.preview).toHaveLength(5);
  const report = check(host, small, { ...choiceOf(guess), decimalMark: ',' });
  expect(report).toEqual({
    rows: 6,
    added: 3,
    already: 0,
    newCustomers: 2,
    matchedCustomers: 1,
    rejected: [
      {
        line: 4,
        reason: '"Siti Nurhayati" cocok dengan lebih dari satu pelanggan; pakai kode atau nomor WA',
        text: 'Siti Nurhayati · 21/11/2026 · 5000',
      },
      { line: 5, reason: 'nama pelanggannya kosong', text: ' · 21/11/2026 · 5000' },
      { line: 6, reason: 'tanggal "30/02/2026" tidak terbaca', text: 'Baru Sekali · 30/02/2026 · 1000' },
    ],
  });
});

test('a dry run writes nothing, an import adds what it said, again it adds nothing, and undo takes all back', () => {
  const { host, store } = shop();
  const choice = { ...choiceOf(guessOf(host, small)), decimalMark: ',' } as const;
  const before = snapshotWorkbook(store);
  const dry = check(host, small, choice);
  expect(snapshotWorkbook(store)).toEqual(before);
  const done = good(bringIn(host, small, choice)) as unknown as { report: ImportReport };
  expect(done.report).toEqual(dry);
  expect(rowsOf(store, 'Pembelian').map((row) => [row.Pelanggan, row['Kode pelanggan'], row.Total])).toEqual([
    ['Ratna Dewi', 'C-0001', 37_000],
    ['Baru Sekali', 'C-0004', 12_500],
    ['\u200B=IMPORTXML("http://x")', 'C-0005', 7_000],
  ]);
  expect(check(host, small, choice)).toMatchObject({ added: 0, already: 3, newCustomers: 0 });
  host.clickMenu('undoLast');
  expect(rowsOf(store, 'Pembelian')).toEqual([]);
  expect(rowsOf(store, 'Pelanggan')).toHaveLength(3);
});

test('killed at every service call and tried again, an import ends as if undisturbed', {
  timeout: 300_000,
}, () => {
  const { host, store: base } = shop();
  const choice = { ...choiceOf(guessOf(host, small)), decimalMark: ',' } as const;
  const on = (store: MemoryWorkbook) => shippedHost({ store, state: newBookState() }).host;
  const undisturbed = base.clone();
  const calls = bringIn(on(undisturbed), small, choice).meter.calls.length;
  const expected = snapshotWorkbook(undisturbed, { without: ['_Journal'] });
  for (const unflushed of ['lost', 'kept'] as const) {
    for (let killAt = 0; killAt < calls; killAt++) {
      const store = base.clone();
      expect(bringIn(on(store), small, choice, { killAt, unflushed })).toMatchObject({ killed: true });
      good(bringIn(on(store), small, choice));
      expect(snapshotWorkbook(store, { without: ['_Journal'] }), `killed at ${killAt}, ${unflushed}`).toEqual(
        expected,
      );
    }
  }
});

test('a walk-in comes in without a customer, and makes none', () => {
  const { host, store } = shop();
  const rows = fileTable('Tanggal,Pelanggan,Total\n2026-11-20,Umum,5000\n2026-11-21,walk-in,6000').rows;
  const done = good(bringIn(host, rows, choiceOf(guessOf(host, rows)))) as unknown as {
    report: ImportReport;
  };
  expect(done.report).toMatchObject({ added: 2, newCustomers: 0, matchedCustomers: 0, rejected: [] });
  expect(rowsOf(store, 'Pembelian').map((row) => [row.Pelanggan, row['Kode pelanggan']])).toEqual([
    ['Umum', undefined],
    ['walk-in', undefined],
  ]);
});

test('dates and amounts that can be read two ways are asked about, never guessed', () => {
  const { host } = shop();
  const rows = fileTable('date,customer,amount\n01/02/2026,Ratna Dewi,1.500').rows;
  expect(guessOf(host, rows).open).toEqual(['dateOrder', 'decimalMark']);
  expect(call(host, 'checkImport', { rows, choice: choiceOf(guessOf(host, rows)) })).toMatchObject({
    value: { ok: false, problem: 'importChoice', field: 'dateOrder' },
  });
});

test('what a stranger could send instead of an import is refused', () => {
  const { host } = shop();
  for (const input of [
    null,
    {},
    { rows: 3 },
    { rows: [[1]], choice: {} },
    { rows: [['a']], choice: { columns: { __proto__x: 1 } } },
  ]) {
    expect(call(host, 'checkImport', input)).toMatchObject({ value: { ok: false, problem: 'unreadable' } });
  }
});

testWithData(
  'cdnow_sample_log.txt',
  'the CDNOW log comes in whole, and its summary is the published one',
  (text) => {
    const { host, store } = dollarShop();
    for (const name of ['Pelanggan', 'Pembelian']) sheetOf(store, name).insertRows(30, 7000);
    const { rows } = fileTable(text);
    const guess = guessOf(host, rows);
    // The file has no titles, and its first column is the master id: the published one is the second.
    const choice: ImportChoice = { ...choiceOf(guess), columns: { ...guess.columns, customer: 1 } };
    expect(guess).toMatchObject({ hasHeader: false, columns: { date: 2, amount: 4 }, open: [] });
    const { report } = good(bringIn(host, rows, choice)) as unknown as { report: ImportReport };
    expect(report).toEqual({
      rows: 6919,
      added: 6919,
      already: 0,
      rejected: [],
      newCustomers: 2357,
      matchedCustomers: 0,
    });
    const bought = rowsOf(store, 'Pembelian');
    const column = (title: string) => bought.map((row) => [row[title]]);
    const days = bought.map((row) => [dayOfSerial(Number(row.Tanggal))]);
    const answer = PURCHASE_SUMMARY(
      column('Pelanggan'),
      days,
      column('Total'),
      '1997-09-30',
      7,
      '',
    ) as unknown[][];
    const found = new Map(answer.map(([id, ...figures]) => [Number(id), figures as number[]]));
    const published = readFileSync(join(root, '../shared/data/cdnow_sample_summary.csv'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1);
    expect(published).toHaveLength(2357);
    for (const line of published) {
      const [id = 0, ...figures] = line.split(',').map(Number);
      const own = found.get(id) ?? [];
      figures.forEach((figure, at) => {
        expect(Math.abs((own[at] ?? Number.NaN) - figure), line).toBeLessThanOrEqual(0.005 + 1e-9);
      });
    }
    host.clickMenu('undoLast');
    expect(rowsOf(store, 'Pembelian')).toEqual([]);
  },
);

testWithData(
  'online_retail_lines_6000.csv',
  'every online-retail line is in or is listed with its reason',
  (text) => {
    const { host, store } = dollarShop();
    for (const name of ['Pelanggan', 'Pembelian']) sheetOf(store, name).insertRows(30, 7000);
    const { rows } = fileTable(text);
    const guess = guessOf(host, rows);
    expect(guess).toMatchObject({
      hasHeader: true,
      columns: { date: 4, customer: 6, quantity: 3, unitPrice: 5, receipt: 0, item: 2 },
    });
    const choice: ImportChoice = { ...choiceOf(guess), dateOrder: 'mdy', decimalMark: '.' };
    const { report } = good(bringIn(host, rows, choice)) as unknown as { report: ImportReport };
    expect(report.rows).toBe(6000);
    expect(report.added + report.already + report.rejected.length).toBe(6000);
    const blank = rows.slice(1).filter((row) => row[6] === '').length;
    expect(report.rejected).toHaveLength(blank);
    const refunds = rowsOf(store, 'Pembelian').filter((row) => Number(row.Total) < 0).length;
    expect(refunds).toBe(rows.slice(1).filter((row) => row[6] !== '' && Number(row[3]) < 0).length);
  },
);
