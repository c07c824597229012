import { expect, test } from 'vitest';
import { newBookState } from '../../../workbench/host/bookState';
import { memoryWorkbook } from '../../../workbench/store/memory';
import { message, run, value } from './script';

test.each([
  ['3.1', 'sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
  [
    '3.1',
    'sheet.getRange(2, 1, sheet.getLastRow() - 1)',
    'The number of rows in the range must be at least 1.',
  ],
  ['3.2', 'sheet.getRange(1, 27)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  [
    '3.2',
    'sheet.getRange(1000, 1, 2)',
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  ['3.3', 'sheet.getRange("No such!A1")', 'Range not found'],
  [
    '3.18',
    'sheet.insertRowsAfter(1000, 400000)',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  [
    '3.33',
    'book.insertSheet("Other"); sheet.setName("other")',
    'A sheet with the name "other" already exists. Please enter another name.',
  ],
  ['3.34', 'sheet.hideSheet()', "You can't hide all the sheets in a document."],
  [
    '3.35',
    'sheet.setFrozenRows(1); sheet.deleteRows(2, 999)',
    'Sorry, it is not possible to delete all non-frozen rows.',
  ],
  ['3.35', 'sheet.insertRowsAfter(1001, 1)', 'Those rows are out of bounds.'],
  ['3.35', 'sheet.deleteColumns(26, 2)', 'Those columns are out of bounds.'],
])('%s %s', (_, body, text) => {
  expect(message(body)).toBe(`Exception: ${text}`);
});

test('3.2 a new sheet has 1,000 rows and 26 columns', () => {
  expect(value('const s = book.insertSheet(); return [s.getMaxRows(), s.getMaxColumns()]')).toEqual([
    1000, 26,
  ]);
});

test.each([
  ['B1:B', [1, 2, 1000, 1]],
  ['A2:2', [2, 1, 1, 26]],
  ['$C$3', [3, 3, 1, 1]],
])('3.3 %s is a range', (place, shape) => {
  const body = `const r = sheet.getRange(${JSON.stringify(place)}); return [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()]`;
  expect(value(body)).toEqual(shape);
});

test('3.7 values are numbers, truth, text and dates; an empty cell is empty text', () => {
  const body = `sheet.getRange(1, 1, 1, 5).setValues([[1, true, "a", new Date(0), null]]);
    return sheet.getRange(1, 1, 1, 5).getValues()[0].map((v) => Object.prototype.toString.call(v).slice(8, -1) + (v === "" ? " empty" : ""))`;
  expect(value(body)).toEqual(['Number', 'Boolean', 'String', 'Date', 'String empty']);
});

test('3.8 hidden rows are read all the same', () => {
  const store = memoryWorkbook({ locale: 'en_US' });
  store.sheets()[0]?.setRowsHidden(0, 1, true);
  expect(value('cell.setValue("x"); return cell.getValue()', { store })).toBe('x');
});

test('3.9 a formula counts as content', () => {
  expect(
    value('sheet.getRange(5, 2).setFormula("=\\"\\""); return [sheet.getLastRow(), sheet.getLastColumn()]'),
  ).toEqual([5, 2]);
});

test('3.10 a cell without a formula has the empty one', () => {
  expect(value('cell.setValue(1); return [cell.getFormula(), cell.getFormulas()]')).toEqual(['', [['']]]);
});

test('3.24 a protected sheet takes writes from its owner and refuses an editor’s', () => {
  const protectedBook = () => ({
    store: memoryWorkbook({ locale: 'en_US' }),
    state: { ...newBookState(), protectedSheets: [0] },
  });
  const editor = { isOwner: false };
  for (const body of [
    'cell.setValue(1)',
    'cell.clearContent()',
    'sheet.deleteRow(1)',
    'sheet.setName("x")',
    'sheet.appendRow([1])',
    'book.insertSheet("other"); book.deleteSheet(sheet)',
  ]) {
    expect(message(body, { ...protectedBook(), user: editor }), body).toContain(
      'You are trying to edit a protected cell',
    );
    expect(run(body, protectedBook()), body).toMatchObject({ ok: true });
  }
});

test('3.33 a new sheet becomes the active one', () => {
  expect(value('book.insertSheet("New"); return book.getActiveSheet().getName()')).toBe('New');
});

test('3.34 a sheet can be hidden while another can be seen', () => {
  expect(value('book.insertSheet(); sheet.hideSheet(); return sheet.isSheetHidden()')).toBe(true);
});

test('3.35 all rows but one can be deleted', () => {
  expect(value('sheet.deleteRows(2, 999); return sheet.getMaxRows()')).toBe(1);
});

test.each([
  ['3.1', 'sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
  ['3.1', 'sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
  ['3.1', 'sheet.getRange(2, 1, 0)', 'The number of rows in the range must be at least 1.'],
  ['3.2', 'sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['3.3', 'sheet.getRange("B")', 'Range not found'],
  [
    '3.12',
    'cell.setValues([[1], [2]])',
    'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
  ],
  [
    '3.12',
    'cell.setValues([[1, 2]])',
    'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
  ],
  ['3.13', 'cell.setValues([[[1]]]); SpreadsheetApp.flush()', 'A cell cannot hold [object Array].'],
  [
    '3.18',
    'cell.setValue("x".repeat(50001)); SpreadsheetApp.flush()',
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    '3.33',
    'book.insertSheet("SHEET1")',
    'A sheet with the name "SHEET1" already exists. Please enter another name.',
  ],
  ['3.34', 'book.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
  ['3.35', 'sheet.deleteRows(1, 1000)', 'Sorry, it is not possible to delete all non-frozen rows.'],
  ['3.35', 'sheet.deleteRows(2000, 1)', 'Those rows are out of bounds.'],
])('%s %s', (_, body, text) => {
  expect(message(body)).toBe(`Exception: ${text}`);
});

test('3.4 a sheet is found by the exact case of its name, and is null where there is none', () => {
  expect(
    value('return [book.getSheetByName("sheet1") === null, book.getSheetByName("Sheet1").getName()]'),
  ).toEqual([true, 'Sheet1']);
});

test('3.9 an empty sheet has no last row, and its data range is A1', () => {
  expect(value('return [sheet.getLastRow(), sheet.getDataRange().getA1Notation()]')).toEqual([0, 'A1']);
});

test('3.43 inserted checkboxes are content, FALSE', () => {
  expect(
    value(
      'sheet.getRange(2, 1, 3).insertCheckboxes(); return [sheet.getLastRow(), sheet.getRange(2, 1).getValue()]',
    ),
  ).toEqual([4, false]);
});

test('a checkbox by rule alone is blank, or FALSE, by the reading that is tried', () => {
  const body =
    'cell.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build()); return cell.getValue()';
  expect(value(body)).toBe('');
  expect(value(body, { rules: { blankCheckbox: 'false' } })).toBe(false);
});
