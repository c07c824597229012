import { fail, ok, type Result } from '../domain/result';
import { type Book, openBook } from '../workbook/book';
import { readCell } from '../workbook/cellKind';
import { purchases } from '../workbook/schema/purchases';
import type { World } from '../workbook/world';
import { type Account, type Accounts, accountsIn } from './accounts';
import type { CreditSaid } from './contract';
import { creditSaid } from './credit';
import { isRecord } from './form';
import type { InputProblem } from './say';

/** The answer to a request for credit before the sale, read without the lock. */
export function checkCredit(world: World, input: unknown): Result<CreditSaid, InputProblem> {
  if (!isRecord(input)) return fail({ is: 'unreadable' });
  const book = openBook(world);
  const amount = amountIn(input.amount, 'total', book);
  if (!amount.ok) return amount;
  const account = accountOf(accountsIn(book, world.today()), input.customerCode);
  return account.ok ? ok(creditSaid(book, account.value, amount.value)) : account;
}

/** More than nothing unless it may be as little as that, in smallest units. */
export function amountIn(typed: unknown, field: string, book: Book, least = 1): Result<number, InputProblem> {
  if (typed === undefined || typed === '') return fail({ is: 'field', field, problem: { is: 'missing' } });
  if (typeof typed !== 'string' && typeof typed !== 'number') return fail({ is: 'unreadable' });
  const read = readCell(purchases.columns.total.kind, typed, book.style);
  if (!read.ok) return fail({ is: 'field', field, problem: read.problem });
  if (typeof read.value === 'number' && read.value >= least) return ok(read.value);
  return fail({ is: 'field', field, problem: { is: 'notANumber', text: String(typed) } });
}

export function accountOf(accounts: Accounts, code: unknown): Result<Account, InputProblem> {
  const account = typeof code === 'string' && code !== '' ? accounts.of(code) : null;
  return account?.debtor ? ok(account) : fail({ is: 'unknownCustomer' });
}
