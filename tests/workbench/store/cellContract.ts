import { expect, test } from 'vitest';
import type { StoredValidation, WorkbookStore } from '../../../workbench/store/store';
import { area, cell, dress, dressedCell, emptyCell, firstSheet, setCell, wholeCell } from './cells';

/** What every store obeys about single cells and blocks of them. */
export function cellContract(makeStore: () => WorkbookStore): void {
  test('an untouched cell holds the empty value of every facet', () => {
    expect(wholeCell(firstSheet(makeStore()), 999, 25)).toEqual(emptyCell);
  });

  test('text, numbers, booleans and blanks are read back as they were written, rows first', () => {
    const sheet = firstSheet(makeStore());
    const rows = [
      ['Ratna', 0, true],
      [null, -1.5, false],
    ];
    sheet.write('value', area(2, 1, 2, 3), rows);
    expect(sheet.read('value', area(2, 1, 2, 3))).toEqual(rows);
    expect(sheet.read('value', area(1, 0, 2, 2))).toEqual([
      [null, null],
      [null, 'Ratna'],
    ]);
  });

  test('text that looks like something else stays text', () => {
    const sheet = firstSheet(makeStore());
    const texts = [['007', 'TRUE', '=1+1', '1e3', ' a ', '#REF!']];
    sheet.write('value', area(0, 0, 1, 6), texts);
    expect(sheet.read('value', area(0, 0, 1, 6))).toEqual(texts);
    expect(cell(sheet, 'formula', 0, 2)).toBe('');
  });

  test('empty text is a blank', () => {
    const sheet = firstSheet(makeStore());
    setCell(sheet, 'value', 4, 4, '');
    expect(cell(sheet, 'value', 4, 4)).toBeNull();
    expect(sheet.contentSize()).toEqual({ rows: 0, columns: 0 });
  });

  test('every facet is kept on its own', () => {
    const sheet = firstSheet(makeStore());
    dress(sheet, 3, 2);
    expect(wholeCell(sheet, 3, 2)).toEqual(dressedCell);
    expect(wholeCell(sheet, 3, 3)).toEqual(emptyCell);
    expect(wholeCell(sheet, 4, 2)).toEqual(emptyCell);
  });

  test('writing the empty value of one facet leaves the others', () => {
    const sheet = firstSheet(makeStore());
    dress(sheet, 0, 0);
    setCell(sheet, 'value', 0, 0, null);
    setCell(sheet, 'background', 0, 0, '');
    setCell(sheet, 'bold', 0, 0, false);
    setCell(sheet, 'note', 0, 0, '');
    setCell(sheet, 'validation', 0, 0, null);
    expect(wholeCell(sheet, 0, 0)).toEqual({
      ...dressedCell,
      value: null,
      background: '',
      bold: false,
      note: '',
      validation: null,
    });
  });

  test('every kind of validation is read back as it was written', () => {
    const sheet = firstSheet(makeStore());
    const common = { allowInvalid: true, help: 'Why so' };
    const rules: StoredValidation[] = [
      { kind: 'list', values: ['a', 'b, c'], ...common },
      { kind: 'range', a1: 'Sheet1!$A$2:$A', ...common },
      { kind: 'checkbox', ...common },
      { kind: 'date', ...common },
      { kind: 'numberBetween', from: -1, to: 5.5, allowInvalid: false, help: '' },
    ];
    sheet.write('validation', area(1, 1, 1, rules.length), [rules]);
    expect(sheet.read('validation', area(1, 1, 1, rules.length))).toEqual([rules]);
  });

  test('a formula is kept as it was written and clears the value', () => {
    const sheet = firstSheet(makeStore());
    setCell(sheet, 'value', 0, 0, 'typed');
    setCell(sheet, 'formula', 0, 0, '=SUMIFS(B2:B,A2:A,"tea")');
    expect(cell(sheet, 'formula', 0, 0)).toBe('=SUMIFS(B2:B,A2:A,"tea")');
    expect(cell(sheet, 'value', 0, 0)).toBeNull();
  });

  test('a value clears the formula, and so does a blank', () => {
    const sheet = firstSheet(makeStore());
    sheet.write('formula', area(0, 0, 1, 2), [['=1+1', '=2+2']]);
    sheet.write('value', area(0, 0, 1, 2), [['typed', null]]);
    expect(sheet.read('formula', area(0, 0, 1, 2))).toEqual([['', '']]);
    expect(sheet.read('value', area(0, 0, 1, 2))).toEqual([['typed', null]]);
  });

  test('what was read or written is a copy: changing it changes no cell', () => {
    const sheet = firstSheet(makeStore());
    const rows = [['a', 'b']];
    sheet.write('value', area(0, 0, 1, 2), rows);
    rows[0]?.fill('changed');
    sheet.read('value', area(0, 0, 1, 2))[0]?.fill('changed');
    expect(sheet.read('value', area(0, 0, 1, 2))).toEqual([['a', 'b']]);
  });

  test('the content ends with the last value or formula, whatever else cells hold', () => {
    const sheet = firstSheet(makeStore());
    expect(sheet.contentSize()).toEqual({ rows: 0, columns: 0 });
    setCell(sheet, 'background', 50, 20, '#ff0000');
    setCell(sheet, 'note', 51, 21, 'not content');
    setCell(sheet, 'value', 6, 1, 0);
    expect(sheet.contentSize()).toEqual({ rows: 7, columns: 2 });
    setCell(sheet, 'value', 2, 8, false);
    expect(sheet.contentSize()).toEqual({ rows: 7, columns: 9 });
    setCell(sheet, 'formula', 9, 0, '=""');
    expect(sheet.contentSize()).toEqual({ rows: 10, columns: 9 });
    setCell(sheet, 'value', 9, 0, null);
    setCell(sheet, 'value', 2, 8, null);
    expect(sheet.contentSize()).toEqual({ rows: 7, columns: 2 });
  });

  test('a big block is read back whole', () => {
    const sheet = firstSheet(makeStore());
    const rows = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 26 }, (_, column) => (column % 2 ? row * column : `r${row}`)),
    );
    sheet.write('value', area(0, 0, 1000, 26), rows);
    expect(sheet.read('value', area(0, 0, 1000, 26))).toEqual(rows);
  });
}
