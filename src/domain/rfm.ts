/** What a customer is scored by: days since the last visit, visits, and money in smallest units. */
export interface Bought {
  readonly recency: number;
  readonly visits: number;
  readonly total: number;
}

/** From 1, the least, to 5, the best: how recently, how often, how much. */
export interface Scores {
  readonly recency: number;
  readonly frequency: number;
  readonly money: number;
}

export const scorings = ['midrank', 'quantile+1'] as const;
/** By place among all customers, or as the R package rfm does. */
export type Scoring = (typeof scorings)[number];

type Score = (values: readonly number[]) => (value: number) => number;

/** Scores of every customer, in their order. Equal values always score alike, whatever the order of rows. */
export function rfmScores(customers: readonly Bought[], scoring: Scoring): Scores[] {
  const score = scoring === 'midrank' ? byMidrank : byQuantile;
  const recency = score(customers.map((each) => each.recency));
  const frequency = score(customers.map(({ visits }) => visits));
  const money = score(customers.map(({ total }) => total));
  return customers.map((each) => ({
    recency: 6 - recency(each.recency),
    frequency: frequency(each.visits),
    money: money(each.total),
  }));
}

/** So few that five classes would be chance: three, shown as 1, 3 and 5. */
const fewCustomers = 10;

/** The class of the middle of all who share a value. */
const byMidrank: Score = (values) => {
  const classes = values.length < fewCustomers ? 3 : 5;
  const step = 4 / (classes - 1);
  const sorted = ascending(values);
  const scores = new Map<number, number>();
  for (let below = 0; below < sorted.length; ) {
    const value = sorted[below] ?? 0;
    let upTo = below;
    while (sorted[upTo] === value) upTo += 1;
    // Twice the rank, so that the middle of a tie stays whole.
    const place = Math.floor((classes * (below + upTo)) / (2 * sorted.length));
    scores.set(value, 1 + step * Math.min(place, classes - 1));
    below = upTo;
  }
  return (value) => scores.get(value) ?? 0;
};

/** Breaks at the quantiles of 20, 40, 60 and 80 % (type 7) plus 1, as the R package rfm sets them. */
const byQuantile: Score = (values) => {
  const sorted = ascending(values);
  const breaks = [0.2, 0.4, 0.6, 0.8].map((share) => quantile(sorted, share) + 1);
  return (value) => 1 + breaks.filter((from) => value >= from).length;
};

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [low = 0, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

const ascending = (values: readonly number[]): number[] => [...values].sort((one, other) => one - other);
