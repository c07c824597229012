import { expect, test } from 'vitest';
import { message, value } from './script';

test('2.2 a script that looks into a service object finds nothing of the workbench in it', () => {
  expect(
    value(
      'const own = []; for (const key in cell) own.push(key); return [Object.keys(cell), own, "area" in cell, "getValue" in cell]',
    ),
  ).toEqual([[], [], false, true]);
  expect(value('return Object.getPrototypeOf(cell) === null')).toBe(true);
});

test.each(['CacheService', 'GmailApp', 'CalendarApp', 'UrlFetchApp', 'DriveApp'])(
  'a whole service that the workbench lacks names itself: %s',
  (name) => {
    expect(message(`${name}.anything()`)).toBe(`NotImplemented: ${name} is not implemented by the workbench`);
  },
);

test('2.12 an enum that the workbench lacks names itself, so that none of it is silently undefined', () => {
  expect(message('return SpreadsheetApp.WrapStrategy.CLIP')).toBe(
    'NotImplemented: SpreadsheetApp.WrapStrategy is not implemented by the workbench',
  );
});

test('2.12 enums are whole: every kind of check and every set of buttons has its own object', () => {
  const names = ['CHECKBOX', 'DATE_AFTER', 'TEXT_CONTAINS', 'CUSTOM_FORMULA', 'NUMBER_GREATER_THAN'];
  expect(
    value(`return ${JSON.stringify(names)}.map((name) => SpreadsheetApp.DataValidationCriteria[name])`),
  ).toEqual(names);
  const buttons = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'];
  expect(
    value(`return ${JSON.stringify(buttons)}.map((name) => SpreadsheetApp.getUi().ButtonSet[name])`),
  ).toEqual(buttons);
});

test('2.12 the name of a set of buttons is refused in its place', () => {
  expect(message('SpreadsheetApp.getUi().alert("a", "YES_NO")')).toContain('The parameters (String,String)');
});
