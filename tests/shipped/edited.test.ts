import { expect, test } from 'vitest';
import type { Host } from '../../workbench/host/host';
import type { MemoryWorkbook } from '../../workbench/store/memory';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import type { StoredValue } from '../../workbench/store/store';
import { looking, rowsOf, sheetOf, shippedHost, shop, type } from './shop';

/** Types one row as a person does, also on a phone; counted from 0. */
function edit(
  { host, store }: { readonly host: Host; readonly store: MemoryWorkbook },
  sheet: string,
  row: number,
  cells: readonly StoredValue[],
  rows = 1,
) {
  type(store, sheet, row, 0, Array(rows).fill(cells));
  const outcome = host.edited(sheetOf(store, sheet).id, { row, column: 0, rows, columns: cells.length });
  if (outcome === null || !('ok' in outcome && outcome.ok)) throw new Error(JSON.stringify(outcome));
  return outcome.meter;
}
const noteAt = (store: MemoryWorkbook, sheet: string, row: number, column: number) =>
  sheetOf(store, sheet).read('note', { row, column, rows: 1, columns: 1 })[0]?.[0];

const ratna = [null, 46_349, null, 'Ratna Dewi'];
const siti = [null, 46_349, null, 'Siti Nurhayati'];

test('a sale typed on the phone gets its number and its customer’s code at once', () => {
  const made = shop();
  edit(made, 'Pembelian', 1, [...ratna, null, null, null, null, null, null, null, 37_000]);
  expect(rowsOf(made.store, 'Pembelian')).toEqual([
    expect.objectContaining({ No: 'P-000001', 'Kode pelanggan': 'C-0001', Total: 37_000 }),
  ]);
});

test('the first edit of a day moves the day that every sheet counts to', () => {
  const yesterday = shop();
  const { host, store } = shippedHost({ store: yesterday.store, now: '2026-11-24T06:10:00+07:00' });
  edit({ host, store }, 'Pembelian', 1, [...ratna, ...Array(7).fill(null), 1_000]);
  const asOf = rowsOf(store, 'Pengaturan').find((row) => row.Aturan === 'Per tanggal');
  expect(asOf?.Isi).toBe(46_350);
});

test('a half-typed row waits for its number until it counts', () => {
  const made = shop();
  edit(made, 'Pembelian', 1, ratna);
  expect(rowsOf(made.store, 'Pembelian')[0]).not.toHaveProperty('No');
});

test('a name that fits two customers is flagged on its cell and never guessed; made clear, the flag goes', () => {
  const made = shop();
  edit(made, 'Tindak Lanjut', 1, [null, 46_349, 'Siti Nurhayati']);
  expect(rowsOf(made.store, 'Tindak Lanjut')[0]).not.toHaveProperty('Kode pelanggan');
  expect(noteAt(made.store, 'Tindak Lanjut', 1, 2)).toBe(
    '⚠ Langganan: Nama ini dipakai 2 pelanggan: C-0002, C-0003. Tambahkan kode yang benar di belakang namanya.',
  );
  edit(made, 'Tindak Lanjut', 1, ['T-000001', 46_349, 'Siti Nurhayati C-0003']);
  expect(rowsOf(made.store, 'Tindak Lanjut')[0]).toMatchObject({ 'Kode pelanggan': 'C-0003' });
  expect(noteAt(made.store, 'Tindak Lanjut', 1, 2)).toBe('');
});

test('a note of the user’s own stays where it is', () => {
  const made = shop();
  sheetOf(made.store, 'Pembelian').write('note', { row: 1, column: 3, rows: 1, columns: 1 }, [
    ['titipan adiknya'],
  ]);
  edit(made, 'Pembelian', 1, siti);
  expect(noteAt(made.store, 'Pembelian', 1, 3)).toBe('titipan adiknya');
});

test.each([
  ['Sheet1', 4],
  ['Pembelian', 0],
  ['Pengaturan', 2],
])('an edit in %s, row %i from the top, reads no cell and writes nothing', (sheet, row) => {
  const made = shop();
  const meter = edit(made, sheet, row, ['x']);
  const classes = meter.calls.map((each) => each.class);
  expect(classes).not.toContain('write');
  expect(meter.calls.filter(({ method }) => method === 'Range.getValues')).toEqual([]);
});

test('it costs the reads of settings, the sheet and the customers, and does not grow with the rows', () => {
  const cost = (rows: number) => {
    const made = shop();
    const sale = (no: number) => [`P-${no}`, 46_349, null, 'Ratna Dewi', 'C-0001', ...Array(6), 1_000];
    sheetOf(made.store, 'Pembelian').insertRows(1, rows);
    type(
      made.store,
      'Pembelian',
      1,
      0,
      Array.from({ length: rows }, (_, at) => sale(at)),
    );
    const meter = edit(made, 'Pembelian', rows + 1, [...ratna, ...Array(7).fill(null), 1_000]);
    return meter.calls.filter((each) => each.class !== 'metadata').map(({ method }) => method);
  };
  expect(cost(3)).toEqual([
    'Lock.tryLock',
    'Range.getValues',
    'Range.getValues',
    'Range.getValues',
    'Range.setNumberFormats',
    'Range.setValues',
    'Range.setNumberFormats',
    'Range.setValues',
    ...looking,
    'Range.getNotes',
    'SpreadsheetApp.flush',
    'Lock.releaseLock',
  ]);
  expect(cost(300)).toEqual(cost(3));
});

test('killed at any call, or made where somebody else holds the lock, an edit is completed by the next touch', () => {
  const typed = () => {
    const made = shop();
    type(made.store, 'Pembelian', 1, 0, [[...ratna, ...Array(7).fill(null), 1_000]]);
    return made.store;
  };
  const area = { row: 1, column: 0, rows: 1, columns: 12 };
  const undisturbed = shippedHost({ store: typed() });
  const calls =
    undisturbed.host.edited(sheetOf(undisturbed.store, 'Pembelian').id, area)?.meter.calls.length ?? 0;
  undisturbed.host.clickMenu('refreshFigures');
  const expected = snapshotWorkbook(undisturbed.store, { without: ['_Journal'] });
  expect(calls).toBeGreaterThan(5);
  for (let killAt = 0; killAt < calls; killAt++) {
    const { host, store } = shippedHost({ store: typed() });
    host.edited(sheetOf(store, 'Pembelian').id, area, {}, { killAt });
    host.clickMenu('refreshFigures');
    expect(snapshotWorkbook(store, { without: ['_Journal'] }), `killed at ${killAt}`).toEqual(expected);
  }
});

test('what a client or a cell makes up as an edit does nothing', () => {
  const { host, store } = shop();
  const before = snapshotWorkbook(store);
  for (const event of [undefined, null, 'x', {}, { range: null }, { range: { row: 2 } }]) {
    expect(host.callFromClient('onEdit', event === undefined ? [] : [event])).toMatchObject({ ok: true });
  }
  expect(snapshotWorkbook(store)).toEqual(before);
});
