import { compare } from './compare';
import { plainName } from './customerMatch';
import { type Day, daysBetween } from './day';
import { grouped } from './grouped';
import { median } from './median';
import { keptShare, type PromiseResult } from './promise';

/** A promise and its two people. */
export interface LedgerPromise {
  readonly promisedBy: string;
  readonly fulfilledBy: string;
  readonly result: PromiseResult;
  readonly due: Day;
  /** Null where the day was not noted. */
  readonly closedOn: Day | null;
}

/** What became of some promises; shares and days are null where no promise tells. */
export interface Standing {
  readonly closed: number;
  readonly kept: number | null;
  readonly exceeded: number | null;
  /** The median; below 0 is early. */
  readonly daysLate: number | null;
  /** Still open, and past their day. */
  readonly overdue: number;
}

/** Promises that one person gave and another fulfils, of which some fell short. */
export interface Parting {
  readonly fulfilledBy: string;
  readonly short: number;
  readonly closed: number;
}

/** One person: the promises they gave, those they fulfil, and where the two parted most. */
export interface LedgerLine {
  readonly person: string;
  readonly promised: Standing;
  readonly fulfilled: Standing;
  readonly parting: Parting | null;
}

/** The ledger as it stood at the end of a day, a line per person in order of first appearance. */
export function promiseLedger(promises: readonly LedgerPromise[], asOf: Day): LedgerLine[] {
  const known = promises.map((promise) => asKnownOn(promise, asOf));
  const given = grouped(known, ({ promisedBy }) => plainName(promisedBy));
  const taken = grouped(known, ({ fulfilledBy }) => plainName(fulfilledBy));
  const people = new Map<string, string>();
  for (const name of known.flatMap(({ promisedBy, fulfilledBy }) => [promisedBy, fulfilledBy]))
    if (!people.has(plainName(name))) people.set(plainName(name), name);
  return [...people].map(([key, person]) => ({
    person,
    promised: standing(given.get(key) ?? [], asOf),
    fulfilled: standing(taken.get(key) ?? [], asOf),
    parting: partingOf((given.get(key) ?? []).filter(({ fulfilledBy }) => plainName(fulfilledBy) !== key)),
  }));
}

/** What was closed later was still open on that day. */
const asKnownOn = (promise: LedgerPromise, asOf: Day): LedgerPromise =>
  promise.closedOn !== null && promise.closedOn > asOf
    ? { ...promise, result: 'pending', closedOn: null }
    : promise;

function standing(promises: readonly LedgerPromise[], asOf: Day): Standing {
  const closed = promises.filter(({ result }) => result !== 'pending');
  const late = closed.flatMap(({ due, closedOn }) => (closedOn === null ? [] : [daysBetween(due, closedOn)]));
  const exceeded = closed.filter(({ result }) => result === 'exceeded').length;
  return {
    closed: closed.length,
    kept: keptShare(promises.map(({ result }) => result)),
    exceeded: closed.length === 0 ? null : exceeded / closed.length,
    daysLate: median(late),
    overdue: promises.filter(({ result, due }) => result === 'pending' && due < asOf).length,
  };
}

/** The fulfiller with the most promises that fell short. */
function partingOf(handedOver: readonly LedgerPromise[]): Parting | null {
  const pairs = [...grouped(handedOver, ({ fulfilledBy }) => plainName(fulfilledBy)).values()]
    .map((own) => ({
      fulfilledBy: own[0]?.fulfilledBy ?? '',
      short: own.filter(({ result }) => result === 'short').length,
      closed: own.filter(({ result }) => result !== 'pending').length,
    }))
    .filter(({ short }) => short > 0)
    .sort((one, other) => other.short - one.short || compare(one.fulfilledBy, other.fulfilledBy));
  return pairs[0] ?? null;
}
