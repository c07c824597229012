import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day';
import { type CustomerBill, type CustomerPayment, customerKeys, owing } from '../../src/domain/owing';
import { isTrusted, payingHistory } from '../../src/domain/payingHistory';
import { historyWords } from '../../src/text/credit';

const start = '2026-09-01' as Day;
const on = (days: number) => addDays(start, days);
const ratna = { code: 'C-0001', name: 'Ratna' };
const bill = (no: string, units: number, day: number, due: number | null, more = {}): CustomerBill => ({
  no,
  units,
  day: on(day),
  due: due === null ? null : on(due),
  method: 'credit',
  status: 'unpaid',
  branch: '',
  customer: ratna,
  ...more,
});
const payment = (no: string, units: number, day: number, billNo = '', more = {}): CustomerPayment => ({
  no,
  units,
  day: on(day),
  billNo,
  method: 'cash',
  seen: false,
  customer: ratna,
  ...more,
});
const rules = { asOf: on(30), graceDays: 3, tiny: 1000 };
const of = (bills: readonly CustomerBill[], payments: readonly CustomerPayment[] = []) => {
  const [only, ...others] = owing(bills, payments, rules);
  expect(others).toEqual([]);
  return only;
};
const short = (bills: readonly CustomerBill[], payments: readonly CustomerPayment[] = []) =>
  of(bills, payments)?.bills.map(({ bill, paid, owed, daysLate }) => [bill.no, paid, owed, daysLate]);

describe('what is owed', () => {
  test('a payment pays the bill that it names; one that names none, the oldest due', () => {
    const bills = [bill('P-2', 50_000, 1, 25), bill('P-1', 80_000, 2, 10), bill('P-3', 20_000, 3, null)];
    expect(short(bills, [payment('B-1', 10_000, 5, 'P-2'), payment('B-2', 60_000, 6)])).toEqual([
      ['P-1', 40_000, 40_000, 20],
      ['P-2', 10_000, 40_000, 5],
    ]);
  });

  test('a payment pays the bill that it names, however its number is typed', () => {
    expect(
      short([bill('P-1', 80_000, 2, 10), bill('P-2', 50_000, 1, 5)], [payment('B-1', 60_000, 6, 'p-1 ')]),
    ).toEqual([
      ['P-2', 0, 50_000, 25],
      ['P-1', 60_000, 20_000, 20],
    ]);
  });

  test('a due day and the grace after it are not overdue; a day later both count', () => {
    expect(short([bill('P-1', 9_000, 0, 27), bill('P-2', 9_000, 0, 26)])).toEqual([
      ['P-2', 0, 9_000, 4],
      ['P-1', 0, 9_000, 0],
    ]);
  });

  test('a tiny rest is owed but not overdue; a small bill of which nothing came is', () => {
    const bills = [bill('P-1', 50_000, 0, 5), bill('P-2', 50_000, 0, 6), bill('P-3', 900, 0, 7)];
    const payments = [payment('B-1', 49_001, 9, 'P-1'), payment('B-2', 49_000, 9, 'P-2')];
    expect(short(bills, payments)).toEqual([
      ['P-1', 49_001, 999, 0],
      ['P-2', 49_000, 1_000, 24],
      ['P-3', 0, 900, 23],
    ]);
  });

  test('a transfer that is waited for, and one that nobody has seen, are neither debt nor payment', () => {
    const waiting = bill('P-1', 70_000, 0, null, { method: 'transfer', status: 'waiting' });
    expect(of([waiting])).toBeUndefined();
    const unseen = payment('B-1', 30_000, 2, '', { method: 'transfer' });
    expect(short([bill('P-2', 30_000, 0, 9)], [unseen])).toEqual([['P-2', 0, 30_000, 21]]);
  });

  test('what one bill has too much, and a refund on credit, pay the others; what is left is owed to them', () => {
    const bills = [bill('P-1', 50_000, 0, 5), bill('P-2', 30_000, 1, 6), bill('P-3', -5_000, 2, null)];
    const payments = [payment('B-1', 60_000, 3, 'P-1')];
    expect(short(bills, payments)).toEqual([['P-2', 15_000, 15_000, 24]]);
    expect(of(bills, [...payments, payment('B-2', 40_000, 4)])?.owed).toBe(-25_000);
  });

  test('money without a bill that may be that of a bill said to be paid is not owed to anybody', () => {
    const paid = bill('P-1', 50_000, 0, 5, { status: 'paid' });
    expect(of([paid], [payment('B-1', 50_000, 4)])).toMatchObject({ bills: [], owed: 0 });
  });

  test('a payment for a bill that is not there pays the oldest of its customer', () => {
    expect(short([bill('P-1', 9_000, 0, 5)], [payment('B-1', 4_000, 2, 'P-7')])).toEqual([
      ['P-1', 4_000, 5_000, 25],
    ]);
  });
});

describe('whose a row is', () => {
  const key = customerKeys([
    { code: 'C-0001', name: 'Ratna Dewi' },
    { code: 'C-0002', name: 'Siti' },
    { code: 'C-0003', name: 'Siti' },
  ]);
  test.each([
    ['c-0001 ', 'anybody', 'C-0001'],
    ['', ' ratna  DEWI', 'C-0001'],
    ['', 'Siti', 'siti'],
    ['', 'Euis', 'euis'],
    ['', 'Umum', ''],
    ['', 'walk-in', ''],
    ['', '', ''],
  ])('code %j, name %j: %j', (code, name, expected) => {
    expect(key({ code, name })).toBe(expected);
  });

  test('the bills of nobody known are open, and no payment finds them by itself', () => {
    const walkIn = { customer: { code: '', name: 'Umum' } };
    expect(short([bill('P-1', 9_000, 0, 5, walkIn)], [payment('B-1', 9_000, 2, '', walkIn)])).toEqual([
      ['P-1', 0, 9_000, 25],
    ]);
    expect(of([bill('P-1', 9_000, 0, 5, walkIn)], [payment('B-1', 9_000, 2, 'P-1', walkIn)])?.bills).toEqual(
      [],
    );
  });
});

describe('the paying history', () => {
  test('is of credit bills that payments settled: how many on time, and how many days late in the middle', () => {
    const bills = [1, 2, 3, 4].map((no) => bill(`P-${no}`, 10_000, no, 10, { status: 'paid' }));
    const payments = [
      payment('B-1', 10_000, 8, 'P-1'),
      payment('B-2', 4_000, 9, 'P-2'),
      payment('B-3', 6_000, 13, 'P-2'),
      payment('B-4', 10_000, 20, 'P-3'),
      payment('B-5', 4_000, 11, 'P-4'),
    ];
    expect(of(bills, payments)?.history).toEqual({ settled: 3, onTime: 2, medianDaysLate: 3 });
  });

  test('is there from two bills on, counts payments without a bill too, and one bill in two on time is trust', () => {
    expect(of([bill('P-1', 10_000, 0, 10)], [payment('B-1', 10_000, 9)])?.history).toBeNull();
    expect(isTrusted(null)).toBe(true);
    const late = of(
      [bill('P-1', 10_000, 0, 10), bill('P-2', 10_000, 1, 11)],
      [payment('B-1', 15_000, 9), payment('B-2', 5_000, 25)],
    )?.history;
    expect(late).toEqual({ settled: 2, onTime: 1, medianDaysLate: 7 });
    expect(isTrusted(late ?? null)).toBe(true);
    expect(isTrusted(payingHistory([9, 9, 0], 3))).toBe(false);
  });
});

const people = fc.constantFrom(
  ratna,
  { code: '', name: 'ratna' },
  { code: 'C-2', name: 'Siti' },
  { code: '', name: 'Umum' },
);
const someBills = fc.uniqueArray(
  fc.record({
    no: fc.integer({ min: 1, max: 12 }).map((no) => `P-${no}`),
    units: fc.integer({ min: -50_000, max: 200_000 }),
    day: fc.nat(40),
    due: fc.option(fc.nat(60)),
    customer: people,
    status: fc.constantFrom('unpaid', 'partial', null),
  }),
  { selector: ({ no }) => no },
);
const somePayments = fc.array(
  fc.record({
    units: fc.integer({ min: 1, max: 100_000 }),
    day: fc.nat(60),
    billNo: fc.nat(14),
    customer: people,
  }),
);

test('law: what all customers owe is what their bills on credit come to, less what they have paid, whatever the order of rows', () => {
  fc.assert(
    fc.property(someBills, somePayments, fc.func(fc.nat()), (made, paid, shuffle) => {
      const bills = made.map(({ no, units, day, due, ...more }) => bill(no, units, day, due, more));
      const payments = paid.map(({ units, day, billNo, ...more }, at) =>
        payment(`B-${at}`, units, day, billNo === 0 ? '' : `P-${billNo}`, more),
      );
      const all = owing(bills, payments, rules);
      const numbers = new Set(bills.map(({ no }) => no));
      const key = customerKeys([...bills, ...payments].map(({ customer }) => customer));
      for (const { customer, owed, bills: open } of all.filter(({ customer }) => customer !== '')) {
        const sold = bills.filter((each) => key(each.customer) === customer);
        const own = new Set(sold.map(({ no }) => no));
        const came = payments.filter(({ billNo, customer: by }) =>
          numbers.has(billNo) ? own.has(billNo) : key(by) === customer,
        );
        const total = (rows: readonly { units: number }[]) => rows.reduce((sum, { units }) => sum + units, 0);
        expect(owed).toBe(total(sold) - total(came));
        for (const each of open) expect(each.paid + each.owed).toBe(each.bill.units);
      }
      const mixed = <T>(rows: readonly T[]) =>
        rows
          .map((row, at) => ({ row, key: shuffle(at) }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
      const sorted = (list: typeof all) => [...list].sort((a, b) => (a.customer < b.customer ? -1 : 1));
      expect(sorted(owing(mixed(bills), mixed(payments), rules))).toEqual(sorted(all));
    }),
  );
});

test('how somebody paid is said in words, and whoever keeps within the grace is not called late', () => {
  expect(historyWords.id(payingHistory([0, 2, 3, 3], 3))).toBe('4 dari 4 bon lunas tepat waktu');
  expect(historyWords.id(payingHistory([0, 4, 9, 9], 3))).toBe(
    '1 dari 4 bon lunas tepat waktu, biasanya telat 7 hari',
  );
  expect(historyWords.en(payingHistory([5, 0, 1], 0))).toBe('1 of 3 bills paid on time, usually 1 day late');
});
