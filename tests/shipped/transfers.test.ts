import { expect, test } from 'vitest';
import type { BankReport, SeenReport, SeenTransfer, WaitingList } from '../../src/server/contract';
import { newBookState } from '../../workbench/host/bookState';
import type { Host } from '../../workbench/host/host';
import type { MemoryWorkbook } from '../../workbench/store/memory';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import { statements } from '../data/bankStatements';
import { call, good, looking, rowsOf, sheetOf, shippedHost, type } from './shop';
import { serial, waitingShop } from './waitingShop';

type Rows = readonly (readonly string[])[];
const on = (store: MemoryWorkbook) => shippedHost({ store, state: newBookState() }).host;
const listOf = (host: Host) => Reflect.get(Object(good(call(host, 'cash', {}))), 'waiting') as WaitingList;
const check = (host: Host, rows: Rows, more = {}) =>
  good(call(host, 'checkBank', { rows, ...more })) as unknown as BankReport;
const see = (host: Host, seen: readonly SeenTransfer[], id = 'click-1', faults = {}) =>
  call(host, 'seeTransfers', { id, user: 'Dewi', seen }, faults);
const seen = (outcome: ReturnType<typeof call>) => good(outcome) as unknown as SeenReport;
/** What the sidebar sends for the certain rows of a check. */
const certainOf = ({ certain, transfers }: BankReport): SeenTransfer[] =>
  certain.map(({ row, no }) => ({
    no,
    units: transfers.find((transfer) => transfer.no === no)?.units ?? 0,
    day: row.day,
    reference: row.reference,
  }));
const statusOf = (store: MemoryWorkbook) =>
  rowsOf(store, 'Pembelian').map((row) => [row.No, row['Status bayar']]);
const { rows } = statements.bcaPersonal;

test('the list has every transfer that nobody has seen, the latest first, with what is still open', () => {
  const { host, put } = waitingShop();
  put('Pembayaran', 1, {
    Tanggal: serial('2026-11-21'),
    'No. pembelian': 'P-000001',
    Jumlah: 50_000,
    'Cara bayar': 'Transfer',
  });
  const { transfers, notices } = listOf(host);
  expect(
    transfers.map((one) => [one.is, one.no, one.customer, one.amount, one.units, one.daysWaiting]),
  ).toEqual([
    ['purchase', 'P-000002', 'Siti Nurhayati', 'Rp75.000', 75_000, 1],
    ['purchase', 'P-000003', 'Asep', 'Rp75.000', 75_000, 1],
    ['payment', 'B-000001', 'Ratna Dewi', 'Rp50.000', 50_000, 2],
    ['purchase', 'P-000001', 'Ratna Dewi', 'Rp100.000', 100_000, 3],
  ]);
  expect(notices).toEqual([]);
});

test('a customer picked by code or phone is listed and matched by name', () => {
  const { host, put } = waitingShop();
  put('Pembelian', 2, { Pelanggan: '081300000001' });
  host.clickMenu('refreshFigures');
  expect(listOf(host).transfers.find(({ no }) => no === 'P-000002')?.customer).toBe('Siti Nurhayati');
  expect(check(host, rows).certain.map(({ no, by }) => [no, by])).toContainEqual(['P-000002', 'name']);
});

test('waiting rows typed by hand get their numbers when they are looked at', () => {
  const { host, put } = waitingShop();
  put('Pembelian', 6, {
    Tanggal: serial('2026-11-23'),
    Pelanggan: 'Umum',
    Total: 10_000,
    'Cara bayar': 'transfer',
    'Status bayar': 'waiting',
  });
  expect(listOf(host).transfers[0]).toMatchObject({ no: 'P-000006', customer: 'Umum', daysWaiting: 0 });
});

test('a waiting row that cannot be read is told, for it may be a transfer that the list lacks', () => {
  const { host, put } = waitingShop();
  put('Pembelian', 1, { Total: 'seratus' });
  put('Pembelian', 5, { 'Jatuh tempo': 'besok' });
  const { transfers, notices } = listOf(host);
  expect(transfers).toHaveLength(2);
  expect(notices).toEqual([expect.stringContaining('Pembelian baris 2, Total')]);
});

test('a check writes nothing, names the certain, breaks a tie by the name, and counts every row', () => {
  const { host, store } = waitingShop();
  const before = snapshotWorkbook(store);
  const report = check(host, rows);
  expect(snapshotWorkbook(store)).toEqual(before);
  expect(report).toMatchObject({
    bank: 'BCA',
    rows: 6,
    certain: [
      { no: 'P-000001', by: 'amount', row: { line: 6, day: '2026-11-21', amount: 'Rp150.000' } },
      { no: 'P-000002', by: 'name', row: { line: 8 } },
    ],
    ties: [],
    unknown: [],
    already: 0,
    outgoing: 1,
    pending: 1,
    unreadable: [{ line: 9 }, { line: 12, reason: 'tanggal "Ending Balance" tidak terbaca' }],
  });
});

test('of two who may have sent it, both are answered and neither is chosen', () => {
  const { host } = waitingShop();
  const file = [
    ['Tanggal', 'Keterangan', 'Masuk', 'Keluar'],
    ['22/11/2026', 'SETORAN', '75.000', ''],
  ];
  expect(check(host, file)).toMatchObject({
    certain: [],
    ties: [{ nos: ['P-000002', 'P-000003'], because: 'severalTransfers', row: { description: 'SETORAN' } }],
  });
});

test('a row that may belong to a transfer marked by hand is not certain for another of its amount', () => {
  const { host } = waitingShop();
  seen(see(host, [{ no: 'P-000002', units: 75_000 }]));
  const file = [
    ['Tanggal', 'Keterangan', 'Masuk', 'Keluar'],
    ['22/11/2026', 'SETORAN', '75.000', ''],
  ];
  expect(check(host, file)).toMatchObject({
    certain: [],
    ties: [{ nos: ['P-000003'], because: 'perhapsSeen' }],
  });
});

test('confirming writes one payment with the bank row in its note, makes the sale paid, and is undone as one', () => {
  const { host, store } = waitingShop();
  const before = snapshotWorkbook(store, { without: ['_Journal'] });
  const report = seen(see(host, certainOf(check(host, rows))));
  expect(report).toMatchObject({
    seen: ['P-000001', 'P-000002'],
    skipped: [],
    saved: { summary: '2 transfer sudah masuk', undoable: true },
  });
  expect(rowsOf(store, 'Pembayaran')).toEqual([
    {
      No: 'B-000001',
      Tanggal: serial('2026-11-21'),
      'No. pembelian': 'P-000001',
      Pelanggan: 'Ratna Dewi',
      'Kode pelanggan': 'C-0001',
      Jumlah: 150_000,
      'Cara bayar': 'Transfer',
      'Sudah masuk': true,
      Catatan: expect.stringMatching(
        /^BCA 2026-11-21 TRSF E-BANKING CR 2111\/FTSCY\/WS95051 150000\.00 RATNA DEWI \[bank \w+\]$/,
      ),
    },
    expect.objectContaining({ No: 'B-000002', 'No. pembelian': 'P-000002', Jumlah: 75_000 }),
  ]);
  expect(statusOf(store).map(([, status]) => status)).toEqual([
    'Lunas',
    'Lunas',
    'Menunggu',
    'Lunas',
    'Lunas',
  ]);
  expect(listOf(host).transfers.map(({ no }) => no)).toEqual(['P-000003']);
  host.clickMenu('undoLast');
  expect(snapshotWorkbook(store, { without: ['_Journal'] })).toEqual(before);
});

test('the same file again adds nothing, in whatever order and without the lines above its titles', () => {
  const { host, store } = waitingShop();
  seen(see(host, certainOf(check(host, rows))));
  const after = snapshotWorkbook(store);
  const [titles = [], ...body] = rows.slice(4);
  const again = check(host, [titles, ...[...body].reverse()]);
  expect(again).toMatchObject({ certain: [], ties: [], unknown: [], already: 2, rows: 6 });
  expect(snapshotWorkbook(store)).toEqual(after);
});

test('a transfer seen without a file is dated today and says who saw it', () => {
  const { host, store } = waitingShop();
  expect(seen(see(host, [{ no: 'P-000001', units: 150_000 }])).saved?.summary).toBe(
    'Transfer Ratna Dewi Rp150.000 sudah masuk',
  );
  expect(rowsOf(store, 'Pembayaran')).toMatchObject([
    { Tanggal: serial('2026-11-23'), Catatan: 'Sudah dilihat di rekening oleh Dewi', 'Sudah masuk': true },
  ]);
});

test('a payment that nobody had seen gets its tick, keeps its note, and pays the sale once all is there', () => {
  const { host, store, put } = waitingShop();
  put('Pembayaran', 1, {
    Tanggal: serial('2026-11-21'),
    'No. pembelian': 'p-000001 ',
    Jumlah: 50_000,
    'Cara bayar': 'Transfer',
    Catatan: '=titip Bu RT',
  });
  listOf(host);
  const first = seen(see(host, [{ no: 'P-000001', units: 100_000 }]));
  expect(first.seen).toEqual(['P-000001']);
  expect(statusOf(store)[0]).toEqual(['P-000001', 'Menunggu']);
  expect(seen(see(host, [{ no: 'B-000001', units: 50_000 }], 'click-2')).seen).toEqual(['B-000001']);
  expect(statusOf(store)[0]).toEqual(['P-000001', 'Lunas']);
  expect(rowsOf(store, 'Pembayaran')[0]).toMatchObject({
    'Sudah masuk': true,
    Catatan: '\u200B=titip Bu RT · Sudah dilihat di rekening oleh Dewi',
  });
  host.clickMenu('undoLast');
  expect(statusOf(store)[0]).toEqual(['P-000001', 'Menunggu']);
  expect(rowsOf(store, 'Pembayaran')[0]?.Catatan).toBe('\u200B=titip Bu RT');
});

test('of a row that was copied with its number the first counts, and the copy is told', () => {
  const { host, store, put } = waitingShop();
  put('Pembelian', 6, {
    No: 'P-000001',
    Tanggal: serial('2026-11-20'),
    Pelanggan: 'Ratna Dewi',
    Total: 999,
    'Cara bayar': 'Transfer',
    'Status bayar': 'Lunas',
  });
  const { transfers, notices } = listOf(host);
  expect(transfers.filter(({ no }) => no === 'P-000001')).toMatchObject([{ units: 150_000 }]);
  expect(notices).toEqual([expect.stringContaining('Pembelian baris 7, No')]);
  seen(see(host, [{ no: 'P-000001', units: 150_000 }]));
  expect(statusOf(store)[0]).toEqual(['P-000001', 'Lunas']);
});

test('a sale that is called paid already is left alone, so that the tick alone is undone', () => {
  const { host, store, put } = waitingShop();
  put('Pembelian', 1, { 'Status bayar': 'Lunas' });
  put('Pembayaran', 1, {
    Tanggal: serial('2026-11-21'),
    'No. pembelian': 'P-000001',
    Jumlah: 150_000,
    'Cara bayar': 'Transfer',
  });
  listOf(host);
  seen(see(host, [{ no: 'B-000001', units: 150_000 }]));
  put('Pembelian', 1, { 'Status bayar': 'Sebagian' });
  host.clickMenu('undoLast');
  expect(rowsOf(store, 'Pembayaran')[0]?.['Sudah masuk']).not.toBe(true);
  expect(statusOf(store)[0]).toEqual(['P-000001', 'Sebagian']);
});

test('killed at every service call and asked again, transfers are confirmed once', {
  timeout: 300_000,
}, () => {
  const { store: base } = waitingShop();
  const chosen = certainOf(check(on(base), rows));
  const undisturbed = base.clone();
  const calls = see(on(undisturbed), chosen).meter.calls.length;
  const expected = snapshotWorkbook(undisturbed, { without: ['_Journal'] });
  for (const unflushed of ['lost', 'kept'] as const) {
    for (let killAt = 0; killAt < calls; killAt++) {
      const store = base.clone();
      expect(see(on(store), chosen, 'click-1', { killAt, unflushed })).toMatchObject({ killed: true });
      expect(seen(see(on(store), chosen)).seen).toEqual(['P-000001', 'P-000002']);
      expect(snapshotWorkbook(store, { without: ['_Journal'] }), `killed at ${killAt}, ${unflushed}`).toEqual(
        expected,
      );
    }
  }
});

test('of two who confirm at once, at whatever moment, each transfer and each bank row is taken once', () => {
  const { store: base } = waitingShop();
  const chosen = certainOf(check(on(base), rows));
  const other = [{ no: 'P-000001', units: 150_000 }];
  const calls = see(on(base.clone()), chosen).meter.calls.length;
  for (let at = 0; at < calls; at++) {
    const store = base.clone();
    const host = on(store);
    let second: unknown;
    const before = new Map([[at, () => (second = see(host, other, 'click-2'))]]);
    const first = seen(see(host, chosen, 'click-1', { before }));
    const { value } = second as { value: { ok: boolean; problem?: string } };
    if (value.ok) {
      expect(first.skipped, `call ${at}`).toEqual([
        { no: 'P-000001', reason: 'sudah tidak menunggu; mungkin sudah ditandai orang lain' },
      ]);
    } else expect(value.problem, `call ${at}`).toBe('busy');
    expect(
      rowsOf(store, 'Pembayaran')
        .map((row) => row['No. pembelian'])
        .sort(),
      `call ${at}`,
    ).toEqual(['P-000001', 'P-000002']);
  }
});

test('planned on what is there: marked by others, another amount, or a bank row that is used stays as it is, and the rest goes on', () => {
  const { host, store, put } = waitingShop();
  const chosen = certainOf(check(host, rows));
  put('Pembelian', 1, { Total: 160_000 });
  expect(seen(see(host, chosen))).toMatchObject({
    seen: ['P-000002'],
    skipped: [{ no: 'P-000001', reason: 'jumlahnya sudah berubah; periksa lagi di lembarnya' }],
  });
  const [, used] = chosen;
  const stolen = { ...used, no: 'P-000003', units: 75_000 };
  const gone = { no: 'P-000002', units: 75_000 };
  const before = snapshotWorkbook(store);
  expect(seen(see(host, [stolen, gone, { no: 'P-000099', units: 1 }], 'click-2'))).toEqual({
    seen: [],
    saved: null,
    skipped: [
      { no: 'P-000003', reason: 'baris bank ini sudah dipakai untuk transfer lain' },
      { no: 'P-000002', reason: 'sudah tidak menunggu; mungkin sudah ditandai orang lain' },
      { no: 'P-000099', reason: 'sudah tidak menunggu; mungkin sudah ditandai orang lain' },
    ],
  });
  expect(snapshotWorkbook(store)).toEqual(before);
});

test('a list that names a transfer or a bank row twice confirms it once', () => {
  const { host, store } = waitingShop();
  const [sure] = certainOf(check(host, rows));
  const again = { no: 'P-000003', units: 75_000, day: sure?.day ?? '', reference: sure?.reference ?? '' };
  const report = seen(see(host, sure ? [sure, sure, again] : []));
  expect([report.seen, report.skipped.length]).toEqual([['P-000001'], 2]);
  const byHand = { no: 'P-000002', units: 75_000 };
  expect(seen(see(host, [byHand, byHand], 'click-2')).seen).toEqual(['P-000002']);
  expect(rowsOf(store, 'Pembayaran')).toHaveLength(2);
});

test('a file that can be read two ways is asked about, and one without known titles is refused', () => {
  const { host } = waitingShop();
  const file = [
    ['date', 'amount'],
    ['01/02/2026', '5000'],
  ];
  const refused = (rows: Rows) => call(host, 'checkBank', { rows });
  expect(refused(file)).toMatchObject({ value: { problem: 'importChoice', field: 'dateOrder' } });
  expect(check(host, file, { dateOrder: 'mdy' }).unknown[0]?.day).toBe('2026-01-02');
  expect(refused([['halo'], ['apa']])).toMatchObject({ value: { problem: 'importChoice', field: 'file' } });
  expect(refused(Array.from({ length: 5001 }, () => ['x']))).toMatchObject({ value: { field: 'file' } });
});

test('what a stranger could send is refused, and what is typed in a bank row never becomes a formula', () => {
  const { host, store } = waitingShop();
  const units = 150_000;
  const reference = 'x [bank a1]';
  const day = '2026-11-21';
  for (const sent of [
    null,
    {},
    [],
    'P-000001',
    [null],
    [['P-000001']],
    [{ no: 1, units }],
    [{ no: 'P-000001', units: '150000' }],
    [{ no: 'P-000001', units: Number.NaN }],
    [{ no: 'P-000001', units, reference, day: 'kemarin' }],
    [{ no: 'P-000001', units, reference: 'tanpa tanda', day }],
    [{ no: 'P-000001', units, reference: '[bank a] [bank b]', day }],
    [{ no: 'P-000001', units, reference: `${'x'.repeat(400)} [bank a]`, day }],
    Array.from({ length: 501 }, () => ({ no: 'P-000001', units })),
  ]) {
    expect(call(host, 'seeTransfers', { id: 'a', user: '', seen: sent })).toMatchObject({
      value: { ok: false, problem: 'unreadable' },
    });
  }
  for (const sent of [null, {}, { rows: 3 }, { rows: [[1]] }]) {
    expect(call(host, 'checkBank', sent)).toMatchObject({ value: { ok: false, problem: 'unreadable' } });
  }
  expect(rowsOf(store, 'Pembayaran')).toEqual([]);
  const hostile = [{ no: 'P-000001', units, day, reference: '=IMPORTXML("x") [bank a1]' }];
  expect(seen(see(host, hostile)).seen).toEqual(['P-000001']);
  expect(rowsOf(store, 'Pembayaran')[0]?.Catatan).toBe('\u200B=IMPORTXML("x") [bank a1]');
});

test('a description of any length or with a mark of its own keeps its reference readable', () => {
  const { host } = waitingShop();
  const file = [
    ['Tanggal', 'Keterangan', 'Masuk', 'Keluar'],
    ['20/11/2026', `[bank abc] ${'😀'.repeat(900)}`, '150.000', ''],
    ['20/11/2026', 'x', '9'.repeat(40_000), ''],
    ['20/11/2026', 'x', ' '.repeat(40_000).concat('x'), ''],
  ];
  expect(Math.max(...check(host, file).unreadable.map(({ text }) => text.length))).toBeLessThan(2_000);
  expect(seen(see(host, certainOf(check(host, file)))).seen).toEqual(['P-000001']);
  expect(check(host, file).already).toBe(1);
});

test('a workbook whose sheet lacks the column that says what was seen is told to repair it', () => {
  const { host, store } = waitingShop();
  const header =
    sheetOf(store, 'Pembayaran').read('value', { row: 0, column: 0, rows: 1, columns: 20 })[0] ?? [];
  type(store, 'Pembayaran', 0, header.indexOf('Sudah masuk'), [['Dicoret']]);
  expect(call(host, 'cash', {})).toMatchObject({
    value: { problem: 'noColumn', remedy: 'setUp' },
  });
});

test('looking costs one read per table and the list of sheets, without the lock; seeing does not grow with the rows', () => {
  const { store } = waitingShop();
  const methods = (outcome: ReturnType<typeof call>) =>
    outcome.meter.calls.filter((each) => each.class !== 'metadata').map(({ method }) => method);
  expect(methods(call(on(store), 'checkBank', { rows }))).toEqual(Array(4).fill('Range.getValues'));
  const one = [{ no: 'P-000001', units: 150_000 }];
  expect(methods(see(on(store.clone()), one))).toEqual([
    'Lock.tryLock',
    ...Array(4).fill('Range.getValues'),
    'Range.setValues',
    'Range.setNumberFormats',
    'Range.setValues',
    'Range.setValues',
    ...looking,
    ...looking,
    'Range.setValues',
    'SpreadsheetApp.flush',
    'Lock.releaseLock',
  ]);
});
