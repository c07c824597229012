import { ownerFinder } from '../domain/customerReport';
import { type EventRules, seatsTaken } from '../domain/eventSeats';
import type { Invitation, InvitationStatus } from '../domain/invitation';
import { fail, ok, type Result } from '../domain/result';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import { guestPeople } from '../workbook/eventTables';
import { customers, wantsNoContact } from '../workbook/schema/customers';
import { type Event, events } from '../workbook/schema/events';
import { type Invitation as InvitationRow, invitations, statusOf } from '../workbook/schema/invitations';
import { rowsOf } from './moneyRows';
import type { InputProblem } from './say';

/** One row of Invitations as the domain knows it. */
export interface Asked extends Invitation {
  readonly no: string;
  readonly code: string;
  readonly name: string;
  readonly rank: number;
  readonly locked: boolean;
  readonly why: string;
  readonly note: string;
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

const plain = (text: string): string => text.trim().toLowerCase();

/** The event with this number, or a refusal; of two with one number nobody can say which is meant. */
export function eventRows(
  book: Book,
  no: unknown,
  silent: ReadonlySet<string> = silentCodes(book),
): Result<EventRows, InputProblem> {
  const all = book.open(events).typed().rows;
  const found = all.filter(({ value }) => typeof no === 'string' && no !== '' && value.no === no);
  const [only, another] = found;
  if (only === undefined || another !== undefined) {
    const text = textIn(book.settings.language).event;
    return fail({
      is: 'refused',
      field: 'no',
      text: only === undefined ? text.unknown : text.twice(String(no)),
    });
  }
  const event = only.value;
  const eventsOf = ownerFinder(all.map(({ value }) => ({ code: value.no ?? '', name: value.name })));
  const isHere = (row: InvitationRow) => {
    const [at, more] = eventsOf({ code: row.eventNo ?? '', name: row.event });
    return more === undefined && at !== undefined && all[at] === only;
  };
  const asked = book
    .open(invitations)
    .typed()
    .rows.flatMap(({ value }) =>
      isHere(value) ? [askedOf(value, event.familyRequired === true, silent)] : [],
    )
    .sort((one, other) => Number(one.reserve) - Number(other.reserve) || one.rank - other.rank);
  return ok({ no: event.no ?? '', event, rules: rulesOf(event), asked });
}

export const rulesOf = (event: Event): EventRules => ({
  partySeats: event.partySeats,
  headSeats: event.headSeats,
  ourHeads: event.ourHeads ?? 0,
  familyRequired: event.familyRequired === true,
  held: event.status === 'held',
});

/** The codes of those who want no contact. */
export const silentCodes = (book: Book): ReadonlySet<string> =>
  new Set(
    rowsOf(book, customers, guestPeople).flatMap((row) =>
      wantsNoContact(row) && row.code !== null ? [row.code] : [],
    ),
  );

/** A rank that nobody gave stands last. */
const lastRank = 9999;

function askedOf(row: InvitationRow, familyRequired: boolean, silent: ReadonlySet<string>): Asked {
  return {
    no: row.no ?? '',
    code: row.customerCode ?? '',
    name: row.customer,
    rank: row.rank ?? lastRank,
    reserve: row.reserve === true,
    locked: row.locked === true,
    why: row.why ?? '',
    note: row.note ?? '',
    silent: silent.has(row.customerCode ?? ''),
    status: (statusOf(row) ?? 'picked') satisfies InvitationStatus,
    // Whoever has not said how many they are comes with somebody, where that is asked for.
    adults: row.adults ?? (row.children === null && familyRequired ? 2 : 1),
    children: row.children ?? 0,
    invitedOn: row.invitedOn,
    repliedOn: row.repliedOn,
  };
}

/** The invitation with this number and the event that it is to. */
export function askedRow(book: Book, no: unknown): Result<EventRows & { readonly one: Asked }, InputProblem> {
  const text = textIn(book.settings.language).event;
  const opened = book.open(invitations);
  const found = opened
    .typed()
    .rows.filter(({ value }) => typeof no === 'string' && no !== '' && value.no === no);
  const [only, another] = found;
  if (only === undefined || another !== undefined)
    return fail({
      is: 'refused',
      field: 'no',
      text: only === undefined ? text.notAsked : text.twice(String(no)),
    });
  const all = book.open(events).typed().rows;
  const named = all.filter(({ value }) => plain(value.name) === plain(only.value.event));
  const eventNo = only.value.eventNo ?? (named.length === 1 ? named[0]?.value.no : null);
  const rows = eventRows(book, eventNo);
  if (!rows.ok) return rows;
  const one = rows.value.asked.find((each) => each.no === no);
  if (one === undefined) return fail({ is: 'refused', field: 'no', text: text.notAsked });
  return ok({ ...rows.value, one });
}

export const seatsOf = ({ asked, rules }: EventRows) => seatsTaken(asked, rules);
