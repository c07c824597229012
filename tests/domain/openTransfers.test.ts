import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day';
import type { Money } from '../../src/domain/money';
import {
  isCovered,
  openTransfers,
  type TransferPayment,
  type TransferSale,
} from '../../src/domain/openTransfers';

const date = '2026-11-20' as Day;
const sale = (
  no: string | null,
  total: number,
  status: string | null,
  method = 'transfer',
): TransferSale => ({
  no,
  date,
  customer: 'Ratna',
  total: total as Money,
  method,
  status,
});
const payment = (no: string, purchaseNo: string | null, amount: number, more = {}): TransferPayment => ({
  no,
  date,
  purchaseNo,
  customer: null,
  amount: amount as Money,
  method: 'transfer',
  seen: false,
  note: null,
  ...more,
});
const told = (sales: readonly TransferSale[], payments: readonly TransferPayment[] = []) => {
  const { waiting, settled } = openTransfers(sales, payments);
  const short = (one: { no: string; amount: Money }) => [one.no, one.amount];
  return { waiting: waiting.map(short), settled: settled.map(short) };
};

test('only a transfer that waits with something still open is asked for, and once per number', () => {
  const sales = [
    sale('P-1', 1000, 'waiting'),
    sale('P-1', 2000, 'waiting'),
    sale('P-2', 1000, 'waiting', 'cash'),
    sale('P-3', -1000, 'waiting'),
    sale(null, 1000, 'waiting'),
    sale('P-4', 1000, 'unpaid'),
    sale('P-5', 1000, 'waiting'),
  ];
  const paid = [payment('B-1', ' p-5', 1000, { method: 'cash' })];
  expect(told(sales, paid)).toEqual({ waiting: [['P-1', 1000]], settled: [] });
});

test('an unseen payment waits under its own number, and is no longer open in its sale', () => {
  const { waiting } = openTransfers([sale('P-1', 1000, 'waiting')], [payment('B-1', 'P-1', 400)]);
  expect(waiting.map(({ is, no, amount, customer }) => [is, no, amount, customer])).toEqual([
    ['purchase', 'P-1', 600, 'Ratna'],
    ['payment', 'B-1', 400, 'Ratna'],
  ]);
});

test('transfers believed to have arrived are known while no bank row is, and their references are kept', () => {
  const sales = [
    sale('P-1', 1000, 'paid'),
    sale('P-2', 1000, null),
    sale('P-3', 1000, 'paid'),
    sale('P-4', 1000, 'paid', 'cash'),
  ];
  const paid = [
    payment('B-1', 'P-3', 1000, { seen: true, note: 'BCA [bank abc]' }),
    payment('B-2', null, 500, { seen: true }),
    payment('B-3', null, 500, { seen: true, method: 'cash', note: '[bank def]' }),
  ];
  expect(told(sales, paid)).toEqual({
    waiting: [],
    settled: [
      ['P-1', 1000],
      ['P-2', 1000],
      ['B-2', 500],
    ],
  });
  expect([...openTransfers(sales, paid).references]).toEqual(['abc', 'def']);
});

test('a sale is covered by cash and by transfers that were seen, not by those that nobody saw', () => {
  const paid = [payment('B-1', 'P-1', 400), payment('B-2', 'P-1', 600, { method: 'cash' })];
  const covered = (seen: readonly string[], more = 0) =>
    isCovered(sale('P-1', 1000, 'waiting'), paid, new Set(seen), more);
  expect([covered([]), covered(['B-1']), covered([], 399), covered([], 400)]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});
