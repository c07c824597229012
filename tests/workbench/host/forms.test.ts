import { expect, test } from 'vitest';
import { manifestWith } from '../../../workbench/build/modules';
import { newBookState } from '../../../workbench/host/bookState';
import { memoryWorkbook } from '../../../workbench/store/memory';
import { hostOf, message, manifest as plain, value } from './script';

const manifest = manifestWith('forms');
const form = 'const form = FormApp.create("Come?"); form.addTextItem().setTitle("Name").setRequired(true);';
const link = 'form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());';

test('5.11 a form needs a scope of its own, and no opened file stands in for it', () => {
  expect(message('FormApp.create("x")', { manifest: plain })).toContain('/auth/forms');
  expect(message('FormApp.create("x")', { manifest, mode: 'LIMITED' })).toContain('permission');
  expect(message('FormApp.create("x")', { manifest, mode: 'CUSTOM_FUNCTION' })).toContain('permission');
});

test('a linked form has a new sheet with a time and its questions, which names the form', () => {
  expect(
    value(
      `${form} ${link} const made = book.getSheets()[0];
       return [made.getName(), made.getRange(1, 1, 1, 2).getValues()[0], made.getFormUrl() !== null, sheet.getFormUrl()]`,
      { manifest },
    ),
  ).toEqual(['Form Responses 1', ['Timestamp', 'Name'], true, null]);
});

test('a question of one kind is not taken for another', () => {
  const body =
    'const form = FormApp.create("x"); form.addParagraphTextItem(); form.getItems()[0].asTextItem()';
  expect(message(body, { manifest })).toContain('Invalid conversion');
});

test('nobody can answer before it is published; then answers stand below each other, whatever else the sheet holds', () => {
  const state = newBookState();
  const store = memoryWorkbook({ locale: 'en_US' });
  const script = `function make() { const book = SpreadsheetApp.getActiveSpreadsheet(); ${form} ${link}
      return form.createResponse().withItemResponse(form.getItems()[0].asTextItem().createResponse("Ani & Co")).toPrefilledUrl() }
    function publish() { FormApp.openByUrl(SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getFormUrl()).setPublished(true) }`;
  const host = hostOf(script, { manifest, state, store });
  const made = host.execute({ function: 'make' });
  const url = 'ok' in made && made.ok ? String(made.value) : '';
  expect(url).toMatch(/^https:\/\/docs\.google\.com\/forms\/.*entry\.\d+=Ani%20%26%20Co$/);
  expect(() => host.answer(url, { Name: 'Ani' }, 46_000)).toThrow('does not accept');
  host.execute({ function: 'publish' });
  const sheet = store.sheets()[0];
  sheet?.write('value', { row: 5, column: 8, rows: 1, columns: 1 }, [['mine']]);
  host.answer(url, { Name: 'Ani' }, 46_000);
  host.answer(url, { Name: '=1+1' }, 46_001);
  expect(() => host.answer(url, {}, 46_002)).toThrow('needs an answer');
  expect(sheet?.read('value', { row: 1, column: 0, rows: 3, columns: 2 })).toEqual([
    [46_000, 'Ani'],
    [46_001, '=1+1'],
    [null, null],
  ]);
});
