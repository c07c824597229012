import { daysBetween } from '../domain/day';
import { formatMoney } from '../domain/money';
import type { OpenTransfers } from '../domain/openTransfers';
import { ok, type Result } from '../domain/result';
import type { Book } from '../workbook/book';
import { payments } from '../workbook/schema/payments';
import { purchases } from '../workbook/schema/purchases';
import type { World } from '../workbook/world';
import type { WaitingList, WaitingTransfer } from './contract';
import { noticesOf } from './say';
import { transfersNow } from './transfers';

/** Every transfer that somebody says was sent and nobody has seen: their goods may not leave yet. */
export function waitingTransfers(world: World): Result<WaitingList, never> {
  const { book, now } = transfersNow(world);
  const problems = [purchases, payments].flatMap((table) => [...book.open(table).typed().problems]);
  const notices = noticesOf(
    problems.filter(({ column }) => telling.has(column)),
    book.style,
  );
  return ok({ transfers: listOf(world, book, now), notices });
}

/** A row that is wrong here may be a transfer that the list lacks. */
const telling = new Set(['no', 'date', 'total', 'amount', 'method', 'status', 'seen']);

/** The latest first: at the till it is the one in question. */
export function listOf(world: World, book: Book, { waiting }: OpenTransfers): WaitingTransfer[] {
  const { currency, language } = book.settings;
  const today = world.today();
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
