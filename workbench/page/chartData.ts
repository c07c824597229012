import type { ChartRange, StoredChart } from '../store/chart';
import type { Area, SheetStore, StoredValue, WorkbookStore } from '../store/store';

/** A line of the chart: its numbers, and gaps where the cells hold none. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** What a chart draws. */
export interface ChartData {
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** How the cells of the first series show numbers. */
  readonly format: string;
}

/** Cells as they are shown, such as dates. */
export type ShownCells = (sheetId: number, area: Area) => readonly (readonly string[])[];

interface Column {
  readonly sheet: SheetStore;
  readonly area: Area;
  readonly values: readonly StoredValue[];
}

/** Reads the cells of a chart: the first column labels the points, every other one is a series. */
export function chartData(chart: StoredChart, store: WorkbookStore, shown: ShownCells): ChartData {
  const columns = chart.ranges.flatMap((range) => columnsOf(range, store));
  const [labels, ...others] = columns;
  if (!labels) return { labels: [], series: [], format: '' };
  const drawn = others.length > 0 ? others : columns;
  const headers = chart.headers < 0 ? guessedHeaders(drawn) : chart.headers;
  const rows = drawnRows(columns, headers);
  const texts = others.length > 0 ? shown(labels.sheet.id, labels.area) : [];
  return {
    labels: rows.map((row) => texts[row]?.[0] ?? ''),
    series: drawn.map(({ values }) => ({
      name: values.slice(0, headers).filter(isFilled).join(' '),
      values: rows.map((row) => numberIn(values[row])),
    })),
    format: drawn[0] ? formatOf(drawn[0]) : '',
  };
}

/** The columns of a range, no further down than the sheet holds anything. */
function columnsOf({ sheetId, area }: ChartRange, store: WorkbookStore): Column[] {
  const sheet = store.sheets().find(({ id }) => id === sheetId);
  if (!sheet) return [];
  const rows = Math.max(0, Math.min(area.rows, sheet.contentSize().rows - area.row));
  const block = sheet.read('value', { ...area, rows });
  return Array.from({ length: area.columns }, (_, at) => ({
    sheet,
    area: { row: area.row, column: area.column + at, rows, columns: 1 },
    values: block.map((line) => line[at] ?? null),
  }));
}

/** One, where every series begins with a text. */
function guessedHeaders(series: readonly Column[]): number {
  return series.every(({ values: [first] }) => typeof first === 'string' && first !== '') ? 1 : 0;
}

/** Hidden rows are left out (rule 3.49), and so are the blank ones behind the last that holds anything. */
function drawnRows(columns: readonly Column[], headers: number): number[] {
  const height = Math.max(...columns.map(({ values }) => values.length));
  const rows = Array.from({ length: height }, (_, row) => row);
  const filled = rows.filter((row) => columns.some(({ values }) => isFilled(values[row])));
  const isShown = (row: number) => columns.every(({ sheet, area }) => !sheet.rowHidden(area.row + row));
  return rows.slice(headers, (filled[filled.length - 1] ?? -1) + 1).filter(isShown);
}

function formatOf({ sheet, area, values }: Column): string {
  const first = values.findIndex((value) => typeof value === 'number');
  if (first < 0) return '';
  return sheet.read('format', { ...area, row: area.row + first, rows: 1 })[0]?.[0] ?? '';
}

function numberIn(value: StoredValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function isFilled(value: StoredValue | undefined): boolean {
  return value !== undefined && value !== null && value !== '';
}
