import { type Cell, isBlank, type Written } from './cell';
import type { Area, Grid, World } from './world';

/** What one cell held when it was read, and what was written over it. */
export interface Stroke {
  readonly before: Cell;
  after: Written;
}

/** A sheet as it was last read whole, and what was written there since; rows and columns from 0. */
export interface Trace {
  readonly seen: readonly (readonly Cell[])[];
  readonly strokes: Map<number, Map<number, Stroke>>;
}

/** A grid that knows what it read and where it wrote: people may move either before the other arrives. */
export interface TracedGrid extends Grid {
  /** The sheets that were written to after they were read. */
  written(): ReadonlyMap<string, Trace>;
  /** The sheet as it is now, compared with which it may have moved. */
  look(sheet: string): Cell[][];
  /** From here on, what was written there is as good as read. */
  settle(sheet: string): void;
}

export interface TracedWorld extends World {
  readonly grid: TracedGrid;
  /** The same without traces, for what nobody but us writes to. */
  readonly untraced: World;
}

export const tracedWorld = (world: World): TracedWorld => ({
  ...world,
  grid: tracedGrid(world.grid),
  untraced: world,
});

function tracedGrid(grid: Grid): TracedGrid {
  const traces = new Map<string, Trace>();
  const note = (sheet: string, { row, column, rows, columns }: Area, value: Value) => {
    const trace = traces.get(sheet);
    if (!trace) return;
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) {
        draw(trace, row - 1 + down, column - 1 + right, value(down, right));
      }
    }
  };
  const noteAll = (sheet: string, areas: readonly Area[], value: Written) => {
    for (const area of areas) note(sheet, area, () => value);
  };
  return {
    ...grid,
    read(sheet) {
      const seen = wholeRead(grid, sheet);
      traces.set(sheet, { seen, strokes: new Map() });
      return seen;
    },
    write(sheet, block) {
      const { row, column, values } = block;
      const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
      note(sheet, area, (down, right) => values[down]?.[right] ?? '');
      grid.write(sheet, block);
    },
    fill(sheet, areas, value) {
      noteAll(sheet, areas, value);
      grid.fill(sheet, areas, value);
    },
    clear(sheet, areas) {
      noteAll(sheet, areas, '');
      grid.clear(sheet, areas);
    },
    look: (sheet) => wholeRead(grid, sheet),
    written: () => new Map([...traces].filter(([, { strokes }]) => strokes.size > 0)),
    settle: (sheet) => traces.get(sheet)?.strokes.clear(),
  };
}

const mostReads = 5;

/** A row put in between asking how far a sheet goes and reading it pushes the last one out of sight. */
function wholeRead(grid: Grid, sheet: string): Cell[][] {
  for (let times = 0; times < mostReads; times++) {
    grid.measure(sheet);
    const seen = grid.read(sheet);
    if (grid.inserted(sheet) === 0) return seen;
  }
  throw new Error('rows came and went again and again while they were being read');
}

type Value = (down: number, right: number) => Written;

function draw({ seen, strokes }: Trace, row: number, column: number, after: Written): void {
  const line = strokes.get(row) ?? new Map<number, Stroke>();
  strokes.set(row, line);
  const known = line.get(column);
  if (known) known.after = after;
  else line.set(column, { before: seen[row]?.[column] ?? '', after });
}

/** What the cell held when it was read. */
export const cellWas = ({ seen, strokes }: Trace, row: number, column: number): Cell =>
  strokes.get(row)?.get(column)?.before ?? seen[row]?.[column] ?? '';

/** What the cell holds, if nobody but us was there. */
export const cellDue = ({ seen, strokes }: Trace, row: number, column: number): Cell =>
  strokes.get(row)?.get(column)?.after ?? seen[row]?.[column] ?? '';

/** Whether there was anything in the row when it was read. */
export const wasBlank = (trace: Trace, row: number): boolean =>
  (trace.seen[row] ?? []).every((_, column) => isBlank(cellWas(trace, row, column)));
