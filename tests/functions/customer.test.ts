import { describe, expect, test } from 'vitest';
import {
  CUSTOMER_REPORT,
  CUSTOMER_STAGE,
  CUSTOMER_VALUE,
  LOYALTY_TIER,
  PURCHASE_SUMMARY,
  TIER_GAP,
} from '../../src/functions';

const column = (...values: unknown[]) => values.map((value) => [value]);

describe('CUSTOMER_VALUE', () => {
  test('is benefits over sacrifices, blank other expense being 0', () => {
    expect(CUSTOMER_VALUE(60, 20, 40, '')).toBe(2);
    expect(CUSTOMER_VALUE('Rp 60.000', 20_000, '37rb', 3_000)).toBe(2);
  });
  test('answers in the shape of its largest argument; single values repeat, blank rows stay blank', () => {
    expect(CUSTOMER_VALUE(column(10, 20, ''), 0, 10, 0)).toEqual([
      [1],
      [2],
      ['⚠ functional_benefit must be a number, got ""'],
    ]);
    expect(CUSTOMER_VALUE(column(10, ''), column(0, ''), column(10, ''), undefined)).toEqual([[1], ['']]);
  });
  test('a bad row says what is wrong, and the others still answer', () => {
    expect(CUSTOMER_VALUE(column(10, 'abc'), 0, 10, 0)).toEqual([
      [1],
      ['⚠ functional_benefit must be a number, got "abc"'],
    ]);
  });
  test.each([
    [[column(1, 2, 3, 4, 5), 1, column(1, 2, 3, 4), 0], 'functional_benefit is 5×1 but price is 4×1'],
    [[1, 1, 'abc', 0], 'price must be a number, got "abc"'],
    [[1, 1, '#N/A', 0], 'price must be a number, got "#N/A"'],
    [[1, 1, '37.000', 0], 'price "37.000" could be 37000 or 37; write one of them'],
    [[1, -1, 5, 0], 'emotional_benefit must not be below 0, got -1'],
    [[1, 1, 0, 0], 'price and other_expense together must be above 0, got 0'],
    [[1, 1, true, 0], 'price must be a number, got true'],
  ])('%j is refused: %s', (args, text) => {
    const [functional, emotional, price, other] = args;
    expect(() => CUSTOMER_VALUE(functional, emotional, price, other)).toThrow(text);
  });
});

describe('CUSTOMER_STAGE', () => {
  test('is Prospect, Customer, Regular in the language asked for', () => {
    expect(CUSTOMER_STAGE(column(0, 1, 2, 3, ''), '', 'en')).toEqual(
      column('Prospect', 'Customer', 'Customer', 'Regular', ''),
    );
    expect(CUSTOMER_STAGE(4, 5, 'id')).toBe('Pelanggan');
  });
  test.each([
    [[1.5, '', ''], 'purchases must be a whole number from 0 up, got 1.5'],
    [[-1, '', ''], 'purchases must be a whole number from 0 up, got -1'],
    [[1, 0, ''], 'regular_from must be a whole number from 1 up, got 0'],
    [[1, 3, 'fr'], 'language must be "en" or "id", got "fr"'],
  ])('%j is refused', ([purchases, from, language], text) => {
    expect(() => CUSTOMER_STAGE(purchases, from, language)).toThrow(text);
  });
});

describe('LOYALTY_TIER and TIER_GAP', () => {
  const tiers = [
    ['Gold', 500],
    ['', ''],
    ['Bronze', 0.1],
    ['Silver', 200],
  ];
  test('agree at every boundary, to the cent', () => {
    const amounts = column(0, 0.1, 199.99, 200, 500, '');
    expect(LOYALTY_TIER(amounts, tiers)).toEqual(column('', 'Bronze', 'Bronze', 'Silver', 'Gold', ''));
    expect(TIER_GAP(amounts, tiers)).toEqual(column(0.1, 199.9, 0.01, 300, 0, ''));
  });
  test.each([
    [
      [
        ['a', 1],
        ['b', 1],
      ],
      'different minima',
    ],
    [[['', 1]], 'blank name'],
    [[['a', 'x']], 'tiers row 1: minimum must be a number, got "x"'],
    [[['#N/A', 1]], 'tiers row 1: name must be a name or code, got "#N/A"'],
    [[['a', 1, 0]], 'tiers row 1: days must be a whole number from 1 up, got 0'],
    [[['a']], 'at least two columns'],
    [5, 'at least two columns'],
  ])('%j is refused: %s', (bad, text) => {
    expect(() => LOYALTY_TIER(1, bad)).toThrow(text);
  });
});

describe('PURCHASE_SUMMARY', () => {
  test('leaves bad rows and rows without a customer out, and says so in its last lines', () => {
    expect(
      PURCHASE_SUMMARY(
        column('Customer', 'a', 'a', '', 'b', ''),
        column('Date', '2026-01-01', '2026-01-08', '2026-01-02', 'kemarin', ''),
        column('Amount', 5, 10, 3, 4, ''),
        '',
        '',
        true,
      ),
    ).toEqual([
      ['customer', 'frequency', 'recency', 'age', 'mean repeat spend'],
      ['a', 1, 1, 1, 10],
      ['⚠ row 5: date must be a date, got "kemarin"', '', '', '', ''],
      ['⚠ 1 row without a customer was left out', '', '', '', ''],
    ]);
  });
  test('needs columns of one height', () => {
    expect(() => PURCHASE_SUMMARY(column('a', 'b'), column('2026-01-01'), column(1, 2), '', '', '')).toThrow(
      'customer has 2 rows but date has 1',
    );
  });
});

describe('CUSTOMER_REPORT', () => {
  const tiers = [
    ['Tier', 'Minimum', 'Days'],
    ['Perak', 200, 30],
  ];
  test('answers a row per customer row under its own headers, blank rows blank', () => {
    const answer = CUSTOMER_REPORT(
      column('Kode', 'C-1', '', 'C-3'),
      column('Nama', 'Ratna', '', 'Siti'),
      column('k', 'C-1', 'C-3'),
      column('n', '', ''),
      column('t', '2026-11-01', '2026-13-01'),
      column('x', 250, 5),
      [],
      [],
      [],
      tiers,
      '2026-11-23',
      '',
      '',
      '',
      'id',
      true,
      '',
      '',
    ) as unknown[][];
    expect(answer).toHaveLength(4);
    expect(answer[0]).toEqual([
      'Tahap',
      'Jenjang',
      'Kunjungan',
      'Belanja periode ini',
      'Pertama beli',
      'Terakhir beli',
      'Kontak terakhir',
      'Sapa berikutnya',
      'Lama tak datang',
      'Sisa utang',
      'Peluang masih aktif',
      'Perkiraan belanja 12 bulan',
      'Alasan',
    ]);
    expect(answer[1]).toEqual([
      'Pelanggan',
      'Perak',
      1,
      250,
      { day: '2026-11-01' },
      { day: '2026-11-01' },
      { day: '2026-11-01' },
      { day: '2026-12-01' },
      '22 hari',
      '',
      '',
      '',
      'Perak: Rp250 dalam 12 bulan; jenjang tertinggi. 1 kali datang dalam 12 bulan. Belum bisa diperkirakan: baru 1 pelanggan, butuh minimal 10.',
    ]);
    expect(answer[2]).toEqual(Array(13).fill(''));
    expect(answer[3]?.[12]).toBe(
      '⚠ row 3: purchase_date must be a date, got "2026-13-01". Belum pernah beli.',
    );
  });
  test('a bad day to count to is an error', () => {
    expect(() =>
      CUSTOMER_REPORT(
        column('C-1'),
        [],
        [],
        [],
        [],
        [],
        [],
        [],
        [],
        tiers.slice(1),
        'today',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
      ),
    ).toThrow('as_of must be a date, got "today"');
  });
});
