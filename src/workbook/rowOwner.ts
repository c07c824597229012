import { type Cell, isBlank } from './cell';
import { holds } from './change';
import { plainCell, sameCell } from './sameCell';
import { type Scene, standingIds } from './scene';
import { cellDue, cellWas, wasBlank } from './tracedGrid';

/** Whose cells were written over: the row of this number as it was read, or … */
export type Owner = number | typeof nobody | typeof unknown;
/** … a row that is new and blank, … */
export const nobody = 'nobody';
/** … or one that came meanwhile. */
export const unknown = 'unknown';

/**
 * Tells of each row to which something was written whose row it is, as it stands now. Rows are known by their
 * ids; where an id itself was written over, by being gone, and by what else is left in the row.
 */
export function rowOwner(scene: Scene): (row: number) => Owner {
  const { trace, now, columns, idAt, idNow, inserted } = scene;
  const standing = standingIds(scene);
  const idWas = (row: number) => plainCell(cellWas(trace, row, idAt));
  const idDue = (row: number) => plainCell(cellDue(trace, row, idAt));
  const { seenRows, unnamed, lost } = sortedRows();
  // Rows put in above push the last ones to where new ones were about to be written.
  const isPushed = inserted > 0 && lost.length > 0;
  const claims = claimed();

  function sortedRows() {
    const sorted = {
      seenRows: new Map<string, number>(),
      unnamed: [] as number[],
      lost: [] as number[],
    };
    for (const row of trace.strokes.keys()) if (wasBlank(trace, row)) sorted.seenRows.set(idDue(row), row);
    trace.seen.forEach((_, row) => {
      if (row === 0 ? columns.titleRow !== null : wasBlank(trace, row)) return;
      const id = row === 0 ? '' : idWas(row);
      if (id !== '' && !sorted.seenRows.has(id)) sorted.seenRows.set(id, row);
      if (id === '' && row > 0) sorted.unnamed.push(row);
      const isGone = id === '' ? !isLeft(row) : !standing.has(id);
      if (isGone && !isEmptiedThere(row)) sorted.lost.push(row);
    });
    return sorted;
  }
  /** Whether the row went as it was meant to: what else was in it, if anything, still stands there. */
  function isEmptiedThere(row: number): boolean {
    const strokes = trace.strokes.get(row);
    if (strokes === undefined || idDue(row) === idWas(row) || !isHit(row, idAt)) return false;
    const isElse = (cell: Cell, column: number) => !isBlank(cell) && !strokes.has(column);
    return likeness(row, row) > 0 || !(trace.seen[row] ?? []).some(isElse);
  }
  /** Whether a row without an id is still somewhere. */
  function isLeft(seen: number): boolean {
    return now.some((line) =>
      (trace.seen[seen] ?? []).every((_, column) => {
        const was = cellWas(trace, seen, column);
        return isBlank(was) || sameCell(line[columns.nowAt(column) ?? column], was);
      }),
    );
  }
  function isHit(row: number, column: number): boolean {
    const stroke = trace.strokes.get(row)?.get(column);
    return stroke !== undefined && holds(now[row]?.[column] ?? '', stroke.after);
  }
  /** How much of what we did not write in this row is of that one. */
  function likeness(row: number, seen: number): number {
    return (now[row] ?? []).filter((cell, column) => {
      const from = columns.seenAt(column);
      if (from === null || isBlank(cell) || isHit(row, column)) return false;
      return sameCell(cell, cellWas(trace, seen, from));
    }).length;
  }
  /** The same, and whether it stands where rows put in or taken out above would have pushed it. */
  function resemblance(row: number, seen: number): number {
    return likeness(row, seen) + (row === seen + inserted ? 0.5 : 0);
  }
  /** How much more a lost row must resemble this one to be what stood here; infinitely where none did. */
  function floorOf(row: number): number {
    if (!isHit(row, idNow)) return Infinity;
    if (wasBlank(trace, row)) return idNow === idAt && isPushed ? -1 : Infinity;
    if (idNow !== idAt) return lost.includes(row) ? Infinity : -1;
    const id = idWas(row);
    return id !== '' && standing.has(id) ? -1 : likeness(row, row) + 0.5;
  }
  /** Which rows that are gone were written over, and where: the most alike first. */
  function claimed(): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    const taken = new Set<number>();
    // As many as people took out were not written over.
    const most = lost.length - Math.max(0, -inserted);
    const pairs = [...trace.strokes.keys()].flatMap((row) => {
      const floor = floorOf(row);
      return lost
        .map((seen) => ({ row, seen, alike: resemblance(row, seen) }))
        .filter(({ alike }) => alike > floor);
    });
    for (const { row, seen } of pairs.sort((one, other) => other.alike - one.alike)) {
      if (found.size >= most) break;
      if (found.has(row) || taken.has(seen)) continue;
      found.set(row, seen);
      taken.add(seen);
    }
    return found;
  }

  return (row) => {
    if (row === columns.titleRow) return 0;
    const claim = claims.get(row);
    if (claim !== undefined) return claim;
    if (!isHit(row, idNow)) {
      const id = plainCell(now[row]?.[idNow]);
      if (id !== '') return seenRows.get(id) ?? unknown;
      const [own] = [...unnamed].sort((one, other) => likeness(row, other) - likeness(row, one));
      return own !== undefined && likeness(row, own) > 0 ? own : nobody;
    }
    if (wasBlank(trace, row)) return idNow === idAt && !isPushed ? row : nobody;
    const id = idWas(row);
    return idNow === idAt && id !== '' && standing.has(id) ? nobody : row;
  };
}
