import { customerReport, ownerFinder } from '../domain/customerReport';
import { type Day, dayOfMoment, daysBetween } from '../domain/day';
import { fail, ok, type Result } from '../domain/result';
import { favourites, usualOrder } from '../domain/usualOrder';
import { whatsAppLink } from '../domain/whatsApp';
import { reasonOf, stageWords } from '../text/report';
import { silenceSaid } from '../text/silence';
import { type Book, openBook } from '../workbook/book';
import { customers } from '../workbook/schema/customers';
import { events } from '../workbook/schema/events';
import { family } from '../workbook/schema/family';
import { followUps } from '../workbook/schema/followUps';
import { invitations } from '../workbook/schema/invitations';
import { payments } from '../workbook/schema/payments';
import { promises } from '../workbook/schema/promises';
import { purchases } from '../workbook/schema/purchases';
import { service } from '../workbook/schema/service';
import type { Row, Table } from '../workbook/table';
import type { World } from '../workbook/world';
import { accountsIn } from './accounts';
import type { CustomerCard, TimelineEntry } from './contract';
import { isRecord } from './form';
import { moneySaid } from './moneySaid';
import type { InputProblem } from './say';
import { selectedCustomer } from './selectedCustomer';
import { ladderIn, shopRowsIn } from './shopRows';

const mostTold = 30;
const mostFavourites = 5;
const mostTopics = 3;

/** All about one customer, of the code that was sent or of the row that is selected; read without the lock. */
export function customerCard(world: World, input: unknown): Result<CustomerCard | null, InputProblem> {
  const code = isRecord(input) ? input.code : undefined;
  if (code !== undefined && typeof code !== 'string') return fail({ is: 'unreadable' });
  const book = openBook(world);
  const wanted = code ?? selectedCustomer(world, book);
  if (wanted === '') return code === undefined ? ok(null) : fail({ is: 'unknownCustomer' });
  const shop = shopRowsIn(book);
  const at = shop.people.findIndex((person) => person.code === wanted);
  const known = book
    .open(customers)
    .typed()
    .rows.find(({ value }) => value.code === wanted)?.value;
  if (at < 0 || known === undefined) return fail({ is: 'unknownCustomer' });

  const { language, regularFrom, windowMonths, currency } = book.settings;
  const today = world.today();
  const report = customerReport(shop.people, shop.sales, shop.contacts, {
    asOf: today,
    ladder: ladderIn(book),
    regularFrom,
    windowMonths,
  });
  const figures = report.figures[at];
  if (figures === undefined) return fail({ is: 'unknownCustomer' });
  const money = (units: number) => moneySaid(units, book.style);
  const scale = 10 ** currency.decimals;
  const exact = {
    units: (amount: number) => Math.round(amount * scale),
    amount: (units: number) => units / scale,
  };
  const mine = rowsOfOne(book, wanted);
  const sold = mine(purchases);
  const met = mine(followUps).sort((one, other) => (one.when < other.when ? 1 : -1));
  const items = sold.map((sale) => ({
    no: sale.no ?? '',
    day: sale.date,
    item: sale.item ?? '',
    quantity: sale.quantity,
    unitPrice: sale.unitPrice,
    units: sale.total,
  }));
  const account = accountsIn(book, today).of(wanted);
  const told = timeline(book, mine, today);
  const worth = figures.outlook?.value ?? null;
  return ok({
    code: wanted,
    name: known.name,
    title: known.title ?? '',
    phone: known.phone ?? '',
    doNotContact: known.doNotContact === true,
    chat: known.doNotContact === true ? '' : whatsAppLink(known.phone ?? '', ''),
    stage: stageWords[language][figures.stage],
    tier: figures.tier?.name ?? '',
    why: reasonOf(figures, report.outlooks, windowMonths, { exact, currency, language }),
    silence: figures.silence === null ? '' : silenceSaid(figures.silence, language),
    silent: figures.silence?.state ?? '',
    lastContact: figures.lastContact ?? '',
    nextTouch: figures.nextTouch ?? '',
    owed: account !== null && account.owed > 0 ? money(account.owed) : '',
    owedSince: account?.bills[0]?.due ?? '',
    expected: worth === null ? '' : money(worth),
    favourites: favourites(items, mostFavourites),
    usualOrder: usualOrder(items).map(({ item, quantity, unitPrice }) => ({
      item,
      quantity: quantity === null ? '' : String(quantity),
      unitPrice: unitPrice === null ? '' : String(unitPrice / scale),
    })),
    topics: met.flatMap(({ summary }) => (summary === null ? [] : [summary])).slice(0, mostTopics),
    about: (['interests', 'expectations', 'unspokenNeed', 'nextPlan', 'agreement', 'note'] as const).flatMap(
      (key) => {
        const text = known[key];
        return text === null || text === '' ? [] : [{ title: customers.columns[key].title[language], text }];
      },
    ),
    family: mine(family).map((member) => relativeOf(member, language)),
    promises: mine(promises)
      .filter(({ result }) => result === null || result === 'pending')
      .map(({ no, promise, due, fulfilledBy }) => ({
        no: no ?? '',
        promise,
        due,
        by: fulfilledBy ?? '',
        late: Math.max(0, daysBetween(due, today)),
      })),
    cases: mine(service)
      .filter(({ closed }) => closed === null)
      .map(({ no, kind, note, opened, answered }) => ({
        no: no ?? '',
        kind: titleOf(service, 'kind', kind, language),
        about: note ?? '',
        opened: dayOfMoment(opened),
        answered: answered !== null,
      })),
    timeline: told.slice(0, mostTold),
    earlier: Math.max(0, told.length - mostTold),
  });
}

type Mine = <T extends Table>(table: T) => Row<T>[];

/** The rows of each table that are this customer's: by their code, or by a name that is only theirs. */
function rowsOfOne(book: Book, code: string): Mine {
  const people = book
    .open(customers)
    .typed()
    .rows.map(({ value }) => ({ code: value.code ?? '', name: value.name }));
  const ownersOf = ownerFinder(people);
  const isMine = (row: Readonly<Record<string, unknown>>) => {
    const owners = ownersOf({ code: String(row.customerCode ?? ''), name: String(row.customer ?? '') });
    return owners.length === 1 && people[owners[0] ?? -1]?.code === code;
  };
  return (table) =>
    book.has(table)
      ? book
          .open(table)
          .typed()
          .rows.map(({ value }) => value)
          .filter(isMine)
      : [];
}

/** Whoever has not agreed that we keep their name is a relation and an age. */
function relativeOf(member: Row<typeof family>, language: 'id' | 'en'): string {
  const { relation, ageBand, name, consent } = member;
  return [
    consent === true ? (name ?? '') : '',
    titleOf(family, 'relation', relation, language),
    titleOf(family, 'ageBand', ageBand, language),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What a choice is called. */
function titleOf(table: Table, column: string, key: string | null, language: 'id' | 'en'): string {
  const kind = table.columns[column]?.kind;
  return kind?.is === 'choice' && key !== null ? (kind.options[key]?.[language] ?? '') : '';
}

/** Everything that happened with them, the latest first. */
function timeline(book: Book, mine: Mine, today: Day): TimelineEntry[] {
  const { language } = book.settings;
  const money = (units: number) => moneySaid(units, book.style);
  const said = (...parts: readonly (string | null)[]) =>
    parts.filter((part) => part !== null && part !== '').join(' · ');
  const eventDays = new Map(
    book.has(events)
      ? book
          .open(events)
          .typed()
          .rows.map(({ value }) => [value.name.toLowerCase(), value.date])
      : [],
  );
  const entries: (TimelineEntry & { readonly when: string })[] = [
    ...mine(purchases).map(({ date, item, total, no }) => ({
      when: `${date} 0 ${no}`,
      day: date,
      is: 'purchase' as const,
      text: said(item),
      money: money(total),
    })),
    ...mine(payments).map(({ date, amount, method, no }) => ({
      when: `${date} 1 ${no}`,
      day: date,
      is: 'payment' as const,
      text: titleOf(payments, 'method', method, language),
      money: money(amount),
    })),
    ...mine(followUps).map(({ when, kind, summary, outcome }) => ({
      when,
      day: dayOfMoment(when),
      is: 'contact' as const,
      text: said(titleOf(followUps, 'kind', kind, language), summary, outcome),
      money: '',
    })),
    ...mine(promises).map(({ date, promise, result, no }) => ({
      when: `${date} 2 ${no}`,
      day: date,
      is: 'promise' as const,
      text: said(promise, titleOf(promises, 'result', result, language)),
      money: '',
    })),
    ...mine(service).map(({ opened, kind, note }) => ({
      when: opened,
      day: dayOfMoment(opened),
      is: 'service' as const,
      text: said(titleOf(service, 'kind', kind, language), note),
      money: '',
    })),
    ...mine(invitations).map(({ event, status, invitedOn, no }) => {
      const day = eventDays.get(event.toLowerCase()) ?? invitedOn ?? today;
      return {
        when: `${day} 3 ${no}`,
        day,
        is: 'invitation' as const,
        text: said(event, titleOf(invitations, 'status', status, language)),
        money: '',
      };
    }),
  ];
  return entries
    .sort((one, other) => (one.when < other.when ? 1 : one.when > other.when ? -1 : 0))
    .map(({ when: _, ...entry }) => entry);
}
