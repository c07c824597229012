import { type Day, daysBetween } from '../domain/day';
import { formatMoney } from '../domain/money';
import type { OpenTransfers } from '../domain/openTransfers';
import type { Book } from '../workbook/book';
import { payments } from '../workbook/schema/payments';
import { purchases } from '../workbook/schema/purchases';
import type { WaitingList, WaitingTransfer } from './contract';
import { noticesOf } from './say';

/** Every transfer that somebody says was sent and nobody has seen: their goods may not leave yet. */
export function waitingTransfers(book: Book, now: OpenTransfers, today: Day): WaitingList {
  const problems = [purchases, payments].flatMap((table) => [...book.open(table).typed().problems]);
  const notices = noticesOf(
    problems.filter(({ column }) => telling.has(column)),
    book.style,
  );
  return { transfers: listOf(book, now, today), notices };
}

/** A row that is wrong here may be a transfer that the list lacks. */
const telling = new Set(['no', 'date', 'total', 'amount', 'method', 'status', 'seen']);

/** The latest first: at the till it is the one in question. */
export function listOf(book: Book, { waiting }: OpenTransfers, today: Day): WaitingTransfer[] {
  const { currency, language } = book.settings;
  return waiting
    .map(({ is, no, day, customer, amount }) => ({
      is,
      no,
      day,
      customer,
      amount: formatMoney(amount, currency, language),
      units: amount,
      daysWaiting: Math.max(0, daysBetween(day, today)),
    }))
    .sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0));
}
