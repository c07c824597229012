import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/text/language';
import { readCell, writeCell } from '../../src/workbook/cellKind';
import { packChanges, type RowChange, unpackChanges } from '../../src/workbook/change';
import { chunksOf } from '../../src/workbook/journal';
import { schema } from '../../src/workbook/schema';
import { guarded, unguarded } from '../../src/workbook/typedText';
import snapshot from './schema.snapshot.json';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string().map((text) => `=${text}`),
  fc.constantFrom('\u200B=1', '\u200B\u200B=1', ' +62', '\t@x', '-', "'a", '＝1', '\ufeff=1'),
);

test('every text reads back as it was typed, and never begins like a formula', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(unguarded(guarded(text))).toBe(text);
      expect(guarded(text)).not.toMatch(/^[\s\p{Cc}]*['=+\-@＝＋－＠]/u);
    }),
    { numRuns: 2000 },
  );
});

test('a journal entry of any length comes apart into cells that hold it, and together again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.integer({ min: 1, max: 700 }),
      (piece, times) => {
        const text = piece.repeat(times);
        const chunks = chunksOf(text);
        expect(chunks.map((chunk) => chunk.slice(1, -1)).join('')).toBe(text);
        expect(
          chunks.every((chunk) => chunk.length <= 50_000 && chunk.startsWith('|') && chunk.endsWith('|')),
        ).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('changes are packed and unpacked without loss', () => {
  const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  const values = fc.dictionary(fc.constantFrom('a', 'b', 'c'), cell, { minKeys: 1, noNullPrototype: true });
  const change = fc.record({
    table: fc.constantFrom('x', 'y'),
    id: fc.string(),
    before: fc.constant(null),
    after: values,
  });
  fc.assert(
    fc.property(fc.array(change), (changes: RowChange[]) => {
      const back = unpackChanges(packChanges(changes)) ?? [];
      const sorted = (list: readonly RowChange[]) =>
        list.map((one) => JSON.stringify({ ...one, after: Object.entries(one.after ?? {}).sort() })).sort();
      expect(sorted(back)).toEqual(sorted(changes));
    }),
  );
});

describe.each(languages)('in %s', (language) => {
  const style = { language, currency: { code: 'IDR', decimals: 0 } };
  const samples: Record<string, unknown> = {
    money: 37_000,
    day: '2026-11-23',
    moment: '2026-11-23 09:30',
    integer: 3,
    number: 1.5,
    share: 0.25,
    flag: true,
    birthday: '--02-29',
  };
  test.each(
    schema.flatMap((table) =>
      Object.entries(table.columns).map(
        ([key, column]) => [`${table.title[language]}, ${column.title[language]}`, column.kind, key] as const,
      ),
    ),
  )('%s writes and reads back', (_, kind) => {
    const value = kind.is === 'choice' ? Object.keys(kind.options)[0] : (samples[kind.is] ?? '=Bu Ratna');
    const written = writeCell(kind, value, style);
    const dated = kind.is === 'day' || kind.is === 'moment';
    expect(readCell(kind, dated ? { serial: Number(written) } : written, style)).toEqual({ ok: true, value });
  });
  test('titles within a sheet are unlike each other', () => {
    for (const table of schema) {
      const titles = [...Object.values(table.columns), ...Object.values(table.view)].map((column) =>
        column.title[language].toLowerCase(),
      );
      expect(new Set(titles).size, table.key).toBe(titles.length);
    }
  });
});

test('the schema only adds: no table, column or title of an earlier workbook is gone (the snapshot gains lines)', () => {
  const now = Object.fromEntries(
    schema.map((table) => [
      table.key,
      Object.fromEntries(
        Object.entries({ ...table.columns, ...table.view }).map(([key, { title }]) => [
          key,
          [title.en, title.id],
        ]),
      ),
    ]),
  );
  expect(now).toEqual(snapshot);
});
