import { expect, test } from 'vitest';
import type { StoredChart } from '../../../workbench/store/chart';
import type { SheetStore, WorkbookStore } from '../../../workbench/store/store';
import { area, firstSheet } from './cells';

/** A chart of B3:C6 that stands at C3. */
export const chartOf = ({ id: sheetId }: SheetStore): StoredChart => ({
  id: 7,
  type: 'column',
  ranges: [{ sheetId, area: area(2, 1, 4, 2) }],
  headers: 1,
  anchor: { row: 2, column: 2, offsetX: 5, offsetY: 10 },
  title: 'Penjualan',
  width: 600,
  height: 371,
  stacked: false,
  options: { hAxis: { title: 'Bulan' }, colors: ['#0b6b4f'] },
});

/** What every store obeys about the charts of a sheet. */
export function chartContract(makeStore: () => WorkbookStore): void {
  const charted = () => {
    const book = makeStore();
    const sheet = firstSheet(book);
    sheet.charts = [chartOf(sheet)];
    return { book, sheet, other: book.insertSheet('Other', 1) };
  };
  const placeOf = ({ charts: [chart] }: SheetStore) => ({
    ranges: chart?.ranges.map((range) => range.area),
    anchor: [chart?.anchor.row, chart?.anchor.column],
  });

  test('a sheet keeps its charts in their order and nothing else changes with them', () => {
    const { book, sheet, other } = charted();
    expect(sheet.charts).toEqual([chartOf(sheet)]);
    expect([other.charts, sheet.contentSize()]).toEqual([[], { rows: 0, columns: 0 }]);
    sheet.charts = [{ ...chartOf(sheet), id: 9 }, ...sheet.charts];
    expect(book.sheets()[0]?.charts.map(({ id }) => id)).toEqual([9, 7]);
    sheet.charts = [];
    expect(sheet.charts).toEqual([]);
  });

  test('a chart and its range go with their cells when rows and columns are inserted before them', () => {
    const { sheet } = charted();
    sheet.insertRows(2, 3);
    sheet.insertColumns(0, 1);
    expect(placeOf(sheet)).toEqual({ ranges: [area(5, 2, 4, 2)], anchor: [5, 3] });
  });

  test('lines inserted within the range of a chart widen it, behind it they do not', () => {
    const { sheet } = charted();
    sheet.insertRows(3, 2);
    sheet.insertRows(8, 2);
    sheet.insertColumns(2, 1);
    expect(placeOf(sheet)).toEqual({ ranges: [area(2, 1, 6, 3)], anchor: [2, 3] });
  });

  test('lines deleted from the range of a chart narrow it, and with the last of them it is gone', () => {
    const { sheet } = charted();
    sheet.deleteRows(0, 4);
    sheet.deleteColumns(2, 1);
    expect(placeOf(sheet)).toEqual({ ranges: [area(0, 1, 2, 1)], anchor: [0, 1] });
    sheet.deleteRows(0, 2);
    expect(placeOf(sheet)).toEqual({ ranges: [], anchor: [0, 1] });
  });

  test('moved columns take the range of a chart along', () => {
    const { sheet } = charted();
    sheet.moveColumns(1, 2, 6);
    expect(placeOf(sheet)).toEqual({ ranges: [area(2, 4, 4, 2)], anchor: [2, 5] });
  });

  test('a chart stays where it is when lines move in the other sheet that it draws', () => {
    const { sheet, other } = charted();
    other.charts = [chartOf(sheet)];
    sheet.insertRows(0, 1);
    expect(placeOf(other)).toEqual({ ranges: [area(3, 1, 4, 2)], anchor: [2, 2] });
    other.insertRows(0, 1);
    expect(placeOf(other)).toEqual({ ranges: [area(3, 1, 4, 2)], anchor: [3, 2] });
  });
}
