import { grouped } from './grouped';
import { median } from './median';

/** A movement that may be far beyond all others of its kind. */
interface Sized {
  readonly units: number;
  readonly category: string;
}

/** So many times what comes next, and so many usual weeks: once, and hard to overlook. */
const [timesTheNext, timesTheWeek] = [3, 2];
/** Of fewer nothing is usual. */
const fewest = 6;

/**
 * What came or went far beyond the usual, and only once: three times anything else of its category, and two
 * usual weeks of its side. What came twice will come again.
 */
export function loneOutliers<T extends Sized>(movements: readonly T[], weekOf: (movement: T) => number): T[] {
  return [1, -1].flatMap((sign) => {
    const side = movements.filter(({ units }) => units * sign > 0);
    if (side.length < fewest) return [];
    const weeks = [...grouped(side, weekOf).values()].map((week) =>
      week.reduce((sum, movement) => sum + sizeOf(movement), 0),
    );
    const least = (median(weeks) ?? 0) * timesTheWeek;
    return [...grouped(side, ({ category }) => category).values()].flatMap((kind) => {
      const [first, second] = kind.sort((one, other) => sizeOf(other) - sizeOf(one));
      return first && sizeOf(first) > Math.max(least, timesTheNext * sizeOf(second)) ? [first] : [];
    });
  });
}

const sizeOf = (movement: Sized | undefined): number => Math.abs(movement?.units ?? 0);

/** The values, but that one far above all others is no more than the next one. */
export function withoutFreak(values: readonly number[]): number[] {
  const sizes = values.map(Math.abs).sort((one, other) => other - one);
  const [first = 0, second = 0] = sizes;
  if (sizes.length < fewest || second === 0 || first <= timesTheNext * second) return [...values];
  return values.map((value) => (Math.abs(value) === first ? Math.sign(value) * second : value));
}
