import {
  type Bill,
  hasArrived,
  type PayingMethod,
  type Payment,
  plainNo,
  type SettledBill,
  settle,
} from './bill';
import { byDay } from './byDay';
import { addDays, type Day, daysBetween } from './day';
import type { Finding } from './finding';

/** Who bought or paid; the code tells apart those of one name. */
export interface Named {
  readonly customer: string;
  readonly customerCode: string;
}
export interface NamedBill extends Bill, Named {
  readonly due: Day | null;
}
export interface NamedPayment extends Payment, Named {}

/** Rows are typed later than things happen, and a transfer takes its time. */
export const patience = 3;
/** A marketplace keeps the money until the buyer has the goods. */
const otherPatience = 14;

interface Claim extends SettledBill<NamedBill> {
  /** What no payment has told of yet. */
  left: number;
}

/** Sales whose money never came, and money that came for no sale. */
export function saleLeaks(
  bills: readonly NamedBill[],
  payments: readonly NamedPayment[],
  asOf: Day,
): Finding[] {
  const claims = settle([...bills].sort(byDay), payments).map((settled) => ({
    ...settled,
    left: Math.max(0, settled.owed + settled.untold),
  }));
  const claimsOf = findClaims(claims);
  const paid = [...payments].sort(byDay);
  // What has arrived is put down to bills before what is only said to have been sent.
  const without = moneyWithoutSale(claims, paid, claimsOf, asOf);
  const unseen = unseenTransfers(claims, paid, claimsOf, asOf);
  return [...without, ...unseen, ...claims.flatMap((claim) => saleWithoutMoney(claim, asOf))];
}

const long = (day: Day, asOf: Day, days = patience): boolean => daysBetween(day, asOf) > days;
const plain = (name: string): string => name.trim().toLowerCase();

/** The open bills of a customer: those said to be paid first, then the oldest. */
function findClaims(claims: readonly Claim[]): (who: Named) => Claim[][] {
  const found = new Map<string, Claim[]>();
  const add = (key: string, claim: Claim) => {
    const known = found.get(key);
    if (known) known.push(claim);
    else found.set(key, [claim]);
  };
  const open = claims
    .filter(({ left, bill }) => left > 0 && bill.units > 0)
    .sort((one, other) => Number(other.untold > 0) - Number(one.untold > 0) || byDay(one.bill, other.bill));
  for (const claim of open) {
    const { customer, customerCode } = claim.bill;
    add(customerCode === '' ? `name ${plain(customer)}` : `code ${customerCode}`, claim);
    if (customerCode !== '') add(`coded ${plain(customer)}`, claim);
  }
  return ({ customer, customerCode }) => {
    if (customer === '' && customerCode === '') return [];
    const coded = customerCode === '' ? `coded ${plain(customer)}` : `code ${customerCode}`;
    return [found.get(coded), found.get(`name ${plain(customer)}`)].flatMap((queue) =>
      queue ? [queue] : [],
    );
  };
}

/** Takes so much off the claims, one after another; what is left of it comes back. */
function put(units: number, queues: readonly Claim[][]): number {
  let rest = units;
  for (const queue of queues)
    for (let [claim] = queue; claim !== undefined && rest > 0; [claim] = queue) {
      const taken = Math.min(rest, claim.left);
      claim.left -= taken;
      rest -= taken;
      if (claim.left === 0) queue.shift();
    }
  return rest;
}

function moneyWithoutSale(
  claims: readonly Claim[],
  payments: readonly NamedPayment[],
  claimsOf: (who: Named) => Claim[][],
  asOf: Day,
): Finding[] {
  const numbers = new Set(claims.map(({ bill }) => plainNo(bill.no)).filter((no) => no !== ''));
  if (numbers.size === 0) return [];
  const arrived = payments.filter((payment) => hasArrived(payment) && payment.units > 0);
  const returned = givenBack(claims, payments);
  const unlessReturned = (who: Named, units: number) => (returned(who, units) ? 0 : units);

  const strangers = arrived
    .filter(({ billNo, day }) => billNo !== '' && !numbers.has(plainNo(billNo)) && long(day, asOf))
    .map(
      ({ no, day, billNo, customer, customerCode, units }): Finding => ({
        about: no || `${billNo} ${day}`,
        day,
        money: unlessReturned({ customer, customerCode }, units),
        reason: { is: 'noBill', customer, day, billNo },
      }),
    );
  // One payment may be for two bills and name but one of them.
  const overpaid = claims
    .filter(({ bill, owed }) => bill.units >= 0 && owed < 0)
    .map(
      ({ bill, owed, paid }): Finding => ({
        about: bill.no,
        day: bill.day,
        money: unlessReturned(bill, put(-owed, claimsOf(bill))),
        reason: { is: 'overpaid', customer: bill.customer, total: bill.units, paid },
      }),
    );
  const unnumbered = arrived
    .filter(({ billNo }) => billNo === '')
    .map((payment): Finding => {
      const { no, day, customer, units } = payment;
      const rest = unlessReturned(payment, put(units, claimsOf(payment)));
      return {
        about: no || `${customer} ${day}`.trim(),
        day,
        money: long(day, asOf) ? rest : 0,
        reason: { is: 'nothingOwed', customer, day },
      };
    });
  return [...strangers, ...overpaid, ...unnumbered].filter(({ money }) => money > 0);
}

/** Whether just this much went back to the customer, as a refund or as a payment taken back. */
function givenBack(claims: readonly Claim[], payments: readonly NamedPayment[]) {
  const keyOf = ({ customer, customerCode }: Named, units: number) =>
    `${customerCode || plain(customer)} ${units}`;
  const given = new Set(
    [...claims.map(({ bill }) => bill), ...payments]
      .filter(({ units }) => units < 0)
      .map((row) => keyOf(row, -row.units)),
  );
  return (who: Named, units: number): boolean => given.has(keyOf(who, units));
}

/** Transfers that nobody has seen. What a bill no longer needs has come some other way. */
function unseenTransfers(
  claims: readonly Claim[],
  payments: readonly NamedPayment[],
  claimsOf: (who: Named) => Claim[][],
  asOf: Day,
): Finding[] {
  const byNo = new Map(claims.map((claim) => [plainNo(claim.bill.no), claim]));
  return payments
    .filter((payment) => !hasArrived(payment) && payment.units > 0)
    .flatMap((payment): Finding[] => {
      const { no, day, billNo, customer, units } = payment;
      const named = billNo === '' ? undefined : byNo.get(plainNo(billNo));
      const open = named ? [[named]] : billNo === '' ? claimsOf(payment) : [];
      // Whose bills were all paid by something else, paid in some other way; who never had any is a question.
      const money = open.length > 0 ? units - put(units, open) : units;
      if (money === 0 || !long(day, asOf)) return [];
      const days = daysBetween(day, asOf);
      return [
        {
          about: no || `${customer} ${day}`.trim(),
          day,
          money,
          reason: { is: 'unseen', customer, day, days },
        },
      ];
    });
}

const waits = (method: PayingMethod | null): number => (method === 'transfer' ? patience : otherPatience);

function saleWithoutMoney({ bill, untold, left }: Claim, asOf: Day): Finding[] {
  const { no, day, units: total, status, method, due, customer } = bill;
  if (left <= 0 || total <= 0 || !long(day, asOf)) return [];
  const found = { about: no || `${customer} ${day}`.trim(), day, money: left };
  const inPart = status === 'partial';
  if (untold > 0 || (inPart && left >= total))
    return [{ ...found, reason: { is: 'untold', customer, inPart, total, told: total - left } }];
  const expected = addDays(day, waits(method));
  if (status !== 'waiting' || asOf <= (due !== null && due > expected ? due : expected)) return [];
  return [{ ...found, reason: { is: 'unseen', customer, day, days: daysBetween(day, asOf) } }];
}
