import { expect, test } from 'vitest';
import { newBookState } from '../../workbench/host/bookState';
import type { MemoryWorkbook } from '../../workbench/store/memory';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import { call, good, looking, rowsOf, sheetOf, shippedHost, shop, type } from './shop';

const form = {
  id: 'click-1',
  user: 'Dewi',
  form: { customerCode: 'C-0001', kind: 'greeting', summary: 'Tanya kabar' },
};
const ready = () => {
  const { store } = shop();
  return store;
};
const without = { without: ['_Journal'] };
const on = (store: MemoryWorkbook) => shippedHost({ store, state: newBookState() });

test('logging a follow-up costs the reads of its tables, one write and one format, a look at what was written, two of the journal, lock and flush', () => {
  const outcome = call(on(ready()).host, 'logFollowUp', form);
  expect(outcome.meter.calls.filter((each) => each.class !== 'metadata').map(({ method }) => method)).toEqual(
    [
      'Lock.tryLock',
      'Range.getValues',
      'Range.getValues',
      'Range.getValues',
      'Range.getValues',
      'Range.setValues',
      'Range.setNumberFormats',
      'Range.setValues',
      ...looking,
      'Range.setValues',
      'SpreadsheetApp.flush',
      'Lock.releaseLock',
    ],
  );
});

test('the cost of logging a follow-up does not grow with the rows of the workbook', {
  timeout: 300_000,
}, () => {
  const costs = [10, 100_000].map((rows) => {
    const store = ready();
    for (const name of ['Tindak Lanjut', 'Pelanggan']) {
      const sheet = sheetOf(store, name);
      sheet.insertRows(sheet.maxRows, rows);
    }
    type(
      store,
      'Tindak Lanjut',
      1,
      0,
      Array.from({ length: rows }, (_, at) => [
        `T-${String(at + 1).padStart(6, '0')}`,
        46_000,
        'Ratna Dewi',
        'C-0001',
      ]),
    );
    type(
      store,
      'Pelanggan',
      4,
      0,
      Array.from({ length: rows }, (_, at) => [`C-${String(at + 4).padStart(4, '0')}`, `Pelanggan ${at}`]),
    );
    const { meter } = call(on(store).host, 'logFollowUp', form);
    return meter.calls.map(({ method }) => method);
  });
  expect(costs[1]).toEqual(costs[0]);
});

test('killed at every service call, with what was not flushed lost or kept, a retry ends as if undisturbed', () => {
  const base = ready();
  const undisturbed = base.clone();
  const calls = call(on(undisturbed).host, 'logFollowUp', form).meter.calls.length;
  const expected = snapshotWorkbook(undisturbed, without);
  for (const unflushed of ['lost', 'kept'] as const) {
    for (let killAt = 0; killAt < calls; killAt++) {
      const store = base.clone();
      const { host } = on(store);
      expect(call(host, 'logFollowUp', form, { killAt, unflushed })).toMatchObject({ killed: true });
      good(call(host, 'logFollowUp', form));
      expect(snapshotWorkbook(store, without), `killed at ${killAt}, ${unflushed}`).toEqual(expected);
    }
  }
});

test('killed at every service call, somebody else’s next save completes it or leaves it undone, never half', () => {
  const base = ready();
  const other = { id: 'click-2', user: 'Rudi', form: { customerCode: 'C-0002', kind: 'news' } };
  const calls = call(on(base.clone()).host, 'logFollowUp', form).meter.calls.length;
  for (let killAt = 0; killAt < calls; killAt++) {
    const store = base.clone();
    const { host } = on(store);
    call(host, 'logFollowUp', form, { killAt, unflushed: 'kept' });
    good(call(host, 'logFollowUp', other));
    const rows = rowsOf(store, 'Tindak Lanjut').map(({ Pelanggan, Jenis, Isi }) => [Pelanggan, Jenis, Isi]);
    const mine = ['Ratna Dewi', 'Sapa', 'Tanya kabar'];
    const theirs = ['Siti Nurhayati', 'Kabar', undefined];
    expect([[theirs], [mine, theirs]], `killed at ${killAt}`).toContainEqual(rows);
  }
});

test('two executions at once: the second waits, is told so, or runs whole', () => {
  const base = ready();
  const other = { id: 'click-2', user: 'Rudi', form: { customerCode: 'C-0002', kind: 'news' } };
  const calls = call(on(base.clone()).host, 'logFollowUp', form).meter.calls.length;
  for (let at = 0; at < calls; at++) {
    const store = base.clone();
    const { host } = on(store);
    let second: unknown;
    const before = new Map([[at, () => (second = call(host, 'logFollowUp', other))]]);
    good(call(host, 'logFollowUp', form, { before }));
    const { value } = second as { value: { ok: boolean; problem?: string } };
    const names = rowsOf(store, 'Tindak Lanjut').map((row) => row.No);
    if (value.ok) expect(names, `call ${at}`).toEqual(['T-000001', 'T-000002']);
    else expect([value.problem, names], `call ${at}`).toEqual(['busy', ['T-000001']]);
  }
});

test('a transient failure at any service call loses nothing and repeats nothing', () => {
  const base = ready();
  const undisturbed = base.clone();
  const calls = call(on(undisturbed).host, 'logFollowUp', form).meter.calls.length;
  const expected = rowsOf(undisturbed, 'Tindak Lanjut');
  for (let failAt = 0; failAt < calls; failAt++) {
    const store = base.clone();
    const { host } = on(store);
    call(host, 'logFollowUp', form, { failAt });
    // A save that was taken back says so, and the form then goes out under a new id.
    const retry = call(host, 'logFollowUp', form);
    if ('value' in retry && Reflect.get(Object(retry.value), 'ok') !== true) {
      good(call(host, 'logFollowUp', { ...form, id: 'click-9' }));
    }
    expect(rowsOf(store, 'Tindak Lanjut'), `failed at ${failAt}`).toEqual(expected);
  }
});

test('where the wait for the lock is in vain, nothing is written and the answer says to wait', () => {
  const { host, store } = on(ready());
  expect(call(host, 'logFollowUp', form, { lockTaken: true })).toMatchObject({
    value: { ok: false, problem: 'busy', remedy: 'retry' },
  });
  expect(rowsOf(store, 'Tindak Lanjut')).toEqual([]);
});

test('undo takes the row away and says what it was; a second undo finds nothing', () => {
  const { host, store, ui } = on(ready());
  good(call(host, 'logFollowUp', form));
  host.clickMenu('undoLast');
  expect(ui.toasts.pop()).toBe('Diurungkan: Sapa untuk Ratna Dewi.');
  expect(rowsOf(store, 'Tindak Lanjut')).toEqual([]);
  host.clickMenu('undoLast');
  expect(ui.toasts.pop()).toBe('Tidak ada simpanan yang bisa diurungkan.');
});

test('an undo that is killed anywhere and asked for again takes back one save, not two', () => {
  const base = ready();
  const { host } = on(base);
  good(call(host, 'logFollowUp', form));
  good(call(host, 'logFollowUp', { ...form, id: 'click-2', form: { ...form.form, customerCode: 'C-0002' } }));
  const calls = on(base.clone()).host.clickMenu('undoLast').meter.calls.length;
  for (let killAt = 0; killAt < calls; killAt++) {
    const store = base.clone();
    const again = on(store);
    again.host.clickMenu('undoLast', { killAt, unflushed: 'kept' });
    const undone = rowsOf(store, 'Tindak Lanjut').length === 1;
    const finished = sheetOf(store, '_Journal').read('value', { row: 1, column: 3, rows: 10, columns: 2 });
    const closed = finished.some(([action, state]) => action === 'undo' && state === 'done');
    again.host.clickMenu('undoLast');
    // Once the undo stood in the journal as done, a further click is a further undo.
    const expected = undone && closed ? [] : ['Ratna Dewi'];
    expect(
      rowsOf(store, 'Tindak Lanjut').map((row) => row.Pelanggan),
      `killed at ${killAt}`,
    ).toEqual(expected);
  }
});

test('customers typed by hand get their codes when the sidebar is opened', () => {
  const { host, store } = on(ready());
  type(store, 'Pelanggan', 4, 1, [['Euis Komariah'], ['Asep Sunandar']]);
  const opening = good(call(host, 'open', {})) as { customers: string[][] };
  expect(opening.customers.map(([code, name]) => [code, name])).toEqual([
    ['C-0001', 'Ratna Dewi'],
    ['C-0002', 'Siti Nurhayati'],
    ['C-0003', 'Siti Nurhayati'],
    ['C-0004', 'Euis Komariah'],
    ['C-0005', 'Asep Sunandar'],
  ]);
});

test('a name typed by hand is linked where one customer bears it, and left where two do', () => {
  const { host, store } = on(ready());
  type(store, 'Pembelian', 1, 1, [[46_340], [46_341]]);
  type(store, 'Pembelian', 1, 3, [['ratna  dewi'], ['Siti Nurhayati']]);
  type(store, 'Pembelian', 1, 11, [[50_000], [60_000]]);
  host.clickMenu('refreshFigures');
  expect(rowsOf(store, 'Pembelian').map((row) => [row.No, row['Kode pelanggan']])).toEqual([
    ['P-000001', 'C-0001'],
    ['P-000002', undefined],
  ]);
});
