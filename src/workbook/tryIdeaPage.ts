import type { Currency } from '../domain/money';
import type { Language } from '../text/language';
import { textIn } from '../text/text';
import { formatOf } from './cellKind';
import { computedColour, requiredColour } from './look';
import type { Page } from './page';

const months = 24;
const ideaAt = 5;
const inputsFrom = ideaAt + 1;
/** Start cost, in, out, ramp, cash, usual net: each in column B, one below the other. */
const inputs = 6;
const rampAt = inputsFrom + 3;
const resultsAt = inputsFrom + inputs + 1;
const answers = 5;
const chartAt = resultsAt + answers + 2;
const chartRows = 16;
const tableAt = chartAt + chartRows;
const tableRows = months + 2;
const columns = 7;

const widths = [215, 175, 150, 150, 110, 110, 110];

/** An idea on paper before money goes into it: figures to write over, what would come of them in words, and month by month. */
export function tryIdeaPage(language: Language, currency: Currency): Page {
  const text = textIn(language).tryIdea;
  const area = (row: number, column: number, rows = 1, count = 1) => ({ row, column, rows, columns: count });
  const money = formatOf({ is: 'money' }, { language, currency });
  const [start, income, out, ramp, cash, net] = Array.from(
    { length: inputs },
    (_, at) => `B${inputsFrom + at}`,
  );
  const given = [start, income, out, cash, net, months, ramp].join(',');
  return {
    title: text.title,
    widths,
    texts: [
      { row: 2, column: 1, rows: text.help.map((line) => [line]) },
      { row: ideaAt, column: 1, rows: [text.idea] },
      { row: inputsFrom, column: 1, rows: text.inputs },
      { row: resultsAt, column: 1, rows: [[text.results]] },
      { row: tableAt, column: 1, rows: [[text.table]] },
    ],
    formulas: [
      {
        row: resultsAt + 1,
        column: 1,
        formula: `=CASH_SCENARIO_SUMMARY(${given},"${currency.code}","${language}")`,
      },
      { row: tableAt + 1, column: 1, formula: `=CASH_SCENARIO(${given},TRUE,"${language}")` },
    ],
    looks: [
      ...[1, resultsAt, tableAt].map((row) => ({ area: area(row, 1), bold: true })),
      { area: area(ideaAt, 2, inputs + 1), background: requiredColour },
      { area: area(inputsFrom, 2, inputs), format: money },
      { area: area(rampAt, 2), format: '0' },
      { area: area(resultsAt + 1, 1, answers, columns), background: computedColour },
      { area: area(tableAt + 1, 1, 1, 4), bold: true, wrap: true, background: computedColour },
      { area: area(tableAt + 2, 1, months + 1), format: '0' },
      { area: area(tableAt + 2, 2, months + 1, 3), format: money },
    ],
    charts: [
      {
        kind: 'line',
        legend: 'bottom',
        title: text.chartTitle,
        ranges: [area(tableAt + 1, 1, tableRows), area(tableAt + 1, 3, tableRows, 2)],
        row: chartAt,
        column: 1,
        width: 1000,
        height: (chartRows - 1) * 21,
      },
    ],
  };
}
