import { type Cell, type Written, writtenOf } from './cell';
import { holds, holdsExactly } from './change';
import { nobody, rowOwner, unknown } from './rowOwner';
import { plainCell, sameCell } from './sameCell';
import type { Scene } from './scene';
import { cellDue, cellWas } from './tracedGrid';
import { guarded, unguarded } from './typedText';

/** A cell to be written again; row and column from 0. */
export interface Returned {
  readonly row: number;
  readonly column: number;
  readonly value: Written;
}

/**
 * What was written where it does not belong, because people moved rows or columns after we had read where they
 * were: each such cell with what its owner had there.
 */
export function strays(scene: Scene): Returned[] {
  const { trace, now, columns } = scene;
  const ownerOf = rowOwner(scene);
  const rows = [...trace.strokes.keys()].sort((one, other) => one - other);
  return rows.flatMap((row) => {
    const owner = ownerOf(row);
    if (owner === unknown) return [];
    return [...(trace.strokes.get(row) ?? [])].flatMap(([column, { after }]) => {
      const cell = now[row]?.[column] ?? '';
      const from = columns.seenAt(column);
      if (!holds(cell, after) || (owner !== nobody && isDue(scene, cell, owner, from))) return [];
      const was = owner === nobody || from === null ? '' : cellWas(trace, owner, from);
      return returned(cell, { row, column }, was);
    });
  });
}

/** Whether this is what its owner was to get; what is emptied across columns that moved comes back whole. */
function isDue(scene: Scene, cell: Cell, owner: number, from: number | null): boolean {
  const stroke = from === null ? undefined : scene.trace.strokes.get(owner)?.get(from);
  if (stroke === undefined || (isEmptied(scene, owner) && isAcross(scene, owner))) return false;
  return holds(cell, stroke.after);
}

const isEmptied = ({ trace, idAt }: Scene, row: number): boolean =>
  plainCell(cellDue(trace, row, idAt)) === '';
const isAcross = ({ trace, columns }: Scene, row: number): boolean =>
  [...(trace.strokes.get(row) ?? [])].some(([column]) => columns.seenAt(column) !== column);

function returned(cell: Cell, place: Omit<Returned, 'value'>, was: Cell): Returned[] {
  const value = typeof was === 'string' ? guarded(unguarded(was)) : writtenOf(was);
  return holdsExactly(cell, value) ? [] : [{ ...place, value }];
}

/** A cell that we wrote to, where its row and column now stand. */
interface Landing {
  readonly cell: Cell;
  readonly place: Omit<Returned, 'value'>;
  readonly before: Cell;
  readonly after: Written;
}

function landings({ trace, now, columns, idAt, idNow }: Scene, otherwise = (_: number) => -1): Landing[] {
  const rows = new Map(now.map((line, row) => [plainCell(line[idNow]), row]));
  return [...trace.strokes].flatMap(([seen, strokes]) => {
    const id = plainCell(cellWas(trace, seen, idAt)) || plainCell(cellDue(trace, seen, idAt));
    const row = rows.get(id) ?? otherwise(seen);
    return [...strokes].flatMap(([at, { before, after }]) => {
      const column = columns.nowAt(at) ?? -1;
      const cell = now[row]?.[column];
      return cell === undefined ? [] : [{ cell, place: { row, column }, before, after }];
    });
  });
}

/** Whether anything that was written is missing where its row and column now stand. */
export const missesWriting = (scene: Scene): boolean =>
  landings(scene).some(({ cell, before, after }) => !holds(cell, after) && sameCell(cell, before));

/** What was written where it belongs, each cell with what had been there; titles tell where an emptied row is. */
export const taken = (scene: Scene): Returned[] =>
  landings(scene, (seen) => seen + (scene.columns.titleRow ?? 0)).flatMap(({ cell, place, before, after }) =>
    holds(cell, after) ? returned(cell, place, before) : [],
  );
