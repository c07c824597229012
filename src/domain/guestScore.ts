import { type Day, fullMonths } from './day';
import type { PastInvitations } from './guestHistory';
import type { Silence } from './silence';

/** What speaks for asking somebody; of equal ones the first is said first. */
export const guestParts = ['value', 'family', 'tenure', 'fairness', 'reliability', 'silence'] as const;
export type GuestPart = (typeof guestParts)[number];
export type GuestWeights = Readonly<Record<GuestPart, number>>;

export const usualWeights: GuestWeights = {
  value: 30,
  tenure: 15,
  family: 15,
  fairness: 20,
  reliability: 10,
  silence: 10,
};

/** What is known of a customer who could be asked. */
export interface GuestFacts {
  /** What they have bought and are expected to buy in a year, in smallest units. */
  readonly worth: number;
  readonly firstPurchase: Day | null;
  readonly silence: Silence | null;
  /** The age band of each person known of their family; blank where that is not known. */
  readonly family: readonly string[];
  readonly invitations: PastInvitations;
}

export interface GuestScore {
  /** A whole number from 1 to 1000. */
  readonly score: number;
  /** Each from 0 to 1. */
  readonly parts: GuestWeights;
}

const fullScore = 1000;
const fullTenure = 36;
const fullFairness = 12;
/** For whom nothing is known, so that not knowing neither helps nor harms. */
const middling = 0.5;

/** The score of each candidate for an event that suits so many age bands; the weights are above 0 in all. */
export function guestScores(
  candidates: readonly GuestFacts[],
  suits: readonly string[],
  asOf: Day,
  weights: GuestWeights,
): GuestScore[] {
  const place = midranks(candidates.map(({ worth }) => worth));
  const whole = guestParts.reduce((sum, part) => sum + weights[part], 0);
  return candidates.map((facts) => {
    const parts = {
      value: place(facts.worth),
      tenure: share(monthsSince(facts.firstPurchase, asOf) ?? 0, fullTenure),
      family: familyFit(facts.family, suits),
      fairness: share(monthsSince(facts.invitations.last, asOf) ?? fullFairness, fullFairness),
      reliability: reliability(facts.invitations),
      silence: worthHealing(facts.silence),
    };
    const sum = guestParts.reduce((total, part) => total + weights[part] * parts[part], 0);
    return { score: Math.max(1, Math.round((fullScore * sum) / whole)), parts };
  });
}

const share = (months: number, full: number): number => Math.min(months / full, 1);

/** Whole months up to a day; null where there is nothing to count from. */
export const monthsSince = (from: Day | null, to: Day): number | null =>
  from === null ? null : Math.max(0, fullMonths(from, to));

/** The share below each value, half of those who share it among them: one giant does not flatten the rest. */
function midranks(values: readonly number[]): (value: number) => number {
  const sorted = [...values].sort((one, other) => one - other);
  const places = new Map<number, number>();
  for (let below = 0; below < sorted.length; ) {
    const value = sorted[below] ?? 0;
    let upTo = below;
    while (sorted[upTo] === value) upTo += 1;
    places.set(value, (below + upTo) / (2 * sorted.length));
    below = upTo;
  }
  return (value) => places.get(value) ?? middling;
}

/** Of the family whose age band is known, how many the event suits. */
function familyFit(family: readonly string[], suits: readonly string[]): number {
  const known = family.filter((band) => band !== '');
  if (known.length === 0 || suits.length === 0) return middling;
  return known.filter((band) => suits.includes(band)).length / known.length;
}

/** Laplace's rule: who was never asked stands in the middle. */
const reliability = ({ kept, missed }: PastInvitations): number => (kept + 1) / (kept + missed + 2);

/** Only who came often enough to have a rhythm of their own is missed. */
function worthHealing(silence: Silence | null): number {
  if (!silence?.ownGap) return 0;
  return silence.state === 'slipping' ? 1 : silence.state === 'quiet' ? 0.5 : 0;
}
