import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isDeclared } from '../../../workbench/host/members';
import { declaredMembers } from '../../../workbench/host/members.generate';
import { methods } from '../../../workbench/host/methods';
import { message, value } from './script';

/** Documented, and newer than the published declarations. */
const newer = ['Form.setPublished'];

test('the workbench imitates no method that the platform does not declare', () => {
  const invented = [...methods.keys()].filter((name) => {
    const [service = '', member = ''] = name.split('.');
    return !isDeclared(service, member) && !newer.includes(name);
  });
  expect(invented).toEqual([]);
});

test.each([
  ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById'],
  ['book.getRangeByName("x")', 'Spreadsheet.getRangeByName'],
  ['sheet.getFilter()', 'Sheet.getFilter'],
  ['SpreadsheetApp.getUi().showModalDialog("x")', 'Ui.showModalDialog'],
  ['PropertiesService.getUserProperties().deleteAllProperties()', 'Properties.deleteAllProperties'],
  ['Utilities.base64Encode("x")', 'Utilities.base64Encode'],
])('%s, declared but not imitated, names itself', (body, name) => {
  expect(message(body)).toBe(`NotImplemented: ${name} is not implemented by the workbench`);
});

test.each(['SpreadsheetApp', 'book', 'sheet', 'cell', 'SpreadsheetApp.getUi()', 'Utilities'])(
  '0.4 %s has no member that neither knows, nor any of the workbench’s own',
  (object) => {
    expect(
      value(
        `const o = ${object}; return [typeof o.noSuch, typeof o.execution, typeof o.store, typeof o.then]`,
      ),
    ).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
    expect(message(`${object}.noSuch()`)).toMatch(/^TypeError: .*is not a function/);
  },
);

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
