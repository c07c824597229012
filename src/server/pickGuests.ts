import { grouped } from '../domain/grouped';
import { type Guest, guestList, usualReserves } from '../domain/guestList';
import { fail, ok } from '../domain/result';
import { guestWords, whyGuest } from '../text/guest';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import { added, type RowChange, type Values } from '../workbook/change';
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
import { type EventRows, eventRows, isOver } from './eventRows';
import { newInvitationCode } from './invitationCode';
import { invitationValues } from './invitationRow';
import { cleared } from './pointing';
import { rowChange } from './rowChange';
import { rowsOf } from './tableRows';
import { writes } from './writes';

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
    if (isOver(rows.value.event)) return fail({ is: 'refused', field: 'no', text: text.over });
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
      changes: pickChanges(book, rows.value, guests, spare, () =>
        book.settings.replyForm === '' ? '' : newInvitationCode(world),
      ),
      summary: [
        text.picked(guests.length, spare.length, rows.value.event.name),
        ...notes.map(guestWords[language].note),
      ].join(' · '),
    });
  },
);

const guestBookIn = (book: Book) =>
  guestBookOf({
    people: rowsOf(book, customers, guestPeople),
    sales: rowsOf(book, purchases, guestSales),
    family: rowsOf(book, family, guestFamily),
    invitations: rowsOf(book, invitations, guestInvitations),
    events: rowsOf(book, events, guestEvents),
  });

function pickChanges(
  book: Book,
  { no, event, asked }: EventRows,
  guests: readonly Guest[],
  spare: readonly Guest[],
  newCode: () => string,
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
  const fresh = wanted.filter(({ guest }) => guest.code !== '' && !before.has(guest.code));
  const numbers = opened.newIds(fresh.length);
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
    ...fresh.map((one, at): RowChange => {
      const id = numbers[at] ?? '';
      const party = partyOf(one.guest, relatives.get(one.guest.code) ?? []);
      const after: Values = {
        no: id,
        event: guarded(event.name),
        eventNo: no,
        customer: guarded(one.guest.name),
        customerCode: one.guest.code,
        ...values(one),
        ...invitationValues({ status: 'picked', ...party }, book.style),
        code: newCode(),
      };
      return added(invitations, id, after);
    }),
  ];
}

/** Age bands that are not counted as grown-ups. */
const young = new Set(['toddler', 'child']);

/** Who is expected of a party that has not answered: so many as were counted when it was picked. */
function partyOf({ heads }: Guest, known: readonly Row<typeof guestFamily>[]) {
  const children = known.filter(({ ageBand }) => young.has(ageBand ?? '')).length;
  return { adults: heads - children, children };
}
