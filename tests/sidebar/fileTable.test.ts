import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../sidebar/import/decodeText';
import { fileTable } from '../../sidebar/import/fileTable';
import { mappedOnly } from '../../sidebar/import/mappedOnly';
import { rejectedCsv } from '../../sidebar/import/rejectedCsv';
import { type ImportField, importFields } from '../../src/server/contract';
import { testWithData } from '../data/shared';

const bytes = (...codes: number[]) => new Uint8Array(codes);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('Reading the bytes of a file', () => {
  test('UTF-8 with a mark in front loses the mark', () => {
    expect(decodeText(utf8('\uFEFFNama,Total'))).toEqual({ ok: true, text: 'Nama,Total' });
  });
  test('what is not UTF-8 is read as windows-1252', () => {
    expect(decodeText(bytes(0x4a, 0x6f, 0x73, 0xe9))).toEqual({ ok: true, text: 'José' });
  });
  test('UTF-16 from Excel is read by its mark', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x41, 0, 0x3b, 0, 0x42, 0))).toEqual({ ok: true, text: 'A;B' });
  });
  test('an Excel workbook, a picture and an empty file are named as what they are', () => {
    expect(decodeText(bytes(0x50, 0x4b, 3, 4, 20))).toEqual({ ok: false, problem: 'excel' });
    expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0))).toEqual({ ok: false, problem: 'notText' });
    expect(decodeText(utf8(' \r\n'))).toEqual({ ok: false, problem: 'empty' });
    expect(decodeText(bytes())).toEqual({ ok: false, problem: 'empty' });
  });
  test('law: any text survives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(text.trim() !== '' && !text.includes('\0') && !text.startsWith('\uFEFF'));
        // These two characters are how a zip file begins.
        fc.pre(!text.startsWith('PK'));
        expect(decodeText(utf8(text))).toEqual({ ok: true, text });
      }),
    );
  });
});

describe('Taking a file apart', () => {
  test.each([
    ['comma', 'a,b,c\n1,2,3\n'],
    ['semicolon', 'a;b;c\n1;2;3\n'],
    ['tab', 'a\tb\tc\r\n1\t2\t3\r\n'],
    ['a line that names the semicolon', 'sep=;\r\na;b;c\r\n1;2;3\r\n'],
    ['runs of blanks', ' a  b   c\n 1 2    3\n'],
  ])('delimiter guessed: %s', (_name, text) => {
    expect(fileTable(text).rows).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ]);
  });

  test('amounts with decimal commas do not pass for columns where semicolons part them', () => {
    expect(
      fileTable('Tgl;Nama;Total\n1/2/2026;Ratna;37.000,50\n3/2/2026;Asep, Kang;12,00\n').rows[2],
    ).toEqual(['3/2/2026', 'Asep, Kang', '12,00']);
  });

  test('a quoted cell keeps its commas, quotes and line breaks', () => {
    expect(fileTable('a,b\n"x, ""y""\nz",2\n').rows[1]).toEqual(['x, "y"\nz', '2']);
  });

  test('a list of names is one column, however many blanks are in them', () => {
    expect(fileTable('Bu Ratna Dewi\nPak Asep\nSiti Nur Hayati\n').rows.map((row) => row.length)).toEqual([
      1, 1, 1,
    ]);
  });

  test('lines skipped above the first are counted, so that a line is called as the file counts it', () => {
    expect(fileTable('\n\n a,b\n1,2\n\n').skipped).toBe(2);
    expect(fileTable('sep=,\na,b\n').skipped).toBe(1);
    expect(fileTable('\n\na,b\n1,2\n\n').rows).toHaveLength(2);
  });

  testWithData('cdnow_sample_log.txt', 'the CDNOW log is 6,919 lines of five columns', (text) => {
    const { rows } = fileTable(text);
    expect(rows).toHaveLength(6919);
    expect(rows[0]).toEqual(['00004', '0001', '19970101', '2', '29.33']);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([5]));
  });

  testWithData('online_retail_lines_6000.csv', 'the Online Retail lines are 6,000 and a header', (text) => {
    const { rows } = fileTable(text);
    expect(rows).toHaveLength(6001);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]));
  });

  const cell = fc.oneof(fc.constantFrom('', '1.500,00', '37,000', 'x "y" z', 'a\nb'), fc.string());
  test('law: what was written with a header is read back, whatever is in the cells', () => {
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (body) => {
        fc.pre(body[body.length - 1]?.some((one) => one.trim() !== '') ?? false);
        const rows = [['Tanggal', 'Pelanggan', 'Total'], ...body];
        const text = `sep=,\n${Papa.unparse(rows, { newline: '\n', quotes: true })}\n`;
        expect(fileTable(text).rows).toEqual(rows);
      }),
    );
  });
});

describe('Sending a file', () => {
  test('law: only the mapped columns are sent, and every field reads as it did', () => {
    const at = fc.option(fc.nat({ max: 9 }), { nil: undefined });
    const anyChoice = fc.tuple(...importFields.map(() => at));
    fc.assert(
      fc.property(anyChoice, fc.array(fc.array(fc.string(), { maxLength: 10 })), (places, rows) => {
        const columns: Partial<Record<ImportField, number>> = {};
        importFields.forEach((field, place) => {
          const column = places[place];
          if (column !== undefined) columns[field] = column;
        });
        const choice = { columns, hasHeader: true, dateOrder: null, decimalMark: null } as const;
        const sent = mappedOnly({ rows, choice });
        rows.forEach((row, line) => {
          expect(sent.rows[line]).toHaveLength(new Set(Object.values(columns)).size);
          for (const field of importFields) {
            const before = columns[field];
            const after = sent.choice.columns[field];
            expect(after === undefined).toBe(before === undefined);
            if (before !== undefined && after !== undefined) {
              expect(sent.rows[line]?.[after]).toBe(row[before] ?? '');
            }
          }
        });
      }),
    );
  });
});

describe('The list of what could not come in', () => {
  test('names the line of the file, and no cell of it is a formula', () => {
    const table = { rows: [['a'], ['=HYPERLINK("x")', '-5', 'Ratna']], skipped: 1 };
    const csv = rejectedCsv([{ line: 2, reason: 'tanggal kosong', text: '' }], table, ['Baris', 'Sebab']);
    expect(csv).toBe(`\uFEFFBaris,Sebab\r\n3,tanggal kosong,"'=HYPERLINK(""x"")","'-5",Ratna\r\n`);
  });
});
