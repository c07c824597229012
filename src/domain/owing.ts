import { type Bill, hasArrived, type Payment, plainNo, type SettledBill, settle } from './bill';
import { compare } from './compare';
import { isWalkIn, plainName } from './customerMatch';
import type { Named } from './customerReport';
import { type Day, daysBetween } from './day';
import { grouped } from './grouped';
import { type PayingHistory, payingHistory } from './payingHistory';

/** A sale to somebody, and by when its money was agreed. */
export interface CustomerBill extends Bill {
  readonly customer: Named;
  readonly due: Day | null;
}
export interface CustomerPayment extends Payment {
  readonly customer: Named;
}

export interface OwingRules {
  readonly asOf: Day;
  readonly graceDays: number;
  /** A rest below this, in smallest units, is forgotten rather than overdue. */
  readonly tiny: number;
}

/** In money: what is less is not worth a reminder. */
export const tinyRest = 1000;

/** A bill that is not paid in full; amounts in smallest units. */
export interface OpenBill {
  readonly bill: CustomerBill;
  /** Where none was agreed, the day of the sale. */
  readonly due: Day;
  readonly paid: number;
  readonly owed: number;
  /** Not worth a reminder. */
  readonly tiny: boolean;
  /** Days overdue, where the grace is over too and the rest is worth it; else 0. */
  readonly daysLate: number;
}

/** Where one customer stands. */
export interface Owing {
  /** Blank is nobody who is known. */
  readonly customer: string;
  /** Oldest first. */
  readonly bills: readonly OpenBill[];
  /** What all their open bills still owe, less what they paid ahead: below 0 is owed to them. */
  readonly owed: number;
  readonly history: PayingHistory | null;
}

/** What each customer still owes. Transfers that are waited for are no debt: the goods leave when they are seen. */
export function owing(
  bills: readonly CustomerBill[],
  payments: readonly CustomerPayment[],
  rules: OwingRules,
  customerOf: (customer: Named) => string = customerKeys(
    [...bills, ...payments].map(({ customer }) => customer),
  ),
): Owing[] {
  const numbers = new Set(bills.map(({ no }) => plainNo(no)));
  const arrived = payments.filter(hasArrived).sort(byDay);
  const named = grouped(
    arrived.filter(({ billNo }) => billNo !== ''),
    ({ billNo }) => plainNo(billNo),
  );
  const loose = grouped(
    arrived.filter(({ billNo }) => billNo === '' || !numbers.has(plainNo(billNo))),
    ({ customer }) => customerOf(customer),
  );
  const sold = grouped(
    settle(bills, payments).filter(({ bill }) => bill.status !== 'waiting'),
    ({ bill }) => customerOf(bill.customer),
  );
  const customers = new Set([...sold.keys(), ...loose.keys()]);
  return [...customers].map((customer) => {
    // Money of nobody known pays the bills of nobody.
    const unnamed = customer === '' ? [] : (loose.get(customer) ?? []);
    return { customer, ...reckon(sold.get(customer) ?? [], named, unnamed, rules) };
  });
}

/** One name for a customer in all rows: the code; without one, that of the only bearer of the name, else the name. */
export function customerKeys(known: readonly Named[]): (customer: Named) => string {
  const bearers = new Map<string, Set<string>>();
  for (const { code, name } of known) {
    if (code.trim() === '' || name.trim() === '') continue;
    const called = plainName(name);
    bearers.set(called, (bearers.get(called) ?? new Set()).add(codeKey(code)));
  }
  return ({ code, name }) => {
    if (code.trim() !== '') return codeKey(code);
    if (isWalkIn(name)) return '';
    const called = plainName(name);
    const [only = called, another] = bearers.get(called) ?? [];
    return another === undefined ? only : called;
  };
}

/** Names are in lower case, so that no name is taken for a code. */
const codeKey = (code: string): string => code.trim().toUpperCase();

interface Money {
  readonly day: Day;
  readonly units: number;
}

type Settled = SettledBill<CustomerBill>;

function reckon(
  sold: readonly Settled[],
  named: ReadonlyMap<string, readonly CustomerPayment[]>,
  loose: readonly Money[],
  rules: OwingRules,
): Omit<Owing, 'customer'> {
  const spare = purse([...overpaid(sold), ...loose]);
  const latenesses: number[] = [];
  const open: OpenBill[] = [];
  for (const { bill, owed, paid } of [...sold].sort(byDue)) {
    const due = dueOf(bill);
    const since = daysBetween(due, rules.asOf);
    const came = owed > 0 ? spare.take(owed) : [];
    const taken = sum(came);
    const left = owed - taken;
    const tiny = left < rules.tiny && left * 10 < bill.units;
    const daysLate = tiny || since <= rules.graceDays ? 0 : since;
    if (left > 0) open.push({ bill, due, paid: paid + taken, owed: left, tiny, daysLate });
    const settledOn =
      bill.method === 'credit' ? coveredOn(bill, [...(named.get(plainNo(bill.no)) ?? []), ...came]) : null;
    if (settledOn !== null) latenesses.push(daysBetween(due, settledOn));
  }
  const untold = sum(sold.map((each) => ({ units: Math.max(each.untold, 0) })));
  // Money that names no bill may be what came for a bill that was only said to be paid.
  const ahead = spare.left() > 0 ? Math.max(spare.left() - untold, 0) : spare.left();
  return {
    bills: open,
    owed: sum(open.map(({ owed }) => ({ units: owed }))) - ahead,
    history: payingHistory(latenesses, rules.graceDays),
  };
}

const sum = (amounts: readonly { readonly units: number }[]): number =>
  amounts.reduce((total, { units }) => total + units, 0);

/** What a bill has too much goes to the others, from the day of the sale on. */
const overpaid = (sold: readonly Settled[]): Money[] =>
  sold.flatMap(({ bill, owed }) => (owed < 0 ? [{ day: bill.day, units: -owed }] : []));

/** Money that waits for bills, oldest first; what was given back is no longer there. */
function purse(money: readonly Money[]) {
  const total = sum(money);
  const coins = money
    .filter(({ units }) => units > 0)
    .sort(byDay)
    .map((coin) => ({ ...coin }));
  let spent = 0;
  return {
    left: () => total - spent,
    take(wanted: number): Money[] {
      const taken: Money[] = [];
      let rest = Math.min(wanted, Math.max(total - spent, 0));
      spent += rest;
      for (const coin of coins) {
        if (rest === 0) break;
        const units = Math.min(coin.units, rest);
        if (units === 0) continue;
        coin.units -= units;
        rest -= units;
        taken.push({ day: coin.day, units });
      }
      return taken;
    },
  };
}

/** The day on which the money for a bill was all there; null where it is not, or nobody wrote down when it came. */
function coveredOn(bill: CustomerBill, money: readonly Money[]): Day | null {
  if (bill.units <= 0) return null;
  let missing = bill.units;
  for (const { day, units } of [...money].sort(byDay)) {
    missing -= units;
    if (missing <= 0) return day;
  }
  return null;
}

export const dueOf = ({ due, day }: CustomerBill): Day => due ?? day;

const byDay = (one: { readonly day: Day }, other: { readonly day: Day }): number =>
  compare(one.day, other.day);

/** Rows without numbers come in the order of their amounts, so that the order of rows does not matter. */
const byDue = ({ bill: one, owed }: Settled, { bill: other, owed: otherOwed }: Settled): number =>
  compare(dueOf(one), dueOf(other)) ||
  compare(one.day, other.day) ||
  compare(one.no, other.no) ||
  owed - otherOwed ||
  one.units - other.units;

/** The order in which to ask for them. */
export const mostOverdueFirst = (one: OpenBill, other: OpenBill): number =>
  other.daysLate - one.daysLate ||
  compare(one.due, other.due) ||
  compare(one.bill.no, other.bill.no) ||
  other.owed - one.owed;
