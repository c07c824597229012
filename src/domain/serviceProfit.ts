import { compare } from './compare';
import { plainName } from './customerMatch';
import { grouped } from './grouped';
import { median } from './median';

/** One service given; money in smallest units. */
export interface ServiceGiven {
  readonly kind: string;
  readonly free: boolean;
  readonly cost: number;
  readonly charged: number;
  /** Owed to the customer, as amends are: never to be charged. */
  readonly owed: boolean;
}

/** What one kind of service costs and brings. */
export interface ServiceKind {
  readonly kind: string;
  readonly count: number;
  readonly free: number;
  readonly cost: number;
  readonly charged: number;
  /** What the free ones cost. */
  readonly freeCost: number;
  /** Given free as often as was asked about. */
  readonly stillFree: boolean;
  /** Where it is still free: what would cover its cost, and at least what others pay; null where neither is known. */
  readonly price: number | null;
}

/** What each kind of service costs and brings, the dearest for us first. */
export function serviceProfit(given: readonly ServiceGiven[], often: number): ServiceKind[] {
  return [...grouped(given, ({ kind }) => plainName(kind)).values()]
    .map((own) => kindOf(own, often))
    .sort(
      (one, other) => one.charged - one.cost - (other.charged - other.cost) || compare(one.kind, other.kind),
    );
}

function kindOf(own: readonly ServiceGiven[], often: number): ServiceKind {
  const free = own.filter((each) => each.free);
  const freeCost = sum(free.map(({ cost }) => cost));
  const stillFree = free.length >= often && !own.some(({ owed }) => owed);
  const paid = median(own.filter((each) => !each.free).map(({ charged }) => charged)) ?? 0;
  const price = Math.ceil(Math.max(freeCost / Math.max(free.length, 1), paid));
  return {
    kind: own[0]?.kind ?? '',
    count: own.length,
    free: free.length,
    cost: sum(own.map(({ cost }) => cost)),
    charged: sum(own.map(({ charged }) => charged)),
    freeCost,
    stillFree,
    price: stillFree && price > 0 ? price : null,
  };
}

const sum = (units: readonly number[]): number => units.reduce((all, each) => all + each, 0);
