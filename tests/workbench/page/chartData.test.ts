import { describe, expect, test } from 'vitest';
import { chartData } from '../../../workbench/page/chartData';
import type { StoredChart } from '../../../workbench/store/chart';
import { memoryWorkbook } from '../../../workbench/store/memory';
import type { Area, StoredValue } from '../../../workbench/store/store';
import { area, firstSheet, setCell } from '../store/cells';
import { chartOf } from '../store/chartContract';

const shop: StoredValue[][] = [
  ['Bulan', 'Penjualan', 'Biaya'],
  ['Jan', 5, 2],
  ['Feb', '⚠ belum ada', 3],
  ['Mar', 9, null],
];

/** What a chart of A1:C100 draws of these cells, unless told otherwise. */
function drawn(rows: readonly StoredValue[][], change: Partial<StoredChart> = {}) {
  const store = memoryWorkbook();
  const sheet = firstSheet(store);
  sheet.write('value', area(0, 0, rows.length, rows[0]?.length ?? 0), rows);
  const ranges = [{ sheetId: sheet.id, area: area(0, 0, 100, 3) }];
  const chart = { ...chartOf(sheet), ranges, ...change };
  const shown = (_: number, place: Area) =>
    sheet.read('value', place).map((line) => line.map((cell) => String(cell ?? '')));
  return { sheet, read: () => chartData(chart, store, shown), ...chartData(chart, store, shown) };
}
const seriesOf = (...parts: Parameters<typeof drawn>) =>
  drawn(...parts).series.map(({ name, values }) => [name, ...values]);

describe('A chart draws', () => {
  test('a point for each label of the first column, a series for every other, named by its header', () => {
    const { labels } = drawn(shop);
    expect(labels).toEqual(['Jan', 'Feb', 'Mar']);
  });

  test('gaps where cells hold a text or nothing', () => {
    expect(seriesOf(shop)).toEqual([
      ['Penjualan', 5, null, 9],
      ['Biaya', 2, 3, null],
    ]);
  });

  test('no blank rows at the end, though other cells beside the chart go further down', () => {
    const { sheet, read } = drawn(shop);
    setCell(sheet, 'value', 20, 4, 'a remark');
    expect(read().labels).toEqual(['Jan', 'Feb', 'Mar']);
  });

  test('a blank row between others as a gap', () => {
    expect(
      drawn([
        ['', '', ''],
        ['Jan', 1, 2],
        ['', '', ''],
        ['Mar', 3, 4],
      ]).labels,
    ).toEqual(['Jan', '', 'Mar']);
  });

  test('the first row as a header where nobody said how many there are, if it is all text', () => {
    expect(seriesOf(shop, { headers: -1 })[0]).toEqual(['Penjualan', 5, null, 9]);
    expect(seriesOf(shop.slice(1), { headers: -1 })[0]).toEqual(['', 5, null, 9]);
    expect(seriesOf(shop.slice(1), { headers: 0 })[0]).toEqual(['', 5, null, 9]);
  });

  test('the columns of several ranges beside each other', () => {
    const ranges = [area(0, 0, 4, 1), area(0, 2, 4, 1)].map((place) => ({ sheetId: 0, area: place }));
    expect(seriesOf(shop, { ranges })).toEqual([['Biaya', 2, 3, null]]);
  });

  test('a single column as a series without labels', () => {
    const ranges = [{ sheetId: 0, area: area(0, 1, 4, 1) }];
    expect(drawn(shop, { ranges })).toMatchObject({ labels: ['', '', ''], series: [{ name: 'Penjualan' }] });
  });

  test('3.49 no hidden rows', () => {
    const { sheet, read } = drawn(shop);
    sheet.setRowsHidden(2, 1, true);
    expect(read().labels).toEqual(['Jan', 'Mar']);
  });

  test('nothing of a sheet that is gone, or of cells that never held anything', () => {
    expect(drawn(shop, { ranges: [{ sheetId: 9, area: area(0, 0, 4, 2) }] }).series).toEqual([]);
    expect(seriesOf([[]])).toEqual([[''], ['']]);
  });

  test('numbers as the cells of its first series show them', () => {
    const { sheet, read } = drawn(shop);
    setCell(sheet, 'format', 1, 1, '0%');
    expect(read().format).toBe('0%');
  });
});
