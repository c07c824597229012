import type { Projection } from './projection';

/** How many of the months to come should lie within the band. */
const share = 0.8;
/** Fewer misses do not tell how far four in five go. */
export const fewMisses = 5;
/** Misses from further away are too few in most histories of months. */
const furthestMonths = 6;

/**
 * How far to either side of a forecast four in five months lie, by steps ahead: as far as they lay from what the
 * same forecast said of known months that many months before. Null where there are too few of them.
 */
export function bandAround(
  series: readonly number[],
  projection: Projection,
): ((step: number) => number) | null {
  const reaches = reachesOf(series, projection, furthestMonths);
  const last = reaches[reaches.length - 1];
  return last === undefined ? null : (step) => reaches[step - 1] ?? last;
}

/** The same for each number of steps ahead, as far as there are misses enough. */
export function reachesOf(
  series: readonly number[],
  projection: Pick<Projection, 'said'>,
  furthest: number,
): number[] {
  const reaches: number[] = [];
  for (let before = 1; before <= furthest; before++) {
    const misses = missesOf(series, projection, before);
    if (misses.length < fewMisses) break;
    reaches.push(reachOf(misses));
  }
  return reaches;
}

const missesOf = (
  series: readonly number[],
  projection: Pick<Projection, 'said'>,
  before: number,
): number[] =>
  series.flatMap((value, at) => {
    const said = projection.said(at, before);
    return said === null ? [] : [Math.abs(value - said)];
  });

/** The miss that the next one will stay within so often: counted among one more than are known, as that one is new. */
export function reachOf(misses: readonly number[]): number {
  const sorted = [...misses].sort((one, other) => one - other);
  const place = Math.min(share * (sorted.length + 1), sorted.length) - 1;
  const [below = 0, above = below] = sorted.slice(Math.floor(place));
  return below + (place - Math.floor(place)) * (above - below);
}
