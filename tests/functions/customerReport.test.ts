import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day';
import { CUSTOMER_REPORT, LIFETIME_VALUE } from '../../src/functions';

const column = (values: readonly unknown[]) => values.map((value) => [value]);
type Line = readonly [code: unknown, name: unknown, day: unknown, amount?: unknown];
const defaults = {
  customers: [['C-1', 'Ratna']] as readonly (readonly [unknown, unknown])[],
  bought: [] as readonly Line[],
  met: [] as readonly Line[],
  tiers: [
    ['Gold', 500, 14],
    ['Silver', 200, 30],
  ] as unknown,
  asOf: '2026-11-23' as unknown,
  from: '' as unknown,
  months: '' as unknown,
  currency: '' as unknown,
  language: 'en' as unknown,
  headers: '' as unknown,
  purchases: '' as unknown,
  payments: '' as unknown,
};

const report = (given: Partial<typeof defaults>): unknown[][] => {
  const all = { ...defaults, ...given };
  const of = (rows: readonly Line[], at: number) => column(rows.map((row) => row[at]));
  const answer = CUSTOMER_REPORT(
    column(all.customers.map(([code]) => code)),
    column(all.customers.map(([, name]) => name)),
    of(all.bought, 0),
    of(all.bought, 1),
    of(all.bought, 2),
    of(all.bought, 3),
    of(all.met, 0),
    of(all.met, 1),
    of(all.met, 2),
    all.tiers,
    all.asOf,
    all.from,
    all.months,
    all.currency,
    all.language,
    all.headers,
    all.purchases,
    all.payments,
  );
  if (!Array.isArray(answer)) throw new Error('no table');
  return answer;
};

/** So few customers have no forecast, and the reason says so. */
const few = (customers: string) => ` No forecast, as ${customers} too few: it takes 10.`;
const one = few('one customer is');

const [stage, tier, visits, spend, first, last, contact, touch] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const [silence, balance, active, value, why] = [8, 9, 10, 11, 12] as const;

describe('CUSTOMER_REPORT', () => {
  test('the window ends with as_of and leaves out the day on which it opens', () => {
    const [row = []] = report({
      bought: [
        ['C-1', '', '2025-11-23', 100],
        ['C-1', '', '2025-11-24', 200],
        ['C-1', '', '2026-11-23', 300],
        ['C-1', '', '2026-11-24', 400],
      ],
    });
    expect([row[visits], row[spend], row[tier]]).toEqual([3, 500, 'Gold']);
    expect([row[first], row[last]]).toEqual([{ day: '2025-11-23' }, { day: '2026-11-23' }]);
    expect(row[why]).toBe(`Gold: Rp500 in 12 months; the highest tier. 2 visits in 12 months.${one}`);
  });

  test('window_months and regular_from move the window and the stage', () => {
    const bought: Line[] = [
      ['C-1', '', '2026-10-23', 500],
      ['C-1', '', '2026-11-20', 200],
      ['C-1', '', '2026-11-21', 0],
    ];
    expect(report({ bought, months: 1 })[0]).toMatchObject({ [stage]: 'Customer', [spend]: 200 });
    expect(report({ bought, months: 1, from: 2 })[0]).toMatchObject({ [stage]: 'Regular', [tier]: 'Silver' });
  });

  test('says what is missing to the next tier, and to the first one', () => {
    expect(report({ bought: [['C-1', '', '2026-11-01', 499]] })[0]?.[why]).toBe(
      `Silver: Rp499 in 12 months; Rp1 to Gold. 1 visit in 12 months.${one}`,
    );
    expect(report({ bought: [['C-1', '', '2026-11-01', 199]] })[0]).toMatchObject({
      [tier]: '',
      [touch]: '',
      [why]: `No tier yet: Rp199 in 12 months; Rp1 to Silver. 1 visit in 12 months.${one}`,
    });
  });

  test('a row without a code is its bearer’s by name; one whose name two bear is nobody’s, and both are told', () => {
    const rows = report({
      customers: [
        ['C-1', 'Ratna'],
        ['C-2', 'Siti'],
        ['C-3', 'SITI '],
      ],
      bought: [
        ['', 'ratna', '2026-11-01', 200],
        ['', 'Siti', '2026-11-01', 200],
        ['C-3', 'Siti', '2026-11-02', 500],
        ['', 'Walk-in', '2026-11-02', 500],
      ],
    });
    const told = '⚠ 1 row bears this name, but two customers do: fill in the code. ';
    expect(rows.map((row) => row[spend])).toEqual([200, 0, 500]);
    expect(rows.map((row) => String(row[why]).startsWith(told))).toEqual([false, true, true]);
  });

  test('a contact moves the next touch and is no visit; one after as_of does not count yet', () => {
    expect(
      report({
        bought: [['C-1', '', '2026-11-01', 200]],
        met: [
          ['', 'Ratna', '2026-11-10'],
          ['', 'Ratna', '2026-12-10'],
        ],
      })[0],
    ).toMatchObject({
      [visits]: 1,
      [last]: { day: '2026-11-01' },
      [contact]: { day: '2026-11-10' },
      [touch]: { day: '2026-12-10' },
    });
  });

  test('whole columns with headers TRUE answer a header and a row per row, also for blank rows', () => {
    const rows = report({
      customers: [
        ['Code', 'Name'],
        ['', ''],
        ['C-1', 'Ratna'],
        ['', ''],
      ],
      bought: [
        ['Code', 'Name', 'Date', 'Total'],
        ['', '', '', ''],
        ['C-1', 'Ratna', '2026-11-01', 200],
        ['', '', '', ''],
      ],
      met: [['Code', 'Name', 'Date']],
      tiers: [
        ['Tier', 'Minimum', 'Days'],
        ['Silver', 200, 30],
        ['', '', ''],
      ],
      headers: true,
    });
    expect(rows.map((row) => row[stage])).toEqual(['Stage', '', 'Customer', '']);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([13]));
    expect(rows[3]).toEqual(Array(13).fill(''));
  });

  test.each([
    [['C-1', '', 'kemarin', 5], '⚠ row 2: purchase_date must be a date, got "kemarin". '],
    [['C-1', '', '', 5], '⚠ row 2: purchase_date must be a date, got "". '],
    [['C-1', '', '2026-11-02', 'abc'], '⚠ row 2: purchase_total must be a number, got "abc". '],
    [['', 'Ratna', '2026-11-02', '#REF!'], '⚠ row 2: purchase_total must be a number, got "#REF!". '],
    [
      ['C-1', '', '2026-11-02', '37.000'],
      '⚠ row 2: purchase_total "37.000" could be 37000 or 37; write one of them. ',
    ],
  ] as const)('the bad row %j is left out and named in the reason of its customer alone', (bad, warning) => {
    const rows = report({
      customers: [
        ['C-1', 'Ratna'],
        ['C-2', 'Siti'],
      ],
      bought: [['C-1', '', '2026-11-01', 200], bad, ['C-2', '', '2026-11-01', 200]],
    });
    const good = `Silver: Rp200 in 12 months; Rp300 to Gold. 1 visit in 12 months.${few('2 customers are')}`;
    expect(rows.map((row) => row[why])).toEqual([warning + good, good]);
    expect(rows.map((row) => row[visits])).toEqual([1, 1]);
  });

  test('a bad contact is named by its own row, too', () => {
    expect(report({ met: [['C-1', '', 'soon']] })[0]?.[why]).toBe(
      '⚠ row 1: contact_date must be a date, got "soon". Has not bought yet.',
    );
  });

  test('cents add up without binary noise, and are written as the currency has them', () => {
    expect(
      report({
        bought: [
          ['C-1', '', '2026-11-01', 0.29],
          ['C-1', '', '2026-11-02', 0.01],
        ],
        tiers: [['Silver', 0.3]],
        currency: 'usd',
      })[0],
    ).toMatchObject({
      [tier]: 'Silver',
      [spend]: 0.3,
      [why]: `Silver: USD 0.30 in 12 months; the highest tier. 2 visits in 12 months.${one}`,
    });
  });

  test('silence is told against the own rhythm, chance and value as LIFETIME_VALUE tells them, and a prospect has none', () => {
    const customers = Array.from({ length: 12 }, (_, at) => [`C-${at}`, `Customer ${at}`] as const);
    const bought = customers
      .slice(0, 11)
      .flatMap(([code], at) =>
        Array.from(
          { length: 8 },
          (__, visit): Line => [code, '', addDays('2026-01-01' as Day, visit * (at + 20)), 1000 + at],
        ),
      );
    const rows = report({ customers, bought });
    const lifetime = LIFETIME_VALUE(
      column(bought.map(([code]) => code)),
      column(bought.map(([, , day]) => day)),
      column(bought.map(([, , , amount]) => amount)),
      '2026-11-23',
      '',
      '',
      '',
      '',
      '',
    );
    if (!Array.isArray(lifetime)) throw new Error('no table');
    expect(rows[0]?.[silence]).toBe('Slipping: 186 days, usually every 20');
    expect(rows[10]?.[silence]).toBe('Slipping: 116 days, usually every 30');
    const worth = new Map(lifetime.map((line) => [line[0], line[7]]));
    expect(rows.slice(0, 11).map((row) => row[value])).toEqual(
      customers.slice(0, 11).map(([code]) => worth.get(code)),
    );
    for (const row of rows.slice(0, 11)) expect(row[active]).toBeGreaterThan(0);
    expect(rows[11]?.slice(silence)).toEqual(['', '', '', '', 'Has not bought yet.']);
  });

  describe('the balance', () => {
    const customers = [
      ['C-1', 'Ratna'],
      ['C-2', 'Siti'],
      ['C-3', 'Siti'],
      ['C-1', 'Bu Ratna'],
    ] as const;
    const titles = ['No', 'Date', 'Customer', 'Customer code', 'Total', 'Method'];
    const purchases = [
      titles,
      ['P-1', '2026-11-01', 'Ratna', '', 90_000, 'Credit'],
      ['P-2', '2026-11-02', 'Siti', 'C-3', 50_000, 'Tempo'],
      ['P-3', '2026-11-02', 'Siti', '', 70_000, 'Credit'],
      ['P-4', '2026-11-02', 'Umum', '', 70_000, 'Credit'],
      ['P-5', '2026-11-02', 'Ratna', 'C-1', 20_000, 'Cash'],
    ];
    const payments = [
      ['Date', 'Customer code', 'Amount'],
      ['2026-11-05', 'C-1', 30_000],
      ['2026-11-06', 'C-3', 60_000],
    ];

    test('is what the open bills of a customer come to, less payments; paid ahead is below 0, a doubtful name is nobody’s', () => {
      const rows = report({ customers, purchases, payments });
      expect(rows.map((row) => row[balance])).toEqual([60_000, 0, -10_000, 0]);
    });

    test('is blank where the sheets are not handed over', () => {
      expect(report({ customers }).map((row) => row[balance])).toEqual(['', '', '', '']);
    });

    test('what is named already for the row of its own customer is not named again to the first', () => {
      const rows = report({
        customers,
        bought: [['C-3', '', 'kemarin', 5]],
        purchases: [titles, ['P-9', 'kemarin', 'Siti', 'C-3', 5, 'Credit']],
      });
      expect(rows.map((row) => String(row[why]).startsWith('⚠'))).toEqual([false, false, true, false]);
    });

    test('a cell of the sheets that cannot be read is named in the reason of the first', () => {
      const [row = []] = report({
        customers,
        purchases,
        payments: [...payments, ['2026-11-06', 'C-3', 'much']],
      });
      expect(row[why]).toBe(
        '⚠ Payments row 4, Amount: "much" is not an amount; write 37000, Rp37.000 or 37rb. Has not bought yet.',
      );
    });
  });

  test('two rows that bear one code are one customer, counted once', () => {
    const rows = report({
      customers: [
        ['C-1', 'Ratna'],
        ['C-1', 'Bu Ratna'],
      ],
      bought: [['C-1', 'Bu Ratna', '2026-11-01', 200]],
    });
    expect(rows.map((row) => [row[visits], row[spend]])).toEqual([
      [1, 200],
      [0, 0],
    ]);
  });

  test.each([
    [{ headers: 'yes' }, 'headers must be TRUE or FALSE, got "yes"'],
    [{ language: 'fr' }, 'language must be "en" or "id", got "fr"'],
    [{ months: 0 }, 'window_months must be a whole number from 1 up, got 0'],
    [{ from: 1.5 }, 'regular_from must be a whole number from 1 up, got 1.5'],
    [{ asOf: [['2026-11-23'], ['2026-11-24']] }, 'as_of must be one value, got 2×1 cells'],
    [{ tiers: [['', '']] }, 'tiers must name at least one tier, got none'],
    [
      {
        tiers: [
          ['a', 5],
          ['b', 5],
        ],
      },
      'tiers must have different minima, got 5 for both "a" and "b"',
    ],
  ])('%j is refused: %s', (given, text) => {
    expect(() => report(given)).toThrow(text);
  });
});
