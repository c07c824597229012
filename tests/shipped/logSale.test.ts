import { describe, expect, test } from 'vitest';
import { dayOfSerial } from '../../src/domain/day';
import { CASH_BOOK } from '../../src/functions';
import { unguarded } from '../../src/workbook/typedText';
import { newBookState } from '../../workbench/host/bookState';
import type { MemoryWorkbook } from '../../workbench/store/memory';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import { call, good, looking, rowsOf, sheetOf, shippedHost, shop, type } from './shop';

/** 23 November 2026 is 46349. */
const today = 46_349;
const on = (store: MemoryWorkbook) => shippedHost({ store, state: newBookState() });
const ready = () => on(shop().store);
const sale = (form: Readonly<Record<string, unknown>> = {}, id = 'click-1', user = 'Dewi') => ({
  id,
  user,
  form: { customerCode: 'C-0001', ...form },
});
const plain = sale({ total: '37000' });
const sold = (store: MemoryWorkbook) => rowsOf(store, 'Pembelian');
const saleRow = {
  No: 'P-000001',
  Tanggal: today,
  Pelanggan: 'Ratna Dewi',
  'Kode pelanggan': 'C-0001',
  Total: 37_000,
  'Cara bayar': 'Tunai',
  'Status bayar': 'Lunas',
  Cabang: 'Pusat',
  Kasir: 'Dewi',
};

/** The sheet of products as an owner would have made it, with a list of prices. */
function listed(): MemoryWorkbook {
  const { store } = shop();
  store.insertSheet('Produk', 0, 40, 14);
  type(store, 'Produk', 0, 0, [['Kode', 'Nama', 'Jenis', 'Harga', 'Modal', 'Harga terendah']]);
  type(store, 'Produk', 1, 0, [
    ['K-0001', 'Bolu', 'Barang', 15_000, 9_000, 13_000],
    ['K-0002', 'Kopi', 'Barang', 10_000, 4_000, null],
    ['K-0003', 'Antar', 'Jasa', 5_000, null, null],
  ]);
  return store;
}
const lines = [
  { item: 'bolu', quantity: '2' },
  { item: 'K-0002', discount: '1000' },
];

describe('a sale', () => {
  test('takes whom and how much: paid in cash today, by who is at work, in the only branch', () => {
    const { host, store } = ready();
    expect(good(call(host, 'logSale', plain))).toEqual({
      id: 'click-1',
      summary: 'Jualan Rp37.000 ke Bu Ratna Dewi',
      undoable: true,
    });
    expect(sold(store)).toEqual([saleRow]);
    host.clickMenu('undoLast');
    expect(sold(store)).toEqual([]);
  });

  test('to a stranger has no code; a walk-in is said, never guessed from nobody', () => {
    const { host, store } = ready();
    const summary = 'Jualan Rp37.000 (umum)';
    const stranger = sale({ customerCode: undefined, walkIn: true, total: '37rb' }, 'a', '');
    expect(good(call(host, 'logSale', stranger))).toMatchObject({ summary });
    expect(sold(store)).toEqual([
      {
        No: 'P-000001',
        Tanggal: today,
        Pelanggan: 'Umum',
        Total: 37_000,
        'Cara bayar': 'Tunai',
        'Status bayar': 'Lunas',
        Cabang: 'Pusat',
      },
    ]);
    expect(call(host, 'logSale', sale({ customerCode: '', total: '1' }, 'b'))).toMatchObject({
      value: { ok: false, field: 'customerCode' },
    });
  });

  test.each([
    ['qris', 'QRIS', 'Lunas', ''],
    ['card', 'Kartu', 'Lunas', ''],
    ['transfer', 'Transfer', 'Menunggu', ', transfernya ditunggu'],
  ])('by %s is %s, %s', (method, said, status, more) => {
    const { host, store } = ready();
    expect(good(call(host, 'logSale', sale({ total: '37rb', method })))).toMatchObject({
      summary: `Jualan Rp37.000 ke Bu Ratna Dewi${more}`,
    });
    expect(sold(store)).toEqual([{ ...saleRow, 'Cara bayar': said, 'Status bayar': status }]);
  });

  test('of several items has a row for each, with price and cost from the list, under one receipt', () => {
    const { host, store } = on(listed());
    good(call(host, 'logSale', sale({ lines, discount: '2000', rounding: true, deliveryFee: '8000' })));
    const shared = {
      Tanggal: today,
      'No. struk': 'P-000001',
      Pelanggan: 'Ratna Dewi',
      'Kode pelanggan': 'C-0001',
      Jenis: 'Barang',
      'Cara bayar': 'Tunai',
      'Status bayar': 'Lunas',
      Cabang: 'Pusat',
      Kasir: 'Dewi',
    };
    expect(sold(store)).toEqual([
      {
        ...shared,
        No: 'P-000001',
        'Barang/Jasa': 'Bolu',
        Jumlah: 2,
        'Harga satuan': 15_000,
        Potongan: 1_538,
        Pembulatan: 1_538,
        Total: 26_924,
        Modal: 18_000,
        Ongkir: 8_000,
      },
      {
        ...shared,
        No: 'P-000002',
        'Barang/Jasa': 'Kopi',
        Jumlah: 1,
        'Harga satuan': 10_000,
        Potongan: 1_462,
        Pembulatan: 462,
        Total: 8_076,
        Modal: 4_000,
      },
    ]);
    host.clickMenu('undoLast');
    expect(sold(store)).toEqual([]);
  });

  test('under a receipt of its own keeps it on every row', () => {
    const { host, store } = on(listed());
    good(call(host, 'logSale', sale({ lines, receipt: '=88' })));
    expect(sold(store).map((row) => row['No. struk'])).toEqual(['\u200B=88', '\u200B=88']);
  });

  test('of several items whose money is to come is one row: one transfer to see, one claim', () => {
    const { host, store } = on(listed());
    good(call(host, 'logSale', sale({ lines, method: 'transfer' })));
    expect(sold(store)).toMatchObject([
      { 'Barang/Jasa': '2 Bolu, 1 Kopi', Potongan: 1_000, Total: 39_000, Modal: 22_000 },
    ]);
    expect(sold(store)[0]).not.toHaveProperty('No. struk');
    expect(good(call(host, 'cash', {}))).toMatchObject({
      waiting: { transfers: [{ no: 'P-000001', amount: 'Rp39.000' }] },
    });
  });

  test('a plain total may be rounded down, too, and a discount comes off it', () => {
    const { host, store } = ready();
    good(call(host, 'logSale', sale({ total: '40000', discount: '3rb', rounding: true })));
    expect(sold(store)).toMatchObject([{ Potongan: 3_000, Pembulatan: 2_000, Total: 35_000 }]);
  });

  test('below the floor price of a product needs who lets it pass, and why', () => {
    const { host, store } = on(listed());
    const low = { lines: [{ item: 'Bolu', quantity: '2', discount: '4001' }] };
    const text = 'Tidak: di bawah harga terendah (Bolu Rp13.000)';
    const refusal = { value: { ok: false, field: 'override', text } };
    expect(call(host, 'logSale', sale(low))).toMatchObject(refusal);
    expect(call(host, 'logSale', sale({ lines: [{ item: 'Bolu', unitPrice: '12999' }] }))).toMatchObject(
      refusal,
    );
    const override = 'langganan lama';
    expect(call(host, 'logSale', sale({ ...low, override }, 'a', ''))).toMatchObject({
      value: { field: 'user' },
    });
    expect(sold(store)).toEqual([]);
    good(call(host, 'logSale', sale({ ...low, override })));
    expect(sold(store)).toMatchObject([
      { Total: 25_999, Catatan: `Diizinkan Dewi: langganan lama (hasil cek: ${text})` },
    ]);
    good(call(host, 'logSale', sale({ lines: [{ item: 'Bolu', quantity: '2', discount: '4000' }] }, 'just')));
  });

  test('with prices to keep makes the list of products on the way, and the next sale finds them there', () => {
    const { host, store } = ready();
    const typed = [
      { item: 'Bolu', unitPrice: '15rb' },
      { item: 'bolu', unitPrice: '14rb' },
      { item: '=1', unitPrice: '0' },
    ];
    good(call(host, 'logSale', sale({ lines: typed, keepPrices: true })));
    expect(rowsOf(store, 'Produk')).toEqual([{ Kode: 'K-0001', Nama: 'bolu', Harga: 14_000 }]);
    good(call(host, 'logSale', sale({ lines: [{ item: 'BOLU' }], keepPrices: true }, 'next')));
    expect(sold(store)[3]).toMatchObject({ 'Barang/Jasa': 'bolu', Total: 14_000 });
    expect(rowsOf(store, 'Produk')).toHaveLength(1);
    host.clickMenu('undoLast');
    host.clickMenu('undoLast');
    expect([rowsOf(store, 'Produk'), sold(store)]).toEqual([[], []]);
  });

  test.each([
    [{}, 'total'],
    [{ total: '' }, 'total'],
    [{ total: '0' }, 'total'],
    [{ total: '-5000' }, 'total'],
    [{ total: 'banyak' }, 'total'],
    [{ total: '5000', discount: '5000' }, 'discount'],
    [{ total: '5000', discount: '-1' }, 'discount'],
    [{ total: '5000', method: 'barter' }, 'method'],
    [{ total: '5000', date: '2026-11-24' }, 'date'],
    [{ total: '5000', date: 'kemarin' }, 'date'],
    [{ total: '5000', due: '2026-11-22' }, 'due'],
    [{ total: '5000', customerCode: 'C-9999' }, 'customerCode'],
    [{ total: '5000', customerCode: '', walkIn: true, method: 'credit', due: '2026-12-01' }, 'customerCode'],
    [{ lines: [{ item: 'Teh' }] }, 'lines.0.unitPrice'],
    [{ lines: [{ item: ' ' }] }, 'lines.0.item'],
    [{ lines: [...lines, { item: 'Teh', unitPrice: 'x' }] }, 'lines.2.unitPrice'],
    [{ lines: [{ item: 'Bolu', quantity: '0' }] }, 'lines.0.quantity'],
    [{ lines: [{ item: 'Kopi', discount: '10001' }] }, 'lines.0.discount'],
    [{ lines: [{ item: 'Kopi', unitPrice: '0' }] }, 'lines.0.unitPrice'],
    [{ lines: [{ item: 'Kopi', quantity: '9000000000000' }] }, 'lines.0.unitPrice'],
  ])('%j is refused at its field, and nothing is written', (form, field) => {
    const { host, store } = on(listed());
    const before = snapshotWorkbook(store);
    expect(call(host, 'logSale', sale(form))).toMatchObject({ value: { ok: false, field } });
    expect(snapshotWorkbook(store)).toEqual(before);
  });

  test.each([
    ['x'],
    [null],
    [{ total: '5000', no: 'P-9' }],
    [{ total: '5000', status: 'paid' }],
    [{ total: '5000', cashier: 'Orang lain' }],
    [{ total: '5000', cost: '1' }],
    [{ total: { evil: true } }],
    [{ total: '5000', rounding: 'ya' }],
    [{ total: '5000', walkIn: true }],
    [{ total: '5000', item: ['Bolu'] }],
    [{ total: '5000', lines }],
    [{ lines: [] }],
    [{ lines: 'Bolu' }],
    [{ lines: Array.from({ length: 51 }, () => ({ item: 'Kopi' })) }],
    [{ lines: [null] }],
    [{ lines: [{ item: 'Kopi', total: '1' }] }],
    [{ lines: [{ item: 'x'.repeat(501), unitPrice: '1' }] }],
    [{ total: '5000', newCustomer: { name: 'Euis' } }],
  ])('a stranger’s %j is refused as unreadable', (form) => {
    const { host, store } = on(listed());
    const input = typeof form === 'object' && form !== null ? sale(form) : { id: 'x', user: '', form };
    expect(call(host, 'logSale', input)).toMatchObject({ value: { ok: false, problem: 'unreadable' } });
    expect(sold(store)).toEqual([]);
  });

  test('whatever is typed stands there as text', () => {
    const { host, store } = ready();
    const nasty = ['=1+1', '+62', '-5', '@x', '<b>&"', '\u202etxt', 'a\nb', '\u200B=1'];
    const typed = nasty.map((item) => ({ item, unitPrice: '1000' }));
    good(call(host, 'logSale', sale({ lines: typed, note: '=HYPERLINK("x")' })));
    const sheet = sheetOf(store, 'Pembelian');
    const formulas = sheet.read('formula', { row: 1, column: 0, rows: nasty.length, columns: 26 }).flat();
    expect(formulas.filter((formula) => formula)).toEqual([]);
    expect(sold(store).map((row) => unguarded(String(row['Barang/Jasa'])))).toEqual(nasty);
  });
});

describe('a new person in a sale', () => {
  const fresh = (newCustomer: unknown, more = {}) =>
    sale({ customerCode: undefined, newCustomer, total: '37000', ...more });

  test('becomes a customer by the same save, and goes with it when it is taken back', () => {
    const { host, store } = ready();
    expect(good(call(host, 'logSale', fresh({ name: 'Euis', phone: '0812 3456 7000' })))).toMatchObject({
      summary: 'Jualan Rp37.000 ke Euis',
    });
    expect(rowsOf(store, 'Pelanggan')[3]).toMatchObject({ Kode: 'C-0004', Nama: 'Euis' });
    expect(sold(store)).toMatchObject([{ Pelanggan: 'Euis', 'Kode pelanggan': 'C-0004' }]);
    host.clickMenu('undoLast');
    expect(rowsOf(store, 'Pelanggan').filter((row) => row.Nama)).toHaveLength(3);
    expect(sold(store)).toEqual([]);
  });

  test('with a number that is known, however it is written, is refused with who it is', () => {
    const { host, store } = ready();
    expect(call(host, 'logSale', fresh({ name: 'Ratna', phone: '+62 812-3456-7890' }))).toMatchObject({
      value: {
        ok: false,
        field: 'newCustomer.phone',
        text: 'Nomor ini sudah ada: Bu Ratna Dewi (C-0001). Cari dan pilih namanya.',
      },
    });
    expect(rowsOf(store, 'Pelanggan').filter((row) => row.Nama)).toHaveLength(3);
  });

  test.each([
    [{ name: ' ' }, 'newCustomer.name'],
    [{ name: 'umum' }, 'newCustomer.name'],
    [{ name: 'Euis', phone: '12' }, 'newCustomer.phone'],
    [{ name: 'Euis', code: 'C-1' }, undefined],
    ['Euis', undefined],
  ])('%j is refused at its field', (newCustomer, field) => {
    const { host, store } = ready();
    const answer = call(host, 'logSale', fresh(newCustomer));
    expect(Object('value' in answer ? answer.value : {}).field).toBe(field);
    expect(sold(store)).toEqual([]);
  });

  test('may buy on credit within the limit of the shop', () => {
    const { host, store } = ready();
    const credit = fresh({ name: 'Euis' }, { method: 'credit', due: '2026-12-01' });
    expect(call(host, 'logSale', credit)).toMatchObject({ value: { field: 'override' } });
    const settings = rowsOf(store, 'Pengaturan').map((row) => row.Aturan);
    type(store, 'Pengaturan', settings.indexOf('Boleh tempo') + 1, 1, [['ya']]);
    type(store, 'Pengaturan', settings.indexOf('Batas tempo per pelanggan') + 1, 1, [[37_000]]);
    good(call(host, 'logSale', credit));
    expect(sold(store)).toMatchObject([{ 'Cara bayar': 'Tempo', 'Status bayar': 'Belum' }]);
  });
});

const keeping = sale({ lines: [{ item: 'Teh', unitPrice: '5000' }], keepPrices: true });
const several = sale({ lines, customerCode: undefined, newCustomer: { name: 'Euis' }, rounding: true });

test.each([
  ['a total', plain, listed()],
  ['several items to somebody new', several, listed()],
  ['the first price that is kept', keeping, shop().store],
])('%s killed at every service call and sent again is there once', (_, request, base) => {
  const undisturbed = base.clone();
  const calls = call(on(undisturbed).host, 'logSale', request).meter.calls.length;
  const expected = snapshotWorkbook(undisturbed, { without: ['_Journal'] });
  for (const unflushed of ['lost', 'kept'] as const) {
    for (let killAt = 0; killAt < calls; killAt++) {
      const store = base.clone();
      const { host } = on(store);
      call(host, 'logSale', request, { killAt, unflushed });
      good(call(host, 'logSale', request));
      expect(snapshotWorkbook(store, { without: ['_Journal'] }), `killed at ${killAt}, ${unflushed}`).toEqual(
        expected,
      );
    }
  }
});

test('the same click twice is one sale', () => {
  const { host, store } = ready();
  const first = good(call(host, 'logSale', plain));
  expect(good(call(host, 'logSale', plain))).toEqual(first);
  expect(sold(store)).toEqual([saleRow]);
});

test('two tills at once: the second waits, is told so, or sells whole', () => {
  const base = listed();
  const other = sale({ total: '5000' }, 'click-2', 'Rudi');
  const calls = call(on(base.clone()).host, 'logSale', several).meter.calls.length;
  for (let at = 0; at < calls; at++) {
    const store = base.clone();
    const { host } = on(store);
    let second: unknown;
    const before = new Map([[at, () => (second = call(host, 'logSale', other))]]);
    good(call(host, 'logSale', several, { before }));
    const { value } = second as { value: { ok: boolean; problem?: string } };
    const numbers = sold(store).map((row) => row.No);
    if (value.ok) expect(numbers, `call ${at}`).toEqual(['P-000001', 'P-000002', 'P-000003']);
    else expect([value.problem, numbers], `call ${at}`).toEqual(['busy', ['P-000001', 'P-000002']]);
  }
});

test('a logged sale is in the book of cash once: at once what is paid, later what is to come', () => {
  const { host, store } = on(listed());
  const cells = (name: string) => {
    const sheet = sheetOf(store, name);
    const rows = sheet.read('value', { row: 0, column: 0, ...sheet.contentSize() });
    return rows.map((row) =>
      row.map((value, at) => (at === 1 && typeof value === 'number' ? dayOfSerial(value) : (value ?? ''))),
    );
  };
  const book = () => {
    const table = CASH_BOOK(cells('Pembelian'), cells('Pembayaran'), cells('Kas'), true, 'id');
    if (!Array.isArray(table)) throw new Error('no table');
    return table.slice(1).map(([, units, , , account, , no]) => [units, account, no]);
  };
  const atOnce = [
    [26_924, 'laci', 'P-000001'],
    [8_076, 'laci', 'P-000002'],
    [40_000, 'rekening', 'P-000003'],
  ];
  good(call(host, 'logSale', sale({ lines, discount: '2000', rounding: true }, 'a')));
  good(call(host, 'logSale', sale({ total: '40000', method: 'qris' }, 'b')));
  good(call(host, 'logSale', sale({ lines, method: 'transfer' }, 'c')));
  expect(book()).toEqual(atOnce);
  const seen = [{ no: sold(store)[3]?.No, units: 39_000 }];
  good(call(host, 'seeTransfers', { id: 'd', user: 'Dewi', seen }));
  expect(book()).toEqual([...atOnce, [39_000, 'rekening', 'B-000001']]);
  expect(good(call(host, 'cash', {}))).toMatchObject({ till: 'Rp35.000', bank: 'Rp79.000' });
});

describe('the service calls of a sale', () => {
  const methods = (request: unknown, store = listed()) =>
    call(on(store).host, 'logSale', request)
      .meter.calls.filter((each) => each.class !== 'metadata')
      .map(({ method }) => method);
  const costs = (reads: number, tables: number) => [
    'Lock.tryLock',
    ...Array.from({ length: reads }, () => 'Range.getValues'),
    'Range.setValues',
    ...Array.from({ length: tables }, () => ['Range.setNumberFormats', 'Range.setValues']).flat(),
    ...Array.from({ length: tables }, () => looking).flat(),
    'Range.setValues',
    'SpreadsheetApp.flush',
    'Lock.releaseLock',
  ];

  test('are the reads of its tables, one write and one format for each it changes, two of the journal, lock and flush', () => {
    expect(methods(plain)).toEqual(costs(4, 1));
    expect(methods(sale({ lines }))).toEqual(costs(5, 1));
    expect([...methods(several)].sort()).toEqual([...costs(5, 2)].sort());
  });

  test('are no more in a workbook of many sales', () => {
    const store = listed();
    const many = Array.from({ length: 3000 }, (_, at) => [
      ...[`P-${String(at + 1).padStart(6, '0')}`, today - 9, null, 'Ratna Dewi', 'C-0001'],
      ...[null, null, null, null, null, null, 5_000, 'Tunai', 'Lunas'],
    ]);
    sheetOf(store, 'Pembelian').insertRows(40, 3000);
    type(store, 'Pembelian', 1, 0, many);
    expect(methods(plain, store)).toEqual(costs(4, 1));
  });
});

test('the list of prices comes without the lock: 500 products at most, and how bills are rounded', () => {
  const store = listed();
  const { host } = on(store);
  const outcome = call(host, 'products', {});
  expect(good(outcome)).toEqual({
    products: [
      { name: 'Bolu', price: 15_000, floor: 13_000 },
      { name: 'Kopi', price: 10_000, floor: null },
      { name: 'Antar', price: 5_000, floor: null },
    ],
    currency: { code: 'IDR', decimals: 0 },
    rounding: { step: 5_000, cap: 2_000 },
  });
  expect(outcome.meter.calls.filter(({ method }) => method.startsWith('Lock.'))).toEqual([]);
  sheetOf(store, 'Produk').insertRows(40, 600);
  type(
    store,
    'Produk',
    4,
    0,
    Array.from({ length: 600 }, (_, at) => [`K-${at + 10}`, `Kue ${at}`]),
  );
  expect(good(call(host, 'products', {})).products).toHaveLength(500);
  expect(good(call(ready().host, 'products', {})).products).toEqual([]);
});
