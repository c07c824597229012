import { grouped } from '../domain/grouped';
import { type Guest, guestList } from '../domain/guestList';
import { fail, ok } from '../domain/result';
import { guestWords, whyGuest } from '../text/guest';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import type { RowChange, Values } from '../workbook/change';
import {
  guestBookOf,
  guestEvents,
  guestFamily,
  guestInvitations,
  guestPeople,
  guestSales,
  outingOf,
} from '../workbook/eventTables';
import { customers } from '../workbook/schema/customers';
import { events } from '../workbook/schema/events';
import { family } from '../workbook/schema/family';
import { invitations } from '../workbook/schema/invitations';
import { purchases } from '../workbook/schema/purchases';
import type { Row } from '../workbook/table';
import { guarded } from '../workbook/typedText';
import { type EventRows, eventRows } from './eventRows';
import { invitationValues } from './invitationRow';
import { rowsOf } from './moneyRows';
import { cleared } from './pointing';
import { rowChange } from './rowChange';
import { writes } from './writes';

const usualReserves = 5;
const mostReserves = 50;

/**
 * Picks the guests of an event and its reserves: who is locked, asked or has answered stays as they are, and the
 * others make way for whoever is picked now.
 */
export const pickGuests = writes(
  'pickGuests',
  [customers, purchases, family, events, invitations],
  ({ book, world, sent }) => {
    const rows = eventRows(book, sent.no);
    if (!rows.ok) return rows;
    const { language } = book.settings;
    const text = textIn(language).event;
    const { status } = rows.value.event;
    if (status === 'held' || status === 'cancelled')
      return fail({ is: 'refused', field: 'no', text: text.over });
    const reserves = sent.reserves ?? usualReserves;
    if (
      typeof reserves !== 'number' ||
      !Number.isSafeInteger(reserves) ||
      reserves < 0 ||
      reserves > mostReserves
    )
      return fail({ is: 'unreadable' });
    const listed = guestList(guestBookIn(book), outingOf(rows.value.event), {
      asOf: world.today(),
      weights: book.settings.guestWeights,
      reserves,
    });
    if (!listed.ok) {
      const { of, most } = listed.problem;
      return fail({ is: 'refused', field: 'no', text: guestWords[language].tooManySeats(of, most) });
    }
    const { guests, reserves: spare, notes } = listed.value;
    if (guests.length === 0 && spare.length === 0)
      return fail({
        is: 'refused',
        field: 'no',
        text: notes.map(guestWords[language].note)[0] ?? text.nobody,
      });
    return ok({
      changes: pickChanges(book, rows.value, guests, spare),
      summary: [
        text.picked(guests.length, spare.length, rows.value.event.name),
        ...notes.map(guestWords[language].note),
      ].join(' · '),
    });
  },
);

export const guestBookIn = (book: Book) =>
  guestBookOf({
    people: rowsOf(book, customers, guestPeople),
    sales: rowsOf(book, purchases, guestSales),
    family: rowsOf(book, family, guestFamily),
    invitations: rowsOf(book, invitations, guestInvitations),
    events: rowsOf(book, events, guestEvents),
  });

function pickChanges(
  book: Book,
  { no, event, asked, rules }: EventRows,
  guests: readonly Guest[],
  spare: readonly Guest[],
): RowChange[] {
  const opened = book.open(invitations);
  const before = new Map(asked.map((one) => [one.code, one]));
  const wanted = [...guests, ...spare].map((guest, at) => ({
    guest,
    rank: at + 1,
    reserve: at >= guests.length,
  }));
  const codes = new Set(wanted.map(({ guest }) => guest.code));
  const gone = asked.filter(({ code, status, locked }) => status === 'picked' && !locked && !codes.has(code));
  const added = wanted.filter(({ guest }) => guest.code !== '' && !before.has(guest.code));
  const numbers = opened.newIds(added.length);
  const relatives = grouped(rowsOf(book, family, guestFamily), ({ customerCode }) => customerCode ?? '');
  const { language } = book.settings;
  const values = ({ guest, rank, reserve }: (typeof wanted)[number]): Values => ({
    rank,
    reserve,
    why: guarded(whyGuest(guest.why, language)),
  });
  return [
    ...gone.flatMap((one, at) => {
      // Whatever somebody noted beside a name is theirs: the row waits among the reserves.
      if (one.note !== '')
        return rowChange(opened, one.no, { reserve: true, rank: wanted.length + at + 1 }) ?? [];
      const line = opened.lines[(opened.rowOf(one.no) ?? 0) - 2];
      return line === undefined ? [] : [cleared(opened, line, one.no)];
    }),
    ...wanted.flatMap((one) => {
      const stands = before.get(one.guest.code);
      if (stands === undefined) return [];
      // A seat that was given stays given.
      const reserve = stands.status === 'picked' ? one.reserve : stands.reserve;
      return rowChange(opened, stands.no, { ...values(one), reserve }) ?? [];
    }),
    ...added.map((one, at): RowChange => {
      const id = numbers[at] ?? '';
      const party = partyOf(relatives.get(one.guest.code) ?? [], rules.familyRequired);
      const after: Values = {
        no: id,
        event: guarded(event.name),
        eventNo: no,
        customer: guarded(one.guest.name),
        customerCode: one.guest.code,
        ...values(one),
        ...invitationValues({ status: 'picked', ...party }, book.style),
      };
      return { table: invitations.key, id, before: null, after };
    }),
  ];
}

const grown = new Set(['adult', 'senior', 'teen', '']);

/** Who is expected of a party that has not answered: the customer, and the family that is known. */
function partyOf(known: readonly Row<typeof guestFamily>[], familyRequired: boolean) {
  const children = known.filter(({ ageBand }) => !grown.has(ageBand ?? '')).length;
  const adults = 1 + known.length - children;
  return known.length === 0 && familyRequired ? { adults: 2, children: 0 } : { adults, children };
}
