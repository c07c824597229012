export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;

/** Milliseconds. */
export function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** The median of each measure. They take turns, so that all meet the same machine. */
export async function inTurns(
  measures: readonly (() => number | Promise<number>)[],
  rounds: number,
): Promise<number[]> {
  const times = measures.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, measure] of measures.entries()) times[at]?.push(await measure());
  }
  return times.map(median);
}
