import type { Cell } from './cell';
import { type MovedColumns, movedColumns } from './movedColumns';
import { plainCell, sameCell } from './sameCell';
import { cellDue, cellWas, type Trace } from './tracedGrid';

/** A sheet that was written to: how it was when it was read, and how it is now. Rows and columns from 0. */
export interface Scene {
  readonly trace: Trace;
  readonly now: readonly (readonly Cell[])[];
  readonly columns: MovedColumns;
  /** The column of ids when it was read, … */
  readonly idAt: number;
  /** … and where it is now. */
  readonly idNow: number;
  /** Rows that people put in meanwhile, less those that they took out. */
  readonly inserted: number;
}

export function sceneOf(parts: Pick<Scene, 'trace' | 'now' | 'idAt' | 'inserted'>): Scene {
  const columns = movedColumns(parts.trace.seen[0] ?? [], parts.now);
  return { ...parts, columns, idNow: columns.nowAt(parts.idAt) ?? parts.idAt };
}

/** The ids that stand somewhere now. */
export const standingIds = ({ now, idNow }: Pick<Scene, 'now' | 'idNow'>): ReadonlySet<string> =>
  new Set(now.map((line) => plainCell(line[idNow])));

/** Whether rows and columns stand where we wrote to them, as titles and ids tell. */
export function standsFirm({ trace, now, idAt }: Pick<Scene, 'trace' | 'now' | 'idAt'>): boolean {
  const [titles = []] = now;
  const width = Math.max(titles.length, trace.seen[0]?.length ?? 0);
  for (let column = 0; column < width; column++) {
    if (!sameCell(titles[column], cellDue(trace, 0, column))) return false;
  }
  const isDue = (row: number) => row === 0 || sameCell(now[row]?.[idAt], cellDue(trace, row, idAt));
  for (const row of trace.strokes.keys()) if (!isDue(row) || !isDue(row - 1)) return false;
  const standing = standingIds({ now, idNow: idAt });
  return trace.seen.every((_, row) => {
    const id = plainCell(cellDue(trace, row, idAt));
    const was = plainCell(cellWas(trace, row, idAt));
    return (id === '' || standing.has(id)) && (was === id || was === '' || !standing.has(was));
  });
}
