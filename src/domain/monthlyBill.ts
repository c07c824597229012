import { addDays, addMonths, type Day, daysBetween, firstOfMonth, monthsBetween } from './day';
import { median } from './median';

/** Money that moves once a month about the same date: rent, wages, a standing order. */
export interface MonthlyBill<M extends Dated = Dated> {
  /** 31 is the last day of any month. */
  readonly date: number;
  /** The middle of the last ones; what goes out is negative. */
  readonly units: number;
  readonly movements: readonly M[];
}

interface Dated {
  readonly day: Day;
  readonly units: number;
}

/** Days around its date within which a bill is the same. */
const leeway = 3;
/** Months that tell of a habit, and how many of them may lack the bill. */
const [lookedAt, fewest, share] = [6, 3, 0.8];
/** More a month than this come weekly or daily. */
const mostAMonth = 2.2;
/** A bill that has not come for so long has ended. */
const endedAfter = 45;

/** The bills among movements of one kind and direction up to a day; each movement is of one bill at most. */
export function monthlyBills<M extends Dated>(movements: readonly M[], asOf: Day): MonthlyBill<M>[] {
  const from = addMonths(firstOfMonth(asOf), -lookedAt);
  const recent = movements.filter(({ day }) => day >= from && day <= asOf);
  const months = new Set(recent.map(({ day }) => firstOfMonth(day))).size;
  if (months < fewest || recent.length > mostAMonth * months) return [];
  const bills: MonthlyBill<M>[] = [];
  let left = recent;
  for (;;) {
    const bill = mostRegular(left, asOf);
    if (bill === null) return bills;
    bills.push(bill);
    left = left.filter((movement) => !bill.movements.includes(movement));
  }
}

function mostRegular<M extends Dated>(movements: readonly M[], asOf: Day): MonthlyBill<M> | null {
  let best: MonthlyBill<M> | null = null;
  for (const date of new Set(movements.map(({ day }) => dateOf(day)))) {
    const own = onePerMonth(movements, date);
    if (!isHabit(own, date, asOf) || own.length <= (best?.movements.length ?? 0)) continue;
    best = {
      date: Math.round(median(own.map(({ day }) => dateOf(day))) ?? date),
      units: Math.round(median(own.map(({ units }) => units)) ?? 0),
      movements: own,
    };
  }
  return best;
}

/** In each month the movement nearest to the date, if there is one. */
function onePerMonth<M extends Dated>(movements: readonly M[], date: number): M[] {
  const nearest = new Map<Day, M>();
  for (const movement of movements) {
    const month = nearestMonth(movement.day, date);
    const away = (one: M) => Math.abs(daysBetween(dueIn(month, date), one.day));
    const known = nearest.get(month);
    if (away(movement) <= leeway && (known === undefined || away(movement) < away(known)))
      nearest.set(month, movement);
  }
  return [...nearest.values()];
}

function isHabit(own: readonly Dated[], date: number, asOf: Day): boolean {
  if (own.length < fewest) return false;
  const days = own.map(({ day }) => day).sort();
  const [first, last] = [days[0] ?? asOf, days[days.length - 1] ?? asOf];
  const expected = monthsBetween(nearestMonth(first, date), nearestMonth(last, date)) + 1;
  return daysBetween(last, asOf) <= endedAfter && own.length >= share * expected;
}

/** The last of a month is the 31st, as a bill on the 31st is paid then. */
const dateOf = (day: Day): number => (addDays(day, 1).slice(8) === '01' ? 31 : Number(day.slice(8)));

/** The day on which it is due in the month. */
const dueIn = (month: Day, date: number): Day => {
  const days = daysBetween(month, addMonths(month, 1));
  return addDays(month, Math.min(date, days) - 1);
};

/** The month whose due day lies nearest: wages of the 1st may come on the 31st. */
function nearestMonth(day: Day, date: number): Day {
  const month = firstOfMonth(day);
  let best = month;
  for (const other of [addMonths(month, -1), addMonths(month, 1)])
    if (Math.abs(daysBetween(day, dueIn(other, date))) < Math.abs(daysBetween(day, dueIn(best, date))))
      best = other;
  return best;
}

/** When it is due after a day, up to another; one that was paid a little early is not due again. */
export function dueDays({ date, movements }: MonthlyBill, after: Day, until: Day): Day[] {
  const days: Day[] = [];
  const paid = new Set(movements.map(({ day }) => nearestMonth(day, date)));
  for (let month = firstOfMonth(after); month <= until; month = addMonths(month, 1)) {
    const due = dueIn(month, date);
    if (due > after && due <= until && !paid.has(month)) days.push(due);
  }
  return days;
}
