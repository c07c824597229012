import { ownerFinder } from '../domain/customerReport';
import { addDays, type Day } from '../domain/day';
import { eventCost } from '../domain/eventCost';
import { dateWarnings } from '../domain/eventDate';
import { eventEffect } from '../domain/eventEffect';
import { headsOf, nextGuest, seatsLeft } from '../domain/eventSeats';
import { grouped } from '../domain/grouped';
import { ok, type Result } from '../domain/result';
import { whatsAppLink } from '../domain/whatsApp';
import { eventTalk, type ToldGuest } from '../text/eventTalk';
import type { Language } from '../text/language';
import { textIn } from '../text/text';
import { type Book, openBook } from '../workbook/book';
import { guestSales } from '../workbook/eventTables';
import { replyLink } from '../workbook/replyForm';
import { type Event, events } from '../workbook/schema/events';
import { holidays } from '../workbook/schema/holidays';
import { invitations } from '../workbook/schema/invitations';
import { purchases } from '../workbook/schema/purchases';
import { calledAs } from '../workbook/shopTables';
import type { World } from '../workbook/world';
import type { EventCard, EventEntry, EventList, GuestEntry } from './contract';
import { formValue } from './customerRow';
import { type Asked, type EventRows, eventFinder, eventRows, isOver, seatsOf } from './eventRows';
import { isRecord } from './form';
import { moneySaid } from './moneySaid';
import { formRepliesIn } from './replies';
import { eventFields } from './saveEvent';
import { type InputProblem, noticesOf } from './say';
import { peopleIn, relativesIn } from './shopRows';
import { rowsOf, valuesIn } from './tableRows';
import { titleOf } from './titleOf';

const mostEvents = 30;
const mostGuests = 200;

/** The events, those to come first and the nearest of them on top; read without the lock. */
export function eventList(world: World): EventList {
  const book = openBook(world);
  const today = world.today();
  const rows = valuesIn(book, events).filter(({ no }) => no !== null);
  const ahead = ({ date }: Event) => date >= today;
  rows.sort(
    (one, other) =>
      Number(ahead(other)) - Number(ahead(one)) ||
      (ahead(one) ? 1 : -1) * (one.date < other.date ? -1 : one.date > other.date ? 1 : 0),
  );
  const { byNo } = eventFinder(book);
  return {
    replies: formRepliesIn(book),
    events: rows.slice(0, mostEvents).flatMap((event): EventEntry[] => {
      const found = byNo(event.no);
      if (!found.ok) return [];
      return [
        {
          no: event.no ?? '',
          name: event.name,
          day: event.date,
          place: event.place ?? '',
          over: isOver(event),
          coming: comingIn(found.value, book),
          todo: todoOf(found.value, today, book),
        },
      ];
    }),
  };
}

function comingIn(rows: EventRows, book: Book): string {
  const { parties, heads } = seatsOf(rows);
  return parties === 0 ? '' : textIn(book.settings.language).event.coming(parties, heads);
}

const answersAwaited = ({ status, reserve }: Asked) => status === 'invited' && !reserve;

/** The one thing to do next. */
function todoOf({ event, asked, rules }: EventRows, today: Day, book: Book): string {
  const { todo } = textIn(book.settings.language).event;
  if (isOver(event)) return event.status === 'held' ? todo.over : todo.cancelled;
  if (asked.length === 0) return todo.pick;
  if (event.date <= today)
    return asked.some(({ status }) => status === 'attended') ? todo.close : todo.attend;
  const unsent = asked.filter((one) => one.status === 'picked' && !one.reserve && !one.silent).length;
  if (unsent > 0) return todo.invite(unsent);
  const next = nextGuest(asked, rules);
  if (next !== null) return todo.replace(next.name);
  const waiting = asked.filter(answersAwaited).length;
  if (waiting === 0) return todo.wait;
  return event.replyBy !== null && event.replyBy < today ? todo.overdue(waiting) : todo.replies(waiting);
}

/** Everything about one event in one call: who comes, what is free, whom to invite next, and what to write. */
export function eventCard(world: World, input: unknown): Result<EventCard, InputProblem> {
  const book = openBook(world);
  const found = eventRows(book, isRecord(input) ? input.no : undefined);
  if (!found.ok) return found;
  const { language } = book.settings;
  const { event: text } = textIn(language);
  const talk = eventTalk[language];
  const { event, asked, rules, no } = found.value;
  const today = world.today();
  const opened = book.open(events);
  const line = opened.lines[(opened.rowOf(no) ?? 0) - 2] ?? [];
  const next = isOver(event) || event.date < today ? null : nextGuest(asked, rules);
  const write = writerFor(book, event, today);
  const taken = seatsOf(found.value);
  return ok({
    no,
    fields: Object.fromEntries(
      eventFields.map((key) => [key, formValue(events.columns[key], opened.cell(line, key), book.style)]),
    ),
    name: event.name,
    day: event.date,
    place: event.place ?? '',
    status: event.status ?? 'draft',
    statusTitle: titleOf(events.columns.status, event.status ?? 'draft', book.style),
    familyRequired: rules.familyRequired,
    begun: event.date <= today,
    over: isOver(event),
    warnings: isOver(event) ? [] : warningsIn(book, event.date, today).map(talk.warning),
    coming: comingIn(found.value, book),
    seats: isOver(event) ? '' : text.seatsLeft(seatsLeft(taken, rules)),
    cost: costIn(book, event, taken.heads),
    todo: todoOf(found.value, today, book),
    next: next?.no ?? '',
    guests: asked.slice(0, mostGuests).map((one) => guestOf(one, book, write(one, next))),
    more: Math.max(0, asked.length - mostGuests),
    calendar: calendarLink(event),
    effect: event.status === 'held' ? effectIn(book, found.value, today) : '',
    notices: [
      ...twiceIn(asked).map(text.askedTwice),
      ...noticesOf(
        [events, invitations].flatMap((table) => [...book.open(table).typed().problems]),
        book.style,
      ),
    ],
  });
}

/** One customer has one invitation: two, as after a merge, keep two seats until one of them is removed. */
const twiceIn = (asked: readonly Asked[]): string[] =>
  [
    ...grouped(
      asked.filter(({ code }) => code !== ''),
      ({ code }) => code,
    ).values(),
  ].flatMap(([one, another]) => (one === undefined || another === undefined ? [] : [one.name]));

const warningsIn = (book: Book, date: Day, today: Day) =>
  dateWarnings(date, book.has(holidays) ? valuesIn(book, holidays) : [], today);

function costIn(book: Book, { spent, budget }: Event, heads: number): string {
  const { event: text } = textIn(book.settings.language);
  const money = (units: number) => moneySaid(units, book.style);
  const { perHead, allowed, left } = eventCost(spent ?? 0, budget, heads);
  if (spent !== null && perHead !== null)
    return left === null
      ? text.perHead(money(perHead))
      : text.cost(money(perHead), money(Math.abs(left)), left < 0);
  return allowed === null ? '' : text.allowed(money(allowed));
}

function guestOf(one: Asked, book: Book, { title, message }: Written): GuestEntry {
  const { adults, children } = one;
  return {
    no: one.no,
    code: one.code,
    name: one.name,
    title,
    reserve: one.reserve,
    locked: one.locked,
    doNotContact: one.silent,
    status: one.status,
    statusTitle: titleOf(invitations.columns.status, one.status, book.style),
    adults,
    children,
    party: textIn(book.settings.language).event.party(adults, children),
    why: one.why,
    message,
  };
}

interface Written {
  readonly title: string;
  readonly message: GuestEntry['message'];
}

/** Writes to each guest what is to be written now; to whoever wants no contact, nothing. */
function writerFor(book: Book, event: Event, today: Day) {
  const { language } = book.settings;
  const talk = eventTalk[language];
  const people = new Map(peopleIn(book).map((row) => [row.code ?? '', row]));
  const relatives = relativesIn(book);
  const silent = { text: '', link: '' };
  return (one: Asked, next: Asked | null): Written => {
    const person = people.get(one.code);
    const title = person?.title ?? '';
    const told: ToldGuest = {
      called: calledAs(title, one.name),
      event: event.name,
      day: event.date,
      place: event.place ?? '',
      replyBy: event.replyBy === null || event.replyBy < today ? '' : event.replyBy,
      familyRequired: event.familyRequired === true,
      family: listed((relatives.get(one.code) ?? []).slice(0, 3), language),
      answerAt: replyLink(book.settings.replyForm, one.invitation),
    };
    const text = person === undefined || one.silent ? '' : wordsFor(one, next, event, told, talk, today);
    return {
      title,
      message: text === '' ? silent : { text, link: whatsAppLink(person?.phone ?? '', text) },
    };
  };
}

function wordsFor(
  one: Asked,
  next: Asked | null,
  event: Event,
  told: ToldGuest,
  talk: (typeof eventTalk)[Language],
  today: Day,
): string {
  if (one.status === 'attended') return talk.thanks({ ...told, alone: headsOf(one) === 1 });
  if (isOver(event) || event.date < today) return '';
  if (one.status === 'picked') return one.reserve && one !== next ? '' : talk.invite(told);
  if (one.status === 'yesAlone') return told.familyRequired ? talk.alone(told) : '';
  const waited = one.invitedOn !== null && one.invitedOn < today;
  return one.status === 'noAnswer' || (one.status === 'invited' && waited) ? talk.remind(told) : '';
}

/** Dimas, Rani dan Sinta. */
function listed(names: readonly string[], language: Language): string {
  const last = names[names.length - 1];
  if (last === undefined || names.length === 1) return last ?? '';
  return `${names.slice(0, -1).join(', ')} ${language === 'id' ? 'dan' : 'and'} ${last}`;
}

/** A whole day as a draft: nothing is written anywhere until the person saves it, so nothing has to be permitted. */
function calendarLink({ name, date, place, note }: Event): string {
  const plain = date.replace(/-/g, '');
  const after = addDays(date, 1).replace(/-/g, '');
  const parts = {
    action: 'TEMPLATE',
    text: name,
    dates: `${plain}/${after}`,
    location: place ?? '',
    details: note ?? '',
  };
  const query = Object.entries(parts)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
  return `https://calendar.google.com/calendar/render?${query}`;
}

function effectIn(book: Book, { event, asked }: EventRows, today: Day): string {
  const people = peopleIn(book);
  const ownersOf = ownerFinder(people.map(({ code, name }) => ({ code: code ?? '', name })));
  const bought = grouped(rowsOf(book, purchases, guestSales), ({ customer, customerCode }) => {
    const [only, another] = ownersOf({ code: customerCode ?? '', name: customer ?? '' });
    return only === undefined || another !== undefined ? '' : (people[only]?.code ?? '');
  });
  const came = new Set(asked.filter(({ status }) => status === 'attended').map(({ code }) => code));
  const each = [...came].map((code) =>
    (code === '' ? [] : (bought.get(code) ?? [])).map(({ date, total }) => ({ day: date, units: total })),
  );
  const money = (units: number) => moneySaid(units, book.style);
  return eventTalk[book.settings.language].effect(eventEffect(each, event.date, today), money);
}
