import { describe, expect, test } from 'vitest';
import { decimalMarkOf, fileAmount } from '../../src/domain/fileAmount';
import { guessColumns, hasHeader } from '../../src/domain/fileColumns';
import { dateOrderOf, fileDay } from '../../src/domain/fileDate';
import { readLine } from '../../src/domain/purchaseFile';

describe('the days of a file', () => {
  test.each([
    [['12/01/2010 08:26', '11/02/2010'], null],
    [['13/01/2010', '11/02/2010'], 'dmy'],
    [['01/13/2010'], 'mdy'],
    [['13/01/2010', '01/13/2010'], null],
    [['19970101', '19970118'], 'ymd'],
    [["'23-11-2026"], 'dmy'],
  ])('%j prove the order %s', (texts, order) => {
    expect(dateOrderOf(texts)).toBe(order);
  });
  test.each([
    ['12/01/2010 08:26', 'mdy', '2010-12-01'],
    ['12/01/2010', 'dmy', '2010-01-12'],
    ['19970118', 'ymd', '1997-01-18'],
    ['2026-11-23T10:00', 'dmy', '2026-11-23'],
    ['31/12/25', 'dmy', '2025-12-31'],
    ['30/02/2026', 'dmy', null],
    ['kemarin', 'dmy', null],
  ] as const)('%s read as %s is %s', (text, order, day) => {
    expect(fileDay(text, order)).toBe(day);
  });
});

describe('the amounts of a file', () => {
  test.each([
    [['29.33', '14.96'], '.'],
    [['1.500', '2.000'], null],
    [['Rp1.500', '2.000'], ','],
    [['1.234.567'], ','],
    [['287,490.00'], '.'],
    [['100', '5000'], '.'],
    [['1,5', '2.5'], null],
  ])('%j prove the mark %s', (texts, mark) => {
    expect(decimalMarkOf(texts)).toBe(mark);
  });
  test.each([
    ['799,700.00', '.', 799_700],
    ['Rp 37.000', ',', 37_000],
    ['(5.000)', ',', -5_000],
    ['-12,50', ',', -12.5],
    ['5.000,-', ',', 5_000],
    ['.00', '.', 0],
    ['.', '.', null],
    ['', '.', null],
    ['abc', ',', null],
    ['1.2.3', '.', null],
  ] as const)('%s under %s is %s', (text, mark, amount) => {
    expect(fileAmount(text, mark)).toBe(amount);
  });
});

describe('the columns of a file', () => {
  test.each([
    [['Total', 'Tgl', 'Nama Pembeli'], ['5000', '23/11/2026', 'Ratna'], { date: 1, customer: 2, amount: 0 }],
    [
      ['Outlet', 'Date', 'Net Sales', 'Total Collected', 'Customer', 'Customer Phone', 'Receipt Number'],
      ['A', '23-11-2026', '5', '5', 'Ratna', '0812', 'N1'],
      { date: 1, customer: 4, phone: 5, receipt: 6 },
    ],
  ])('%j are found by their titles, in any order', (titles, row, columns) => {
    expect(hasHeader([titles, row])).toBe(true);
    expect(guessColumns([titles, row], true)).toMatchObject(columns);
  });
  test('without titles, by what stands in them', () => {
    const rows = [
      ['00004', '19970101', '2', '29.33'],
      ['00021', '19970118', '3', '63.34'],
    ];
    expect(hasHeader(rows)).toBe(false);
    expect(guessColumns(rows, false)).toEqual({ customer: 0, date: 1, amount: 3 });
  });
});

test('an amount that a file does not have is quantity times unit price, without binary noise', () => {
  const reading = {
    columns: { date: 0, customer: 1, quantity: 2, unitPrice: 3 },
    dateOrder: 'ymd',
    decimalMark: '.',
  } as const;
  const dollar = { code: 'USD', decimals: 2 };
  expect(readLine(['2026-01-01', 'a', '3', '1.10'], 1, reading, dollar)).toMatchObject({
    ok: true,
    value: { total: 330 },
  });
  expect(readLine(['2026-01-01', 'a', '-6', '2.55'], 1, reading, dollar)).toMatchObject({
    ok: true,
    value: { total: -1530 },
  });
  expect(readLine(['2026-01-01', 'a', '3', ''], 1, reading, dollar)).toEqual({
    ok: false,
    problem: { is: 'noAmount' },
  });
});
