import { describe, expect, test } from 'vitest';
import { newBookState } from '../../workbench/host/bookState';
import { type MemoryWorkbook, memoryWorkbook } from '../../workbench/store/memory';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import { call, good, looking, rowsOf, sheetOf, shippedHost, shop, type } from './shop';

const on = (store: MemoryWorkbook) => shippedHost({ store, state: newBookState() });
const promise = (form: object = {}, more: object = {}) => ({
  id: 'click-1',
  user: 'Neng',
  form: { customerCode: 'C-0001', promise: 'kirim sebelum Jumat', due: '2026-11-27', ...form },
  ...more,
});
const sheets = (store: MemoryWorkbook) => store.sheets().map(({ name }) => name);
const answerOf = (outcome: ReturnType<typeof call>) => ('value' in outcome ? outcome.value : null);

describe('A promise', () => {
  test('has two names: who promised and who keeps it; the sheet appears with the first one', () => {
    const { host, store } = shop();
    expect(sheets(store)).not.toContain('Janji');
    expect(good(call(host, 'logPromise', promise({ fulfilledBy: 'Asep' })))).toMatchObject({
      summary: 'Janji ke Ratna Dewi: kirim sebelum Jumat',
      undoable: true,
    });
    expect(rowsOf(store, 'Janji')).toEqual([
      {
        No: 'N-00001',
        Tanggal: 46_349,
        Pelanggan: 'Ratna Dewi',
        'Kode pelanggan': 'C-0001',
        Janji: 'kirim sebelum Jumat',
        'Yang berjanji': 'Neng',
        'Yang menepati': 'Asep',
        'Paling lambat': 46_353,
        Hasil: 'Belum',
      },
    ]);
  });

  test('is kept by whoever makes it, where nobody else is named; with nobody at all it is refused', () => {
    const { host, store } = shop();
    good(call(host, 'logPromise', promise()));
    expect(rowsOf(store, 'Janji')[0]).toMatchObject({ 'Yang menepati': 'Neng' });
    expect(answerOf(call(host, 'logPromise', promise({}, { id: 'b', user: '' })))).toMatchObject({
      field: 'fulfilledBy',
    });
  });

  test.each([
    [{ promise: '  ' }, 'promise'],
    [{ due: '' }, 'due'],
    [{ due: 'besok' }, 'due'],
    [{ customerCode: 'C-9999' }, 'customerCode'],
    [{ no: 'N-00009' }, undefined],
    [{ promise: { toString: 1 } }, undefined],
  ])('%j is refused at its field, and nothing is written', (form, field) => {
    const { host, store } = shop();
    const answer = answerOf(call(host, 'logPromise', promise(form)));
    expect(answer).toMatchObject({ ok: false });
    expect(Reflect.get(Object(answer), 'field')).toBe(field);
    expect(sheets(store).includes('Janji') ? rowsOf(store, 'Janji') : []).toEqual([]);
  });

  test('is closed as short, kept or exceeded, today; undone, it is pending again', () => {
    const { host, store } = shop();
    good(call(host, 'logPromise', promise()));
    const close = (result: string, id = 'close') => call(host, 'closePromise', { id, no: 'N-00001', result });
    expect(answerOf(close('pending'))).toMatchObject({ field: 'result' });
    expect(answerOf(close('toString'))).toMatchObject({ ok: false });
    expect(good(close('exceeded'))).toMatchObject({ summary: 'Janji "kirim sebelum Jumat": Lebih' });
    expect(rowsOf(store, 'Janji')[0]).toMatchObject({ Hasil: 'Lebih', 'Selesai tanggal': 46_349 });
    host.clickMenu('undoLast');
    expect(rowsOf(store, 'Janji')[0]).toMatchObject({ Hasil: 'Belum' });
    expect(rowsOf(store, 'Janji')[0]).not.toHaveProperty('Selesai tanggal');
    expect(answerOf(call(host, 'closePromise', { id: 'x', no: 'N-7', result: 'kept' }))).toMatchObject({
      field: 'no',
    });
  });

  test('costs the reads of its tables, one write and one format, a look at what was written, two of the journal, lock and flush', () => {
    const { host, store } = shop();
    good(call(host, 'logPromise', promise()));
    const { meter } = call(on(store).host, 'logPromise', promise({}, { id: 'second' }));
    expect(meter.calls.filter((each) => each.class !== 'metadata').map(({ method }) => method)).toEqual([
      'Lock.tryLock',
      ...Array(4).fill('Range.getValues'),
      'Range.setValues',
      'Range.setNumberFormats',
      'Range.setValues',
      ...looking,
      'Range.setValues',
      'SpreadsheetApp.flush',
      'Lock.releaseLock',
    ]);
  });
});

describe('The sheet of a module', () => {
  test('made by its first row is dressed as set-up would: frozen titles, dropdowns, notes', () => {
    const { host, store } = shop();
    good(call(host, 'logPromise', promise()));
    const made = snapshotWorkbook(store);
    host.clickMenu('setUpWorkbook');
    expect(snapshotWorkbook(store)).toEqual(made);
    expect(sheetOf(store, 'Janji').frozenRows).toBe(1);
  });

  test('killed at every service call while it is made, and sent again, is there once with its row', {
    timeout: 120_000,
  }, () => {
    const base = shop().store;
    const undisturbed = base.clone();
    const calls = call(on(undisturbed).host, 'logPromise', promise()).meter.calls.length;
    const expected = snapshotWorkbook(undisturbed, { without: ['_Journal'] });
    for (const unflushed of ['lost', 'kept'] as const) {
      for (let killAt = 0; killAt < calls; killAt++) {
        const store = base.clone();
        const { host } = on(store);
        call(host, 'logPromise', promise(), { killAt, unflushed });
        good(call(host, 'logPromise', promise()));
        expect(snapshotWorkbook(store, { without: ['_Journal'] }), `killed at ${killAt}`).toEqual(expected);
      }
    }
  });

  test('stands beside a sheet of the user’s own of the same name, which is neither read nor touched', () => {
    const store = memoryWorkbook({ newRows: 40 });
    store.insertSheet('Janji', 1);
    type(store, 'Janji', 0, 0, [
      ['Siapa', 'Janji apa', 'Warna'],
      ['Ratna', 'bawa kue', 'merah'],
    ]);
    const { host } = shop({ store });
    const before = snapshotWorkbook(store).Janji;
    expect(good(call(host, 'open', {}))).toMatchObject({ ready: true });
    good(call(host, 'logPromise', promise()));
    host.clickMenu('refreshFigures');
    expect(snapshotWorkbook(store).Janji).toEqual(before);
    expect(rowsOf(store, 'Janji (Langganan)')).toHaveLength(1);
  });
});

describe('A case of service', () => {
  const opened = (form: object = {}) => ({
    id: 'click-1',
    user: 'Neng',
    form: { customerCode: 'C-0001', kind: 'complaint', note: 'kue penyok', ...form },
  });
  const update = (more: object, id = 'step') => ({ id, user: 'Neng', no: 'L-00001', ...more });

  test('is opened now, answered, closed with its apology and a day to check back; each step is undone as one', () => {
    const { host, store } = shop();
    expect(good(call(host, 'logService', opened()))).toMatchObject({ summary: 'Keluhan dari Ratna Dewi' });
    const row = () => rowsOf(store, 'Layanan')[0] ?? {};
    expect(row()).toMatchObject({ Jenis: 'Keluhan', Petugas: 'Neng', Catatan: 'kue penyok' });
    expect(row()).not.toHaveProperty('Dijawab');
    good(call(host, 'updateService', update({ step: 'answered' })));
    expect(row()).toHaveProperty('Dijawab');
    const form = { apologised: true, cause: 'damaged', checkBackOn: '2026-11-30', pay: 'free', cost: '15rb' };
    expect(good(call(host, 'updateService', update({ step: 'closed', form }, 'close')))).toMatchObject({
      summary: 'Layanan Ratna Dewi sudah beres',
    });
    expect(row()).toMatchObject({
      'Sudah minta maaf': true,
      Sebab: 'Rusak',
      'Tanya lagi tanggal': 46_356,
      'Gratis atau bayar': 'Gratis',
      Biaya: 15_000,
    });
    host.clickMenu('undoLast');
    expect(row()).toHaveProperty('Dijawab');
    expect(row()).not.toHaveProperty('Beres');
  });

  test('that is closed at once has been answered too', () => {
    const { host, store } = shop();
    good(call(host, 'logService', opened({ kind: 'question' })));
    good(call(host, 'updateService', update({ step: 'closed' })));
    expect(rowsOf(store, 'Layanan')[0]).toMatchObject({
      Dijawab: expect.anything(),
      Beres: expect.anything(),
    });
  });

  test.each([
    ['logService', opened({ kind: undefined }), 'kind'],
    ['logService', opened({ kind: 'gossip' }), 'kind'],
    ['logService', opened({ customerCode: '' }), 'customerCode'],
    ['updateService', update({ no: 'L-7', step: 'closed' }), 'no'],
    ['updateService', update({ step: 'toString' }), undefined],
    ['updateService', update({ form: { customer: 'x' } }), undefined],
    ['updateService', update({ form: { cost: 'abc' } }), 'cost'],
  ] as const)('%s %j is refused', (name, input, field) => {
    const { host } = shop();
    if (name === 'updateService') good(call(host, 'logService', opened()));
    const answer = answerOf(call(host, name, input));
    expect(answer).toMatchObject({ ok: false });
    expect(Reflect.get(Object(answer), 'field')).toBe(field);
  });
});
