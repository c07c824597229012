import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settle } from '../../src/domain/bill';
import { addDays, type Day } from '../../src/domain/day';
import { CASH_BOOK, CASH_FLOW } from '../../src/functions';
import type { Answer } from '../../src/functions/cells';

type Line = readonly unknown[];
const table = (answer: Answer) => {
  if (!Array.isArray(answer)) throw new Error('no table');
  return answer;
};
const sold = ['No', 'Date', 'Total', 'Method', 'Payment status', 'Branch'];
const paid = ['No', 'Date', 'Purchase', 'Amount', 'Method', 'Seen to arrive'];
const moved = ['No', 'Date', 'In', 'Out', 'Category', 'Branch', 'Till or bank', 'One-off', 'Note'];
const book = (purchases: readonly Line[], payments: readonly Line[] = [], cash: readonly Line[] = []) =>
  table(CASH_BOOK([sold, ...purchases], [paid, ...payments], [moved, ...cash], '', ''));
/** Day, amount, category and the number of the row. */
const short = (rows: readonly Line[]) =>
  rows.map(([day, amount, category, , , , no]) => [(day as { day: Day }).day, amount, category, no]);

describe('the money of a sale', () => {
  const sale = (method: string, status: string, total = 90_000) => [
    'P-1',
    '2026-03-01',
    total,
    method,
    status,
    'Pusat',
  ];
  test.each([
    ['Cash', 'Paid'],
    ['QRIS', ''],
    ['', ''],
    ['Transfer', 'Lunas'],
  ])('by %s, %s, is there on its day', (method, status) => {
    expect(short(book([sale(method, status)]))).toEqual([['2026-03-01', 90_000, 'Sales', 'P-1']]);
  });

  test.each([
    ['Credit', ''],
    ['Credit', 'Unpaid'],
    ['Transfer', 'Waiting'],
    ['Cash', 'Partial'],
    ['Credit', 'Paid'],
  ])('by %s, %s, is only what its payments brought', (method, status) => {
    expect(short(book([sale(method, status)]))).toEqual([['']].map(() => [undefined, '', '', '']));
    const instalments = [
      ['B-1', '2026-03-09', 'P-1', 40_000, 'Cash', ''],
      ['B-2', '2026-04-09', 'P-1', 30_000, 'Transfer', true],
    ];
    expect(short(book([sale(method, status)], instalments))).toEqual([
      ['2026-03-09', 40_000, 'Paid later', 'B-1'],
      ['2026-04-09', 30_000, 'Paid later', 'B-2'],
    ]);
  });

  test('is there once, however the number of the sale is typed beside its payment', () => {
    const payments = [['B-1', '2026-03-09', ' p-1', 90_000, 'Transfer', true]];
    expect(short(book([sale('Transfer', 'Paid')], payments))).toEqual([
      ['2026-03-09', 90_000, 'Paid later', 'B-1'],
    ]);
  });

  test('that was paid in parts and is marked as paid, is there once: what payments brought is not in its own day', () => {
    const payments = [['B-1', '2026-02-20', 'P-1', 25_000, 'Cash', '']];
    expect(short(book([sale('Cash', 'Paid')], payments))).toEqual([
      ['2026-02-20', 25_000, 'Paid later', 'B-1'],
      ['2026-03-01', 65_000, 'Sales', 'P-1'],
    ]);
  });

  test('given back is a refund on its day', () => {
    expect(short(book([sale('Cash', '', -15_000)]))).toEqual([['2026-03-01', -15_000, 'Refunds', 'P-1']]);
  });

  test('by a transfer that nobody has seen is not there', () => {
    const payments = [['B-1', '2026-03-09', 'P-1', 40_000, 'Transfer', false]];
    expect(book([sale('Credit', 'Unpaid')], payments)).toEqual([['', '', '', '', '', '', '', '', '']]);
  });
});

test('of other cash, what is in and out stands with its category, place, note and the balance after it', () => {
  const rows = book(
    [['P-1', '2026-03-02', 50_000, 'QRIS', '', '']],
    [],
    [
      ['M-1', '2026-03-01', 200_000, '', 'Saldo awal', 'Pusat', 'Till', '', ''],
      ['M-2', '2026-03-05', '', 'Rp 75.000', 'Rent', 'Pusat', 'Bank', true, '=1+1'],
    ],
  );
  expect(rows).toEqual([
    [{ day: '2026-03-01' }, 200_000, 'Opening balance', 'Pusat', 'till', true, 'M-1', '', 200_000],
    [{ day: '2026-03-02' }, 50_000, 'Sales', 'Pusat', 'bank', false, 'P-1', '', 250_000],
    [{ day: '2026-03-05' }, -75_000, 'Rent', 'Pusat', 'bank', true, 'M-2', '=1+1', 175_000],
  ]);
});

describe('a cash count', () => {
  const count = (day: string, amount: number, no = `M-${day}`) => [
    no,
    day,
    amount,
    '',
    'Hitung kas',
    '',
    '',
    '',
    '',
  ];
  const sale = (day: string, amount: number) => [`P-${day}`, day, amount, 'Cash', '', ''];

  test('is what a till opens with, where nothing was known of it before', () => {
    expect(short(book([sale('2026-03-01', 10_000)], [], [count('2026-03-01', 60_000)]))).toEqual([
      ['2026-03-01', 10_000, 'Sales', 'P-2026-03-01'],
      ['2026-03-01', 50_000, 'Opening balance', 'M-2026-03-01'],
    ]);
  });

  test('enters as its difference from the book, once: the next count starts from what was there', () => {
    const sales = [sale('2026-03-01', 10_000), sale('2026-03-05', 20_000), sale('2026-03-08', 5_000)];
    const counts = [count('2026-03-01', 10_000), count('2026-03-05', 27_000), count('2026-03-08', 32_000)];
    expect(short(book(sales, [], counts)).filter(([, , category]) => category !== 'Sales')).toEqual([
      ['2026-03-05', -3_000, 'Count difference', 'M-2026-03-05'],
    ]);
  });

  test('is none before its amount is typed, or where that cannot be read; a till may be found empty', () => {
    const day = '2026-03-02';
    const counted = (amount: number | string) =>
      short(
        book(
          [sale('2026-03-01', 10_000)],
          [],
          [count('2026-03-01', 10_000), ['M-2', day, amount, '', 'Hitung kas', '', '', '', '']],
        ),
      )
        .filter(([on]) => on === day)
        .map(([, units]) => units);
    expect([counted(''), counted('lots'), counted(0)]).toEqual([[], [], [-10_000]]);
  });

  test('is of the same till, however its branch is typed', () => {
    const cash = ['Pusat', 'pusat', ''].map((branch, at) => [
      `M-${at}`,
      `2026-03-0${at + 1}`,
      10_000 - at * 1000,
      '',
      'Hitung kas',
      branch,
      'Till',
      '',
      '',
    ]);
    expect(short(book([], [], cash)).map(([, units]) => units)).toEqual([10_000, -1000, -1000]);
    const other = ['M-9', '2026-03-09', 500, '', 'Modal', 'Dago', 'Till', '', ''];
    expect(short(book([], [], [...cash.slice(0, 2), other])).map(([, units]) => units)).toEqual([
      10_000, -1000, 500,
    ]);
  });

  test('is of the till alone: what is in the bank is not missed in it', () => {
    const sales = [sale('2026-03-01', 10_000), ['P-2', '2026-03-02', 90_000, 'QRIS', '', '']];
    const counts = [count('2026-03-01', 10_000), count('2026-03-03', 10_000)];
    expect(short(book(sales, [], counts))).toHaveLength(2);
  });
});

test('a cell that cannot be read is named with its sheet, row and column; the other rows stay', () => {
  const rows = book(
    [
      ['P-1', '2026-03-02', 'lots', 'Cash', '', ''],
      ['P-2', '2026-03-02', 5000, 'Gold', '', ''],
    ],
    [],
    [['M-1', 'soon', 1, '', '', '', '', '', '']],
  );
  expect(rows.map(([first]) => first)).toEqual([
    { day: '2026-03-02' },
    expect.stringMatching(/^⚠ Purchases row 2, Total: /),
    expect.stringMatching(/^⚠ Purchases row 3, Method: /),
    expect.stringMatching(/^⚠ Cash row 2, Date: /),
  ]);
});

test('a block without the titles of its columns is refused by what it lacks', () => {
  expect(() => CASH_BOOK([['a', 'b']], '', '', '', 'en')).toThrow(/purchases .* it lacks Date, Total/);
  expect(() => CASH_BOOK('', '', 5, '', '')).toThrow(/cash must be a range with its titles on top/);
});

const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2026-01-01' as Day, days));
const branch = fc.constantFrom('', 'Pusat', 'Dago');
const units = fc.integer({ min: -500_000, max: 5_000_000 });
const method = fc.constantFrom('', 'Cash', 'Transfer', 'QRIS', 'Card', 'Credit');
const sales = fc
  .array(fc.tuple(day, units, method, fc.constantFrom('', 'Paid', 'Waiting', 'Partial', 'Unpaid'), branch), {
    maxLength: 12,
  })
  .map((rows) => rows.map((row, at) => [`P-${at}`, ...row]));
const instalments = fc
  .array(
    fc.tuple(
      day,
      fc.integer({ min: -1, max: 12 }).map((at) => (at < 0 ? '' : `P-${at}`)),
      units,
      method,
      fc.boolean(),
    ),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, at) => [`B-${at}`, ...row]));
const others = fc
  .array(
    fc.tuple(
      day,
      fc.nat(3_000_000),
      fc.nat(3_000_000),
      fc.constantFrom('', 'Rent', 'Saldo awal', 'Cash count', 'Pindah kas'),
      branch,
      fc.constantFrom('', 'Till', 'Rekening'),
      fc.boolean(),
      fc.constantFrom('', 'note'),
    ),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, at) => [`M-${at}`, ...row]));

test('every sale’s money is in the book exactly once, or still to come, or said to be paid on no day', () => {
  fc.assert(
    fc.property(sales, instalments, (purchases, payments) => {
      const total = (rows: readonly Line[], at: number) =>
        rows.reduce((sum, row) => sum + Number(row[at]), 0);
      const bills = purchases.map(([no, on, amount, how, status, where]) => ({
        no: String(no),
        day: on as Day,
        units: Number(amount),
        method: (String(how).toLowerCase() || null) as 'cash',
        status: (String(status).toLowerCase() || null) as 'paid',
        branch: String(where),
      }));
      const given = payments.map(([no, on, billNo, amount, how, seen]) => ({
        no: String(no),
        day: on as Day,
        billNo: String(billNo),
        units: Number(amount),
        method: (String(how).toLowerCase() || null) as 'cash',
        seen: seen === true,
      }));
      const settled = settle(bills, given);
      for (const { bill, atOnce, paid: already, owed, untold } of settled)
        expect(atOnce + already + owed + untold).toBe(bill.units);
      const inBook = book(purchases, payments).reduce((sum, row) => sum + Number(row[1]), 0);
      const arrived = payments.filter(([, , , , how, seen]) => how !== 'Transfer' || seen === true);
      const strangers = arrived.filter(([, , no]) => !bills.some((bill) => bill.no === no));
      const notHere = settled.reduce((sum, { owed, untold }) => sum + owed + untold, 0);
      expect(inBook + notHere).toBe(total(purchases, 2) + total(strangers, 3));
    }),
  );
});

test('the order of rows changes nothing, and every balance is what came before it and its own amount', () => {
  const shuffled = fc
    .tuple(sales, instalments, others)
    .chain(([one, two, three]) =>
      fc.tuple(
        fc.constant([one, two, three] as const),
        fc.shuffledSubarray(one, { minLength: one.length }),
        fc.shuffledSubarray(two, { minLength: two.length }),
        fc.shuffledSubarray(three, { minLength: three.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([[one, two, three], ...others]) => {
      const rows = book(one, two, three);
      expect(book(...others)).toEqual(rows);
      let balance = 0;
      for (const row of rows) {
        balance += Number(row[1]);
        expect(row[8]).toBe(row[0] === '' ? '' : balance);
      }
    }),
  );
});

test('after a count the balance of its till is what was counted', () => {
  fc.assert(
    fc.property(sales, others, fc.nat(2_000_000), (purchases, cash, counted) => {
      const last = ['M-99', '2027-01-01', counted, '', 'Cash count', 'Pusat', 'Till', '', ''];
      const rows = book(purchases, [], [...cash, last]);
      const branches = new Set([...purchases.map((row) => row[5]), ...cash.map((row) => row[5]), 'Pusat']);
      branches.delete('');
      const home = branches.size === 1 ? ['', 'Pusat'] : ['Pusat'];
      const here = rows.filter(([, , , where, place]) => home.includes(String(where)) && place === 'till');
      expect(here.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(counted);
    }),
  );
});

test('the flow of the whole book closes with its last balance', () => {
  fc.assert(
    fc.property(sales, instalments, others, (...tables) => {
      const rows = book(...tables).filter(([first]) => first !== '');
      if (rows.length === 0) return;
      const column = (at: number) =>
        rows.map((row) => [at === 0 ? (row[0] as { day: Day }).day : (row[at] ?? '')]);
      const flow = table(CASH_FLOW(column(0), column(1), column(2), '', '', '', '', '', ''));
      const closing = flow[flow.length - 1] ?? [];
      expect(closing[closing.length - 1]).toBe(rows[rows.length - 1]?.[8]);
    }),
  );
});
