import { expect, test } from 'vitest';
import { memoryWorkbook } from '../../../workbench/store/memory';
import { message, run, value } from './script';

test.each([
  ['[1, 2]', '(number[])'],
  ['["a"]', '(String[])'],
])('3.12 a list instead of rows, %s, is refused by its kind', (list, kind) => {
  expect(message(`cell.setValues(${list})`)).toBe(
    `Exception: The parameters ${kind} don't match the method signature for SpreadsheetApp.Range.setValues.`,
  );
});

test('3.12 rows of different lengths are refused', () => {
  expect(message('sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3]])')).toContain(
    'The data has 1 but the range has 2.',
  );
});

test.each(['setFormulas', 'setNumberFormats', 'setNotes', 'setBackgrounds', 'setDataValidations'])(
  '3.12 %s wants the shape of the range too',
  (method) => {
    expect(message(`cell.${method}([["#ffffff"], ["#ffffff"]])`)).toContain(
      'The data has 2 but the range has 1.',
    );
  },
);

test('3.12 what is refused for its shape is refused at once and writes nothing', () => {
  expect(value('try { cell.setValues([[1, 2]]) } catch (e) { return cell.isBlank() }')).toBe(true);
});

test('3.13 a plain object is no value', () => {
  expect(message('cell.setValue({}); SpreadsheetApp.flush()')).toContain(
    'A cell cannot hold [object Object].',
  );
});

test.each([
  ['1/2/2024', 'en_US', '2024-01-02'],
  ['1/2/2024', 'id_ID', '2024-02-01'],
  ['1/2/2024', 'de_DE', '2024-02-01'],
  ['2024-02-01', 'pt_BR', '2024-02-01'],
])('3.14 %s in %s is the day %s', (text, locale, day) => {
  const body = `cell.setValue("${text}"); return Utilities.formatDate(cell.getValue(), book.getSpreadsheetTimeZone(), "yyyy-MM-dd")`;
  expect(value(body, { store: memoryWorkbook({ locale }) })).toBe(day);
});

test.each(['2026-08', '007', '1/2/2024', '10%', 'true'])(
  '3.15 %s stays text in a cell marked as text',
  (text) => {
    expect(value(`cell.setNumberFormat("@"); cell.setValue("${text}"); return cell.getValue()`)).toBe(text);
  },
);

test('3.15 marking a cell as text afterwards is too late', () => {
  expect(value('cell.setValue("007"); cell.setNumberFormat("@"); return cell.getValue()')).toBe(7);
});

test.each(['setValues([["=1+1"]])', 'setValue("=1+1")'])('3.16 %s makes a formula', (call) => {
  expect(value(`cell.${call}; return cell.getFormula()`)).toBe('=1+1');
});

test('3.16 so does appendRow', () => {
  expect(value('sheet.appendRow(["=1+1"]); return cell.getFormula()')).toBe('=1+1');
});

test('3.18 fifty thousand characters fit', () => {
  expect(value('cell.setValue("x".repeat(50000)); return cell.getValue().length')).toBe(50000);
});

test('3.19 a bad write that nobody asks after fails the execution at its end', () => {
  expect(message('try { cell.setValue("x".repeat(50001)) } catch (e) {}')).toContain('more than the maximum');
});

test('3.22 a row is appended after the last content of any column, and the sheet grows for it', () => {
  expect(
    value('sheet.getRange(7, 3).setValue(1); sheet.appendRow(["x"]); return sheet.getRange(8, 1).getValue()'),
  ).toBe('x');
  const grown =
    'sheet.getRange(1000, 1).setValue(1); sheet.appendRow(["x"]); return [sheet.getMaxRows(), sheet.getLastRow()]';
  expect(value(grown)).toEqual([1001, 1001]);
});

test.each(['[]', 'new Array(27).fill(1)'])(
  '3.22 a row that does not fit the columns is refused: %s',
  (row) => {
    expect(message(`sheet.appendRow(${row})`)).toMatch(/^Exception: The (number|coordinates)/);
  },
);

test('3.23 the default check only warns', () => {
  const body = `cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build());
    cell.setValue("b"); return [cell.getValue(), cell.getDataValidation().getAllowInvalid()]`;
  expect(value(body)).toEqual(['b', true]);
});

test.each([
  ['requireCheckbox()', 'true', '"maybe"'],
  ['requireValueInList(["a"])', '"a"', '"b"'],
  ['requireNumberBetween(1, 5)', '5', '6'],
  ['requireDate()', 'new Date(0)', '"soon"'],
  ['requireValueInRange(sheet.getRange("C1:C2"))', '"red"', '"blue"'],
])('3.23 a strict %s takes %s and refuses %s', (criteria, good, bad) => {
  const body = (given: string) => `sheet.getRange("C1").setValue("red");
    cell.setDataValidation(SpreadsheetApp.newDataValidation().${criteria}.setAllowInvalid(false).build());
    cell.setValue(${given}); SpreadsheetApp.flush()`;
  expect(run(body(good))).toMatchObject({ ok: true });
  expect(message(body(bad))).toContain('violates the data validation rules');
  expect(run(body('""')), 'an empty cell is always allowed').toMatchObject({ ok: true });
});

test('3.26 a note is text', () => {
  expect(message('cell.setNote(25)')).toContain('(Number)');
});

test('3.30 General takes a number format away', () => {
  const body = `const seen = [cell.getNumberFormat()];
    cell.setNumberFormat("@"); seen.push(cell.getNumberFormat());
    cell.setNumberFormat("General"); seen.push(cell.getNumberFormat()); return seen`;
  const store = memoryWorkbook({ locale: 'en_US' });
  expect(value(body, { store })).toEqual(['General', '@', 'General']);
  expect(store.sheets()[0]?.read('format', { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([['']]);
});

test.each(['Asia/Jakarta', 'America/Los_Angeles'])(
  '3.31 in %s an instant comes back as the same instant',
  (timeZone) => {
    const store = memoryWorkbook({ timeZone });
    expect(value('cell.setValue(new Date(1700000000000)); return cell.getValue().getTime()', { store })).toBe(
      1_700_000_000_000,
    );
  },
);

test('3.31 one cell is two instants in Tokyo and Los Angeles, seventeen hours apart', () => {
  const at = (timeZone: string) =>
    Number(
      value('cell.setNumberFormat("yyyy-mm-dd").setValue(45000); return cell.getValue().getTime()', {
        store: memoryWorkbook({ timeZone }),
      }),
    );
  // Standard time had ended in Los Angeles by then, which takes one of the seventeen hours.
  expect((at('America/Los_Angeles') - at('Asia/Tokyo')) / 3_600_000).toBe(16);
});

test('3.32 the pattern of a date is SimpleDateFormat’s, and a letter that is not imitated is refused', () => {
  const zone = '"Asia/Jakarta"';
  expect(value(`return Utilities.formatDate(new Date(0), ${zone}, "yyyy-MM-dd'T'HH:mm:ss")`)).toBe(
    '1970-01-01T07:00:00',
  );
  expect(message(`Utilities.formatDate(new Date(0), ${zone}, "YYYY")`)).toContain(
    'Illegal pattern component',
  );
});

test('3.46 a date brings its format to an automatic cell and leaves another as it is', () => {
  expect(value('cell.setValue(new Date(0)); return cell.getNumberFormat()')).not.toBe('General');
  expect(
    value('cell.setNumberFormat("yyyy"); cell.setValue(new Date(0)); return cell.getNumberFormat()'),
  ).toBe('yyyy');
});

const read = (text: string, options = {}) =>
  value(
    `cell.setValue(${JSON.stringify(text)}); return [typeof cell.getValue(), String(cell.getValue()), cell.getFormula()]`,
    options,
  );

test.each([
  ['01', 'number', '1'],
  ['true', 'boolean', 'true'],
  ['10%', 'number', '0.1'],
  ['$5', 'number', '5'],
  ['1e5', 'number', '100000'],
  ['1-2', 'object', ''],
  ['2026-08', 'object', ''],
  ['Bu Ratna', 'string', 'Bu Ratna'],
])('3.14 %s is read as if typed', (text, kind, shown) => {
  expect(read(text)).toMatchObject([kind, kind === 'object' ? expect.stringContaining('20') : shown, '']);
});

test('3.14 the locale of the workbook decides', () => {
  expect(read('1.500', { store: memoryWorkbook({ locale: 'id_ID' }) })).toEqual(['number', '1500', '']);
  expect(read('1.500')).toEqual(['number', '1.5', '']);
});

test('3.15 a cell marked as text beforehand keeps it as text', () => {
  expect(
    value('cell.setNumberFormat("@").setValue("+62 812"); return [cell.getValue(), cell.getFormula()]'),
  ).toEqual(['+62 812', '']);
});

test.each(['=1+1', '+62 812 x', '-x', '@x'])('3.16 %s becomes a formula', (text) => {
  expect(read(text)).toMatchObject(['string', '', expect.stringMatching(/^=/)]);
});

test('3.15b = is a formula even in a cell marked as text, or not, by the reading that is tried', () => {
  const body = 'cell.setNumberFormat("@").setValue("=1+1"); return cell.getFormula()';
  expect(value(body)).toBe('=1+1');
  expect(value(body, { rules: { formulaInTextCells: false } })).toBe('');
});

test('3.17 a leading apostrophe only marks text, or stays, by the reading that is tried', () => {
  expect(value('cell.setValue("\'01"); return cell.getValue()')).toBe('01');
  expect(value('cell.setValue("\'01"); return cell.getValue()', { rules: { apostrophe: 'kept' } })).toBe(
    "'01",
  );
});

test('3.19 a bad write surfaces at the next read or flush, not where it was made', () => {
  expect(
    value(
      'cell.setValue("x".repeat(50001)); try { cell.getValue(); return "no" } catch (e) { return "late" }',
    ),
  ).toBe('late');
});

test('3.23 a rule that rejects refuses scripts too', () => {
  expect(
    message(
      'cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a"]).setAllowInvalid(false).build()); cell.setValue("b"); SpreadsheetApp.flush()',
    ),
  ).toContain('violates the data validation rules');
});

test('3.27 = through setValue fails where arguments are parted by semicolons; setFormula works everywhere', () => {
  const store = () => memoryWorkbook({ locale: 'id_ID' });
  expect(message('cell.setValue("=SUM(1,2)"); SpreadsheetApp.flush()', { store: store() })).toContain(
    'would be read as a formula',
  );
  expect(value('cell.setFormula("=SUM(1,2)"); return cell.getFormula()', { store: store() })).toBe(
    '=SUM(1,2)',
  );
});

test.each(['Asia/Jakarta', 'America/New_York'])(
  '3.31 in zone %s a date goes in and out on the wall clock of the workbook',
  (timeZone) => {
    const store = memoryWorkbook({ timeZone });
    expect(
      value(
        'cell.setNumberFormat("yyyy-mm-dd").setValue(46349); return Utilities.formatDate(cell.getValue(), book.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm")',
        { store },
      ),
    ).toBe('2026-11-23 00:00');
  },
);
