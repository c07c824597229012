import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexCustomers } from '../../sidebar/search/customerIndex';
import type { CustomerEntry } from '../../src/server/contract';
import { crowd, regulars } from './people';

const index = indexCustomers(regulars);
const codes = (query: string, most = 30) => index.find(query, most).customers.map(({ code }) => code);

describe('The customer search', () => {
  test.each([
    ['ratna', ['C-0001']],
    ['RATNA dewi', ['C-0001']],
    ['dewi ratna', ['C-0001']],
    ['bu ratna', ['C-0001']],
    ['jose alvarez', ['C-0006']],
    ['JOSÉ', ['C-0006']],
    ['siti nur', ['C-0003', 'C-0004']],
    ['siti 0878', ['C-0004']],
  ])('finds by name, whatever the case, the accents and the order: %s', (query, expected) => {
    expect(codes(query)).toEqual(expected);
  });

  test.each([
    '0812',
    '62812',
    '+62812',
    '+62 812-3456',
    '0812 3456 7890',
    '081234567890',
    '6281234567890',
    '0062812345',
    '+62081234',
    '345678',
  ])('finds 0812-3456-7890 by any part, however it is written: %s', (query) => {
    expect(codes(query)).toEqual(['C-0001']);
  });

  test.each(['C-0002', 'c-0002', 'c0002', 'C-0002 '])('finds by code: %s', (query) => {
    expect(codes(query)).toEqual(['C-0002']);
  });

  test('a code that is typed whole comes before whoever else it fits', () => {
    const many = indexCustomers(crowd(200));
    expect(many.find('C-00010', 30).customers[0]?.code).toBe('C-00010');
  });

  test('the start of a name comes before the start of another word, and that before the middle of one', () => {
    const three = indexCustomers([
      ['C-1', 'Budiman', '', '', 0],
      ['C-2', 'Asep Manaf', '', '', 0],
      ['C-3', 'Manan Jaya', '', '', 0],
    ]);
    expect(three.find('man', 30).customers.map(({ code }) => code)).toEqual(['C-3', 'C-2', 'C-1']);
  });

  test('nothing typed finds nobody; a word that nobody has finds nobody', () => {
    expect(index.find('   ', 30).total).toBe(0);
    expect(codes('ratna zzz')).toEqual([]);
  });

  test('of many it shows as many as asked for and says how many there are', () => {
    const found = indexCustomers(crowd(10_000)).find('ratna', 30);
    expect([found.customers.length, found.total]).toEqual([30, 1000]);
  });

  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((text) => text.trim() !== '');
  const entries = fc
    .array(name, { minLength: 1, maxLength: 20 })
    .map((names) =>
      names.map((one, at): CustomerEntry => [`C-${at}`, one, '', `62812${String(1_000_000 + at)}`, 0]),
    );

  test('a name of signs alone is found with its words turned round', () => {
    const found = indexCustomers([['C-0', '★ ♥', '', '628121000000', 0]]).find('♥ ★', 30);
    expect(found.customers.map(({ code }) => code)).toEqual(['C-0']);
  });

  test('law: everybody is found by their own name, in capitals too, and with the words turned round', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (list, pick) => {
        const [code, wanted] = list[pick % list.length] ?? ['', ''];
        const every = indexCustomers(list);
        for (const query of [wanted, wanted.trim().split(/\s+/).reverse().join(' ')]) {
          expect(every.find(query, 100).customers.map((one) => one.code)).toContain(code);
        }
      }),
    );
  });

  test('law: everybody is found by any four digits of their number, and by their code', () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.nat({ max: 8 }), (list, pick, from) => {
        const [code, , , phone] = list[pick % list.length] ?? ['', '', '', '', 0];
        const every = indexCustomers(list);
        for (const query of [phone.slice(from, from + 4), code, code.toLowerCase()]) {
          expect(every.find(query, 100).customers.map((one) => one.code)).toContain(code);
        }
      }),
    );
  });

  test('law: more typing never finds more, once there is a letter or digit', () => {
    // Until then it is signs that are looked for, and afterwards no more.
    const spoken = name.filter((text) => /[\p{L}\p{N}]/u.test(text.normalize('NFKD')));
    fc.assert(
      fc.property(entries, spoken, name, (list, first, more) => {
        const every = indexCustomers(list);
        expect(every.find(`${first} ${more}`, 100).total).toBeLessThanOrEqual(
          Math.min(every.find(first, 100).total, list.length),
        );
      }),
    );
  });
});
