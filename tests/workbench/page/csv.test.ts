import { expect, test } from 'vitest';
import { csvRows, csvText, loadRows } from '../../../workbench/page/csv';
import { memoryWorkbook } from '../../../workbench/store/memory';

function emptySheet() {
  return memoryWorkbook().insertSheet('Import', 0, 3, 2);
}

test('a CSV file is read whatever separates its cells, with or without a byte order mark', () => {
  expect(csvRows('\uFEFFNama;Total\r\n"Bu; Ratna";37.000\r\n\r\n')).toEqual([
    ['Nama', 'Total'],
    ['Bu; Ratna', '37.000'],
  ]);
  expect(csvRows('a,b\n1,2')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('loaded cells are read in the locale of the workbook, and telephone numbers and formulas stay text', () => {
  const sheet = emptySheet();
  loadRows(sheet, [['37.000', '25/12/2025', '08123', '+62812', '=1+1', '-5', '']], 'id_ID');
  const row = { row: 0, column: 0, rows: 1, columns: 7 };
  expect(sheet.read('value', row)).toEqual([[37_000, 46_016, '08123', '+62812', '=1+1', -5, null]]);
  expect(sheet.read('formula', row)).toEqual([['', '', '', '', '', '', '']]);
});

test('the sheet grows to hold what is loaded', () => {
  const sheet = emptySheet();
  loadRows(sheet, [['a'], ['b'], ['c'], ['d', 'e', 'f']], 'en_US');
  expect([sheet.maxRows, sheet.maxColumns]).toEqual([4, 3]);
});

test('what is downloaded can be loaded again', () => {
  const sheet = emptySheet();
  loadRows(
    sheet,
    [
      ['Nama', 'Catatan'],
      ['Ratna', 'kata "ya", lalu\npergi'],
    ],
    'id_ID',
  );
  expect(csvRows(csvText(sheet))).toEqual([
    ['Nama', 'Catatan'],
    ['Ratna', 'kata "ya", lalu\npergi'],
  ]);
});
