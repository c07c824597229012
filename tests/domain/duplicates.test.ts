import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duplicates, type Person } from '../../src/domain/duplicates';
import { normalPhone } from '../../src/domain/phone';

const person = (code: string, name: string, more: Partial<Person> = {}): Person => ({
  code,
  name,
  phone: '',
  email: '',
  birthday: '',
  family: [],
  ...more,
});
const two = (one: Partial<Person> & { name: string }, other: Partial<Person> & { name: string }) =>
  duplicates([person('C-1', one.name, one), person('C-2', other.name, other)]).map(({ reason }) => reason);

describe('two rows may be one customer', () => {
  test.each([
    [
      'by the same phone however written, and the same name',
      { name: 'Ratna Dewi', phone: '0812-3456-7890' },
      { name: 'ratna  DEWI', phone: '+62 812 3456 7890' },
      { is: 'phoneAndName' },
    ],
    [
      'by the same phone and a name with a slip',
      { name: 'Ratna Dewi', phone: '081234567890' },
      { name: 'Ratna Dewy', phone: '81234567890' },
      { is: 'phoneAndName' },
    ],
    [
      'by the same phone alone: perhaps of one household',
      { name: 'Ratna', phone: '081234567890' },
      { name: 'Budi', phone: '081234567890' },
      { is: 'phone' },
    ],
    [
      'by the same name where one has no phone',
      { name: 'José Álvarez', phone: '081234567890' },
      { name: 'jose alvarez' },
      { is: 'name', sign: null },
    ],
    [
      'by the same name, two phones and one birthday',
      { name: 'Siti Nurhayati', phone: '081300000001', birthday: '1980-03-12' },
      { name: 'Siti Nurhayati', phone: '081300000002', birthday: '--03-12' },
      { is: 'name', sign: 'birthday' },
    ],
    [
      'by words turned round and one of the family',
      { name: 'Ratna Dewi', family: ['Asep'] },
      { name: 'Dewi Ratna', family: ['Euis', 'asep'] },
      { is: 'nearName', sign: 'family' },
    ],
    [
      'by one letter and one e-mail',
      { name: 'Asep Sunandar', email: 'asep@example.com' },
      { name: 'Asep Sunander', email: ' ASEP@example.com' },
      { is: 'nearName', sign: 'email' },
    ],
  ])('%s', (_, one, other, reason) => {
    expect(two(one, other)).toEqual([reason]);
    expect(two(other, one)).toEqual([reason]);
  });

  test.each([
    [
      'the same name with two phones and nothing else in common',
      { name: 'Siti Nurhayati', phone: '081300000001' },
      { name: 'Siti Nurhayati', phone: '081300000002' },
    ],
    [
      'the same name and two birthdays',
      { name: 'Asep', birthday: '1980-03-12' },
      { name: 'Asep', birthday: '1981-03-12' },
    ],
    ['a near name alone', { name: 'Dedi Kurniawan' }, { name: 'Deni Kurniawan' }],
    ['a short near name', { name: 'Dedi', email: 'a@b.c' }, { name: 'Deni', email: 'a@b.c' }],
    ['two letters', { name: 'Asep Sunandar', email: 'a@b.c' }, { name: 'Asep Sonander', email: 'a@b.c' }],
    ['one e-mail alone', { name: 'Ratna', email: 'toko@b.c' }, { name: 'Budi', email: 'toko@b.c' }],
    [
      'a near name with a sign and two phones',
      { name: 'Dedi Kurniawan', phone: '081300000001', family: ['Euis'] },
      { name: 'Deni Kurniawan', phone: '081300000002', family: ['Euis'] },
    ],
    ['walk-ins', { name: 'Umum' }, { name: 'umum' }],
    ['rows without a name that says anything', { name: '…' }, { name: '…' }],
    ['half a phone', { name: 'Ratna', phone: '0812' }, { name: 'Budi', phone: '0812' }],
  ])('but not by %s', (_, one, other) => {
    expect(two(one, other)).toEqual([]);
  });

  test('the surest stand first, and a pair is told once', () => {
    const found = duplicates([
      person('C-1', 'Ratna Dewi', { phone: '081234567890' }),
      person('C-2', 'Asep'),
      person('C-3', 'Asep'),
      person('C-4', 'Ratna Dewi', { phone: '081234567890' }),
      person('C-5', 'Asep'),
    ]);
    expect(found.map(({ codes }) => codes)).toEqual([
      ['C-1', 'C-4'],
      ['C-2', 'C-3', 'C-5'],
    ]);
  });
});

const names = fc.constantFrom(
  'Ratna Dewi',
  'Dewi Ratna',
  'Ratna Dewy',
  'RATNA DÉWI',
  'Asep Sunandar',
  'Asep',
  '',
);
const people = fc
  .array(
    fc.record({
      name: names,
      phone: fc.constantFrom('', '081300000001', '+6281300000001', '081300000002', 'x'),
      email: fc.constantFrom('', 'a@b.c'),
      birthday: fc.constantFrom('', '1980-03-12', '--03-12', '1981-01-01'),
      family: fc.subarray(['Euis', 'Neng']),
    }),
    { maxLength: 8 },
  )
  .map((rows) => rows.map((row, at): Person => ({ code: `C-${at}`, ...row })));
const folded = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

describe('laws', () => {
  test('two with different phones and different names never stand in one group', () => {
    fc.assert(
      fc.property(people, (rows) => {
        const byCode = new Map(rows.map((row) => [row.code, row]));
        for (const { codes } of duplicates(rows)) {
          const group = codes.flatMap((code) => byCode.get(code) ?? []);
          for (const one of group) {
            for (const other of group) {
              const phones = [normalPhone(one.phone), normalPhone(other.phone)];
              const differ = !phones.includes(null) && phones[0] !== phones[1];
              expect(differ && folded(one.name) !== folded(other.name)).toBe(false);
            }
          }
        }
      }),
    );
  });

  test('the order of rows changes nothing, and everybody with one phone is in one group with it', () => {
    fc.assert(
      fc.property(people, (rows) => {
        const found = duplicates(rows);
        expect(duplicates([...rows].reverse())).toEqual(found);
        for (const one of rows) {
          for (const other of rows) {
            if (one.code >= other.code || one.name === '' || other.name === '') continue;
            if (normalPhone(one.phone) === null || normalPhone(one.phone) !== normalPhone(other.phone))
              continue;
            expect(found.some(({ codes }) => codes.includes(one.code) && codes.includes(other.code))).toBe(
              true,
            );
          }
        }
      }),
    );
  });

  test('what is asked of 10,000 customers grows with them, also where all bear one name', () => {
    let asked = 0;
    const counted = (at: number): Person => ({
      ...person(`C-${at}`, 'Asep'),
      get phone() {
        asked += 1;
        return '';
      },
    });
    const [found] = duplicates(Array.from({ length: 10_000 }, (_, at) => counted(at)));
    expect(asked).toBe(10_000);
    expect(found?.codes.length).toBe(30);
  });
});
