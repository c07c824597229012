import type { Currency } from '../domain/money';
import type { Language } from '../text/language';
import { textIn } from '../text/text';
import type { Place } from './book';
import { bookColumns, breathFormula } from './cashBookPage';
import { formatOf } from './cellKind';
import { wholeColumn } from './columnName';
import type { Standing } from './liveReport';
import { computedColour } from './look';
import type { Look, Page } from './page';
import { dayToCountTo } from './pageFormula';

/** What the page reads: the sheet of the cash book, the days that bend trade, and the cell of the day to count to. */
export interface FlowSources {
  readonly book: string;
  readonly holidays: Standing | null;
  /** Null where the settings lack it: then the latest movement is counted to. */
  readonly asOf: Place | null;
}

const months = 12;
const weeks = 13;
const uses = 8;
const sentenceAt = 3;
const weeksTitle = 5;
const weeksHeader = weeksTitle + 2;
/** What a table cannot read is named below it. */
const notes = 4;
const monthsTitle = weeksHeader + weeks + notes;
const monthsHeader = monthsTitle + 2;
const usesTitle = monthsHeader + months + notes;
const usesHeader = usesTitle + 2;
/** Grows downwards with the categories and branches, so nothing stands below it. */
const flowTitle = usesHeader + uses + 8;
const flowHeader = flowTitle + 2;
const mostFlowRows = 300;
const chartColumn = 10;

/** Cash to be read at a glance: how long it lasts, what the weeks to come bring, what the months were. */
export function cashFlowPage(sources: FlowSources, language: Language, currency: Currency): Page {
  const text = textIn(language).cashFlow;
  const money = formatOf({ is: 'money' }, { language, currency });
  const area = (row: number, column: number, rows: number, columns: number) => ({
    row,
    column,
    rows,
    columns,
  });
  const heading = (row: number): Look => ({ area: area(row, 1, 1, 1), bold: true });
  const titles = (row: number, columns: number): Look => ({
    area: area(row, 1, 1, columns),
    bold: true,
    wrap: true,
    background: computedColour,
  });
  const body = (header: number, column: number, rows: number, columns: number, format: string): Look => ({
    area: area(header + 1, column, rows, columns),
    format,
  });
  const chart = (row: number) => ({ row, column: chartColumn, width: 640, height: (weeks + 3) * 21 });
  return {
    title: text.title,
    widths: [130, 130, 130, 130, 130, 130, 130, 200, 130, 130, 130, 130, 130, 130, 130, 130],
    texts: [
      { row: weeksTitle, column: 1, rows: [[text.weeksTitle], [text.weeksHelp]] },
      { row: monthsTitle, column: 1, rows: [[text.monthsTitle], [text.monthsHelp]] },
      { row: usesTitle, column: 1, rows: [[text.usesTitle], [text.usesHelp]] },
      { row: flowTitle, column: 1, rows: [[text.flowTitle], [text.flowHelp]] },
      { row: 2, column: 1, rows: [[text.help]] },
    ],
    formulas: formulas(sources, language, currency),
    looks: [
      heading(1),
      { area: area(sentenceAt, 1, 1, 1), bold: true, background: computedColour },
      heading(weeksTitle),
      titles(weeksHeader, 8),
      body(weeksHeader, 1, weeks, 1, 'dd/mm/yyyy'),
      body(weeksHeader, 2, weeks, 6, money),
      heading(monthsTitle),
      titles(monthsHeader, 7),
      body(monthsHeader, 1, months, 1, 'mmm yyyy'),
      body(monthsHeader, 2, months, 6, money),
      heading(usesTitle),
      titles(usesHeader, 3),
      body(usesHeader, 2, uses, 1, money),
      body(usesHeader, 3, uses, 1, '0.0%'),
      heading(flowTitle),
      titles(flowHeader, 3 + months),
      { area: area(flowHeader, 4, 1, months), format: 'mmm yyyy' },
      body(flowHeader, 4, mostFlowRows, months, money),
    ],
    charts: [
      {
        ...chart(weeksTitle),
        kind: 'line',
        title: text.weeksChart,
        legend: 'bottom',
        ranges: [area(weeksHeader, 1, weeks + 1, 1), area(weeksHeader, 5, weeks + 1, 3)],
      },
      {
        ...chart(monthsTitle),
        kind: 'combo',
        title: text.monthsChart,
        legend: 'bottom',
        ranges: [
          area(monthsHeader, 1, months + 1, 1),
          area(monthsHeader, 3, months + 1, 2),
          area(monthsHeader, 6, months + 1, 1),
        ],
        series: ['bars', 'bars', 'line'],
      },
      {
        ...chart(usesTitle),
        kind: 'pie',
        title: text.usesChart,
        legend: 'right',
        ranges: [area(usesHeader, 1, uses + 1, 2)],
      },
    ],
  };
}

function formulas(sources: FlowSources, language: Language, currency: Currency): Page['formulas'] {
  const column = (key: keyof typeof bookColumns) => wholeColumn(sources.book, bookColumns[key]);
  const [date, amount, category] = [column('date'), column('amount'), column('category')];
  const [branch, once] = [column('branch'), column('oneOff')];
  const asOf = dayToCountTo(sources.asOf, date);
  const spoken = `"${language}"`;
  const there = `SUMIF(${date},"<="&${asOf},${amount})`;
  const call = (row: number, name: string, ...parts: readonly string[]) => ({
    row,
    column: 1,
    formula: `=${name}(${parts.join(',')})`,
  });
  return [
    { row: sentenceAt, column: 1, formula: breathFormula(sources.book, sources.asOf, language, currency) },
    call(
      monthsHeader,
      'CASH_MONTHS',
      date,
      amount,
      '0',
      asOf,
      String(months),
      'TRUE',
      spoken,
      once,
      category,
    ),
    call(
      weeksHeader,
      'CASH_FORECAST',
      ...[date, amount, there, asOf, String(weeks), date, amount, 'TRUE', spoken, category, once],
      ...holidayColumns(sources.holidays),
    ),
    call(usesHeader, 'CASH_USES', date, amount, category, asOf, String(months), String(uses), 'TRUE', spoken),
    call(flowHeader, 'CASH_FLOW', date, amount, category, '0', 'TRUE', spoken, asOf, String(months), branch),
  ];
}

function holidayColumns(holidays: Standing | null): string[] {
  const [from, name] = [holidays?.places.get('from'), holidays?.places.get('name')];
  if (holidays === null || from === undefined || name === undefined) return [];
  return [wholeColumn(holidays.sheet, from), wholeColumn(holidays.sheet, name)];
}
