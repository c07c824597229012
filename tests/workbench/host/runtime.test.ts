import { expect, test } from 'vitest';
import { hostOf, manifest, message, run, value } from './script';

test.each([
  'setInterval',
  'clearTimeout',
  'TextDecoder',
  'FormData',
  'File',
  'Blob',
  'URLSearchParams',
  'DOMException',
  'btoa',
  'SubtleCrypto',
  'navigator',
  'module',
  'global',
  'queueMicrotask',
  'AbortController',
  'localStorage',
])('2.1 %s is missing', (name) => {
  expect(value(`return typeof ${name}`)).toBe('undefined');
});

test.each([
  'Promise',
  'Map',
  'Set',
  'WeakMap',
  'Symbol',
  'Proxy',
  'Reflect',
  'Uint8Array',
  'JSON',
  'console.log',
  'console.error',
  'Logger.log',
])('2.2 %s is there', (name) => {
  expect(value(`return typeof ${name}`)).not.toBe('undefined');
});

test.each(['import("x")', 'class A { static x = 1 }', 'let a = b?.c', 'let a = b ?? c', 'let a = 1_000'])(
  '2.6 the parser refuses %s',
  (text) => {
    expect(() => hostOf(text)).toThrow(/^Syntax error/);
  },
);

test('2.10 the whole script runs anew for every execution, under its mode', () => {
  const host = hostOf('SpreadsheetApp.getActiveSpreadsheet(); function f() { return 1 }');
  expect(host.execute({ function: 'f' })).toMatchObject({ value: 1 });
  expect(host.execute({ function: 'f', mode: 'NONE' })).toMatchObject({
    error: { message: 'You do not have permission to call getActiveSpreadsheet.' },
  });
});

test('2.10 built-ins that one execution changes are whole in the next', () => {
  const host = hostOf(
    'function spoil() { Array.prototype.map = null }\nfunction see() { return typeof [].map }',
  );
  host.execute({ function: 'spoil' });
  expect(host.execute({ function: 'see' })).toMatchObject({ value: 'function' });
});

test('2.11 undefined clears a cell, as null does', () => {
  expect(value('cell.setValue(1); cell.setValue(undefined); return cell.isBlank()')).toBe(true);
});

test('2.15 sleeping passes time too, and nothing catches the end', () => {
  const body =
    'try { for (let i = 0; i < 5; i++) { Utilities.sleep(100000); cell.getValue() } } catch (e) {}';
  expect(
    hostOf(
      `function f() { const cell = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1); ${body} }`,
    ).execute({ function: 'f' }),
  ).toMatchObject({ killed: true });
});

test('2.17 the manifest must name V8', () => {
  const old = manifest.replace('"V8"', '"DEPRECATED_ES5"');
  expect(() => hostOf('function f() {}', { manifest: old }).execute({ function: 'f' })).toThrow('must be V8');
});

test('the clock of the host is the clock of the script', () => {
  const now = () => Date.UTC(2026, 0, 2);
  expect(value('return [Date.now(), new Date().getTime(), new Date(5).getTime()]', { now })).toEqual([
    now(),
    now(),
    5,
  ]);
});

test('6.8 sleep is five minutes at most', () => {
  expect(message('Utilities.sleep(300001)')).toContain('Argument too large');
});

test('6.8 a fresh identifier is a UUID of version 4, another each time', () => {
  const [one, other] = value('return [Utilities.getUuid(), Utilities.getUuid()]') as string[];
  expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(one).not.toBe(other);
});

test('6.9 the time zone of the script is the manifest’s, and the book has its own', () => {
  const other = manifest.replace(/"timeZone": *"[^"]*"/, '"timeZone": "America/New_York"');
  const body = 'return [Session.getScriptTimeZone(), book.getSpreadsheetTimeZone()]';
  expect(value(body, { manifest: other })).toEqual(['America/New_York', 'Asia/Jakarta']);
});

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

test('2.15 six minutes of slow services end an execution, and thirty seconds a simple trigger', () => {
  const many = (calls: number) => `for (let i = 0; i < ${calls}; i++) cell.getValue()`;
  expect(run(many(1000))).toMatchObject({ ok: true });
  expect(run(many(2000))).toMatchObject({ killed: true });
  expect(run(many(200), { mode: 'LIMITED' })).toMatchObject({ killed: true });
  expect(run(many(2000), { rules: { slowServices: false } })).toMatchObject({ ok: true });
});
