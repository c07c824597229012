import { type CashRow, cashBook, type Entry } from './cashBook';
import { addDays, type Day, daysBetween, firstOfMonth } from './day';
import { discountLeaks } from './discountLeaks';
import { byMoney, type Finding } from './finding';
import { type Leak, leaks } from './leaks';
import { lostTransfers } from './lostTransfers';
import { median } from './median';
import { type NamedBill, type NamedPayment, saleLeaks } from './saleLeaks';

/** A sale with all that tells whether its money is right. */
export interface ShopBill extends NamedBill {
  /** Quantity times unit price; null where one of them was not given. */
  readonly gross: number | null;
  readonly discount: number;
  readonly rounding: number;
  readonly deliveryFee: number;
  readonly cashier: string;
}

export interface ShopRows {
  readonly bills: readonly ShopBill[];
  readonly payments: readonly NamedPayment[];
  readonly cash: readonly CashRow[];
}

export interface Looked {
  /** What is later is not looked at; null is the latest day of all. */
  readonly asOf: Day | null;
  readonly noCategory: string;
}

/** What is less than this part of a usual sale is change, a bank's fee, or a rounding. */
const trifle = 10;

/** All that is worth a look in the money of a shop, the most money first. */
export function shopLeaks(rows: ShopRows, { asOf, noCategory }: Looked): Finding[] {
  const last = asOf ?? latestDay(rows);
  if (last === null) return [];
  const { bills, payments, cash } = upTo(rows, last);
  const entries = cashBook({ bills, payments, cash });
  const usual = median(bills.map(({ units }) => units).filter((units) => units > 0)) ?? 0;
  return [
    ...saleLeaks(bills, payments, last),
    ...wrongTotals(bills),
    ...discountLeaks(bills, usual),
    ...countDifferences(entries, last),
    ...lostTransfers(cash, last),
    ...cashLeaks(entries, bills, last, noCategory),
  ]
    .filter(({ money }) => money > usual / trifle)
    .sort(byMoney);
}

const latestDay = ({ bills, payments, cash }: ShopRows): Day | null =>
  [...bills, ...payments, ...cash].reduce<Day | null>(
    (latest, { day }) => (latest === null || day > latest ? day : latest),
    null,
  );

const upTo = ({ bills, payments, cash }: ShopRows, last: Day): ShopRows => ({
  bills: bills.filter(({ day }) => day <= last),
  payments: payments.filter(({ day }) => day <= last),
  cash: cash.filter(({ day }) => day <= last),
});

/** Sales whose total is not what their quantity, price, discount and rounding make. */
const wrongTotals = (bills: readonly ShopBill[]): Finding[] =>
  bills.flatMap((bill): Finding[] => {
    const { no, day, customer, units, gross, discount, rounding, deliveryFee } = bill;
    if (gross === null || gross === 0) return [];
    const reckoned = Math.abs(gross) - discount - rounding;
    const total = Math.abs(units);
    const money = Math.min(Math.abs(total - reckoned), Math.abs(total - reckoned - deliveryFee));
    const about = no || `${customer} ${day}`.trim();
    return [{ about, day, money, reason: { is: 'wrongTotal', customer, total, reckoned } }];
  });

/** Days within which a difference that comes back was only a row of another day. */
const comesBack = 7;

/** Counts that differ from the book; of today more may still be typed. */
function countDifferences(entries: readonly Entry[], last: Day): Finding[] {
  const found = entries.filter(({ kind, day }) => kind === 'countDifference' && day < last);
  const open = new Set(found);
  for (const one of open) {
    const other = found.find(
      (later) => later.day > one.day && later.account === one.account && later.branch === one.branch,
    );
    if (
      other &&
      open.has(other) &&
      one.units + other.units === 0 &&
      daysBetween(one.day, other.day) <= comesBack
    ) {
      open.delete(one);
      open.delete(other);
    }
  }
  return [...open].map(({ no, day, account, branch, units, counted = 0, category }) => ({
    about: no || `${category} ${day}`,
    day,
    money: Math.abs(units),
    reason: { is: 'countDifference', day, account, branch, book: counted - units, counted },
  }));
}

function cashLeaks(
  entries: readonly Entry[],
  bills: readonly ShopBill[],
  last: Day,
  noCategory: string,
): Finding[] {
  const movements = entries
    .filter(({ kind }) => kind === 'movement')
    .map((entry) => ({ ...entry, category: entry.category || noCategory }));
  const sales = new Map<Day, number>();
  for (const { day, units } of bills) {
    const month = firstOfMonth(day);
    sales.set(month, (sales.get(month) ?? 0) + units);
  }
  // A month is over on its last evening.
  return leaks(movements, { asOf: addDays(last, 1), sales }).map(findingOf);
}

function findingOf(leak: Leak): Finding {
  if ('month' in leak) {
    const about = `${leak.category} ${leak.month.slice(0, 7)}`;
    return { about, day: leak.month, money: Math.round(leak.money), reason: leak };
  }
  return { about: leak.no ?? `${leak.category} ${leak.day}`, day: leak.day, money: leak.money, reason: leak };
}
