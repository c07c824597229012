import type { Currency } from '../domain/money';
import { ages } from '../domain/receivables';
import type { Language } from '../text/language';
import { textIn } from '../text/text';
import type { Place } from './book';
import { formatOf } from './cellKind';
import { columnName } from './columnName';
import type { Standing } from './liveReport';
import { computedColour } from './look';
import { owedBills, paidInFull } from './moneyTables';
import type { Page } from './page';
import { block, columnOf, dayToCountTo, settingCell } from './pageFormula';

/** What the page reads: the purchases, the payments, and the cells of two rules. */
export interface DebtSources {
  readonly purchases: Standing;
  readonly payments: Standing;
  /** Null where the settings lack it: then the latest purchase is counted to. */
  readonly asOf: Place | null;
  /** Null where the settings lack it: then nothing is forgiven. */
  readonly graceDays: Place | null;
}

/** The columns of the open bills, from 0. */
const bills = { day: 2, due: 3, total: 4, owed: 6, late: 7 } as const;

const agesTitle = 5;
const agesHeader = agesTitle + 1;
const classes = ages.length + 1;
const totalAt = agesHeader + classes + 1;
const chartColumn = 4;
const chartRows = 14;
const billsTitle = agesTitle + chartRows;
const billsHeader = billsTitle + 2;
const columns = 8;
/** The bills at the time are not counted: their list may grow by so many before its cells lose their format. */
const mostBills = 900;

/** What customers owe: by how long it is overdue, and every open bill, the most overdue first. */
export function debtsPage(sources: DebtSources, language: Language, currency: Currency): Page {
  const text = textIn(language).debtsPage;
  const area = (row: number, column: number, rows = 1, count = 1) => ({ row, column, rows, columns: count });
  const money = formatOf({ is: 'money' }, { language, currency });
  const body = (from: number, count: number, format: string) => ({
    area: area(billsHeader + 1, from + 1, mostBills, count),
    format,
  });
  const [first, last] = [agesHeader + 1, agesHeader + classes];
  return {
    title: text.title,
    widths: [165, 190, 105, 115, 125, 125, 125, 115],
    texts: [
      { row: 2, column: 1, rows: text.help.map((line) => [line]) },
      { row: agesTitle, column: 1, rows: [[text.agesTitle]] },
      { row: agesHeader, column: 1, rows: [[...text.agesTitles]] },
      { row: totalAt, column: 1, rows: [[text.total]] },
      { row: billsTitle, column: 1, rows: [[text.billsTitle], [text.billsHelp]] },
    ],
    formulas: [
      { row: billsHeader, column: 1, formula: billsFormula(sources, language) },
      { row: first, column: 1, formula: agesFormula(sources, language) },
      { row: totalAt, column: 2, formula: `=SUM(B${first}:B${last})` },
    ],
    looks: [
      ...[1, agesTitle, billsTitle].map((row) => ({ area: area(row, 1), bold: true })),
      { area: area(agesHeader, 1, 1, 2), bold: true, background: computedColour },
      { area: area(first, 2, classes + 1), format: money },
      { area: area(totalAt, 1, 1, 2), bold: true },
      { area: area(billsHeader, 1, 1, columns), bold: true, wrap: true, background: computedColour },
      body(bills.day, 2, 'dd/mm/yyyy'),
      body(bills.total, 3, money),
      body(bills.late, 1, '#,##0'),
    ],
    charts: [
      {
        kind: 'column',
        legend: 'none',
        title: text.chartTitle,
        ranges: [area(agesHeader, 1, classes + 1), area(agesHeader, 2, classes + 1)],
        row: agesTitle,
        column: chartColumn,
        width: 720,
        height: (chartRows - 1) * 21,
      },
    ],
  };
}

const asOfIn = ({ purchases, asOf }: DebtSources): string => dayToCountTo(asOf, columnOf(purchases, 'date'));

function billsFormula(sources: DebtSources, language: Language): string {
  const parts = [
    block(sources.purchases, owedBills),
    block(sources.payments, paidInFull),
    asOfIn(sources),
    settingCell(sources.graceDays, '0'),
  ];
  return `=RECEIVABLES(${parts.join(',')},TRUE,"${language}")`;
}

/** Of the bills below, from their titles down, so that both tables tell of the same money; one class a row, as the chart reads it. */
function agesFormula(sources: DebtSources, language: Language): string {
  const [due, owed] = [bills.due, bills.owed].map(columnName).map((at) => `${at}${billsHeader}:${at}`);
  return `=TRANSPOSE(RECEIVABLES_AGING(${due},${owed},${asOfIn(sources)},TRUE,"${language}"))`;
}
