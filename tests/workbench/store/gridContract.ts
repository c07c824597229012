import { expect, test } from 'vitest';
import type { SheetStore, WorkbookStore } from '../../../workbench/store/store';
import { area, cell, dress, dressedCell, emptyCell, firstSheet, setCell, wholeCell } from './cells';

/** What every store obeys about adding, deleting and moving rows and columns. */
export function gridContract(makeStore: () => WorkbookStore): void {
  rowContract(makeStore);
  columnContract(makeStore);
  orderContract(makeStore);
}

function rowContract(makeStore: () => WorkbookStore): void {
  test('inserted rows are empty and push down every facet of the cells below', () => {
    const sheet = firstSheet(makeStore());
    dress(sheet, 2, 1);
    setCell(sheet, 'formula', 3, 1, '=PI()');
    sheet.insertRows(2, 3);
    expect(sheet.maxRows).toBe(1003);
    for (const row of [2, 3, 4]) expect(wholeCell(sheet, row, 1)).toEqual(emptyCell);
    expect(wholeCell(sheet, 5, 1)).toEqual(dressedCell);
    expect(cell(sheet, 'formula', 6, 1)).toBe('=PI()');
  });

  test('rows inserted below a dressed row do not take over what it holds', () => {
    const sheet = firstSheet(makeStore());
    dress(sheet, 4, 0);
    sheet.insertRows(5, 1);
    expect(wholeCell(sheet, 4, 0)).toEqual(dressedCell);
    expect(wholeCell(sheet, 5, 0)).toEqual(emptyCell);
  });

  test('rows added at the end can be written at once', () => {
    const sheet = firstSheet(makeStore());
    sheet.insertRows(1000, 2);
    setCell(sheet, 'value', 1001, 25, 'last');
    expect(sheet.maxRows).toBe(1002);
    expect(sheet.contentSize()).toEqual({ rows: 1002, columns: 26 });
  });

  test('deleted rows take all they hold, and the rows below move up', () => {
    const sheet = firstSheet(makeStore());
    dress(sheet, 1, 0);
    dress(sheet, 3, 0);
    sheet.deleteRows(1, 2);
    expect(sheet.maxRows).toBe(998);
    expect(wholeCell(sheet, 1, 0)).toEqual(dressedCell);
    expect(wholeCell(sheet, 3, 0)).toEqual(emptyCell);
    expect(sheet.contentSize()).toEqual({ rows: 2, columns: 1 });
  });

  test('hidden rows stay with their content when rows are inserted or deleted above', () => {
    const sheet = firstSheet(makeStore());
    sheet.setRowsHidden(4, 2, true);
    sheet.insertRows(1, 2);
    expect(hiddenRows(sheet, 10)).toEqual([6, 7]);
    sheet.deleteRows(0, 3);
    expect(hiddenRows(sheet, 10)).toEqual([3, 4]);
    sheet.setRowsHidden(3, 1, false);
    expect(hiddenRows(sheet, 10)).toEqual([4]);
  });

  test('frozen rows stay frozen when rows are inserted or deleted below them', () => {
    const sheet = firstSheet(makeStore());
    sheet.frozenRows = 2;
    sheet.insertRows(2, 5);
    expect(sheet.frozenRows).toBe(2);
    sheet.deleteRows(2, 5);
    expect(sheet.frozenRows).toBe(2);
  });

  test('rows inserted among the frozen ones are frozen, and deleted frozen rows are not made up for', () => {
    const sheet = firstSheet(makeStore());
    sheet.frozenRows = 2;
    sheet.insertRows(1, 1);
    expect(sheet.frozenRows).toBe(3);
    sheet.deleteRows(0, 2);
    expect(sheet.frozenRows).toBe(1);
  });
}

function columnContract(makeStore: () => WorkbookStore): void {
  test('inserted columns are empty and push every facet to the right', () => {
    const sheet = firstSheet(makeStore());
    dress(sheet, 1, 2);
    sheet.insertColumns(2, 2);
    expect(sheet.maxColumns).toBe(28);
    for (const column of [2, 3]) expect(wholeCell(sheet, 1, column)).toEqual(emptyCell);
    expect(wholeCell(sheet, 1, 4)).toEqual(dressedCell);
  });

  test('deleted columns take all they hold, and the columns to the right move left', () => {
    const sheet = firstSheet(makeStore());
    dress(sheet, 0, 1);
    dress(sheet, 0, 3);
    sheet.deleteColumns(1, 2);
    expect(sheet.maxColumns).toBe(24);
    expect(wholeCell(sheet, 0, 1)).toEqual(dressedCell);
    expect(wholeCell(sheet, 0, 3)).toEqual(emptyCell);
  });

  test('width and hiding stay with their column when columns are inserted or deleted before it', () => {
    const sheet = firstSheet(makeStore());
    sheet.setColumnWidth(2, 250);
    sheet.setColumnsHidden(4, 1, true);
    sheet.insertColumns(1, 2);
    expect(widths(sheet, 6)).toEqual([100, 100, 100, 100, 250, 100]);
    expect(hiddenColumns(sheet)).toEqual([6]);
    sheet.deleteColumns(0, 3);
    expect(widths(sheet, 3)).toEqual([100, 250, 100]);
    expect(hiddenColumns(sheet)).toEqual([3]);
    sheet.setColumnsHidden(3, 1, false);
    expect(hiddenColumns(sheet)).toEqual([]);
  });

  test('columns inserted among the frozen ones are frozen, and deleted ones are not made up for', () => {
    const sheet = firstSheet(makeStore());
    sheet.frozenColumns = 2;
    sheet.insertColumns(1, 1);
    expect(sheet.frozenColumns).toBe(3);
    sheet.insertColumns(3, 1);
    expect(sheet.frozenColumns).toBe(3);
    sheet.deleteColumns(0, 2);
    expect(sheet.frozenColumns).toBe(1);
  });
}

function orderContract(makeStore: () => WorkbookStore): void {
  test('columns move to the right before a column counted before the move', () => {
    const sheet = firstSheet(makeStore());
    sheet.write('value', area(0, 0, 1, 5), [['a', 'b', 'c', 'd', 'e']]);
    sheet.moveColumns(0, 2, 4);
    expect(sheet.read('value', area(0, 0, 1, 6))).toEqual([['c', 'd', 'a', 'b', 'e', null]]);
    expect(sheet.maxColumns).toBe(26);
  });

  test('columns move to the left, and past the last column', () => {
    const sheet = firstSheet(makeStore());
    sheet.write('value', area(0, 0, 1, 4), [['a', 'b', 'c', 'd']]);
    sheet.moveColumns(2, 2, 0);
    expect(sheet.read('value', area(0, 0, 1, 4))).toEqual([['c', 'd', 'a', 'b']]);
    sheet.moveColumns(0, 1, 26);
    expect(sheet.read('value', area(0, 0, 1, 4))).toEqual([['d', 'a', 'b', null]]);
    expect(cell(sheet, 'value', 0, 25)).toBe('c');
  });

  test('a moved column takes every facet, its width and its hiding along', () => {
    const sheet = firstSheet(makeStore());
    dress(sheet, 7, 1);
    sheet.setColumnWidth(1, 60);
    sheet.setColumnsHidden(1, 1, true);
    sheet.moveColumns(1, 1, 4);
    expect(wholeCell(sheet, 7, 3)).toEqual(dressedCell);
    expect(wholeCell(sheet, 7, 1)).toEqual(emptyCell);
    expect(widths(sheet, 5)).toEqual([100, 100, 100, 60, 100]);
    expect(hiddenColumns(sheet)).toEqual([3]);
  });

  test('reordered rows take every facet, their formula and their hiding along', () => {
    const sheet = firstSheet(makeStore());
    dress(sheet, 1, 0);
    setCell(sheet, 'formula', 2, 1, '=PI()');
    setCell(sheet, 'value', 3, 0, 'third');
    sheet.setRowsHidden(3, 1, true);
    sheet.reorderRows(1, [2, 0, 1]);
    expect(cell(sheet, 'value', 1, 0)).toBe('third');
    expect(wholeCell(sheet, 2, 0)).toEqual(dressedCell);
    expect(cell(sheet, 'formula', 3, 1)).toBe('=PI()');
    expect(hiddenRows(sheet, 6)).toEqual([1]);
  });

  test('reordering leaves the rows above and below where they are', () => {
    const sheet = firstSheet(makeStore());
    sheet.write('value', area(0, 0, 4, 1), [['head'], ['b'], ['a'], ['foot']]);
    sheet.reorderRows(1, [1, 0]);
    expect(sheet.read('value', area(0, 0, 4, 1))).toEqual([['head'], ['a'], ['b'], ['foot']]);
  });
}

function hiddenRows(sheet: SheetStore, rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => row).filter((row) => sheet.rowHidden(row));
}

function hiddenColumns(sheet: SheetStore): number[] {
  return Array.from({ length: sheet.maxColumns }, (_, at) => at).filter((at) => sheet.columnHidden(at));
}

function widths(sheet: SheetStore, columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => sheet.columnWidth(column));
}
