import type { Day } from '../domain/day';
import { whatsAppLink } from '../domain/whatsApp';
import { owingMessages, type ToldOwing } from '../text/owing';
import type { Book } from '../workbook/book';
import { wantsNoContact } from '../workbook/schema/customers';
import { type Account, accountsIn, mostDaysLate } from './accounts';
import type { OwingEntry, OwingList } from './contract';
import { moneySaid } from './moneySaid';

/** Who owes what, the most overdue first, with what to send them. */
export function owingList(book: Book, today: Day): OwingList {
  const owing = accountsIn(book, today)
    .all.filter(({ customer, bills }) => customer !== '' && bills.length > 0)
    .sort(byLateness);
  const all = owing.reduce((sum, { bills }) => sum + owedOf(bills), 0);
  return {
    creditAllowed: book.settings.credit.allowed,
    total: moneySaid(all, book.style),
    customers: owing.map((account) => entryOf(account, today, book)),
  };
}

const owedOf = (bills: Account['bills']): number => bills.reduce((sum, { owed }) => sum + owed, 0);

function entryOf({ debtor, bills }: Account, today: string, book: Book): OwingEntry {
  const [oldest] = bills;
  const money = (units: number) => moneySaid(units, book.style);
  const name = oneLine(debtor?.name ?? oldest?.bill.customer.name ?? '');
  const told: ToldOwing = {
    called: oneLine(`${debtor?.title ?? ''} ${name}`),
    today,
    owed: money(owedOf(bills)),
    bills: bills.map(({ bill, due, paid, owed }) => ({
      day: bill.day,
      due,
      total: money(bill.units),
      paid: paid > 0 ? money(paid) : '',
      owed: money(owed),
    })),
  };
  const messages = owingMessages[book.settings.language];
  // Whoever wants no contact is sent nothing, and nothing is at hand that could be.
  const silent = debtor !== null && wantsNoContact(debtor);
  const send = (text: string) =>
    silent || text === '' ? { text: '', link: '' } : { text, link: whatsAppLink(debtor?.phone ?? '', text) };
  return {
    code: debtor?.code ?? '',
    name,
    title: oneLine(debtor?.title ?? ''),
    doNotContact: silent,
    owed: told.owed,
    due: oldest?.due ?? '',
    daysLate: mostDaysLate(bills),
    bills: bills.map(({ bill, daysLate }, at) => ({
      no: bill.no,
      day: bill.day,
      due: told.bills[at]?.due ?? '',
      total: money(bill.units),
      owed: told.bills[at]?.owed ?? '',
      daysLate,
    })),
    statement: send(messages.statement(told)),
    reminder: send(
      messages.reminder({ ...told, bills: told.bills.filter((_, at) => bills[at]?.tiny === false) }),
    ),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const byLateness = (one: Account, other: Account): number =>
  mostDaysLate(other.bills) - mostDaysLate(one.bills) ||
  ((one.bills[0]?.due ?? '') < (other.bills[0]?.due ?? '') ? -1 : 1);
