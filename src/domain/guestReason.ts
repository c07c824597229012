import type { Day } from './day';
import {
  type GuestFacts,
  type GuestPart,
  type GuestScore,
  type GuestWeights,
  guestParts,
  monthsSince,
} from './guestScore';

/** Why a customer is asked, to be said in words. */
export type GuestReason =
  | { readonly is: 'value' }
  | { readonly is: 'tenure'; readonly months: number }
  | { readonly is: 'family'; readonly suited: readonly string[] }
  | { readonly is: 'fairness'; readonly months: number | null }
  | { readonly is: 'reliability'; readonly kept: number; readonly asked: number }
  | { readonly is: 'silence'; readonly days: number; readonly gap: number }
  /** What nobody has written down yet: their ages, or not even who they are. */
  | { readonly is: 'unknownFamily'; readonly people: number };

const mostReasons = 3;
const fromValue = 0.75;
/** Months from which a time is worth a word. */
const fromMonths = 6;

/** The strongest reasons first, and last what is not known of a family that the event is for. */
export function guestReasons(
  facts: GuestFacts,
  { parts }: GuestScore,
  weights: GuestWeights,
  event: { readonly suits: readonly string[]; readonly familyRequired: boolean },
  asOf: Day,
): GuestReason[] {
  const strength = (part: GuestPart) => weights[part] * parts[part];
  const reasons = guestParts
    .filter((part) => strength(part) > 0)
    .sort((one, other) => strength(other) - strength(one))
    .flatMap((part) => saying[part](facts, parts[part], event.suits, asOf) ?? [])
    .slice(0, mostReasons);
  const forFamily = event.familyRequired || event.suits.length > 0;
  const unknown = facts.family.every((band) => band === '');
  return forFamily && unknown ? [...reasons, { is: 'unknownFamily', people: facts.family.length }] : reasons;
}

type Saying = (facts: GuestFacts, part: number, suits: readonly string[], asOf: Day) => GuestReason | null;

/** What each part says of a customer; null where it is nothing to speak of. */
const saying: Readonly<Record<GuestPart, Saying>> = {
  value: (_, part) => (part >= fromValue ? { is: 'value' } : null),
  tenure({ firstPurchase }, _, __, asOf) {
    const months = monthsSince(firstPurchase, asOf) ?? 0;
    return months >= fromMonths ? { is: 'tenure', months } : null;
  },
  family({ family }, _, suits) {
    const suited = family.filter((band) => suits.includes(band));
    return suited.length > 0 ? { is: 'family', suited } : null;
  },
  fairness({ invitations }, _, __, asOf) {
    const months = monthsSince(invitations.last, asOf);
    return months === null || months >= fromMonths ? { is: 'fairness', months } : null;
  },
  reliability({ invitations: { kept, missed } }) {
    return kept > missed ? { is: 'reliability', kept, asked: kept + missed } : null;
  },
  silence({ silence }) {
    return silence === null || silence.gap === null
      ? null
      : { is: 'silence', days: silence.days, gap: silence.gap };
  },
};
