import type { LineMap } from './lineMap';
import type { Area } from './store';

export type ChartType = 'area' | 'bar' | 'column' | 'combo' | 'line' | 'pie';

/** Cells that a chart draws, in its own sheet or in another. */
export interface ChartRange {
  readonly sheetId: number;
  readonly area: Area;
}

/** The cell at a chart's upper left corner, and how many pixels it stands off from there. */
export interface ChartAnchor {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** What an option of a chart may hold: plain data. */
export type ChartOption =
  | null
  | string
  | number
  | boolean
  | readonly ChartOption[]
  | { readonly [name: string]: ChartOption };

export type ChartOptions = Readonly<Record<string, ChartOption>>;

/** A chart over the cells of a sheet, as plain data. */
export interface StoredChart {
  /** Unlike that of any other chart of the workbook. */
  readonly id: number;
  readonly type: ChartType;
  readonly ranges: readonly ChartRange[];
  /** How many rows at the top of the ranges name the series; -1 leaves that to the cells. */
  readonly headers: number;
  readonly anchor: ChartAnchor;
  readonly title: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly stacked: boolean;
  /** All else that was set, by the names that Google Charts has for it, one within the other. */
  readonly options: ChartOptions;
}

/** A chart of sheet `home` after lines of sheet `sheetId` moved: it goes with its cells, as formulas do. */
export function movedChart(
  chart: StoredChart,
  home: number,
  { sheetId, lines }: { readonly sheetId: number; readonly lines: LineMap },
): StoredChart {
  return {
    ...chart,
    ranges: chart.ranges.flatMap((range) => (range.sheetId === sheetId ? movedRange(range, lines) : [range])),
    anchor: home === sheetId ? movedAnchor(chart.anchor, lines) : chart.anchor,
  };
}

/** Nothing is left of a range whose cells were all deleted. */
function movedRange({ sheetId, area }: ChartRange, lines: LineMap): ChartRange[] {
  const rows = movedSpan(area.row, area.rows, lines.row);
  const columns = movedSpan(area.column, area.columns, lines.column);
  if (rows === null || columns === null) return [];
  const moved = { row: rows.first, column: columns.first, rows: rows.count, columns: columns.count };
  return [{ sheetId, area: moved }];
}

function movedSpan(start: number, count: number, to: LineMap['row']) {
  let first = start;
  let last = start + count - 1;
  while (first <= last && to(first) === null) first += 1;
  while (last > first && to(last) === null) last -= 1;
  const [one, other] = [to(first), to(last)];
  if (first > last || one === null || other === null) return null;
  return { first: Math.min(one, other), count: Math.abs(one - other) + 1 };
}

function movedAnchor(anchor: ChartAnchor, { row, column }: LineMap): ChartAnchor {
  return { ...anchor, row: nearest(anchor.row, row), column: nearest(anchor.column, column) };
}

/** Where a line went, or the nearest one before it that is still there, or else the first behind it. */
function nearest(line: number, to: LineMap['row']): number {
  for (let at = line; at >= 0; at--) {
    const moved = to(at);
    if (moved !== null) return moved;
  }
  return 0;
}
