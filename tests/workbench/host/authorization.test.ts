import { expect, test } from 'vitest';
import { RecordingSurface } from '../../../workbench/host/surface';
import { hostOf, manifest, message } from './script';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const book = 'SpreadsheetApp.getActiveSpreadsheet()';
const end = (body: string, mode: 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL', options = {}) => {
  const outcome = hostOf(`function f() { return ${body} }`, options).execute({ function: 'f', mode });
  return 'ok' in outcome ? outcome.ok || outcome.error.message : 'killed';
};

test.each([
  ['Session.getActiveUserLocale()', true, true, true, true],
  ['SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi()', true, true, false, true],
  ['Utilities.getUuid()', true, true, true, true],
  ['Logger.log("a")', true, true, true, true],
  [`${book}.getSheets()[0].getRange(1, 1).getValue()`, false, true, true, true],
  [`${book}.getSheets()[0].getRange(1, 1).setValue(1)`, false, true, false, true],
  ['PropertiesService.getDocumentProperties().getProperty("a")', false, true, true, true],
  ['LockService.getDocumentLock().tryLock(1)', false, true, true, true],
  ['HtmlService.createHtmlOutput("")', false, true, true, true],
  ['SpreadsheetApp.getUi().alert("a")', false, false, false, true],
  ['SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))', false, false, false, true],
])(
  '5.1 %s is allowed in NONE, LIMITED, CUSTOM_FUNCTION, FULL: %j %j %j %j',
  (body, none, limited, cell, full) => {
    const allowed = (['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'] as const).map(
      (mode) => end(body, mode) === true,
    );
    expect(allowed).toEqual([none, limited, cell, full]);
  },
);

test('5.2 opening in NONE builds the menu with what that mode has', () => {
  const ui = new RecordingSurface();
  const host = hostOf(
    'function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem("Go " + e.authMode, "go").addSeparator().addToUi() }',
    { ui, addOnName: 'Shop' },
  );
  expect(host.open('NONE')).toMatchObject({ ok: true });
  expect(host.menu).toEqual([{ caption: 'Go NONE', functionName: 'go' }, { separator: true }]);
  expect(ui.menus).toHaveLength(1);
  expect(host.menuTitle).toBe('Shop');
});

test.each(['', `${book};`])(
  '5.2 a forbidden call while opening leaves no menu of one’s own (at the top: "%s")',
  (top) => {
    const inside = top === '' ? `${book};` : '';
    const host = hostOf(
      `${top} function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi(); ${inside} }`,
    );
    expect(host.open('NONE')).toMatchObject({ ok: false });
    expect(host.menu).toEqual([]);
    expect(host.open('LIMITED')).toMatchObject({ ok: true });
    expect(host.menu).toHaveLength(1);
  },
);

test('5.3 a menu click names no mode', () => {
  expect(hostOf('function click(e) { return e === undefined }').clickMenu('click')).toMatchObject({
    value: true,
  });
});

const without = (name: string) =>
  manifest.replace(new RegExp(`"${scope(name)}",?`), '').replace(/,(\s*\])/, '$1');

test.each([
  [
    'script.container.ui',
    'Ui.showSidebar',
    'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))',
  ],
  ['spreadsheets.currentonly', 'Spreadsheet.getSheets', `${book}.getSheets()`],
])('5.10 without %s, in the manifest or by the person’s choice, %s says so', (name, method, body) => {
  const text = `Specified permissions are not sufficient to call ${method}. Required permissions: ${scope(name)}`;
  expect(end(body, 'FULL', { manifest: without(name) })).toBe(text);
  expect(end(body, 'FULL', { user: { deniedScopes: [scope(name)] } })).toBe(text);
  expect(end(body, 'FULL')).toBe(true);
});

test.each([
  'SpreadsheetApp.getUi().alert("a")',
  'SpreadsheetApp.getUi().createMenu("a").addToUi()',
  'PropertiesService.getUserProperties().setProperty("a", "b")',
  'LockService.getScriptLock().tryLock(1)',
])('5.11 %s needs no scope', (body) => {
  const none = manifest.replace(/"oauthScopes": *\[[^\]]*\]/, '"oauthScopes": []');
  expect(end(body, 'FULL', { manifest: none })).toBe(true);
});

test('5.16 what a script writes tells no onEdit', () => {
  const host = hostOf(
    `function onEdit() { PropertiesService.getDocumentProperties().setProperty("heard", "yes") }
     function write() { ${book}.getSheets()[0].getRange(1, 1).setValue(1) }`,
  );
  expect(host.execute({ function: 'write' })).toMatchObject({ ok: true });
  expect(host.state.documentProperties).toEqual({});
  host.edited(0, { row: 0, column: 0, rows: 1, columns: 1 });
  expect(host.state.documentProperties).toEqual({ heard: 'yes' });
});

test('5.17 a script that does not listen is not told', () => {
  expect(hostOf('function f() {}').edited(0, { row: 0, column: 0, rows: 1, columns: 1 })).toBeNull();
});

test.each(['"timeZone"', '"oauthScopes"'])('5.28 a manifest without %s is refused', (field) => {
  const lacking = JSON.stringify({ ...JSON.parse(manifest), [field.slice(1, -1)]: undefined });
  expect(() => hostOf('function f() {}', { manifest: lacking }).execute({ function: 'f' })).toThrow(
    field.slice(1, -1),
  );
});

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
