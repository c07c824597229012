import type { Layout } from '../workbook/layout';
import { type Look, type Page, type PageChart, type Pages, titlePlace } from '../workbook/page';
import type { Area } from '../workbook/world';
import type { OpenSheets } from './openSheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pages drawn with the services of Sheets. */
export const googlePages = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  open: OpenSheets,
  layout: Layout,
): Pages => ({
  draw(name, page) {
    const sheet = open.sheet(name);
    makeRoom(sheet, page);
    for (const { row, column, rows } of page.texts)
      sheet.getRange(row, column, rows.length, rows[0]?.length ?? 1).setValues(rows.map((line) => [...line]));
    layout.widths(name, 1, page.widths);
    for (const look of page.looks) dress(areaOf(sheet, look.area), look);
    for (const { row, column, formula } of page.formulas) sheet.getRange(row, column).setFormula(formula);
    for (const chart of sheet.getCharts()) sheet.removeChart(chart);
    for (const chart of page.charts) insertChart(sheet, chart);
    const { row, column } = titlePlace(page);
    sheet.getRange(row, column).setValue(page.title);
  },
  show(name) {
    spreadsheet.setActiveSheet(open.sheet(name));
  },
});

function makeRoom(sheet: Sheet, page: Page): void {
  const rows = Math.max(...page.looks.map(({ area }) => area.row + area.rows - 1));
  const missing = rows - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
}

const areaOf = (sheet: Sheet, { row, column, rows, columns }: Area) =>
  sheet.getRange(row, column, rows, columns);

function dress(range: GoogleAppsScript.Spreadsheet.Range, { bold, background, wrap, format }: Look): void {
  if (bold !== undefined) range.setFontWeight(bold ? 'bold' : 'normal');
  if (background !== undefined) range.setBackground(background);
  if (wrap !== undefined) range.setWrap(wrap);
  if (format !== undefined) range.setNumberFormat(format);
}

/** Only the builder of a kind can set a title. */
const builders = {
  area: 'asAreaChart',
  bar: 'asBarChart',
  column: 'asColumnChart',
  combo: 'asComboChart',
  line: 'asLineChart',
  pie: 'asPieChart',
} as const;

function insertChart(sheet: Sheet, page: PageChart): void {
  const { kind, title, ranges, row, column, width, height, legend, stacked, series } = page;
  const begun = sheet.newChart()[builders[kind]]().setTitle(title);
  let chart = begun.setNumHeaders(1).setPosition(row, column, 0, 0);
  for (const range of ranges) chart = chart.addRange(areaOf(sheet, range));
  if (stacked) chart = chart.setOption('isStacked', true);
  if (series) chart = chart.setOption('series', Object.fromEntries(series.map((type, at) => [at, { type }])));
  sheet.insertChart(
    chart
      .setOption('useFirstColumnAsDomain', true)
      .setOption('legend', { position: legend })
      .setOption('width', width)
      .setOption('height', height)
      .build(),
  );
}
