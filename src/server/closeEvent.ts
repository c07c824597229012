import { addDays, daySerial, type Moment, momentSerial } from '../domain/day';
import { sharesByHead } from '../domain/eventCost';
import { headsOf, holdsSeat } from '../domain/eventSeats';
import { type Money, numberOfMoney } from '../domain/money';
import { fail, ok } from '../domain/result';
import { carePot } from '../text/cashCategory';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import { readCell, writeCell } from '../workbook/cellKind';
import { added, type RowChange, type Values } from '../workbook/change';
import { care } from '../workbook/schema/care';
import { cash } from '../workbook/schema/cash';
import { customers } from '../workbook/schema/customers';
import { events } from '../workbook/schema/events';
import { followUps } from '../workbook/schema/followUps';
import { invitations } from '../workbook/schema/invitations';
import { part } from '../workbook/table';
import { guarded } from '../workbook/typedText';
import { type EventRows, eventRows, type Asked as Guest, isOver } from './eventRows';
import { invitationChange } from './invitationRow';
import { moneySaid } from './moneySaid';
import { rowChange } from './rowChange';
import { rowsOf } from './tableRows';
import { type Asked, writes } from './writes';

/**
 * Ends an event: what it cost goes into Cash once and into Care by heads, everybody who came has been together
 * with us and is to be thanked, and whoever had said yes and was not seen did not attend.
 */
export const closeEvent = writes(
  'closeEvent',
  [customers, events, invitations, followUps, cash, care],
  ({ book, world, user, sent }) => {
    const rows = eventRows(book, sent.no);
    if (!rows.ok) return rows;
    const { event: text } = textIn(book.settings.language);
    const { event, asked, no, rules } = rows.value;
    const refused = (field: string, words: string) => fail({ is: 'refused' as const, field, text: words });
    if (isOver(event)) return refused('no', text.over);
    if (event.date > world.today()) return refused('no', text.notYet);
    const came = asked.filter(({ status }) => status === 'attended');
    if (came.length === 0) return refused('no', text.nobodyCame);
    if (typeof sent.spent !== 'string' || sent.spent.trim() === '')
      return fail({ is: 'field', field: 'spent', problem: { is: 'missing' } });
    const read = readCell(events.columns.spent.kind, sent.spent, book.style);
    if (!read.ok) return fail({ is: 'field', field: 'spent', problem: read.problem });
    const spent = typeof read.value === 'number' ? read.value : 0;
    if (spent < 0) return refused('spent', text.noBudget);
    const booked = bookedFor(book, no);
    if (booked !== null && booked !== spent)
      return refused('spent', text.booked(moneySaid(booked, book.style)));
    const ended = rowChange(book.open(events), no, {
      status: writeCell(events.columns.status.kind, 'held', book.style),
      spent: numberOfMoney(spent as Money, book.style.currency),
    });
    const guests = book.open(invitations);
    const missed = asked.filter(
      (one) => (one.status === 'yesWithFamily' || one.status === 'yesAlone') && holdsSeat(one, rules),
    );
    return ok({
      changes: [
        ...(ended === null ? [] : [ended]),
        ...came.flatMap(({ no: guest }) =>
          invitationChange(guests, guest, { status: 'attended' }, book.style),
        ),
        ...missed.flatMap(({ no: guest }) =>
          invitationChange(guests, guest, { status: 'didNotAttend' }, book.style),
        ),
        ...thanks({ book, world, user, sent }, rows.value, came),
        ...(spent === 0 || booked !== null ? [] : costs(book, rows.value, came, spent)),
      ],
      summary: text.closed(event.name, came.length),
    });
  },
);

/** What stands in Cash for it from an earlier close; null where nothing does. */
function bookedFor(book: Book, no: string): number | null {
  const rows = rowsOf(book, cash, spentOn).filter(({ reference }) => reference === no);
  return rows.length === 0 ? null : rows.reduce((sum, { out }) => sum + (out ?? 0), 0);
}
const spentOn = part(cash, ['date', 'out', 'reference']);

const whom = ({ name, code }: Guest): Values => ({ customer: guarded(name), customerCode: code });

/** They have been together with us; the next day somebody says thank you. Who was noted already is not again. */
function thanks({ book, world, user }: Asked, { event }: EventRows, came: readonly Guest[]): RowChange[] {
  const { event: text } = textIn(book.settings.language);
  const next = Math.max(daySerial(addDays(event.date, 1)), daySerial(world.today()));
  // The noon of a real day.
  const when = `${event.date} 12:00` as Moment;
  const noted = new Set(
    rowsOf(book, followUps, meetings).flatMap((row) =>
      row.kind === 'together' && row.when === when ? [row.customerCode ?? row.customer] : [],
    ),
  );
  const thanked = came.filter(({ code, name }) => !noted.has(code || name));
  const numbers = book.open(followUps).newIds(thanked.length);
  return thanked.map((one, at) => {
    const id = numbers[at] ?? '';
    return added(followUps, id, {
      no: id,
      when: momentSerial(when),
      ...whom(one),
      kind: writeCell(followUps.columns.kind.kind, 'together', book.style),
      summary: guarded(text.together(event.name, headsOf(one))),
      staff: guarded(user),
      nextTouch: next,
      done: true,
    });
  });
}
const meetings = part(followUps, ['when', 'customer', 'customerCode', 'kind']);

/** One row of cash, and the same money again by whom it was spent on. */
function costs(book: Book, { no, event }: EventRows, came: readonly Guest[], spent: number): RowChange[] {
  const { style } = book;
  const amount = (units: number) => numberOfMoney(units as Money, style.currency);
  const [cashNo = ''] = book.open(cash).newIds(1);
  const careNos = book.open(care).newIds(came.length);
  const shares = sharesByHead(spent, came.map(headsOf));
  const pot = carePot(book.settings.lists.cashCategories);
  return [
    added(cash, cashNo, {
      no: cashNo,
      date: daySerial(event.date),
      out: amount(spent),
      ...(pot === '' ? {} : { category: guarded(pot) }),
      reference: no,
      oneOff: true,
      note: guarded(event.name),
    }),
    ...came.map((one, at) => {
      const id = careNos[at] ?? '';
      return added(care, id, {
        no: id,
        date: daySerial(event.date),
        ...whom(one),
        kind: writeCell(care.columns.kind.kind, 'event', style),
        cost: amount(shares[at] ?? 0),
        item: guarded(event.name),
      });
    }),
  ];
}

/** An event that does not take place: nobody is asked any more, and nothing is booked. */
export const cancelEvent = writes('cancelEvent', [customers, events, invitations], ({ book, sent }) => {
  const rows = eventRows(book, sent.no);
  if (!rows.ok) return rows;
  const { event, no } = rows.value;
  const { event: text } = textIn(book.settings.language);
  if (event.status === 'held') return fail({ is: 'refused', field: 'no', text: text.over });
  const status = writeCell(events.columns.status.kind, 'cancelled', book.style);
  const change = rowChange(book.open(events), no, { status });
  return ok({ changes: change === null ? [] : [change], summary: text.cancelled(event.name) });
});
