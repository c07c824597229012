import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryWorkbook } from '../../../workbench/store/memory';
import { snapshotWorkbook } from '../../../workbench/store/snapshot';
import type { SheetStore } from '../../../workbench/store/store';
import { area, cell, dress, firstSheet, setCell } from './cells';
import { storeContract } from './contract';

storeContract('A workbook in memory', () => memoryWorkbook());

const ROWS = 8;
const COLUMNS = 6;

describe('A workbook in memory keeps these laws', () => {
  const at = (max: number) => fc.nat({ max });
  const count = fc.integer({ min: 1, max: 5 });
  const places = fc.array(fc.tuple(at(ROWS - 1), at(COLUMNS - 1)), { minLength: 1, maxLength: 10 });

  test('inserting rows and deleting them again changes nothing', () => {
    changesNothing(places, fc.tuple(at(ROWS), count), (sheet, [before, rows]) => {
      sheet.insertRows(before, rows);
      sheet.deleteRows(before, rows);
    });
  });

  test('inserting columns and deleting them again changes nothing', () => {
    changesNothing(places, fc.tuple(at(COLUMNS), count), (sheet, [before, columns]) => {
      sheet.insertColumns(before, columns);
      sheet.deleteColumns(before, columns);
    });
  });

  test('reordering rows and then by the inverse order changes nothing', () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    changesNothing(places, fc.tuple(at(ROWS - 5), orders), (sheet, [first, order]) => {
      sheet.reorderRows(first, order);
      sheet.reorderRows(
        first,
        order.map((_, row) => order.indexOf(row)),
      );
    });
  });

  test('moving columns right and back left changes nothing', () => {
    changesNothing(
      places,
      fc.tuple(at(2), fc.integer({ min: 4, max: COLUMNS })),
      (sheet, [first, before]) => {
        sheet.moveColumns(first, 2, before);
        sheet.moveColumns(before - 2, 2, first);
      },
    );
  });
});

describe('A workbook in memory', () => {
  test('computes nothing: a formula has no value', () => {
    const sheet = firstSheet(memoryWorkbook());
    setCell(sheet, 'formula', 0, 0, '=1+1');
    expect(cell(sheet, 'value', 0, 0)).toBeNull();
  });

  test('bears the name, number, locale and zone it is given', () => {
    const told = { id: 'b7', name: 'Toko', locale: 'de_DE', timeZone: 'Europe/Berlin' };
    expect(memoryWorkbook(told)).toMatchObject(told);
  });

  test('holds 200,000 rows of 40 columns and takes as many rows again above them', () => {
    const sheet = memoryWorkbook().insertSheet('Log', 1, 200_000, 40);
    const rows = Array.from({ length: 200_000 }, (_, row) => Array.from({ length: 40 }, () => row));
    sheet.write('value', area(0, 0, 200_000, 40), rows);
    sheet.insertRows(1, 200_000);
    expect(sheet.contentSize()).toEqual({ rows: 400_000, columns: 40 });
    expect(sheet.read('value', area(399_999, 39))).toEqual([[199_999]]);
    expect(sheet.read('value', area(200_000, 0, 2, 1))).toEqual([[null], [1]]);
  });

  test('refuses to delete or move a sheet that it does not have', () => {
    const book = memoryWorkbook();
    expect(() => book.deleteSheet(7)).toThrow('no sheet 7');
    expect(() => book.moveSheet(7, 0)).toThrow('no sheet 7');
    expect(book.sheets().length).toBe(1);
  });
});

/** A change that should undo itself, tried on sheets of every kind of state. */
function changesNothing<T>(
  places: fc.Arbitrary<[number, number][]>,
  changes: fc.Arbitrary<T>,
  act: (sheet: SheetStore, change: T) => void,
): void {
  fc.assert(
    fc.property(places, fc.nat({ max: 3 }), changes, (dressedPlaces, frozen, change) => {
      const book = memoryWorkbook();
      const sheet = book.insertSheet('Trial', 1, ROWS, COLUMNS);
      for (const [row, column] of dressedPlaces) {
        dress(sheet, row, column);
        setCell(sheet, 'value', row, column, `${row}/${column}`);
        sheet.setColumnWidth(column, 60 + column);
        sheet.setRowsHidden(row, 1, true);
      }
      setCell(sheet, 'formula', 2, 2, '=PI()');
      sheet.setColumnsHidden(1, 1, true);
      sheet.frozenRows = frozen;
      sheet.frozenColumns = frozen;
      const before = snapshotWorkbook(book);
      act(sheet, change);
      expect(snapshotWorkbook(book)).toEqual(before);
    }),
  );
}
