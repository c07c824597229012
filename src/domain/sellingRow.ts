import { compare } from './compare';
import { toneOf } from './contactKind';

/** So many selling contacts in a row, and the next one ought to care. */
export const mostSelling = 2;

/** How many of the latest contacts sold, without one in between that cared; the order of rows does not matter. */
export function sellingInRow(contacts: readonly { readonly when: string; readonly kind: string }[]): number {
  const latest = [...contacts].sort(
    // On one moment the caring one counts as the later.
    (one, other) => compare(other.when, one.when) || compare(toneOf(one.kind), toneOf(other.kind)),
  );
  const caring = latest.findIndex(({ kind }) => toneOf(kind) === 'caring');
  return caring < 0 ? latest.length : caring;
}
