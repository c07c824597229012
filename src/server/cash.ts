import { breath } from '../domain/breath';
import { cashBook, type Entry } from '../domain/cashBook';
import { type CashForecast, cashForecast } from '../domain/cashForecast';
import type { Day } from '../domain/day';
import { withoutOwnTransfers } from '../domain/ownTransfers';
import { breathSentence, spokenDay } from '../text/breath';
import { categoryOf } from '../text/cashBook';
import { cashKindOf } from '../text/cashCategory';
import { isIdulfitri } from '../text/feast';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import { cash } from '../workbook/schema/cash';
import { holidays } from '../workbook/schema/holidays';
import type { World } from '../workbook/world';
import type { CashView } from './contract';
import { findLeaks } from './findLeaks';
import { moneyRowsOf } from './moneyRows';
import { moneySaid } from './moneySaid';
import { owingList } from './owing';
import { noticesOf } from './say';
import { valuesIn } from './tableRows';
import { transfersNow } from './transfers';
import { waitingTransfers } from './waitingTransfers';

/** All that the card of cash shows, in one answer, read without the lock. */
export function cashNow(world: World): CashView {
  const { book, now } = transfersNow(world);
  const { language, lists } = book.settings;
  const today = world.today();
  const money = (units: number) => moneySaid(units, book.style);
  const entries = cashBook(moneyRowsOf(book));
  const past = entries.filter(({ day }) => day <= today);
  const balance = (account?: Entry['account']) =>
    past.reduce((sum, entry) => (account && entry.account !== account ? sum : sum + entry.units), 0);
  const ahead = forecastOf(book, entries, balance(), today);
  const sentence = breathSentence[language](breath(entries, today), money);
  const lowest = lowestSentence(ahead, book, money);
  return {
    till: money(balance('till')),
    bank: money(balance('bank')),
    breath: sentence,
    lowest,
    message: [sentence, lowest].filter((part) => part !== '').join(' '),
    weeks: ahead.weeks.map(({ start, closing, low, high }) => ({ start, closing, low, high })),
    leaks: findLeaks(book, today),
    owing: owingList(book, today),
    waiting: waitingTransfers(book, now, today),
    notices: noticesOf(book.open(cash).typed().problems, book.style),
    // A transfer between own accounts takes two rows: in one form it would only go missing.
    categories: lists.cashCategories.filter((name) => cashKindOf(name) !== 'ownTransfer'),
    branches: lists.branches,
  };
}

function forecastOf(book: Book, entries: readonly Entry[], opening: number, asOf: Day): CashForecast {
  const { language } = book.settings;
  const moving = withoutOwnTransfers(entries, ({ kind }) => kind === 'ownTransfer');
  const movements = moving.map((entry) => ({ ...entry, category: categoryOf(entry, language, '') }));
  const days = book.has(holidays) ? valuesIn(book, holidays) : [];
  return cashForecast({
    movements,
    planned: moving.filter(({ day }) => day > asOf),
    feasts: days.filter(({ name }) => isIdulfitri(name)).map(({ from }) => from),
    opening,
    asOf,
    weeks: 13,
  });
}

function lowestSentence(
  { weeks, lowest, belowZero, few }: CashForecast,
  { settings: { language } }: Book,
  money: (units: number) => string,
): string {
  const text = textIn(language).cash;
  const week = weeks[lowest];
  if (week === undefined || few) return '';
  const empty = belowZero === null ? undefined : weeks[belowZero];
  if (empty !== undefined) return text.runsOut(spokenDay(empty.start, language));
  return text.lowest(money(week.closing), spokenDay(week.start, language));
}
