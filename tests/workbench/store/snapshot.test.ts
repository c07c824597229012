import { describe, expect, test } from 'vitest';
import { memoryWorkbook } from '../../../workbench/store/memory';
import { cloneWorkbook, snapshotWorkbook } from '../../../workbench/store/snapshot';
import type { SheetStore, WorkbookStore } from '../../../workbench/store/store';
import { cell, dress, firstSheet, setCell } from './cells';
import { chartOf } from './chartContract';

function smallBook() {
  const book = memoryWorkbook();
  book.insertSheet('Log', 1, 5, 30);
  book.deleteSheet(0);
  return book;
}

const changes: readonly (readonly [string, (sheet: SheetStore) => void])[] = [
  ['a value', (sheet) => setCell(sheet, 'value', 1, 1, 7)],
  ['a formula', (sheet) => setCell(sheet, 'formula', 1, 1, '=PI()')],
  ['a format', (sheet) => setCell(sheet, 'format', 1, 1, '@')],
  ['a note', (sheet) => setCell(sheet, 'note', 1, 1, 'late')],
  ['a background', (sheet) => setCell(sheet, 'background', 1, 1, '#ff0000')],
  ['a font colour', (sheet) => setCell(sheet, 'fontColor', 1, 1, '#ff0000')],
  ['bold', (sheet) => setCell(sheet, 'bold', 1, 1, true)],
  ['italic', (sheet) => setCell(sheet, 'italic', 1, 1, true)],
  ['wrapping', (sheet) => setCell(sheet, 'wrap', 1, 1, true)],
  ['an alignment', (sheet) => setCell(sheet, 'horizontalAlignment', 1, 1, 'right')],
  [
    'a validation',
    (sheet) => setCell(sheet, 'validation', 1, 1, { kind: 'checkbox', allowInvalid: true, help: '' }),
  ],
  ['a row more', (sheet) => sheet.insertRows(5, 1)],
  ['a column less', (sheet) => sheet.deleteColumns(29, 1)],
  ['a frozen row', (sheet) => Object.assign(sheet, { frozenRows: 1 })],
  ['a frozen column', (sheet) => Object.assign(sheet, { frozenColumns: 1 })],
  ['hiding', (sheet) => Object.assign(sheet, { hidden: true })],
  ['a tab colour', (sheet) => Object.assign(sheet, { tabColor: '#00ff00' })],
  ['a width', (sheet) => sheet.setColumnWidth(3, 101)],
  ['a hidden row', (sheet) => sheet.setRowsHidden(3, 1, true)],
  ['a chart', (sheet) => Object.assign(sheet, { charts: [chartOf(sheet)] })],
  ['a hidden column', (sheet) => sheet.setColumnsHidden(3, 1, true)],
];

describe('A snapshot', () => {
  test('of equal workbooks is equal, however they came to be so', () => {
    const book = smallBook();
    const sheet = firstSheet(book);
    setCell(sheet, 'value', 4, 29, 'typed');
    setCell(sheet, 'value', 4, 29, null);
    sheet.setColumnWidth(2, 300);
    sheet.setColumnWidth(2, 100);
    expect(snapshotWorkbook(book)).toEqual(snapshotWorkbook(smallBook()));
  });

  test.each(changes)('tells %s', (_, change) => {
    const book = smallBook();
    change(firstSheet(book));
    expect(snapshotWorkbook(book)).not.toEqual(snapshotWorkbook(smallBook()));
  });

  test('names places as people do and leaves out all that is usual', () => {
    const book = smallBook();
    const sheet = firstSheet(book);
    setCell(sheet, 'value', 0, 0, 'Ratna');
    setCell(sheet, 'bold', 0, 0, true);
    setCell(sheet, 'value', 1, 25, 0);
    setCell(sheet, 'value', 1, 26, false);
    sheet.setColumnWidth(27, 40);
    sheet.setRowsHidden(2, 1, true);
    sheet.setColumnsHidden(3, 1, true);
    expect(snapshotWorkbook(book)).toEqual({
      Log: {
        hidden: false,
        rows: 5,
        columns: 30,
        frozenRows: 0,
        frozenColumns: 0,
        tabColor: '',
        widths: { AB: 40 },
        hiddenRows: [3],
        hiddenColumns: ['D'],
        charts: [],
        cells: { A1: 'value="Ratna" bold=true', Z2: 'value=0', AA2: 'value=false' },
      },
    });
  });

  test('leaves out the sheets it is told to', () => {
    const book = smallBook();
    book.insertSheet('_Journal', 1);
    expect(Object.keys(snapshotWorkbook(book, { without: ['_Journal'] }))).toEqual(['Log']);
  });
});

describe('A clone of a workbook', () => {
  test('holds all that the workbook holds', () => {
    const book = smallBook();
    dress(firstSheet(book), 1, 1);
    for (const [, change] of changes) change(firstSheet(book));
    book.insertSheet('Other', 0);
    book.activeSheetId = firstSheet(book).id;
    Object.assign(book, { name: 'Toko', locale: 'de_DE', timeZone: 'Europe/Berlin' });
    const copy = cloneWorkbook(book);
    expect(snapshotWorkbook(copy)).toEqual(snapshotWorkbook(book));
    expect(identity(copy)).toEqual(identity(book));
  });

  test.each(changes)('does not feel %s in the workbook, nor the workbook in the clone', (_, change) => {
    const book = smallBook();
    // In the row that changes: a row that both shared would show.
    dress(firstSheet(book), 1, 2);
    const before = snapshotWorkbook(book);
    change(firstSheet(cloneWorkbook(book)));
    expect(snapshotWorkbook(book)).toEqual(before);
    const copy = cloneWorkbook(book);
    change(firstSheet(book));
    expect(snapshotWorkbook(copy)).toEqual(before);
  });

  test('gives new sheets numbers that are not taken, as the workbook would', () => {
    const book = smallBook();
    const copy = cloneWorkbook(book);
    expect(copy.insertSheet('New', 1).id).toBe(book.insertSheet('New', 1).id);
    setCell(firstSheet(copy), 'value', 0, 0, 'mine');
    expect(cell(firstSheet(book), 'value', 0, 0)).toBeNull();
  });
});

function identity(book: WorkbookStore) {
  const { id, name, locale, timeZone, activeSheetId } = book;
  const sheets = book.sheets().map((sheet) => [sheet.id, sheet.name]);
  return { id, name, locale, timeZone, activeSheetId, sheets };
}
