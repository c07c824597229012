import { expect, test } from 'vitest';
import type { WorkbookStore } from '../../../workbench/store/store';
import { cell, firstSheet, setCell } from './cells';

const names = (book: WorkbookStore) => book.sheets().map(({ name }) => name);

/** What every store obeys about its sheets. */
export function workbookContract(makeStore: () => WorkbookStore): void {
  test('a new workbook has one sheet of 1000 rows and 26 columns, shown, with nothing frozen', () => {
    const book = makeStore();
    expect(names(book)).toEqual(['Sheet1']);
    expect(firstSheet(book)).toMatchObject({
      id: 0,
      maxRows: 1000,
      maxColumns: 26,
      hidden: false,
      frozenRows: 0,
      frozenColumns: 0,
    });
    expect(book.activeSheetId).toBe(0);
  });

  test('a sheet is inserted at its place, of 1000 rows and 26 columns unless told otherwise', () => {
    const book = makeStore();
    const last = book.insertSheet('Last', 1);
    const between = book.insertSheet('Between', 1, 12, 3);
    expect(names(book)).toEqual(['Sheet1', 'Between', 'Last']);
    expect(last).toMatchObject({ maxRows: 1000, maxColumns: 26 });
    expect(between).toMatchObject({ maxRows: 12, maxColumns: 3 });
  });

  test('inserting a sheet does not make it the active one', () => {
    const book = makeStore();
    const added = book.insertSheet('Added', 0);
    expect(book.activeSheetId).toBe(0);
    book.activeSheetId = added.id;
    expect(book.activeSheetId).toBe(added.id);
  });

  test('the number of a sheet is never given again', () => {
    const book = makeStore();
    const gone = book.insertSheet('Gone', 1).id;
    book.deleteSheet(gone);
    const next = book.insertSheet('Next', 1).id;
    expect(new Set([0, gone, next]).size).toBe(3);
  });

  test('a deleted sheet is gone and the others stay in order', () => {
    const book = makeStore();
    const middle = book.insertSheet('Middle', 1);
    book.insertSheet('Last', 2);
    book.deleteSheet(middle.id);
    expect(names(book)).toEqual(['Sheet1', 'Last']);
  });

  test('when the active sheet is deleted, another one that is there becomes active', () => {
    const book = makeStore();
    const other = book.insertSheet('Other', 1);
    book.deleteSheet(0);
    expect(book.activeSheetId).toBe(other.id);
  });

  test('a moved sheet stands at its new index, the active one stays active', () => {
    const book = makeStore();
    book.insertSheet('B', 1);
    book.insertSheet('C', 2);
    book.moveSheet(0, 2);
    expect(names(book)).toEqual(['B', 'C', 'Sheet1']);
    book.moveSheet(0, 1);
    expect(names(book)).toEqual(['B', 'Sheet1', 'C']);
    book.moveSheet(0, 0);
    expect(names(book)).toEqual(['Sheet1', 'B', 'C']);
    expect(book.activeSheetId).toBe(0);
  });

  test('a sheet keeps its number and its cells through renaming and moving', () => {
    const book = makeStore();
    const sheet = firstSheet(book);
    setCell(sheet, 'value', 0, 0, 'kept');
    book.insertSheet('Other', 0);
    sheet.name = 'Pelanggan';
    book.moveSheet(sheet.id, 0);
    const found = book.sheets().find(({ name }) => name === 'Pelanggan');
    expect(found?.id).toBe(0);
    expect(found && cell(found, 'value', 0, 0)).toBe('kept');
    expect(names(book)).toEqual(['Pelanggan', 'Other']);
  });

  test('sheets are independent of each other', () => {
    const book = makeStore();
    const one = firstSheet(book);
    const other = book.insertSheet('Other', 1);
    setCell(one, 'value', 0, 0, 'one');
    setCell(other, 'value', 0, 0, 'other');
    one.insertRows(0, 1);
    one.frozenRows = 1;
    one.setColumnWidth(0, 240);
    expect(cell(one, 'value', 1, 0)).toBe('one');
    expect(cell(other, 'value', 0, 0)).toBe('other');
    expect(other).toMatchObject({ maxRows: 1000, frozenRows: 0 });
    expect(other.columnWidth(0)).toBe(100);
  });

  test('hiding, freezing and colouring a sheet are kept', () => {
    const book = makeStore();
    const sheet = book.insertSheet('_Journal', 1);
    sheet.hidden = true;
    sheet.frozenRows = 2;
    sheet.frozenColumns = 1;
    sheet.tabColor = '#00ff00';
    const found = book.sheets()[1];
    expect(found).toMatchObject({ hidden: true, frozenRows: 2, frozenColumns: 1, tabColor: '#00ff00' });
    sheet.hidden = false;
    expect(book.sheets()[1]?.hidden).toBe(false);
  });

  test('the name, the locale and the time zone of a workbook can be changed', () => {
    const book = makeStore();
    book.name = 'Toko Sari';
    book.locale = 'de_DE';
    book.timeZone = 'Europe/Berlin';
    expect(book).toMatchObject({ name: 'Toko Sari', locale: 'de_DE', timeZone: 'Europe/Berlin' });
  });

  test('the list of sheets, once handed out, is not the workbook itself', () => {
    const book = makeStore();
    const before = book.sheets();
    book.insertSheet('Later', 1);
    expect(before.length).toBe(1);
    expect(names(book)).toEqual(['Sheet1', 'Later']);
  });
}
