import { describe, expect, test } from 'vitest';
import { memoryWorkbook } from '../../../workbench/store/memory';
import { message, run, value } from './script';

const outside = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';

describe('what is handed over is taken as it is at that moment', () => {
  test('3.19 changing an array after setValues changes nothing that was written', () => {
    expect(value('const rows = [[1]]; cell.setValues(rows); rows[0][0] = 2; return cell.getValue()')).toBe(1);
  });
  test('2.11 a hole in a row clears its cell, as undefined does', () => {
    expect(
      value(
        'sheet.getRange("A1:B1").setValues([[1, 2]]); const row = [5]; row.length = 2; sheet.getRange("A1:B1").setValues([row]); return sheet.getRange("A1:B1").getValues()',
      ),
    ).toEqual([[5, '']]);
  });
});

describe('what another person removes in the meantime cannot be written or read', () => {
  /** Runs a body while a person does something just before its n-th service call. */
  const meanwhile = (body: string, at: number, act: (store: ReturnType<typeof memoryWorkbook>) => void) => {
    const store = memoryWorkbook({ locale: 'en_US' });
    const before = new Map([[at, () => act(store)]]);
    const outcome = run(body, { store, faults: { before } });
    return 'ok' in outcome && !outcome.ok ? `${outcome.error.name}: ${outcome.error.message}` : outcome;
  };
  const removeSheet = (store: ReturnType<typeof memoryWorkbook>) => {
    store.insertSheet('Other', 1);
    store.deleteSheet(0);
  };
  const removeRows = (store: ReturnType<typeof memoryWorkbook>) => store.sheets()[0]?.deleteRows(1, 999);

  test.each(['cell.setValue(1); SpreadsheetApp.flush()', 'cell.getValue()', 'sheet.getLastRow()'])(
    '3.3 a sheet that is gone is not found: %s',
    (body) => {
      expect(meanwhile(body, 1, removeSheet)).toBe('Exception: Sheet 0 not found');
    },
  );
  test.each(['last.setValue(1); SpreadsheetApp.flush()', 'last.getValue()'])(
    '3.2 rows that are gone lie outside the sheet: %s',
    (body) => {
      expect(meanwhile(`const last = sheet.getRange(1000, 1); ${body}`, 1, removeRows)).toBe(outside);
    },
  );
});

describe('0.7 nonsense that Google would swallow, or whose effect is not known, is refused', () => {
  test.each([
    ['sheet.getRange(1.5, 1)', 'The coordinates or dimensions of the range are invalid.'],
    ['sheet.getRangeList([])', 'A range list needs at least one range.'],
    ['cell.setDataValidations([[7]])', 'A data validation rule expected, got 7.'],
    ['cell.setValue(new Date(NaN)); SpreadsheetApp.flush()', 'A cell cannot hold an invalid date.'],
    ['book.insertSheet("")', 'A sheet needs a name.'],
    ['book.insertSheet("a", 9)', 'The sheet index 9 is out of bounds.'],
    ['sheet.setFrozenRows(1000)', 'At least one row must not be frozen.'],
    ['sheet.setTabColor("foo")', 'Unknown colour foo.'],
    ['sheet.setColumnWidth(1, 0)', 'A column cannot be 0 pixels wide.'],
    ['sheet.setColumnWidths(1, 0, 100)', 'Those columns are out of bounds.'],
  ])('%s', (body, text) => {
    expect(message(body)).toBe(`Exception: ${text}`);
  });
  test('2.11 an empty place in a block of rules takes the rule away', () => {
    const rule = 'SpreadsheetApp.newDataValidation().requireCheckbox().build()';
    expect(
      value(
        `cell.setDataValidation(${rule}); cell.setDataValidations([[undefined]]); return cell.getDataValidation()`,
      ),
    ).toBe(null);
  });
});

test('3.23 a list of more than 500 choices is refused', () => {
  const rule = (count: number) =>
    `SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: ${count} }, (_, at) => "v" + at))`;
  expect(message(rule(501))).toBe(
    'Exception: The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
  );
  expect(run(rule(500))).toMatchObject({ ok: true });
});

test('3.18 a new sheet counts towards the ten million cells of a workbook', () => {
  const store = memoryWorkbook({ locale: 'en_US' });
  store.insertSheet('Big', 1, 399_000, 25);
  expect(message('book.insertSheet("One more")', { store })).toContain('above the limit of 10000000 cells');
});

test('3.27 an empty formula empties the cell, and one without its = gets it', () => {
  const formulas = 'return sheet.getRange("A1:B1").getFormulas()';
  expect(value(`cell.setFormula("=PI()"); cell.setFormula(""); ${formulas}`)).toEqual([['', '']]);
  expect(value(`sheet.getRange("A1:B1").setFormulas([["PI()", ""]]); ${formulas}`)).toEqual([['=PI()', '']]);
});

test('3.32 the last moment of a day is of that day', () => {
  const last = 'new Date(Date.UTC(2026, 0, 1, 23, 59, 59, 700))';
  expect(value(`return Utilities.formatDate(${last}, "UTC", "yyyy-MM-dd HH:mm:ss")`)).toBe(
    '2026-01-01 23:59:59',
  );
});

test('the meter tells which sheet a call concerned, and how many cells', () => {
  const { meter } = run('sheet.getRange("A1:B3").getValues(); sheet.getLastRow()');
  expect(meter.calls.map(({ method, detail }) => `${method} ${detail}`)).toEqual([
    'Spreadsheet.getSheets ',
    'Range.getValues Sheet1 3×2',
    'Sheet.getLastRow Sheet1',
  ]);
});
