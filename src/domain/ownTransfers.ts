import type { Day } from './day';

interface Moved {
  readonly day: Day;
  readonly units: number;
  readonly branch: string;
}

/**
 * The movements without money that only changed its place within a branch on a day, as from the till to the bank:
 * nothing came in by it, and nothing went out. What did not arrive on that day stays.
 */
export function withoutOwnTransfers<M extends Moved>(
  movements: readonly M[],
  isOwn: (movement: M) => boolean,
): M[] {
  const place = ({ day, branch }: Moved) => `${day} ${branch}`;
  const net = new Map<string, number>();
  for (const movement of movements)
    if (isOwn(movement)) net.set(place(movement), (net.get(place(movement)) ?? 0) + movement.units);
  return movements.filter((movement) => !isOwn(movement) || net.get(place(movement)) !== 0);
}
