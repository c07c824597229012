import { expect, test } from 'vitest';
import { pageOptions } from '../../../workbench/page/pageOptions';

test('the page opens the sample shop of an Indonesian seller unless the address asks otherwise', () => {
  expect(pageOptions('')).toEqual({
    locale: 'id_ID',
    timeZone: 'Asia/Jakarta',
    language: 'id',
    book: 'sample',
  });
});

test('the address chooses locale, time zone, language and an empty workbook', () => {
  expect(pageOptions('?locale=en_US&zone=America/New_York&book=empty')).toEqual({
    locale: 'en_US',
    timeZone: 'America/New_York',
    language: 'en',
    book: 'empty',
  });
  expect(pageOptions('?locale=en_US&lang=id').language).toBe('id');
});
