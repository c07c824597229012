import { addMonths, type Day, dayOfParts, daySerial } from './day';
import { grouped } from './grouped';
import { median } from './median';

/** Money that went out. */
export interface Outlay {
  readonly day: Day;
  /** Below 0, in smallest units. */
  readonly units: number;
  /** Blank where none is known. */
  readonly category: string;
}

/** What is paid every month around the same date. */
export interface MonthlyBill {
  readonly category: string;
  readonly units: number;
  /** From 1 to 31; where a month is shorter, its last day. */
  readonly date: number;
  /** The due day that was paid last. */
  readonly paid: Day;
  /** The due days from the first that was paid to the last. */
  readonly dues: readonly Day[];
  readonly payments: readonly Outlay[];
}

/** What is paid later or earlier than so many days is no longer that month's bill. */
export const nearDays = 5;
/** An amount alone tells less than an amount and what it is for. */
const nearDaysOfAmount = 3;
/** Months that make a habit. */
const fewestMonths = 3;
/** Of the months between its first and its last, so many must have it, and not many more payments than months. */
const [leastShare, mostPerMonth] = [0.75, 1.5];
/** What it costs now is told by the last half a year. */
const recent = 6;

/**
 * The bills among what went out: first those of one amount, then whole categories around their usual amount, of
 * which a month may be missing. A bill that is no longer paid is none.
 */
export function monthlyBills(outlays: readonly Outlay[], asOf: Day): MonthlyBill[] {
  const byAmount = billsOf(outlays, asOf, ({ category, units }) => `${category}\n${units}`, 0);
  const paid = new Set(byAmount.flatMap(({ payments }) => payments));
  const others = outlays.filter((outlay) => outlay.category && !paid.has(outlay));
  return [...byAmount, ...billsOf(others, asOf, ({ category }) => category, 1)];
}

const billsOf = (
  outlays: readonly Outlay[],
  asOf: Day,
  keyOf: (outlay: Outlay) => string,
  mayMiss: number,
): MonthlyBill[] =>
  [...grouped(outlays, keyOf)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, group]) => billIn(group, asOf, mayMiss) ?? []);

/** All that one group paid on a day. */
interface Payment {
  readonly serial: number;
  readonly units: number;
  readonly outlays: readonly Outlay[];
}

function paymentsOf(group: readonly Outlay[]): Payment[] {
  const payments = [...grouped(group, ({ day }) => day)].map(([day, outlays]) => ({
    serial: daySerial(day),
    units: outlays.reduce((sum, { units }) => sum + units, 0),
    outlays,
  }));
  const usual = median(payments.map(({ units }) => units)) ?? 0;
  return payments
    .filter(({ units }) => units <= usual / 2 && units >= usual * 2)
    .sort((one, other) => one.serial - other.serial);
}

function billIn(group: readonly Outlay[], asOf: Day, mayMiss: number): MonthlyBill | null {
  const category = group[0]?.category ?? '';
  const near = category === '' ? nearDaysOfAmount : nearDays;
  if (group.length < fewestMonths) return null;
  const payments = paymentsOf(group);
  const [first, last] = [payments[0], payments[payments.length - 1]];
  if (!first || !last || payments.length < fewestMonths) return null;
  const months = (last.serial - first.serial) / 30.4 + 1;
  if (payments.length > months * mostPerMonth + 1 || payments.length < (months - 1) * leastShare) return null;
  let best: Schedule | null = null;
  for (let date = 31; date >= 1; date--) {
    const tried = scheduleOn(date, payments, near);
    if (best === null || isBetter(tried, best)) best = tried;
  }
  if (best === null || !isHabit(best, payments.length)) return null;
  const paid = best.dues[best.dues.length - 1] ?? asOf;
  const missed = dueDaysAfter({ date: best.date, paid }, daySerial(asOf) - near - 1).length;
  if (missed > mayMiss) return null;
  const usual = median(best.payments.slice(-recent).map(({ units }) => units)) ?? 0;
  return {
    category,
    units: usual,
    date: best.date,
    paid,
    dues: best.dues,
    payments: best.payments.flatMap(({ outlays }) => outlays),
  };
}

/** How the payments of a group fall on a date of the month. */
interface Schedule {
  readonly date: number;
  readonly payments: readonly Payment[];
  readonly dues: readonly Day[];
  /** Days away from it, together. */
  readonly away: number;
}

const isBetter = (one: Schedule, other: Schedule): boolean =>
  one.payments.length > other.payments.length ||
  (one.payments.length === other.payments.length && one.away < other.away);

const isHabit = ({ payments, dues }: Schedule, all: number): boolean =>
  payments.length >= fewestMonths &&
  payments.length >= dues.length * leastShare &&
  all <= dues.length * mostPerMonth;

function scheduleOn(date: number, payments: readonly Payment[], near: number): Schedule {
  const [found, dues]: [Payment[], Day[]] = [[], []];
  let [at, away, paid] = [0, 0, 0];
  const [first, last] = [payments[0]?.serial ?? 0, payments[payments.length - 1]?.serial ?? 0];
  for (let month = monthOf(first) - 1; month <= monthOf(last) + 1; month++) {
    const day = dueIn(month, date);
    const due = daySerial(day);
    let best: Payment | null = null;
    for (; (payments[at]?.serial ?? Number.POSITIVE_INFINITY) <= due + near; at++) {
      const payment = payments[at];
      if (!payment || payment.serial < due - near) continue;
      if (best === null || Math.abs(payment.serial - due) < Math.abs(best.serial - due)) best = payment;
    }
    if (best !== null) {
      found.push(best);
      away += Math.abs(best.serial - due);
      paid = dues.length + 1;
    }
    if (found.length > 0) dues.push(day);
  }
  return { date, payments: found, dues: dues.slice(0, paid), away };
}

/** Months counted from 1900 on. */
const monthOf = (serial: number): number => {
  const instant = new Date((serial - 25_569) * 86_400_000);
  return (instant.getUTCFullYear() - 1900) * 12 + instant.getUTCMonth();
};

/** From a month of 31 days, so that a shorter month does not shorten those after it. */
const dueIn = (month: number, date: number): Day =>
  addMonths(dayOfParts(1900, 1, date) ?? ('1900-01-01' as Day), month);

/** The due days after the one that was paid last, up to a day. */
export function dueDaysAfter({ date, paid }: Pick<MonthlyBill, 'date' | 'paid'>, until: number): Day[] {
  const found: Day[] = [];
  for (let month = monthOf(daySerial(paid)) + 1; ; month++) {
    const due = dueIn(month, date);
    if (daySerial(due) > until || found[found.length - 1] === due) return found;
    found.push(due);
  }
}
