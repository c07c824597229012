import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfSerial, type Moment, momentOfSerial } from '../../src/domain/day';
import { languages } from '../../src/text/language';
import { readCell, writeCell } from '../../src/workbook/cellKind';
import { opposite, packChanges, type RowChange, unpackChanges } from '../../src/workbook/change';
import { sheets } from '../../src/workbook/schema';
import { sheetNames, sheetOf } from '../../src/workbook/sheetName';

const rupiah = { code: 'IDR', decimals: 0 };
const dollar = { code: 'USD', decimals: 2 };
const reads = (value: unknown) => ({ ok: true, value });

describe.each(languages)('in %s', (language) => {
  const style = { language, currency: dollar };
  test('any amount in cents goes to its cell and back', () => {
    fc.assert(
      fc.property(fc.integer(), (cents) => {
        expect(readCell({ is: 'money' }, writeCell({ is: 'money' }, cents, style), style)).toEqual(
          reads(cents),
        );
      }),
    );
  });
  test('any day and any minute go to their date cells and back', () => {
    const serials = fc.integer({ min: 400, max: 100_000 });
    fc.assert(
      fc.property(serials, fc.integer({ min: 0, max: 1439 }), (serial, minute) => {
        const day = dayOfSerial(serial);
        const moment: Moment = momentOfSerial(serial + minute / 1440);
        const dayCell = { serial: Number(writeCell({ is: 'day' }, day, style)) };
        const momentCell = { serial: Number(writeCell({ is: 'moment' }, moment, style)) };
        expect(readCell({ is: 'day' }, dayCell, style)).toEqual(reads(day));
        expect(readCell({ is: 'moment' }, momentCell, style)).toEqual(reads(moment));
      }),
    );
  });
  test('every option of every list is read by its title in either language', () => {
    for (const table of sheets) {
      for (const { kind } of Object.values(table.columns)) {
        if (kind.is !== 'choice') continue;
        for (const [key, title] of Object.entries(kind.options)) {
          expect(readCell(kind, title.en, style)).toEqual(reads(key));
          expect(readCell(kind, ` ${title.id.toUpperCase()} `, style)).toEqual(reads(key));
          expect(writeCell(kind, key, style)).toBe(title[language]);
        }
      }
    }
  });
  test('what is not known empties the cell, and an empty cell is not known', () => {
    for (const table of sheets) {
      for (const { kind } of Object.values(table.columns)) {
        expect(writeCell(kind, null, style)).toBe('');
        expect(readCell(kind, ' ', style)).toEqual(reads(kind.is === 'flag' ? false : null));
      }
    }
  });
});

const style = { language: 'id', currency: rupiah } as const;
test.each([
  ['day', '23/11/2026', '2026-11-23'],
  ['day', '2026-11-23', '2026-11-23'],
  ['moment', '23/11/2026', '2026-11-23 00:00'],
  ['birthday', '12/03', '--03-12'],
  ['birthday', '29/2', '--02-29'],
  ['birthday', '12/03/1980', '1980-03-12'],
  ['share', '10%', 0.1],
  ['share', '2,5%', 0.025],
  ['integer', '3', 3],
  ['number', '1,5', 1.5],
  ['flag', 'Ya', true],
  ['flag', 'tidak', false],
  ['money', 'Rp37.000', 37_000],
] as const)('a %s typed as %s is %j', (is, typed, value) => {
  expect(readCell({ is }, typed, style)).toEqual(reads(value));
});

test.each([
  ['day', '31/02/2026', 'notADate'],
  ['day', 46_349, 'notADate'],
  ['birthday', '30/02', 'notABirthday'],
  ['share', 1.5, 'notAShare'],
  ['share', '-5', 'notAShare'],
  ['integer', 1.5, 'notWhole'],
  ['number', 'banyak', 'notANumber'],
  ['flag', 'mungkin', 'notYesOrNo'],
  ['money', '37.000', 'money'],
  ['money', 29.33, 'money'],
  ['money', true, 'notANumber'],
  ['text', '#REF!', 'error'],
  ['day', '#N/A', 'error'],
  ['text', 'x'.repeat(50_001), 'tooLong'],
] as const)('a %s does not read %j: %s', (is, cell, problem) => {
  expect(readCell({ is }, cell, style)).toMatchObject({ ok: false, problem: { is: problem } });
});

const values = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    fc.boolean(),
  ),
  {
    minKeys: 1,
    noNullPrototype: true,
  },
);
const change: fc.Arbitrary<RowChange> = fc
  .record({
    table: fc.constantFrom('x', 'y'),
    id: fc.string(),
    after: values,
    was: fc.constantFrom('new', 'changed'),
  })
  .map(({ table, id, after, was }) => ({
    table,
    id,
    before: was === 'new' ? null : Object.fromEntries(Object.keys(after).map((key) => [key, `old ${key}`])),
    after,
  }));

test('new, changed and removed rows come out of their packing as they went in, each with its row', () => {
  fc.assert(
    fc.property(change, fc.boolean(), (one, removed) => {
      const given = removed ? opposite(one) : one;
      expect(unpackChanges(packChanges([given]))).toEqual([given]);
    }),
  );
});

test('text that is no packing is none', () => {
  expect(['', '{', '{}', '7'].map(unpackChanges)).toEqual([null, null, null, null]);
});

test('the names of our sheets stay: an older workbook is found by them', () => {
  expect(Object.fromEntries(sheets.map(({ key, title }) => [key, [title.en, title.id]]))).toEqual({
    customers: ['Customers', 'Pelanggan'],
    family: ['Family', 'Keluarga'],
    purchases: ['Purchases', 'Pembelian'],
    payments: ['Payments', 'Pembayaran'],
    cash: ['Cash', 'Kas'],
    knownFindings: ['Known findings', 'Sudah Jelas'],
    followUps: ['Follow-ups', 'Tindak Lanjut'],
    events: ['Events', 'Acara'],
    invitations: ['Invitations', 'Undangan'],
    replies: ['Replies', 'Jawaban'],
    care: ['Care', 'Perawatan'],
    promises: ['Promises', 'Janji'],
    service: ['Service', 'Layanan'],
    templates: ['Message templates', 'Contoh Pesan'],
    tiers: ['Tiers', 'Jenjang'],
    holidays: ['Holidays', 'Hari Libur'],
    products: ['Products', 'Produk'],
    settings: ['Settings', 'Pengaturan'],
    _journal: ['_Journal', '_Journal'],
  });
});

test('a sheet is found by its name in either language, our own before one of the same title', () => {
  for (const table of sheets) {
    for (const name of sheetNames(table))
      expect(sheetOf(table, ['Sheet1', name.toUpperCase()])).toBe(name.toUpperCase());
    const own = `${table.title.en} (Langganan)`;
    expect(sheetOf(table, [table.title.en, own])).toBe(own);
    expect(sheetOf(table, ['Sheet1'])).toBeNull();
  }
});
