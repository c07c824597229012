import { median } from './median';

interface Sized {
  readonly units: number;
  readonly category: string;
}

/** So many times what a usual week moves. */
const giant = 3;
/** Another of its kind this large makes it no exception. */
const alike = 0.5;

/**
 * Movements that are far beyond what a usual week brings or takes, and alone of their kind: whether somebody
 * marked them or not, they will hardly come again.
 */
export function loneGiants<M extends Sized>(movements: readonly M[], weeks: readonly number[]): Set<M> {
  const usual = Math.abs(median(weeks.filter((units) => units !== 0)) ?? 0);
  const large = movements.filter(({ units }) => Math.abs(units) > giant * usual);
  if (usual === 0) return new Set();
  const byCategory = new Map<string, number[]>();
  for (const { category, units } of movements) {
    const known = byCategory.get(category) ?? [];
    known.push(Math.abs(units));
    byCategory.set(category, known);
  }
  return new Set(
    large.filter(({ category, units }) => {
      const near = (byCategory.get(category) ?? []).filter((other) => other >= alike * Math.abs(units));
      return near.length === 1;
    }),
  );
}
