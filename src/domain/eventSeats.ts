import type { Invitation } from './invitation';

/** Room at an event, and who may come; null is no limit. */
export interface EventRules {
  readonly partySeats: number | null;
  readonly headSeats: number | null;
  /** Of our own family. */
  readonly ourHeads: number;
  /** Without family the seat goes on. */
  readonly familyRequired: boolean;
  /** It is over: then only those who came count. */
  readonly held?: boolean;
}

export interface Seats {
  readonly parties: number;
  /** Our own family among them. */
  readonly heads: number;
}

type Seated = Pick<Invitation, 'status' | 'reserve' | 'adults' | 'children'>;

/** Whether a seat is kept for them. */
export function holdsSeat(
  { status, reserve }: Seated,
  { familyRequired, held = false }: EventRules,
): boolean {
  if (held) return status === 'attended';
  if (reserve) return false;
  return (
    status === 'picked' ||
    status === 'invited' ||
    status === 'yesWithFamily' ||
    status === 'attended' ||
    (status === 'yesAlone' && !familyRequired)
  );
}

/** How many people a party is; at least the customer. */
export const headsOf = ({ adults, children }: Pick<Seated, 'adults' | 'children'>): number =>
  Math.max(1, adults + children);

/** Where family is asked for, a party is counted on as two until they say how many they are. */
export const asAsked = <S extends Pick<Seated, 'adults' | 'children'>>(
  party: S,
  { familyRequired }: EventRules,
): S => (familyRequired && headsOf(party) < 2 ? { ...party, adults: 2, children: 0 } : party);

export function seatsTaken(invitations: readonly Seated[], rules: EventRules): Seats {
  const seated = invitations.filter((each) => holdsSeat(each, rules));
  return {
    parties: seated.length,
    heads: seated.reduce((sum, each) => sum + headsOf(each), rules.ourHeads),
  };
}

/** What is left of each; below 0 where more came than there was room for, null where there is no limit. */
export const seatsLeft = (taken: Seats, { partySeats, headSeats }: EventRules) => ({
  parties: partySeats === null ? null : partySeats - taken.parties,
  heads: headSeats === null ? null : headSeats - taken.heads,
});

/** Whether one more party has room beside those who are seated. */
export function fits(party: Seated, taken: Seats, rules: EventRules): boolean {
  const left = seatsLeft(taken, rules);
  return (left.parties ?? 1) >= 1 && (left.heads ?? headsOf(party)) >= headsOf(party);
}

interface Waiting {
  readonly rank: number;
  readonly locked?: boolean;
  /** Wants no contact. */
  readonly silent?: boolean;
}

/**
 * The first reserve in their order whose party fits, those who are in for certain before the others. Whoever does
 * not fit keeps their place in the row; whoever wants no contact is never asked.
 */
export function nextGuest<I extends Seated & Waiting>(
  invitations: readonly I[],
  rules: EventRules,
): I | null {
  const taken = seatsTaken(invitations, rules);
  const waiting = invitations
    .filter(({ reserve, status, silent = false }) => reserve && status === 'picked' && !silent)
    .sort(
      (one, other) => Number(other.locked ?? false) - Number(one.locked ?? false) || one.rank - other.rank,
    );
  return waiting.find((each) => fits(asAsked(each, rules), taken, rules)) ?? null;
}
