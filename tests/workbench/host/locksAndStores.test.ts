import { expect, test } from 'vitest';
import { newBookState } from '../../../workbench/host/bookState';
import { hostOf, message, run, value } from './script';

const lock = 'const lock = LockService.getDocumentLock();';
const properties = 'const store = PropertiesService.getDocumentProperties();';

test('6.1 nothing is held until it is asked for', () => {
  expect(value(`${lock} return lock.hasLock()`)).toBe(false);
});

test('6.1 the locks of script, document and person are three', () => {
  const state = { ...newBookState(), locks: { script: 999 } };
  const body =
    'return ["getScriptLock", "getDocumentLock", "getUserLock"].map((name) => LockService[name]().tryLock(1))';
  expect(value(body, { state })).toEqual([false, true, true]);
});

test('6.2 taking a lock twice is taking it, and letting go of none is harmless', () => {
  const body = `${lock} lock.releaseLock(); return [lock.tryLock(1), lock.tryLock(1), lock.hasLock(), lock.releaseLock(), lock.hasLock()]`;
  expect(value(body)).toEqual([true, true, true, null, false]);
});

test('6.2 another’s lock cannot be let go', () => {
  const state = { ...newBookState(), locks: { document: 999 } };
  value(`${lock} lock.releaseLock(); return null`, { state });
  expect(state.locks).toEqual({ document: 999 });
});

test.each([
  ['runs through', '', {}],
  ['throws', 'throw new Error("no")', {}],
  ['is killed', 'SpreadsheetApp.flush()', { killAt: 2 }],
  ['fails late', 'cell.setValue({})', {}],
  ['throws and fails late', 'cell.setValue({}); throw new Error("no")', {}],
])('6.2 the lock is let go when the script %s', (_, end, faults) => {
  const state = newBookState();
  run(`${lock} lock.tryLock(1); ${end}`, { state, faults });
  expect(state.locks).toEqual({});
});

test('6.4 what is kept is text, and stays beyond the execution', () => {
  const host = hostOf(
    `function put() { ${properties} store.setProperty("n", 5).setProperty("t", true) }
     function see() { ${properties} return store.getProperties() }`,
  );
  host.execute({ function: 'put' });
  expect(host.callFromClient('see', [])).toMatchObject({ value: { n: '5', t: 'true' } });
});

test('6.4 document, script and person have stores of their own', () => {
  const body = `PropertiesService.getUserProperties().setProperty("a", "mine");
    return ["getDocumentProperties", "getScriptProperties", "getUserProperties"].map((name) => PropertiesService[name]().getProperty("a"))`;
  expect(value(body)).toEqual([null, null, 'mine']);
});

test('6.5 9 KB are counted in bytes, and fit', () => {
  expect(
    value(`${properties} store.setProperty("a", "é".repeat(4608)); return store.getProperty("a").length`),
  ).toBe(4608);
  expect(message(`${properties} store.setProperty("a", "é".repeat(4609))`)).toContain(
    'property storage quota',
  );
});

test('6.5 a store holds 500 KB, names included', () => {
  const fill = (count: number) =>
    `${properties} for (let i = 0; i < ${count}; i++) store.setProperty("k" + i, "x".repeat(9000));`;
  expect(run(fill(56))).toMatchObject({ ok: true });
  expect(message(fill(57))).toContain('property storage quota');
});

test('6.5 what is overwritten does not count', () => {
  expect(
    run(
      `${properties} for (let i = 0; i < 56; i++) store.setProperty("k" + i, "x".repeat(9000)); store.setProperty("k0", "y".repeat(9000))`,
    ),
  ).toMatchObject({ ok: true });
});

test('6.5b a property must have a name', () => {
  expect(message(`${properties} store.setProperty("", "a")`)).toContain(
    'the property name must not be null or empty',
  );
});

test.each(['missing', 'constructor', 'toString'])('6.6 "%s", never kept, is null', (name) => {
  expect(value(`${properties} return store.getProperty("${name}")`)).toBeNull();
});

test('6.6 a copy of all does not change what is kept', () => {
  const body = `${properties} store.setProperty("a", "1"); store.getProperties().a = "2"; store.deleteProperty("b"); return store.getProperty("a")`;
  expect(value(body)).toBe('1');
  expect(
    value(`${properties} store.setProperty("a", "1").deleteProperty("a"); return store.getProperty("a")`),
  ).toBeNull();
});

test('6.2 a lock is let go at the end, and another execution meanwhile waits in vain', () => {
  const host = hostOf(
    'function take() { return LockService.getDocumentLock().tryLock(1000) }\nfunction wait() { LockService.getDocumentLock().waitLock(10) ; }',
  );
  let inner: unknown;
  const before = new Map([[1, () => (inner = host.execute({ function: 'wait' }))]]);
  const outer = hostOf('function f() { LockService.getDocumentLock().tryLock(9); SpreadsheetApp.flush() }', {
    state: host.state,
  }).execute({ function: 'f', faults: { before } });
  expect(outer).toMatchObject({ ok: true });
  expect(inner).toMatchObject({ ok: false, error: { message: expect.stringContaining('Lock timeout') } });
  expect(host.execute({ function: 'wait' })).toMatchObject({ ok: true });
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
