import { describe, expect, test } from 'vitest';
import { newBookState } from '../../workbench/host/bookState';
import type { Host } from '../../workbench/host/host';
import type { MemoryWorkbook } from '../../workbench/store/memory';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import { call, good, rowsOf, sheetOf, shippedHost, shop, type } from './shop';

/** 23 November 2026 is 46349. */
const today = 46_349;
const bill = (no: string, day: number, code: string, total: number, due: number | null, status = 'Belum') => [
  ...[no, day, null, 'Ratna Dewi', code],
  ...[null, null, null, null, null, null],
  ...[total, 'Tempo', status, due],
];
/** Credit is on, with a limit of Rp500.000 for everyone; Bu Ratna has two open bills and one that is not due yet. */
function book({ allowed = 'ya', limit = 500_000 as number | null } = {}): MemoryWorkbook {
  const { store } = shop();
  const settings = rowsOf(store, 'Pengaturan').map((row) => row.Aturan);
  type(store, 'Pengaturan', settings.indexOf('Boleh tempo') + 1, 1, [[allowed]]);
  type(store, 'Pengaturan', settings.indexOf('Batas tempo per pelanggan') + 1, 1, [[limit]]);
  return store;
}
function indebted(): MemoryWorkbook {
  const store = book();
  type(store, 'Pembelian', 1, 0, [
    bill('P-000001', today - 60, 'C-0001', 100_000, today - 30),
    bill('P-000002', today - 20, 'C-0001', 80_000, today + 10),
    bill('P-000003', today - 50, 'C-0001', 60_000, today - 40, 'Lunas'),
  ]);
  return store;
}
const on = (store: MemoryWorkbook) => shippedHost({ store, state: newBookState() });
const sale = (form: Readonly<Record<string, unknown>> = {}, more = {}) => ({
  id: 'click-1',
  user: 'Dewi',
  form: { customerCode: 'C-0002', total: '250rb', due: '2026-12-07', method: 'credit', ...form },
  ...more,
});
const payment = (form: Readonly<Record<string, unknown>> = {}, id = 'click-1') => ({
  id,
  user: 'Dewi',
  form: { customerCode: 'C-0001', amount: '120rb', method: 'cash', ...form },
});
const owing = (host: Host) => Object(good(call(host, 'cash', {}))).owing;
const refused = (outcome: ReturnType<typeof call>) => ('value' in outcome ? outcome.value : null);

describe('the check before a sale on credit', () => {
  const check = (store: MemoryWorkbook, customerCode: string, amount: unknown) =>
    good(call(on(store).host, 'checkCredit', { customerCode, amount }));

  test('is off at first, and says so', () => {
    expect(check(shop().store, 'C-0002', '10rb')).toEqual({
      yes: false,
      reason: 'Tidak: tempo belum dibolehkan di Pengaturan',
      owed: 'Rp0',
      limit: 'Rp0',
      history: 'Belum ada riwayat bon',
      on: false,
    });
  });

  test('where credit is off, a limit alone does not allow it', () => {
    const store = book({ allowed: 'tidak' });
    expect(check(store, 'C-0002', '10rb')).toMatchObject({ yes: false, on: false, limit: 'Rp500.000' });
    expect(refused(call(on(store).host, 'logSale', sale()))).toMatchObject({ field: 'override' });
  });

  test('a tiny rest of an old bill stands in nobody’s way', () => {
    const store = indebted();
    type(store, 'Pembayaran', 1, 0, [
      ['B-000001', today, 'P-000001', 'Ratna Dewi', 'C-0001', 99_500, 'Tunai'],
    ]);
    expect(check(store, 'C-0001', '10rb')).toMatchObject({ yes: true, owed: 'Rp80.500' });
  });

  test('answers up to the limit, the customer’s own before the shop’s', () => {
    const store = book();
    expect(check(store, 'C-0002', '500rb')).toMatchObject({ yes: true, reason: 'Ya: pas batasnya' });
    expect(check(store, 'C-0002', '500.001,0')).toMatchObject({
      yes: false,
      reason: 'Tidak: lebih Rp1 dari batas',
      limit: 'Rp500.000',
    });
    const titles = sheetOf(store, 'Pelanggan').read('value', { row: 0, column: 0, rows: 1, columns: 30 })[0];
    type(store, 'Pelanggan', 2, (titles ?? []).indexOf('Batas tempo'), [[0]]);
    expect(check(store, 'C-0002', '10rb')).toMatchObject({
      yes: false,
      reason: 'Tidak: pelanggan ini belum diberi batas kasbon',
    });
  });

  test('says no with a bill overdue, and how the customer paid before', () => {
    const store = indebted();
    type(store, 'Pembelian', 4, 0, [bill('P-000004', today - 90, 'C-0001', 30_000, today - 80, 'Lunas')]);
    type(store, 'Pembayaran', 1, 0, [
      ['B-000001', today - 45, 'P-000003', 'Ratna Dewi', 'C-0001', 60_000, 'Tunai'],
      ['B-000002', today - 60, 'P-000004', 'Ratna Dewi', 'C-0001', 30_000, 'Tunai'],
    ]);
    expect(check(store, 'C-0001', '10rb')).toMatchObject({
      yes: false,
      reason: 'Tidak: ada tagihan telat 30 hari',
      owed: 'Rp180.000',
      history: '1 dari 2 bon lunas tepat waktu, biasanya telat 10 hari',
    });
  });

  test.each([
    [{ customerCode: 'C-9999', amount: '1' }, 'customerCode'],
    [{ customerCode: 'C-0001', amount: '' }, 'total'],
    [{ customerCode: 'C-0001', amount: '37.000' }, 'total'],
    [{ customerCode: 'C-0001', amount: '-1' }, 'total'],
  ])('%j is refused at its field', (input, field) => {
    expect(refused(call(on(book()).host, 'checkCredit', input))).toMatchObject({ ok: false, field });
  });
});

describe('a sale on credit', () => {
  test('is one row: on credit, unpaid, today, with its due day', () => {
    const { host, store } = on(book());
    expect(good(call(host, 'logSale', sale({ item: 'Oven', note: '=1' })))).toMatchObject({
      summary: 'Tempo Rp250.000 untuk Siti Nurhayati, jatuh tempo 7 Des 2026',
    });
    expect(rowsOf(store, 'Pembelian')).toEqual([
      {
        No: 'P-000001',
        Tanggal: today,
        Pelanggan: 'Siti Nurhayati',
        'Kode pelanggan': 'C-0002',
        'Barang/Jasa': 'Oven',
        Total: 250_000,
        'Cara bayar': 'Tempo',
        'Status bayar': 'Belum',
        'Jatuh tempo': today + 14,
        Cabang: 'Pusat',
        Kasir: 'Dewi',
        Catatan: '\u200B=1',
      },
    ]);
  });

  test('against the rules is refused with the reason; with a reason of their own it is told who let it pass, and why', () => {
    const { host, store } = on(indebted());
    const asked = { customerCode: 'C-0001', total: '50000' };
    expect(refused(call(host, 'logSale', sale(asked)))).toMatchObject({
      ok: false,
      field: 'override',
      text: 'Tidak: ada tagihan telat 30 hari',
    });
    const reason = { ...asked, override: 'adik saya sendiri', note: 'antar sore' };
    expect(refused(call(host, 'logSale', sale(reason, { user: '' })))).toMatchObject({ field: 'user' });
    expect(rowsOf(store, 'Pembelian')).toHaveLength(3);
    const told = 'Diizinkan Dewi: adik saya sendiri (hasil cek: Tidak: ada tagihan telat 30 hari)';
    expect(good(call(host, 'logSale', sale(reason)))).toMatchObject({
      summary: `Tempo Rp50.000 untuk Ratna Dewi, jatuh tempo 7 Des 2026. ${told}`,
    });
    expect(rowsOf(store, 'Pembelian')[3]).toMatchObject({ Catatan: `antar sore · ${told}` });
    host.clickMenu('undoLast');
    expect(rowsOf(store, 'Pembelian')).toHaveLength(3);
  });

  test.each([
    [{ due: '' }, 'due'],
    [{ due: '2026-11-22' }, 'due'],
    [{ due: 'nanti' }, 'due'],
    [{ total: '' }, 'total'],
    [{ total: '0' }, 'total'],
    [{ customerCode: 'C-9999' }, 'customerCode'],
    [{ total: '500001' }, 'override'],
    [{ total: '500001', override: ' ' }, 'override'],
    [{ total: '500001', override: 'x'.repeat(301) }, 'override'],
    [{ discount: '1000' }, 'discount'],
    [{ total: '37000', rounding: true }, 'rounding'],
    [{ status: 'paid' }, undefined],
  ])('%j is refused at its field, and nothing is written', (form, field) => {
    const { host, store } = on(book());
    const answer = refused(call(host, 'logSale', sale(form)));
    expect(answer).toMatchObject({ ok: false });
    expect(Reflect.get(Object(answer), 'field')).toBe(field);
    expect(rowsOf(store, 'Pembelian')).toEqual([]);
  });

  test('due today is in time', () => {
    good(call(on(book()).host, 'logSale', sale({ due: '2026-11-23' })));
  });
});

describe('a payment', () => {
  const parts = (store: MemoryWorkbook) =>
    rowsOf(store, 'Pembayaran').map((row) => [row['No. pembelian'], row.Jumlah, row['Sudah masuk']]);
  const marks = (store: MemoryWorkbook) => rowsOf(store, 'Pembelian').map((row) => row['Status bayar']);

  test('that names no bill pays the oldest due first, and each bill says how far it is paid', () => {
    const { host, store } = on(indebted());
    expect(good(call(host, 'logPayment', payment()))).toMatchObject({
      summary: 'Bayaran Rp120.000 dari Ratna Dewi untuk 2 bon',
    });
    expect(parts(store)).toEqual([
      ['P-000001', 100_000, undefined],
      ['P-000002', 20_000, undefined],
    ]);
    expect(marks(store)).toEqual(['Lunas', 'Sebagian', 'Lunas']);
    good(call(host, 'logPayment', payment({ amount: '60rb' }, 'click-2')));
    expect(marks(store)).toEqual(['Lunas', 'Lunas', 'Lunas']);
    host.clickMenu('undoLast');
    expect(marks(store)).toEqual(['Lunas', 'Sebagian', 'Lunas']);
    expect(parts(store)).toHaveLength(2);
  });

  test('for one bill goes to that bill alone', () => {
    const { host, store } = on(indebted());
    good(
      call(host, 'logPayment', payment({ customerCode: undefined, purchaseNo: 'P-000002', amount: '80rb' })),
    );
    expect(parts(store)).toEqual([['P-000002', 80_000, undefined]]);
    expect(marks(store)).toEqual(['Belum', 'Lunas', 'Lunas']);
  });

  test('by a transfer that nobody has seen is noted and pays nothing yet; seen, it does', () => {
    const { host, store } = on(indebted());
    expect(good(call(host, 'logPayment', payment({ method: 'transfer', amount: '100rb' })))).toMatchObject({
      summary: 'Bayaran Rp100.000 dari Ratna Dewi untuk 1 bon (transfer, belum dicek masuk)',
    });
    expect(marks(store)).toEqual(['Belum', 'Belum', 'Lunas']);
    expect(owing(host)).toMatchObject({ total: 'Rp180.000' });
    good(call(host, 'logPayment', payment({ method: 'transfer', amount: '100rb', seen: true }, 'click-2')));
    expect(parts(store)[1]).toEqual(['P-000001', 100_000, true]);
    expect(marks(store)).toEqual(['Lunas', 'Belum', 'Lunas']);
    expect(owing(host)).toMatchObject({ total: 'Rp80.000' });
  });

  test('beside money that names no bill leaves its bill marked as partly paid, so that this money is not counted twice', () => {
    const store = indebted();
    type(store, 'Pembayaran', 1, 0, [['B-000001', today, null, 'Ratna Dewi', 'C-0001', 40_000, 'Tunai']]);
    const { host } = on(store);
    good(call(host, 'logPayment', payment({ amount: '60rb' })));
    expect(marks(store)).toEqual(['Sebagian', 'Belum', 'Lunas']);
    expect(owing(host)).toMatchObject({ total: 'Rp80.000' });
  });

  test.each([
    [{ amount: '180001' }, 'amount'],
    [{ amount: '' }, 'amount'],
    [{ method: '' }, 'method'],
    [{ method: 'credit' }, 'method'],
    [{ customerCode: 'C-0002' }, 'customerCode'],
    [{ customerCode: 'C-9999' }, 'customerCode'],
    [{ purchaseNo: 'P-000003' }, 'purchaseNo'],
    [{ purchaseNo: 'P-000001', amount: '100001' }, 'amount'],
    [{ date: '2020-01-01' }, undefined],
  ])('%j is refused at its field, and nothing is written', (form, field) => {
    const { host, store } = on(indebted());
    const answer = refused(call(host, 'logPayment', payment(form)));
    expect(answer).toMatchObject({ ok: false });
    expect(Reflect.get(Object(answer), 'field')).toBe(field);
    expect(parts(store)).toEqual([]);
  });
});

test.each([
  ['logSale', sale({ customerCode: 'C-0001', override: 'adik saya' })],
  ['logPayment', payment()],
] as const)('%s killed at every service call and sent again is there once', (name, request) => {
  const base = indebted();
  const undisturbed = base.clone();
  const calls = call(on(undisturbed).host, name, request).meter.calls.length;
  const expected = snapshotWorkbook(undisturbed, { without: ['_Journal'] });
  for (const unflushed of ['lost', 'kept'] as const) {
    for (let killAt = 0; killAt < calls; killAt++) {
      const store = base.clone();
      const { host } = on(store);
      call(host, name, request, { killAt, unflushed });
      good(call(host, name, request));
      expect(snapshotWorkbook(store, { without: ['_Journal'] }), `killed at ${killAt}, ${unflushed}`).toEqual(
        expected,
      );
    }
  }
});

describe('the list of who owes', () => {
  const list = (store: MemoryWorkbook) =>
    owing(on(store).host) as {
      customers: {
        name: string;
        reminder: { text: string; link: string };
        statement: { text: string; link: string };
      }[];
    };

  test('has the most overdue first, their bills, and what to send them', () => {
    const store = indebted();
    type(store, 'Pembelian', 4, 0, [
      [...bill('P-000004', today - 99, '', 20_000, today - 99).slice(0, 3), 'Pak Lurah', null].concat(
        bill('', 0, '', 20_000, today - 99).slice(5),
      ),
      [...bill('P-000005', today - 99, '', 20_000, today - 99).slice(0, 3), 'Umum', null].concat(
        bill('', 0, '', 20_000, today - 99).slice(5),
      ),
    ]);
    type(store, 'Pembayaran', 1, 0, [
      ['B-000001', today, 'P-000001', 'Ratna Dewi', 'C-0001', 60_000, 'Tunai'],
    ]);
    const found = list(store);
    expect(found.customers.map(({ name }) => name)).toEqual(['Pak Lurah', 'Ratna Dewi']);
    expect(found).toMatchObject({ creditAllowed: true, total: 'Rp140.000' });
    const [stranger, ratna] = found.customers;
    expect(stranger).toMatchObject({ code: '', reminder: { link: '' } });
    expect(ratna).toMatchObject({
      code: 'C-0001',
      title: 'Bu',
      owed: 'Rp120.000',
      due: '2026-10-24',
      daysLate: 30,
      bills: [
        {
          no: 'P-000001',
          day: '2026-09-24',
          due: '2026-10-24',
          total: 'Rp100.000',
          owed: 'Rp40.000',
          daysLate: 30,
        },
        {
          no: 'P-000002',
          day: '2026-11-03',
          due: '2026-12-03',
          total: 'Rp80.000',
          owed: 'Rp80.000',
          daysLate: 0,
        },
      ],
    });
    expect(ratna?.reminder.text).toBe(
      'Halo Bu Ratna Dewi, maaf mengganggu. Sekadar mengingatkan, bon tanggal 24 Sep 2026 masih ada sisa Rp40.000, jatuh temponya 24 Okt 2026 (semuanya Rp120.000). Kalau sudah dibayar, abaikan saja pesan ini. Terima kasih.',
    );
    expect(ratna?.statement.text.split('\n')).toEqual([
      'Halo Bu Ratna Dewi, ini catatan bon di toko kami per 23 Nov 2026:',
      '1. 24 Sep 2026, jatuh tempo 24 Okt 2026: Rp100.000, sudah dibayar Rp60.000, sisa Rp40.000',
      '2. 3 Nov 2026, jatuh tempo 3 Des 2026: Rp80.000',
      'Total sisa: Rp120.000.',
      'Kalau ada yang tidak cocok, kabari kami ya. Terima kasih.',
    ]);
    expect(ratna?.statement.link).toBe(
      `https://wa.me/6281234567890?text=${encodeURIComponent(ratna?.statement.text ?? '')}`,
    );
  });

  test('a name is only text in a link, whatever is in it', () => {
    const store = indebted();
    type(store, 'Pelanggan', 1, 1, [['A&phone=1#x"><b>\nB\ud800']]);
    const [entry] = list(store).customers;
    const link = new URL(entry?.reminder.link ?? '');
    expect([link.origin, link.pathname, [...link.searchParams.keys()], link.hash]).toEqual([
      'https://wa.me',
      '/6281234567890',
      ['text'],
      '',
    ]);
    expect(link.searchParams.get('text')).toContain('Bu A&phone=1#x"><b> B, ');
  });

  test('nobody is reminded of a tiny rest: of the next bill, or of nothing', () => {
    const store = indebted();
    const paid = (bill: string, amount: number) => [
      'B-1',
      today,
      bill,
      'Ratna Dewi',
      'C-0001',
      amount,
      'Tunai',
    ];
    type(store, 'Pembayaran', 1, 0, [paid('P-000001', 99_500)]);
    expect(list(store).customers[0]?.reminder.text).toContain(
      'bon tanggal 3 Nov 2026 masih ada sisa Rp80.000,',
    );
    type(store, 'Pembayaran', 2, 0, [paid('P-000002', 79_500)]);
    const [ratna] = list(store).customers;
    expect(ratna?.reminder).toEqual({ text: '', link: '' });
    expect(ratna?.statement.text).toContain('Total sisa: Rp1.000.');
  });

  test('who wants no contact has no link and no words to send', () => {
    const store = indebted();
    const titles = sheetOf(store, 'Pelanggan').read('value', { row: 0, column: 0, rows: 1, columns: 30 })[0];
    type(store, 'Pelanggan', 1, (titles ?? []).indexOf('Jangan hubungi'), [[true]]);
    expect(list(store).customers[0]).toMatchObject({
      doNotContact: true,
      reminder: { text: '', link: '' },
      statement: { text: '', link: '' },
    });
  });
});
