import { expect, test } from 'vitest';
import { hostOf, message, value } from './script';

test('0.3 a method of another service is named without SpreadsheetApp', () => {
  expect(message('LockService.getDocumentLock().tryLock("soon")')).toBe(
    "Exception: The parameters (String) don't match the method signature for Lock.tryLock.",
  );
});

test.each([
  ['(number[],null)', 'cell.setValues([1, 2], null)'],
  ['()', 'cell.setValue()'],
  ['(String,String)', 'cell.setNote("a", "b")'],
  ['((class))', 'cell.setValues(sheet)'],
])('0.3 the kinds that were passed are listed as %s', (kinds, body) => {
  expect(message(body)).toContain(`The parameters ${kinds} don't match`);
});

test('0.4 nothing can be put on a service object', () => {
  expect(message('cell.setValuez = function () {}')).toMatch(/^TypeError/);
});

test('0.1 what a script itself throws keeps its own name and message, and nothing else of it arrives (4.17)', () => {
  const host = hostOf('function f() { const e = new RangeError("too far"); e.code = 7; throw e }');
  expect(host.execute({ function: 'f' })).toEqual({
    ok: false,
    error: { name: 'RangeError', message: 'too far' },
    meter: expect.anything(),
  });
});

test('0.7 a font weight that is none is refused', () => {
  expect(message('cell.setFontWeight("heavy")')).toContain('Unknown font weight');
});

test('2.12 an enum shows its name as JSON, and the name as text is refused in its place', () => {
  expect(value('return [SpreadsheetApp.DataValidationCriteria.CHECKBOX]')).toEqual(['CHECKBOX']);
  expect(value('return [SpreadsheetApp.getUi().ButtonSet.YES_NO]')).toEqual(['YES_NO']);
  expect(message('SpreadsheetApp.getUi().alert("a", "b", "OK")')).toContain('(String,String,String)');
});

test('0.1 a failing call throws a named Exception whose message lacks the name', () => {
  expect(value('try { sheet.getRange(0, 1) } catch (e) { return [e.name, e.message] }')).toEqual([
    'Exception',
    'The starting row of the range is too small.',
  ]);
});

test('0.2 messages may come in another language', () => {
  expect(message('sheet.getRange(0, 1)', { rules: { otherLanguage: true } })).not.toContain('starting row');
});

test('0.3 wrong kinds or numbers of arguments name what was passed', () => {
  expect(message('cell.setValues("x")')).toBe(
    "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  );
  expect(message('cell.setNumberFormat(null)')).toContain('(null)');
});

test('0.4 a member that does not exist is no function', () => {
  expect(message('cell.setValuez([[1]])')).toMatch(/^TypeError: .*is not a function/);
});

test('0.7 nonsense that Google would swallow is refused', () => {
  expect(message('cell.setBackground("foo")')).toContain('Unknown colour');
});
