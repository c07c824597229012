import { expect, test } from 'vitest';
import { typed } from '../../../workbench/host/typedText';

/** What text becomes in a cell of a workbook of this locale, in 2026. */
const cell = (text: string, locale = 'en_US') => typed(text, locale, 2026);
const hours = (count: number) => expect.closeTo(count / 24, 9);

test.each([
  ['10:30', 'en_US', 10.5, 'hh:mm:ss'],
  ['10:30:36', 'en_US', 10.51, 'hh:mm:ss'],
  ['10:30 PM', 'en_US', 22.5, 'hh:mm:ss'],
  ['12:15 am', 'en_US', 0.25, 'hh:mm:ss'],
  ['10.30', 'id_ID', 10.5, 'hh:mm:ss'],
  ['25:30', 'en_US', 25.5, '[hh]:mm:ss'],
])('3.14 %s in %s is a time of day or a duration', (text, locale, count, format) => {
  expect(cell(text, locale)).toEqual({ is: 'value', value: hours(count), format });
});

test.each([
  ['5 Jan 2026', 'en_US'],
  ['Jan 5, 2026', 'en_US'],
  ['January 5', 'en_US'],
  ['5-Jan', 'en_US'],
  ['5 Januari 2026', 'id_ID'],
  ['5. Jan. 2026', 'de_DE'],
])('3.14 %s in %s is a day', (text, locale) => {
  expect(cell(text, locale)).toEqual({ is: 'value', value: 46_027, format: 'dd/mm/yyyy' });
});

test('3.14 a day with a time is both', () => {
  const both = { is: 'value', value: expect.closeTo(46_027 + 14.5 / 24, 9), format: 'dd/mm/yyyy hh:mm:ss' };
  for (const text of ['1/5/2026 14:30', '2026-01-05T14:30:00', 'Jan 5, 2026 2:30 PM']) {
    expect(cell(text)).toEqual(both);
  }
});

test.each([
  ['17 Agustus 2026', 'id_ID', 46_251],
  ['1 Mai 2026', 'de_DE', 46_143],
  ['1 May 2026', 'de_DE', 46_143],
])('3.14 months are known in the language of the workbook and in English: %s', (text, locale, value) => {
  expect(cell(text, locale)).toMatchObject({ value });
});

test.each([
  ['(5)', 'en_US', -5],
  ['5 €', 'de_DE', 5],
])('3.14 %s in %s is an amount', (text, locale, value) => {
  expect(cell(text, locale)).toMatchObject({ is: 'value', value });
});

test.each(['10:75', '13:00 PM', '31 Feb 2026', 'Mei 2', '5 Things 2026', '0812-3456-7890', '()'])(
  '3.14 %s stays text',
  (text) => {
    expect(cell(text)).toEqual({ is: 'value', value: text });
  },
);
