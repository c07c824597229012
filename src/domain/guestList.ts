import { isWalkIn } from './customerMatch';
import { customerReport, type Named, ownerFinder, type PurchaseLine } from './customerReport';
import type { Day } from './day';
import { type PastInvitation, pastInvitations } from './guestHistory';
import {
  type Candidate,
  type GuestPick,
  mostSeats,
  pickGuests,
  type Seats,
  type TooManySeats,
} from './guestPick';
import { type GuestReason, guestReasons } from './guestReason';
import { type GuestFacts, type GuestWeights, guestScores } from './guestScore';
import { ok, type Result } from './result';

export interface Outing extends Named {
  readonly date: Day;
  readonly replyBy: Day | null;
  readonly status: string;
  readonly seats: Seats;
  readonly familyRequired: boolean;
  /** We bring our own family. */
  readonly ourFamily: boolean;
  /** Age bands; none is whoever comes. */
  readonly suits: readonly string[];
}
export interface InvitationLine extends Named {
  readonly event: Named;
  readonly status: string;
  readonly locked: boolean;
  /** How many they said they would be. */
  readonly heads: number | null;
  readonly invitedOn: Day | null;
  readonly repliedOn: Day | null;
}

/** What the shop knows of whom it could ask to an event, in any order. */
export interface GuestBook {
  readonly people: readonly (Named & { readonly doNotContact: boolean })[];
  readonly sales: readonly PurchaseLine[];
  /** The age band is blank where nobody knows it. */
  readonly family: readonly (Named & { readonly ageBand: string })[];
  readonly invitations: readonly InvitationLine[];
  readonly events: readonly Outing[];
}

export interface GuestRules {
  readonly asOf: Day;
  readonly weights: GuestWeights;
  /** How many to name in case a seat gets free. */
  readonly reserves: number;
}

/** A customer who could be asked, with what speaks for them. */
export interface Guest extends Candidate, Named {
  readonly why: readonly GuestReason[];
}

/** What is to be known of a list of guests beside their names. */
export type GuestNote =
  | { readonly is: 'overfull' }
  | { readonly is: 'noSeats'; readonly most: number }
  | { readonly is: 'ourFamily' }
  /** Their seat is promised and kept, but they cannot be on the list. */
  | { readonly is: 'notListed'; readonly name: string; readonly because: 'noContact' | 'unclear' }
  /** It could be to another event of the same name. */
  | { readonly is: 'unclearEvent'; readonly name: string };

export interface GuestList extends GuestPick<Guest> {
  readonly notes: readonly GuestNote[];
}

/** Longer than any shop has been open: what somebody spent in all. */
const always = 12 * 200;

/** Whom to ask to one of the book's events, and why; who has said no, or wants no contact, is not among them. */
export function guestList(
  book: GuestBook,
  event: Outing,
  rules: GuestRules,
): Result<GuestList, TooManySeats> {
  const { people } = book;
  const ownersOf = ownerFinder(people);
  const share = sharing(ownersOf, people.length);
  const { here, past, unclear } = byEvent(book, event);
  const asked = share(here);
  const before = share(past);
  const relatives = share(book.family);
  const { figures } = customerReport(people, book.sales, [], {
    asOf: rules.asOf,
    ladder: [],
    regularFrom: 1,
    windowMonths: always,
  });

  const open = people.flatMap((person, at) => (canBeAsked(person) ? [at] : []));
  const facts = open.map(
    (at): GuestFacts => ({
      worth: (figures[at]?.spendInWindow ?? 0) + (figures[at]?.outlook?.value ?? 0),
      firstPurchase: figures[at]?.firstPurchase ?? null,
      silence: figures[at]?.silence ?? null,
      family: (relatives[at] ?? []).map(({ ageBand }) => ageBand),
      invitations: pastInvitations(before[at] ?? [], rules.asOf),
    }),
  );
  const scores = guestScores(facts, event.suits, rules.asOf, rules.weights);
  const marked = { in: new Set<string>(), out: new Set<string>(), open: new Set<string>() };
  const guests = open.flatMap((at, place): Guest[] => {
    const [person, known, scored] = [people[at], facts[place], scores[place]];
    if (!person || !known || !scored) return [];
    const { code, name } = person;
    const key = code === '' ? name : code;
    marked[standing(asked[at] ?? [], event)].add(key);
    const heads = partyOf(asked[at] ?? [], known.family.length, event.familyRequired);
    const why = guestReasons(known, scored, rules.weights, event, rules.asOf);
    return [{ key, code, name, heads, score: scored.score, why }];
  });
  const listed = new Set(open);
  const notListed = here.flatMap((line): { readonly note: GuestNote; readonly heads: number }[] => {
    const [at, another] = ownersOf(line);
    const one = at !== undefined && another === undefined;
    if (standing([line], event) !== 'in' || (one && listed.has(at))) return [];
    const because = one ? 'noContact' : 'unclear';
    const heads = partyOf([line], one ? (relatives[at]?.length ?? 0) : 0, event.familyRequired);
    return [{ note: { is: 'notListed', name: line.name || line.code, because }, heads }];
  });
  const less = (seats: number | null, kept: number) => (seats === null ? null : seats - kept);
  const picked = pickGuests(guests, {
    seats: {
      parties: less(event.seats.parties, notListed.length),
      heads: less(
        event.seats.heads,
        notListed.reduce((sum, { heads }) => sum + heads, 0),
      ),
    },
    locked: marked.in,
    vetoed: marked.out,
    reserves: rules.reserves,
  });
  if (!picked.ok) return picked;
  const notes = [
    ...notesOf(event, picked.value.overfull),
    ...notListed.map(({ note }) => note),
    ...unclear.map((line): GuestNote => ({ is: 'unclearEvent', name: line.name || line.code })),
  ];
  return ok({ ...picked.value, notes });
}

const canBeAsked = ({ name, doNotContact }: Named & { readonly doNotContact: boolean }): boolean =>
  name.trim() !== '' && !isWalkIn(name) && !doNotContact;

/** Each person's own rows; a name that fits several belongs to none of them. */
const sharing =
  (ownersOf: (row: Named) => readonly number[], people: number) =>
  <T extends Named>(rows: readonly T[]): T[][] => {
    const shares = Array.from({ length: people }, (): T[] => []);
    for (const row of rows) {
      const [only, another] = ownersOf(row);
      if (only !== undefined && another === undefined) shares[only]?.push(row);
    }
    return shares;
  };

/** The invitations to this event, those to the others with what they were to, and those to nobody knows which. */
function byEvent({ invitations, events }: GuestBook, event: Outing) {
  const eventsOf = ownerFinder(events);
  const here: InvitationLine[] = [];
  const past: (Named & PastInvitation)[] = [];
  const unclear: InvitationLine[] = [];
  for (const line of invitations) {
    const meant = eventsOf(line.event).map((at) => events[at]);
    const [to] = meant;
    if (meant.length > 1) {
      if (meant.includes(event)) unclear.push(line);
    } else if (to === event) here.push(line);
    else if (to !== undefined) past.push({ ...line, event: to });
  }
  return { here, past, unclear };
}

/** By what is agreed with them already: in, out, or free to be picked. Whoever is out on any row is out. */
function standing(rows: readonly InvitationLine[], { familyRequired }: Outing): 'in' | 'out' | 'open' {
  const each = rows.map(({ status, locked }) => {
    if (status === 'no' || status === 'noAnswer' || status === 'didNotAttend' || status === 'skipped')
      return 'out';
    if (status === 'yesAlone') return familyRequired ? 'out' : 'in';
    return locked || (status !== '' && status !== 'picked') ? 'in' : 'open';
  });
  return each.find((one) => one === 'out') ?? each.find((one) => one === 'in') ?? 'open';
}

/** How many come: as they said, else they and their family; a family nobody knows is one more where it is asked for. */
function partyOf(rows: readonly InvitationLine[], family: number, familyRequired: boolean): number {
  const said = rows.find(({ heads }) => heads !== null && heads > 0)?.heads;
  return said ?? 1 + (family === 0 && familyRequired ? 1 : family);
}

const notesOf = ({ seats, ourFamily }: Outing, overfull: boolean): GuestNote[] => [
  ...(overfull ? [{ is: 'overfull' } as const] : []),
  ...(seats.parties === null && seats.heads === null
    ? [{ is: 'noSeats', most: mostSeats.parties } as const]
    : []),
  ...(ourFamily ? [{ is: 'ourFamily' } as const] : []),
];
