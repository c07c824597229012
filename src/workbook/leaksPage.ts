import type { Currency } from '../domain/money';
import type { Language } from '../text/language';
import { textIn } from '../text/text';
import type { Place } from './book';
import type { MoneySources } from './cashBookPage';
import { formatOf } from './cellKind';
import type { Standing } from './liveReport';
import { computedColour } from './look';
import { cashMoney, cleared, paidInFull, soldInFull } from './moneyTables';
import type { Page } from './page';
import { block, settingCell } from './pageFormula';

/** What the page reads: the sheets that tell of money, what is cleared up, and the cell of the day to count to. */
export interface LeakSources extends MoneySources {
  /** Null in a workbook of an earlier day, until it is repaired. */
  readonly known: Standing | null;
  /** Null where the settings lack it: then the latest day of all is counted to. */
  readonly asOf: Place | null;
}

const helpAt = 2;
const columns = 4;
/** The findings at the time are not counted: their list may grow by so many before its cells lose their format. */
const mostFindings = 500;

/** Where money may have leaked, the most first, with the reason beside each. */
export function leaksPage(sources: LeakSources, language: Language, currency: Currency): Page {
  const text = textIn(language).leaksPage;
  const header = helpAt + text.help.length + 1;
  const below = (column: number) => ({
    row: header + 1,
    column,
    rows: mostFindings,
    columns: 1,
  });
  return {
    title: text.title,
    widths: [190, 170, 560, 130],
    texts: [{ row: helpAt, column: 1, rows: text.help.map((line) => [line]) }],
    formulas: [{ row: header, column: 1, formula: leaksFormula(sources, language) }],
    looks: [
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, bold: true },
      { area: { row: header, column: 1, rows: 1, columns }, bold: true, background: computedColour },
      { area: below(columns - 1), wrap: true },
      { area: below(columns), format: formatOf({ is: 'money' }, { language, currency }) },
    ],
    charts: [],
  };
}

function leaksFormula({ purchases, payments, cash, known, asOf }: LeakSources, language: Language): string {
  const parts = [
    block(purchases, soldInFull),
    block(payments, paidInFull),
    block(cash, cashMoney),
    known === null ? '' : block(known, cleared),
    settingCell(asOf, ''),
  ];
  return `=SHOP_LEAKS(${parts.join(',')},TRUE,"${language}")`;
}
