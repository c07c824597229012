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
  /** What was written among them and is no age band. */
  readonly otherSuits: readonly string[];
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

/** So many are named in case a seat gets free, where nobody says otherwise. */
export const usualReserves = 5;

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
  | { readonly is: 'noAgeBand'; readonly word: string }
  /** Their seat is promised and kept, but they cannot be on the list. */
  | { readonly is: 'notListed'; readonly name: string; readonly because: 'noContact' | 'unclear' }
  /** It could be to another event of the same name. */
  | { readonly is: 'unclearEvent'; readonly name: string };

export interface GuestList extends GuestPick<Guest> {
  readonly notes: readonly GuestNote[];
}

/** Longer than any shop has been open: what somebody spent in all. */
const always = 12 * 200;

/** Whom to ask to one of the book's events, known by its number, and why; who has said no, or wants no contact, is not among them. */
export function guestList(
  book: GuestBook,
  event: Outing,
  rules: GuestRules,
): Result<GuestList, TooManySeats> {
  const ownersOf = ownerFinder(book.people);
  const { here, past, unclear } = byEvent(book, event);
  const share = sharing(ownersOf, book.people.length);
  const of = { asked: share(here), past: share(past), family: share(book.family) };
  const open = book.people.flatMap((person, at) => (canBeAsked(person) ? [at] : []));
  const known = factsOf(book, open, of, rules.asOf);
  const scores = guestScores(known, event.suits, rules.asOf, rules.weights);
  const marked = { in: new Set<string>(), out: new Set<string>(), open: new Set<string>() };
  const guests = open.flatMap((at, place): Guest[] => {
    const [person, facts, scored, rows = []] = [book.people[at], known[place], scores[place], of.asked[at]];
    if (!person || !facts || !scored) return [];
    const { code, name } = person;
    const key = code === '' ? name : code;
    marked[standing(rows, event)].add(key);
    const heads = partyOf(rows, facts.family.length, event.familyRequired);
    const why = guestReasons(facts, scored, rules.weights, event, rules.asOf);
    return [{ key, code, name, heads, score: scored.score, why }];
  });
  const beside = here.flatMap((line) => {
    const owners = ownersOf(line);
    const at = owners.length === 1 ? owners[0] : undefined;
    const person = at === undefined ? undefined : book.people[at];
    if (standing([line], event) !== 'in' || (person && canBeAsked(person))) return [];
    const family = at === undefined ? 0 : (of.family[at]?.length ?? 0);
    return [
      {
        name: line.name || line.code,
        because: person?.doNotContact ? ('noContact' as const) : ('unclear' as const),
        heads: partyOf([line], family, event.familyRequired),
      },
    ];
  });
  const picked = pickGuests(guests, {
    seats: without(event.seats, beside),
    locked: marked.in,
    vetoed: marked.out,
    reserves: rules.reserves,
  });
  if (!picked.ok) return picked;
  const notes = [
    ...notesOf(event, picked.value.overfull),
    ...beside.map(({ name, because }): GuestNote => ({ is: 'notListed', name, because })),
    ...unclear.map(({ name, code }): GuestNote => ({ is: 'unclearEvent', name: name || code })),
  ];
  return ok({ ...picked.value, notes });
}

/** What is known of those who could be asked, by their places. */
function factsOf(
  { people, sales }: GuestBook,
  open: readonly number[],
  of: {
    readonly past: readonly (readonly PastInvitation[])[];
    readonly family: readonly (readonly { readonly ageBand: string }[])[];
  },
  asOf: Day,
): GuestFacts[] {
  const { figures } = customerReport(people, sales, [], {
    asOf,
    ladder: [],
    regularFrom: 1,
    windowMonths: always,
  });
  return open.map((at) => ({
    worth: (figures[at]?.spendInWindow ?? 0) + (figures[at]?.outlook?.value ?? 0),
    firstPurchase: figures[at]?.firstPurchase ?? null,
    silence: figures[at]?.silence ?? null,
    family: (of.family[at] ?? []).map(({ ageBand }) => ageBand),
    invitations: pastInvitations(of.past[at] ?? [], asOf),
  }));
}

/** The seats that are left by parties who are not on the list. */
const without = ({ parties, heads }: Seats, others: readonly { readonly heads: number }[]): Seats => ({
  parties: parties === null ? null : parties - others.length,
  heads: heads === null ? null : others.reduce((left, other) => left - other.heads, heads),
});

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
  const isHere = (other: Outing) => other === event || (other.code !== '' && other.code === event.code);
  for (const line of invitations) {
    const meant = eventsOf(line.event).flatMap((at) => events[at] ?? []);
    const [to] = meant;
    if (meant.length > 1) {
      if (meant.some(isHere)) unclear.push(line);
    } else if (to !== undefined && isHere(to)) here.push(line);
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

const notesOf = ({ seats, ourFamily, otherSuits }: Outing, overfull: boolean): GuestNote[] => [
  ...(overfull ? [{ is: 'overfull' } as const] : []),
  ...(seats.parties === null && seats.heads === null
    ? [{ is: 'noSeats', most: mostSeats.parties } as const]
    : []),
  ...(ourFamily ? [{ is: 'ourFamily' } as const] : []),
  ...otherSuits.map((word) => ({ is: 'noAgeBand', word }) as const),
];
