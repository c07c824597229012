import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { declaredMembers } from '../../../workbench/host/members.generate';
import { argumentsOnWire } from '../../../workbench/host/wire';
import { memoryWorkbook } from '../../../workbench/store/memory';
import { hostOf, message, run, value } from './script';

describe('errors', () => {
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
  test('a member that the platform has and the workbench lacks names itself', () => {
    expect(message('cell.setFontFamily("Arial")')).toBe(
      'NotImplemented: Range.setFontFamily is not implemented by the workbench',
    );
    const names = (text: string) =>
      [...text.matchAll(/^\s*(\w+):\s*'([^']*)'/gm)].map(([, service, list]) => `${service} ${list}`);
    const kept = readFileSync(new URL('../../../workbench/host/members.ts', import.meta.url), 'utf8');
    expect(names(kept)).toEqual(names(declaredMembers()));
    expect(names(kept).length).toBeGreaterThan(15);
  });
  test('0.7 nonsense that Google would swallow is refused', () => {
    expect(message('cell.setBackground("foo")')).toContain('Unknown colour');
  });
});

describe('custom functions', () => {
  const host = hostOf(
    'function ECHO(x) { return x }\nfunction secret_() { return 1 }\nfunction KIND(x) { return [x instanceof Date, Object.prototype.toString.call(x)].join() }\nfunction WRITE() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1,1).setValue(1) }\nfunction ASK() { SpreadsheetApp.getUi() }',
  );
  test('1.1 names ignore case, and those that end in _ are private', () => {
    expect(host.customFunction('echo', [5])).toBe(5);
    expect(() => host.customFunction('secret_', [])).toThrow('not found');
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
});

describe('the runtime', () => {
  test.each([
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'Buffer',
    'process',
    'require',
    'window',
    'structuredClone',
    'atob',
    'crypto',
    'performance',
  ])('2.1 %s is missing', (name) => {
    expect(value(`return typeof ${name}`)).toBe('undefined');
  });
  test.each([
    'export const a = 1',
    'import "x"',
    'class A { x = 1 }',
    'class A { #x() {} }',
    'let a; a ??= 1',
    'await 1',
  ])('2.5 and 2.6 the parser refuses %s', (text) => {
    expect(() => hostOf(text)).toThrow(/^Syntax error/);
  });
  test('2.7 only declarations at the top are entry points', () => {
    const host = hostOf('var App = { f: function () {} }; function onOpen() {}');
    expect(host.functions).toEqual(['onOpen']);
    expect(host.execute({ function: 'f' })).toMatchObject({
      ok: false,
      error: { message: 'Script function not found: f' },
    });
  });
  test('2.10 nothing survives from one execution to the next', () => {
    const host = hostOf('var n = 0; function count() { return ++n }');
    host.execute({ function: 'count' });
    expect(host.execute({ function: 'count' })).toMatchObject({ value: 1 });
  });
});

describe('ranges', () => {
  test.each([
    ['3.1', 'sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['3.1', 'sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['3.1', 'sheet.getRange(2, 1, 0)', 'The number of rows in the range must be at least 1.'],
    [
      '3.2',
      'sheet.getRange(1001, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
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
});

describe('writing', () => {
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
});

describe('the sidebar', () => {
  test.each([[new Date()], [() => 1], [/x/], [new Map()], [Number]])('4.11 %s may not cross', (arg) => {
    expect(() => argumentsOnWire([1, arg])).toThrow('Failed due to illegal value in property: 1');
  });
  test('4.11 nor may a circle; 4.12 undefined crosses as null', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(() => argumentsOnWire([circle])).toThrow('Failed due to circular reference.');
    expect(argumentsOnWire([undefined, [undefined]])).toEqual([null, [null]]);
  });
  test('4.13 a date anywhere in the answer makes it null; 4.14 functions come as text', () => {
    const host = hostOf(
      'function a() { return { rows: [[new Date()]] } }\nfunction b() { return [1, function () {}] }',
    );
    expect(host.callFromClient('a', [])).toMatchObject({ ok: true, value: null });
    expect(host.callFromClient('b', [])).toMatchObject({ ok: true, value: [1, 'function () {}'] });
  });
});

describe('authorization, locks and stores', () => {
  test('5.1 with no mode at all a script may build a menu and nothing more', () => {
    expect(message('return 1', { mode: 'NONE' })).toContain('You do not have permission');
  });
  test('5.10 a call whose scope is not granted names it', () => {
    expect(
      message('return 1', {
        user: { deniedScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] },
      }),
    ).toContain('Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly');
  });
  test('5.28 a manifest with unknown fields is refused', () => {
    expect(() =>
      hostOf('function f() {}', { manifest: '{"runtimeVersion":"V8","typo":1}' }).execute({ function: 'f' }),
    ).toThrow('unknown fields: typo');
  });
  test('6.2 a lock is let go at the end, and another execution meanwhile waits in vain', () => {
    const host = hostOf(
      'function take() { return LockService.getDocumentLock().tryLock(1000) }\nfunction wait() { LockService.getDocumentLock().waitLock(10) ; }',
    );
    let inner: unknown;
    const before = new Map([[1, () => (inner = host.execute({ function: 'wait' }))]]);
    const outer = hostOf(
      'function f() { LockService.getDocumentLock().tryLock(9); SpreadsheetApp.flush() }',
      { state: host.state },
    ).execute({ function: 'f', faults: { before } });
    expect(outer).toMatchObject({ ok: true });
    expect(inner).toMatchObject({ ok: true });
    host.state.locks.document = 999;
    expect(host.execute({ function: 'take' })).toMatchObject({ value: false });
    expect(host.execute({ function: 'wait' })).toMatchObject({
      error: { message: 'Lock timeout: another process was holding the lock for too long.' },
    });
  });
  test('6.5 a property holds 9 KB', () => {
    expect(message('PropertiesService.getDocumentProperties().setProperty("a", "é".repeat(5000))')).toContain(
      'exceeded the property storage quota',
    );
    expect(
      value(
        'const p = PropertiesService.getDocumentProperties(); p.setProperty("a", 5); return [p.getProperty("a"), p.getProperty("b")]',
      ),
    ).toEqual(['5', null]);
  });
});

describe('faults and the meter', () => {
  test('a kill cannot be caught, and nothing happens after it', () => {
    const store = memoryWorkbook({ locale: 'en_US' });
    const outcome = run(
      'try { cell.setValue(1); SpreadsheetApp.flush() } catch (e) { cell.setValue(2) } finally { SpreadsheetApp.flush() }',
      { store, faults: { killAt: 2 } },
    );
    expect(outcome).toMatchObject({ killed: true });
    expect(store.sheets()[0]?.contentSize().rows).toBe(0);
  });
  test('what was not flushed is lost, or kept', () => {
    for (const [unflushed, rows] of [
      ['lost', 0],
      ['kept', 1],
    ] as const) {
      const store = memoryWorkbook({ locale: 'en_US' });
      run('cell.setValue(1); SpreadsheetApp.flush()', { store, faults: { killAt: 2, unflushed } });
      expect(store.sheets()[0]?.contentSize().rows).toBe(rows);
    }
  });
  test('2.15 six minutes of slow services end an execution, and thirty seconds a simple trigger', () => {
    const many = (calls: number) => `for (let i = 0; i < ${calls}; i++) cell.getValue()`;
    expect(run(many(1000))).toMatchObject({ ok: true });
    expect(run(many(2000))).toMatchObject({ killed: true });
    expect(run(many(200), { mode: 'LIMITED' })).toMatchObject({ killed: true });
    expect(run(many(2000), { rules: { slowServices: false } })).toMatchObject({ ok: true });
  });
  test('0.5 a call can fail once with one of Google’s own sentences', () => {
    expect(message('cell.getValue()', { faults: { failAt: 1 } })).toContain(
      'timed out while accessing document',
    );
  });
  test('the meter counts what costs a way to the server, and the cells', () => {
    const { meter } = run('cell.getValues(); sheet.getRange(1, 1, 2, 3).setValues([[1,2,3],[4,5,6]])');
    expect([meter.byClass(), meter.cellsRead, meter.cellsWritten]).toEqual([
      { metadata: 1, read: 1, write: 1 },
      1,
      6,
    ]);
    expect(meter.estimatedSeconds()).toBeGreaterThan(1);
  });
});
