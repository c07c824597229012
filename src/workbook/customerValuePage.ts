import type { Currency } from '../domain/money';
import type { Text } from '../text/id';
import type { Language } from '../text/language';
import { textIn } from '../text/text';
import type { Place } from './book';
import { formatOf } from './cellKind';
import { columnName, wholeColumn } from './columnName';
import type { Standing } from './liveReport';
import { computedColour } from './look';
import type { Page } from './page';
import { settingCell } from './pageFormula';

/** What the page reads: the purchases, and the cell that holds the day to count to. */
export interface ValueSources {
  readonly purchases: Standing;
  /** Null where the settings lack it: then the latest purchase is counted to. */
  readonly asOf: Place | null;
}

const products = 6;
/** We and two rivals. */
const sellers = 3;
const boardHeader = 5;
const boardFrom = boardHeader + 1;
const boardUntil = boardHeader + products * sellers;
const customersTitle = boardUntil + 2;
const chartAt = customersTitle + 2;
const chartRows = 16;
const customersHeader = chartAt + chartRows;
const charted = 10;
/** The customers at the time are not counted: their list may grow to here before its cells lose their format. */
const mostCustomers = 500;
const columns = 9;

const widths = [175, 110, 135, 135, 125, 150, 145, 125, 155];

/**
 * Our products against two rivals on the four parts of the value formula, and below them the customers by
 * expected value: all by custom functions, so that every figure can be followed.
 */
export function customerValuePage(sources: ValueSources, language: Language, currency: Currency): Page {
  const text = textIn(language).customerValue;
  const row = (at: number, from = 1, count = columns) => ({ row: at, column: from, rows: 1, columns: count });
  const below = (from: number, rows: number, column: number, count = 1) => ({
    row: from,
    column,
    rows,
    columns: count,
  });
  const money = formatOf({ is: 'money' }, { language, currency });
  const customersFrom = customersHeader + 1;
  return {
    title: text.title,
    widths,
    texts: [
      { row: 2, column: 1, rows: text.boardHelp.map((line) => [line]) },
      { row: boardHeader, column: 1, rows: [[...text.boardTitles]] },
      { row: boardFrom, column: 1, rows: boardRows(text) },
      { row: customersTitle, column: 1, rows: [[text.customersTitle], [text.customersHelp]] },
    ],
    formulas: [
      { row: boardHeader, column: 7, formula: boardFormula(text.sellers[0] ?? '', language) },
      { row: customersHeader, column: 1, formula: lifetimeFormula(sources, language) },
    ],
    looks: [
      { area: row(1, 1, 1), bold: true },
      { area: row(customersTitle, 1, 1), bold: true },
      { area: row(boardHeader), bold: true, wrap: true },
      { area: row(boardHeader, 7, 3), background: computedColour },
      { area: row(customersHeader), bold: true, wrap: true, background: computedColour },
      { area: below(boardFrom, products * sellers, 3, 4), format: money },
      { area: below(boardFrom, products * sellers, 7), format: '0.00' },
      { area: below(boardFrom, products * sellers, 8, 2), format: money },
      { area: below(customersFrom, mostCustomers, 2), format: '#,##0' },
      { area: below(customersFrom, mostCustomers, 3), format: 'dd/mm/yyyy' },
      { area: below(customersFrom, mostCustomers, 4), format: money },
      { area: below(customersFrom, mostCustomers, 5), format: '0.0%' },
      { area: below(customersFrom, mostCustomers, 6), format: '0.0' },
      { area: below(customersFrom, mostCustomers, 7, 2), format: money },
    ],
    charts: [
      {
        kind: 'bar',
        legend: 'none',
        title: text.chartTitle(charted),
        ranges: [below(customersHeader, charted + 1, 1), below(customersHeader, charted + 1, 8)],
        row: chartAt,
        column: 1,
        width: 900,
        height: (chartRows - 1) * 21,
      },
    ],
  };
}

/** An example on top, to be written over. */
function boardRows({ example, sellers: names }: Text['customerValue']): (string | number)[][] {
  return Array.from({ length: products * sellers }, (_, at) => [
    at < sellers ? example.product : '',
    names[at % sellers] ?? '',
    ...(example.parts[at] ?? ['', '', '', '']),
  ]);
}

const range = (column: number, from: number, until: number) =>
  `${columnName(column - 1)}${from}:${columnName(column - 1)}${until}`;

/** In the row of titles, so that no row of the board carries a formula that could be sorted or deleted away. */
function boardFormula(ours: string, language: Language): string {
  const ranges = [1, 2, 3, 4, 5, 6].map((column) => range(column, boardHeader, boardUntil));
  return `=VALUE_BOARD(${ranges.join(',')},"${ours}",TRUE,"${language}")`;
}

function lifetimeFormula({ purchases, asOf }: ValueSources, language: Language): string {
  const column = (key: string) => wholeColumn(purchases.sheet, purchases.places.get(key) ?? 0);
  const [name, code] = [purchases.places.get('customer'), purchases.places.get('customerCode')];
  // Name and code side by side tell people of one name apart; apart from each other, the code alone does.
  const sideBySide = name !== undefined && code === name + 1;
  const customer = sideBySide
    ? wholeColumn(purchases.sheet, name, code)
    : column(code === undefined ? 'customer' : 'customerCode');
  const parts = [
    customer,
    column('date'),
    column('total'),
    settingCell(asOf, ''),
    '12',
    '1',
    '0',
    'TRUE',
    `"${language}"`,
  ];
  return `=LIFETIME_VALUE(${parts.join(',')})`;
}
