import { creditAnswer } from '../domain/credit';
import { isTrusted } from '../domain/payingHistory';
import { creditOff, creditWords, historyWords } from '../text/credit';
import type { Book } from '../workbook/book';
import { type Account, mostDaysLate } from './accounts';
import type { CreditSaid } from './contract';
import { moneySaid } from './moneySaid';

/** Whether this customer may owe so much more, by the shop's own rules and the way they have paid. */
export function creditSaid(book: Book, account: Account, amount: number): CreditSaid {
  const { credit, language } = book.settings;
  const money = (units: number) => moneySaid(units, book.style);
  const limit = account.debtor?.creditLimit ?? credit.limit;
  const owed = Math.max(account.owed, 0);
  const answer = creditAnswer({
    amount,
    owed,
    limit,
    overdueDays: mostDaysLate(account.bills),
    trusted: isTrusted(account.history),
  });
  return {
    yes: credit.allowed && answer.is === 'yes',
    reason: credit.allowed ? creditWords[language](answer, money) : creditOff[language],
    owed: money(owed),
    limit: money(limit),
    history: historyWords[language](account.history),
    on: credit.allowed,
  };
}
