import { expect, test, vi } from 'vitest';
import { clientRunner } from '../../../workbench/host/client';
import { RecordingSurface } from '../../../workbench/host/surface';
import { answerOnWire, argumentsOnWire } from '../../../workbench/host/wire';
import { hostOf, message, run, value } from './script';

/** The runner of a page, as far as these tests call it. */
interface Runner {
  withSuccessHandler(handler: (value: unknown, userObject: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown, userObject: unknown) => void): Runner;
  withUserObject(object: unknown): Runner;
  save(...args: unknown[]): void;
  secret_?: unknown;
}
/** A server that notes what it was asked and answers at once. */
function server(answer: () => unknown) {
  const asked: unknown[][] = [];
  const ask = async (name: string, args: readonly unknown[]) => {
    asked.push([name, ...args]);
    return answer();
  };
  // The runner answers any name; these tests use only those above.
  return { asked, runner: clientRunner(ask) as Runner };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('4.1 the sidebar shows the page and its title, and no width changes it', () => {
  const ui = new RecordingSurface();
  const body =
    'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("page").setTitle("T").setWidth(500))';
  expect(run(body, { ui, html: { page: '<p>hello</p>' } })).toMatchObject({ ok: true });
  expect(ui.sidebars).toEqual([{ html: '<p>hello</p>', title: 'T' }]);
});

test('4.8 a page that is not there is named', () => {
  expect(message('HtmlService.createHtmlOutputFromFile("ui/none")')).toBe(
    'Exception: No HTML file named ui/none was found.',
  );
});

test.each([
  ['a number object', Object(1)],
  ['a text object', Object('a')],
  ['bytes', new Uint8Array(2)],
  ['a set', new Set()],
  ['a promise', Promise.resolve()],
  ['a symbol', Symbol('s')],
])('4.10 %s may not cross', (_, arg) => {
  expect(() => argumentsOnWire([arg])).toThrow('Failed due to illegal value in property: 0');
});

test('4.10 plain data crosses as it is, and one object may stand in two places', () => {
  const shared = { a: [1, 'b', true, null] };
  expect(argumentsOnWire([[shared, shared]])).toEqual([[shared, shared]]);
});

test('4.11 the key that holds the illegal value is named', () => {
  expect(() => argumentsOnWire([{ when: new Date() }])).toThrow('illegal value in property: when');
});

test('4.11 an illegal argument throws in the browser: nobody is asked, no handler is called', async () => {
  const { asked, runner } = server(() => 1);
  const handler = vi.fn();
  expect(() => runner.withSuccessHandler(handler).withFailureHandler(handler).save(new Date())).toThrow(
    'illegal value',
  );
  await settled();
  expect([asked, handler.mock.calls]).toEqual([[], []]);
});

test('4.12 undefined reaches the server as null', () => {
  const host = hostOf('function see(a, list) { return [a === null, list[0] === null] }');
  expect(host.callFromClient('see', [undefined, [undefined]])).toMatchObject({ value: [true, true] });
});

test.each([
  ['a date', 'new Date(0)'],
  ['a date in an object', '{ a: { b: new Date(0) } }'],
  ['a service object', 'SpreadsheetApp.getActiveSpreadsheet()'],
  ['a service object in a list', '[SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]]'],
])('4.13 %s makes the whole answer null', (_, answer) => {
  expect(hostOf(`function f() { return ${answer} }`).callFromClient('f', [])).toMatchObject({
    ok: true,
    value: null,
  });
});

test.each([
  ['new Map([[1, 2]])', {}],
  ['/x/', {}],
  ['undefined', null],
  ['NaN', null],
  ['[undefined, { a: undefined }]', [null, { a: null }]],
])('4.14 %s is answered as %j', (answer, arrived) => {
  expect(hostOf(`function f() { return ${answer} }`).callFromClient('f', [])).toMatchObject({
    value: arrived,
  });
});

test.each(['new Uint8Array(2)', 'Promise.resolve(1)'])('4.14 %s fails loudly', (answer) => {
  expect(hostOf(`function f() { return ${answer} }`).callFromClient('f', [])).toMatchObject({ ok: false });
});

test('4.14 a circle in the answer fails loudly', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  expect(() => answerOnWire(circle)).toThrow();
});

test('4.16 each setting makes a new runner, and the last one wins', async () => {
  const { runner } = server(() => 'answer');
  const [first, last] = [vi.fn(), vi.fn()];
  const base = runner.withSuccessHandler(first);
  base.withSuccessHandler(last).withUserObject('who').save();
  await settled();
  expect([first.mock.calls, last.mock.calls]).toEqual([[], [['answer', 'who']]]);
  base.save();
  await settled();
  expect(first.mock.calls).toEqual([['answer', undefined]]);
});

test('4.16 a failure reaches its handler with the user object, which is not sent', async () => {
  const problem = new Error('no');
  const { asked, runner } = server(() => {
    throw problem;
  });
  const failed = vi.fn();
  runner.withUserObject({ id: 1 }).withFailureHandler(failed).save('a');
  await settled();
  expect(failed.mock.calls).toEqual([[problem, { id: 1 }]]);
  expect(asked).toEqual([['save', 'a']]);
});

test('4.18 private functions cannot be seen or called', () => {
  expect(server(() => 1).runner.secret_).toBeUndefined();
  expect(hostOf('function secret_() { return 1 }').callFromClient('secret_', [])).toMatchObject({
    error: { message: 'Script function not found: secret_' },
  });
});

test('4.18 a client’s call has the full mode', () => {
  const host = hostOf('function f() { SpreadsheetApp.getUi().alert("a") }');
  expect(host.callFromClient('f', [])).toMatchObject({ ok: true });
});

test('4.20 waiting for an answer lets go of every lock', () => {
  const body = `const lock = LockService.getDocumentLock(); lock.tryLock(1);
    SpreadsheetApp.getUi().alert("sure?"); return lock.hasLock()`;
  expect(value(body)).toBe(false);
});

test('4.20 a sidebar does not', () => {
  const body = `const lock = LockService.getDocumentLock(); lock.tryLock(1);
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("")); return lock.hasLock()`;
  expect(value(body)).toBe(true);
});

test('4.20 the answer is the button itself', () => {
  const body = 'const ui = SpreadsheetApp.getUi(); return ui.alert("a", ui.ButtonSet.OK) === ui.Button.OK';
  expect(value(body)).toBe(true);
});

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
