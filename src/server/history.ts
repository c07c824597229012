import { plainName } from '../domain/customerMatch';
import { timeline } from '../domain/timeline';
import { short } from '../text/short';
import type { Book } from '../workbook/book';
import { events } from '../workbook/schema/events';
import { followUps } from '../workbook/schema/followUps';
import { invitations } from '../workbook/schema/invitations';
import { payments } from '../workbook/schema/payments';
import { promises } from '../workbook/schema/promises';
import { purchases } from '../workbook/schema/purchases';
import { service } from '../workbook/schema/service';
import type { TimelineEntry } from './contract';
import { moneySaid } from './moneySaid';
import type { OwnRows } from './ownRows';
import { titleOf } from './titleOf';

const mostTold = 30;
const longest = 300;

/** What happened with one customer, in any sheet of ours: the latest of it, and how much is older. */
export function history(book: Book, own: OwnRows) {
  const entry = (
    is: TimelineEntry['is'],
    when: string,
    no: string | null,
    parts: readonly (string | null)[],
    units: number | null = null,
  ) => ({
    when,
    no: no ?? '',
    is,
    text: short(parts.filter((part) => part !== null && part !== '').join(' · '), longest),
    money: units === null ? '' : moneySaid(units, book.style),
  });
  const dayOfEvent = eventDays(book);
  const { latest, earlier } = timeline(
    [
      ...own.of(purchases).map((row) => entry('purchase', row.date, row.no, [row.item], row.total)),
      ...own
        .of(payments)
        .map((row) =>
          entry(
            'payment',
            row.date,
            row.no,
            [titleOf(payments.columns.method, row.method, book.style)],
            row.amount,
          ),
        ),
      ...own
        .of(followUps)
        .map((row) =>
          entry('contact', row.when, row.no, [
            titleOf(followUps.columns.kind, row.kind, book.style),
            row.summary,
            row.outcome,
          ]),
        ),
      ...own
        .of(promises)
        .map((row) =>
          entry('promise', row.date, row.no, [
            row.promise,
            titleOf(promises.columns.result, row.result, book.style),
          ]),
        ),
      ...own
        .of(service)
        .map((row) =>
          entry('service', row.opened, row.no, [
            titleOf(service.columns.kind, row.kind, book.style),
            row.note,
          ]),
        ),
      ...own
        .of(invitations)
        .map((row) =>
          entry('invitation', dayOfEvent(row) ?? row.invitedOn ?? '', row.no, [
            row.event,
            titleOf(invitations.columns.status, row.status, book.style),
          ]),
        ),
    ],
    mostTold,
  );
  const told = latest.map(
    ({ when, is, text, money }): TimelineEntry => ({
      day: when.slice(0, 10),
      is,
      text,
      money,
    }),
  );
  return { timeline: told, earlier };
}

/** The day of the event that an invitation is to, by its number or else its name; undefined where nobody knows. */
function eventDays(book: Book) {
  const days = new Map<string, string>();
  const all = book.has(events) ? book.open(events).typed().rows : [];
  for (const { value } of [...all].reverse()) {
    days.set(plainName(value.name), value.date);
    if (value.no !== null) days.set(plainName(value.no), value.date);
  }
  return (to: { readonly event: string; readonly eventNo: string | null }): string | undefined =>
    days.get(plainName(to.eventNo ?? '')) ?? days.get(plainName(to.event));
}
