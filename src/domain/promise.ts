/** How a promise ended; a pending one has not. */
export const promiseResults = ['pending', 'short', 'kept', 'exceeded'] as const;
export type PromiseResult = (typeof promiseResults)[number];

/** The share of closed promises that were kept or exceeded; null where none is closed. */
export function keptShare(results: readonly PromiseResult[]): number | null {
  const closed = results.filter((result) => result !== 'pending');
  if (closed.length === 0) return null;
  return closed.filter((result) => result !== 'short').length / closed.length;
}
