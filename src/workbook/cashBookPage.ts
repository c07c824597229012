import type { Currency } from '../domain/money';
import type { Language } from '../text/language';
import { textIn } from '../text/text';
import type { Place } from './book';
import { formatOf } from './cellKind';
import { wholeColumn } from './columnName';
import type { Standing } from './liveReport';
import { computedColour } from './look';
import { cashMoney, paidMoney, soldMoney } from './moneyTables';
import type { Page } from './page';
import { block, dayToCountTo } from './pageFormula';

/** The sheets that tell of money. */
export interface MoneySources {
  readonly purchases: Standing;
  readonly payments: Standing;
  readonly cash: Standing;
}

const columns = 9;
/** Where the book may grow to before its cells lose their format. */
const mostRows = 5000;
const helpColumn = columns + 2;

/**
 * Every movement of money in one list that other sheets build on: its formula stands in the first cell, as every
 * row below may be filled; its title and help stand beside it.
 */
export function cashBookPage(sources: MoneySources, language: Language, currency: Currency): Page {
  const text = textIn(language).cashBook;
  const money = formatOf({ is: 'money' }, { language, currency });
  const below = (column: number, count = 1) => ({ row: 2, column, rows: mostRows, columns: count });
  return {
    title: text.title,
    titleAt: { row: 1, column: helpColumn },
    widths: [95, 120, 150, 90, 110, 80, 90, 220, 125, 20, 420],
    texts: [{ row: 2, column: helpColumn, rows: text.help.map((line) => [line]) }],
    formulas: [{ row: 1, column: 1, formula: bookFormula(sources, language) }],
    looks: [
      { area: { row: 1, column: 1, rows: 1, columns }, bold: true, wrap: true, background: computedColour },
      { area: { row: 1, column: helpColumn, rows: 1, columns: 1 }, bold: true },
      { area: { row: 2, column: helpColumn, rows: text.help.length, columns: 1 }, wrap: true },
      { area: below(1), format: 'dd/mm/yyyy' },
      { area: below(2), format: money },
      { area: below(9), format: money },
    ],
    charts: [],
  };
}

function bookFormula({ purchases, payments, cash }: MoneySources, language: Language): string {
  const blocks = [block(purchases, soldMoney), block(payments, paidMoney), block(cash, cashMoney)];
  return `=CASH_BOOK(${blocks.join(',')},TRUE,"${language}")`;
}

/** Where the columns of the book stand, from 0, for the pages that build on it. */
export const bookColumns = { date: 0, amount: 1, category: 2, branch: 3, oneOff: 5 } as const;

/** How long the cash lasts, in a sentence, by the sheet of the cash book. */
export function breathFormula(
  sheet: string,
  asOf: Place | null,
  language: Language,
  currency: Currency,
): string {
  const column = (key: keyof typeof bookColumns) => wholeColumn(sheet, bookColumns[key]);
  const until = dayToCountTo(asOf, column('date'));
  return `=CASH_BREATH(${column('date')},${column('amount')},${until},${column('oneOff')},"${currency.code}","${language}")`;
}
