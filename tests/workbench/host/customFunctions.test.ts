import { describe, expect, test } from 'vitest';
import { hostOf } from './script';

const echo = hostOf('function ECHO(x) { return x }');
const cellOf = (body: string, options = {}) =>
  hostOf(
    `function F() { const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; ${body} }`,
    options,
  );

test('1.1 only a declared function can be called from a cell', () => {
  const host = hostOf(
    'const ARROW = () => 1; var EXPRESSION = function () { return 1 }; function TRUE_ONE() {}',
  );
  expect(host.functions).toEqual(['TRUE_ONE']);
  expect(() => host.customFunction('ARROW', [])).toThrow('Script function not found: ARROW');
});

test('1.2 every function at the top can be called from a cell, with no @customfunction', () => {
  expect(hostOf('function helper() { return 1 }').customFunction('HELPER', [])).toBe(1);
});

test('1.5 one cell comes as a value, several as rows', () => {
  const host = hostOf(
    'function SHAPE(x) { return Array.isArray(x) ? x.length + "x" + x[0].length : typeof x }',
  );
  expect(host.customFunction('SHAPE', [5])).toBe('number');
  expect(
    host.customFunction('SHAPE', [
      [
        [1, 2, 3],
        ['', '', ''],
      ],
    ]),
  ).toBe('2x3');
});

test('1.10 dates within rows come from another context too, unless the other reading is tried', () => {
  const script = 'function IS(rows) { return rows[0][0] instanceof Date }';
  expect(hostOf(script).customFunction('IS', [[[new Date(0)]]])).toBe(false);
  const here = new Date(0);
  const kept = hostOf('function SAME(x) { return x }', { rules: { foreignDates: false } });
  expect(kept.customFunction('SAME', [here])).toBe(here);
  expect(echo.customFunction('ECHO', [here])).not.toBe(here);
  const [[within]] = echo.customFunction('ECHO', [[[here]]]) as Date[][] as [[Date]];
  expect([within === here, within.getTime()]).toEqual([false, 0]);
});

describe('1.16 what a cell can show', () => {
  test.each([['text'], [''], [0], [false]])('%j stays as it is', (answer) => {
    expect(echo.customFunction('ECHO', [answer])).toBe(answer);
  });
  test('a date is one', () => {
    expect(echo.customFunction('ECHO', [new Date(5)])).toEqual(new Date(5));
  });
  test('nothing is a blank cell', () => {
    expect(cellOf('').customFunction('F', [])).toBeNull();
    expect(cellOf('return null').customFunction('F', [])).toBeNull();
  });
  test.each([
    'Infinity',
    'new Map()',
    'function () {}',
    'new Date(NaN)',
    '[[1, {}]]',
    'Promise.resolve(1)',
    'sheet',
  ])('%s is refused', (answer) => {
    expect(() => cellOf(`return ${answer}`).customFunction('F', [])).toThrow();
  });
});

test.each([
  ['setValues', 'sheet.getRange(1, 1).setValues([[1]])'],
  ['setNumberFormat', 'sheet.getRange(1, 1).setNumberFormat("@")'],
  ['appendRow', 'sheet.appendRow([1])'],
  ['deleteRow', 'sheet.deleteRow(1)'],
  ['insertSheet', 'SpreadsheetApp.getActiveSpreadsheet().insertSheet()'],
  ['setActiveSheet', 'SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet)'],
  ['toast', 'SpreadsheetApp.getActiveSpreadsheet().toast("a")'],
])('1.17 a custom function may not call %s', (method, body) => {
  expect(() => cellOf(body).customFunction('F', [])).toThrow(`You do not have permission to call ${method}.`);
});

test('1.18 what it throws is the error of its cell', () => {
  expect(() => cellOf('throw new Error("no such day")').customFunction('F', [])).toThrow('no such day');
});

test('1.19 it has thirty seconds, and cannot catch their end', () => {
  const body = 'try { for (let i = 0; i < 200; i++) sheet.getLastRow() } catch (e) { return "caught" }';
  expect(() => cellOf(body).customFunction('F', [])).toThrow('Exceeded maximum execution time');
  expect(cellOf(body, { rules: { slowServices: false } }).customFunction('F', [])).toBeNull();
});

test('1.25 it may read the book, hold a lock and keep a property', () => {
  const body =
    'PropertiesService.getDocumentProperties().setProperty("a", "b"); return [[sheet.getRange(1, 1).getValue(), LockService.getDocumentLock().tryLock(1)]]';
  expect(cellOf(body).customFunction('F', [])).toEqual([['', true]]);
});

test.each(['return 1', 'throw new Error("no")'])('6.2 it lets its lock go at the end: %s', (end) => {
  const host = cellOf(`LockService.getDocumentLock().tryLock(1); ${end}`);
  try {
    host.customFunction('F', []);
  } catch {
    // The error is the cell's; the lock is what matters here.
  }
  expect(host.state.locks).toEqual({});
});

const host = hostOf(
  'function ECHO(x) { return x }\nfunction secret_() { return 1 }\nfunction KIND(x) { return [x instanceof Date, Object.prototype.toString.call(x)].join() }\nfunction WRITE() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1,1).setValue(1) }\nfunction ASK() { SpreadsheetApp.getUi() }',
);

test('1.1 names ignore case, and those that end in _ are private', () => {
  expect(host.customFunction('echo', [5])).toBe(5);
  expect(() => host.customFunction('secret_', [])).toThrow('not found');
  expect(host.functions).not.toContain('secret_');
});

test('1.10 a date may come from another context, where instanceof fails', () => {
  expect(host.customFunction('KIND', [new Date(0)])).toBe('false,[object Date]');
});

test.each([[{ a: 1 }], [Number.NaN], [[]], [[[1, 2], [3]]]])(
  '1.15 and 1.16 %j is no answer for a cell',
  (answer) => {
    expect(() => host.customFunction('ECHO', [answer])).toThrow('A custom function answered');
  },
);

test('1.15 a list spills down one column, and blanks stay blank', () => {
  expect(host.customFunction('ECHO', [[1, null]])).toEqual([[1], [null]]);
});

test('1.17 and 1.25 it can change nothing and ask nobody', () => {
  expect(() => host.customFunction('WRITE', [])).toThrow('You do not have permission to call setValue');
  expect(() => host.customFunction('ASK', [])).toThrow(
    'Cannot call SpreadsheetApp.getUi() from this context.',
  );
});
