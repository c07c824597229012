import { plainName } from '../domain/customerMatch';
import type { GuestBook, Outing } from '../domain/guestList';
import { sales } from './moneyTables';
import { customers, wantsNoContact } from './schema/customers';
import { events } from './schema/events';
import { ageBands, family } from './schema/family';
import { invitations, statusOf } from './schema/invitations';
import { part, type Row } from './table';

/** Of each table what tells whom to ask to an event. */
export const guestPeople = part(customers, ['code', 'name', 'doNotContact']);
export const guestSales = part(sales, ['date', 'customer', 'customerCode', 'total']);
export const guestFamily = part(family, ['customer', 'customerCode', 'ageBand']);
export const guestInvitations = part(invitations, [
  'event',
  'eventNo',
  'customer',
  'customerCode',
  'locked',
  'status',
  'came',
  'adults',
  'children',
  'invitedOn',
  'repliedOn',
]);
export const guestEvents = part(events, [
  'no',
  'name',
  'date',
  'partySeats',
  'headSeats',
  'replyBy',
  'familyRequired',
  'ourFamily',
  'ourHeads',
  'suits',
  'status',
]);

export interface GuestRows {
  readonly people: readonly Row<typeof guestPeople>[];
  readonly sales: readonly Row<typeof guestSales>[];
  readonly family: readonly Row<typeof guestFamily>[];
  readonly invitations: readonly Row<typeof guestInvitations>[];
  readonly events: readonly Row<typeof guestEvents>[];
}

/** What the sheets say of whom to ask, each event in the order of its row. */
export const guestBookOf = (rows: GuestRows): GuestBook => ({
  people: rows.people.map((row) => ({
    code: row.code ?? '',
    name: row.name,
    doNotContact: wantsNoContact(row),
  })),
  sales: rows.sales.map((row) => ({ ...customerOf(row), day: row.date, units: row.total })),
  family: rows.family.map((row) => ({ ...customerOf(row), ageBand: row.ageBand ?? '' })),
  invitations: rows.invitations.map((row) => ({
    ...customerOf(row),
    event: { code: row.eventNo ?? '', name: row.event },
    status: statusOf(row) ?? '',
    locked: row.locked === true,
    heads: row.adults === null && row.children === null ? null : (row.adults ?? 0) + (row.children ?? 0),
    invitedOn: row.invitedOn,
    repliedOn: row.repliedOn,
  })),
  events: rows.events.map(outingOf),
});

export function outingOf(row: Row<typeof guestEvents>): Outing {
  const { bands, unknown } = suitsIn(row.suits ?? '');
  return {
    code: row.no ?? '',
    name: row.name,
    date: row.date,
    replyBy: row.replyBy,
    status: row.status ?? '',
    seats: {
      parties: seatsIn(row.partySeats),
      heads: seatsIn(row.headSeats === null ? null : row.headSeats - (row.ourHeads ?? 0)),
    },
    familyRequired: row.familyRequired === true,
    ourFamily: row.ourFamily === true && row.ourHeads === null,
    suits: bands,
    otherSuits: unknown,
  };
}

const customerOf = (row: { readonly customer: string | null; readonly customerCode: string | null }) => ({
  code: row.customerCode ?? '',
  name: row.customer ?? '',
});

const seatsIn = (count: number | null): number | null => (count === null ? null : Math.max(0, count));

const bandOf = new Map(
  Object.entries(ageBands).flatMap(([band, titles]) => titles.map((title) => [plainName(title), band])),
);

/** The age bands that a text names in either language, and what in it names none. */
export function suitsIn(text: string): { readonly bands: string[]; readonly unknown: string[] } {
  const words = text
    .split(/[,;/&\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return {
    bands: [...new Set(words.flatMap((word) => bandOf.get(plainName(word)) ?? []))],
    unknown: words.filter((word) => !bandOf.has(plainName(word))),
  };
}
