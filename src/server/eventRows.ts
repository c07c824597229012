import { ownerFinder } from '../domain/customerReport';
import { type EventRules, holdsSeat, seatsTaken } from '../domain/eventSeats';
import { grouped } from '../domain/grouped';
import type { Invitation, InvitationStatus } from '../domain/invitation';
import { fail, ok, type Result } from '../domain/result';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import { guestPeople } from '../workbook/eventTables';
import { customers, wantsNoContact } from '../workbook/schema/customers';
import { type Event, events } from '../workbook/schema/events';
import { type Invitation as InvitationRow, invitations, statusOf } from '../workbook/schema/invitations';
import type { InputProblem } from './say';
import { rowsOf, valuesIn } from './tableRows';

/** One row of Invitations as the domain knows it. */
export interface Asked extends Invitation {
  readonly no: string;
  readonly code: string;
  readonly name: string;
  readonly rank: number;
  readonly locked: boolean;
  readonly why: string;
  readonly note: string;
  /** By which the reply form knows them; blank where it does not. */
  readonly invitation: string;
  /** Wants no contact: nobody invites them. */
  readonly silent: boolean;
}

/** An event with everybody who is on its list, in the order of choice. */
export interface EventRows {
  readonly no: string;
  readonly event: Event;
  readonly rules: EventRules;
  readonly asked: readonly Asked[];
}

/** The event with this number, or a refusal. */
export const eventRows = (book: Book, no: unknown): Result<EventRows, InputProblem> =>
  eventFinder(book).byNo(no);

/** The invitation with this number and the event that it is to, or a refusal. */
export const askedRow = (book: Book, no: unknown): Result<AskedRow, InputProblem> =>
  eventFinder(book).byInvitation(no);

interface AskedRow extends EventRows {
  readonly one: Asked;
}

/** Finds events and invitations by number; the sheets are read through once, however many are asked for. */
export function eventFinder(book: Book) {
  const text = textIn(book.settings.language).event;
  const silent = silentCodes(book);
  const planned = valuesIn(book, events);
  const sent = valuesIn(book, invitations);
  const placesOf = ownerFinder(planned.map(({ no, name }) => ({ code: no ?? '', name })));
  const eventOf = ({ eventNo, event }: InvitationRow): Event | undefined => {
    const [at, another] = placesOf({ code: eventNo ?? '', name: event });
    return at === undefined || another !== undefined ? undefined : planned[at];
  };
  const invited = grouped(sent, eventOf);

  /** Of two rows with one number nobody can say which is meant. */
  const only = <T extends { readonly no: string | null }>(
    rows: readonly T[],
    no: unknown,
    unknown: string,
  ): Result<T, InputProblem> => {
    const [one, another] = typeof no === 'string' && no !== '' ? rows.filter((row) => row.no === no) : [];
    if (one === undefined) return fail({ is: 'refused', field: 'no', text: unknown });
    return another === undefined
      ? ok(one)
      : fail({ is: 'refused', field: 'no', text: text.twice(String(no)) });
  };

  const byNo = (no: unknown): Result<EventRows, InputProblem> => {
    const found = only(planned, no, text.unknown);
    if (!found.ok) return found;
    const event = found.value;
    const rules = rulesOf(event);
    const asked = (invited.get(event) ?? [])
      .map((row) => askedOf(row, rules, silent))
      .sort((one, other) => Number(one.reserve) - Number(other.reserve) || one.rank - other.rank);
    return ok({ no: event.no ?? '', event, rules, asked });
  };

  const byInvitation = (no: unknown): Result<AskedRow, InputProblem> => {
    const found = only(sent, no, text.notAsked);
    if (!found.ok) return found;
    const rows = byNo(eventOf(found.value)?.no);
    if (!rows.ok) return rows;
    const one = rows.value.asked.find((each) => each.no === no);
    if (one === undefined) return fail({ is: 'refused', field: 'no', text: text.notAsked });
    return ok({ ...rows.value, one });
  };
  /** The invitation that has this code, if one and only one has. */
  const byCode = (code: string): { readonly no: string; readonly eventNo: string } | null => {
    const wanted = code.trim().toLowerCase();
    const [row, another] =
      wanted === '' ? [] : sent.filter((one) => one.code?.trim().toLowerCase() === wanted);
    if (row === undefined || another !== undefined) return null;
    return { no: row.no ?? '', eventNo: eventOf(row)?.no ?? '' };
  };
  return { byNo, byInvitation, byCode };
}

/** Nothing is asked, answered or picked any more. */
export const isOver = ({ status }: Pick<Event, 'status'>): boolean =>
  status === 'held' || status === 'cancelled';

const rulesOf = (event: Event): EventRules => ({
  partySeats: event.partySeats,
  headSeats: event.headSeats,
  ourHeads: event.ourHeads ?? 0,
  familyRequired: event.familyRequired === true,
  held: event.status === 'held',
});

/** The codes of those who want no contact. */
const silentCodes = (book: Book): ReadonlySet<string> =>
  new Set(
    rowsOf(book, customers, guestPeople).flatMap((row) =>
      wantsNoContact(row) && row.code !== null ? [row.code] : [],
    ),
  );

/** A rank that nobody gave stands last. */
const lastRank = 9999;

function askedOf(row: InvitationRow, rules: EventRules, silent: ReadonlySet<string>): Asked {
  const said = {
    status: (statusOf(row) ?? 'picked') satisfies InvitationStatus,
    // Whoever has not said how many they are comes with somebody, where that is asked for.
    adults: row.adults ?? (row.children === null && rules.familyRequired ? 2 : 1),
    children: row.children ?? 0,
  };
  // A seat that was given in the sheet is given, whatever box is still ticked.
  const seated = said.status !== 'picked' && holdsSeat({ ...said, reserve: false }, rules);
  return {
    ...said,
    no: row.no ?? '',
    code: row.customerCode ?? '',
    name: row.customer,
    rank: row.rank ?? lastRank,
    reserve: row.reserve === true && !seated,
    locked: row.locked === true,
    why: row.why ?? '',
    note: row.note ?? '',
    invitation: row.code ?? '',
    silent: silent.has(row.customerCode ?? ''),
    invitedOn: row.invitedOn,
    repliedOn: row.repliedOn,
  };
}

export const seatsOf = ({ asked, rules }: EventRows) => seatsTaken(asked, rules);
