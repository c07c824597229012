import type { PurchaseSummary } from './purchaseSummary';
import {
  buyChance,
  chanceActive,
  expectedPurchases,
  fitRepeatBuying,
  type History,
  type RepeatBuying,
} from './repeatBuying';
import { expectedSpend, fitSpend, type Spending, type SpendModel } from './spendPerPurchase';

/** What is to come from one customer. */
export interface Outlook {
  readonly chanceActive: number;
  /** Of at least one purchase within the horizon. */
  readonly buyChance: number;
  readonly purchases: number;
  /** Per purchase; null where nothing can be said of it. */
  readonly spend: number | null;
  /** Of all purchases within the horizon, with margin and discount. */
  readonly value: number | null;
}

/** Why nothing can be said of what is to come. */
export type NoOutlook =
  | { readonly is: 'fewCustomers'; readonly customers: number; readonly needed: number }
  | { readonly is: 'nobodyCameTwice' }
  | { readonly is: 'shortHistory'; readonly days: number; readonly needed: number }
  | { readonly is: 'noFit' };

export interface Outlooks {
  /** In the order of the customers; null where nothing can be said of them. */
  readonly each: readonly (Outlook | null)[];
  /** How many customers came again: what the outlook rests on. */
  readonly repeaters: number;
  readonly problem: NoOutlook | null;
  /** Why there are chances and purchases, but no money. */
  readonly noSpend: 'nobodyPaid' | 'noFit' | null;
}

export interface Horizon {
  readonly months: number;
  /** The part of each sale that is kept, 0 to 1. */
  readonly margin: number;
  /** What a year's delay takes off, 0 and up. */
  readonly annualDiscount: number;
}

/** A twelfth of a mean year. */
const daysInMonth = 365.25 / 12;

/** Fewer customers say little of the next one. */
export const fewCustomers = 10;
/** A forecast many times as long as the past it rests on is a guess. */
const longestAhead = 4;

/**
 * What each customer will probably bring, from the summaries of them all in days: repeat buying by MBG/NBD and
 * spend by Gamma-Gamma, both by MAP. Where the data are too few to trust, nothing but the reason.
 */
export function outlooks(customers: readonly PurchaseSummary[], horizon: Horizon): Outlooks {
  const repeaters = customers.filter(({ frequency }) => frequency > 0).length;
  const none = (problem: NoOutlook): Outlooks => ({
    each: customers.map(() => null),
    repeaters,
    problem,
    noSpend: null,
  });
  if (customers.length < fewCustomers)
    return none({ is: 'fewCustomers', customers: customers.length, needed: fewCustomers });
  if (repeaters === 0) return none({ is: 'nobodyCameTwice' });
  const days = upperQuartile(customers.map(({ age }) => age));
  const needed = Math.ceil((horizon.months * daysInMonth) / longestAhead);
  if (days < needed) return none({ is: 'shortHistory', days, needed });
  const buying = fitRepeatBuying(customers, 'MBG/NBD', 'MAP');
  const spending = fitSpend(customers.map(spendingOf), 'MAP');
  if (!buying?.settled) return none({ is: 'noFit' });
  const models = { buying: buying.parameters, spending: spending?.settled ? spending.parameters : null };
  const known = new Map<string, Outlook | null>();
  const each = customers.map((customer) => {
    const key = keyOf(customer);
    const found = known.has(key) ? known.get(key) : outlookOf(customer, models, horizon);
    known.set(key, found ?? null);
    return found ?? null;
  });
  const noSpend = models.spending !== null ? null : spending === null ? 'nobodyPaid' : 'noFit';
  return { each, repeaters, problem: null, noSpend };
}

/** Reached by a quarter of them, so that one old customer, or one mistyped year, makes no history. */
const upperQuartile = (ages: readonly number[]): number =>
  [...ages].sort((one, other) => other - one)[Math.floor(ages.length / 4)] ?? 0;

/** Customers alike share an outlook, which is worked out once. */
const keyOf = ({ frequency, recency, age, paidDays, meanSpend }: PurchaseSummary): string =>
  `${frequency}|${recency}|${age}|${paidDays}|${meanSpend}`;

/** The first purchase counts too: it foretells spend better than repeat purchases alone, and one-time buyers have no other. */
const spendingOf = ({ paidDays, meanSpend }: PurchaseSummary): Spending => ({
  frequency: paidDays,
  meanSpend,
});

function outlookOf(
  customer: PurchaseSummary,
  { buying, spending }: { readonly buying: RepeatBuying; readonly spending: SpendModel | null },
  { months, margin, annualDiscount }: Horizon,
): Outlook | null {
  const days = months * daysInMonth;
  const purchases = expectedPurchases(buying, customer, days);
  const rate = (1 + annualDiscount) ** (1 / 12) - 1;
  const discounted =
    rate === 0 ? purchases : discountedPurchases(buying, customer, daysInMonth, months, rate);
  if (purchases === null || discounted === null) return null;
  const spend = spending && expectedSpend(spending, spendingOf(customer));
  return {
    chanceActive: chanceActive(buying, customer),
    buyChance: buyChance(buying, customer, days),
    purchases,
    spend,
    value: spend === null ? null : spend * margin * discounted,
  };
}

/**
 * Expected purchases in so many steps of time, each counted at the end of its step and discounted by the rate
 * per step; null where the horizon is too far. Source: the convention of the Python package lifetimes.
 */
export function discountedPurchases(
  buying: RepeatBuying,
  history: History,
  step: number,
  steps: number,
  rate: number,
): number | null {
  let [sum, before] = [0, 0];
  for (let at = 1; at <= steps; at++) {
    const upTo = expectedPurchases(buying, history, step * at);
    if (upTo === null) return null;
    sum += (upTo - before) / (1 + rate) ** at;
    before = upTo;
  }
  return sum;
}
