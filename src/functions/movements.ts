import { type Day, monthsBetween, spanOf } from '../domain/day';
import { type Exact, exactFor } from '../domain/exact';
import type { NotedMovement } from '../domain/leaks';
import { withoutOwnTransfers } from '../domain/ownTransfers';
import { cashKindOf } from '../text/cashCategory';
import { ArgumentError, type Cells, columnsIn, dayFrom, flagIn, nameIn, numberIn } from './cells';
import { mostMonths } from './monthWindow';
import { readRows } from './rows';

export interface ReadMovement extends NotedMovement {
  /** Blank where branches are not kept at all. */
  readonly branch: string;
  readonly oneOff: boolean;
}

export interface Movements {
  readonly movements: readonly ReadMovement[];
  readonly exact: Exact;
  /** What could not be read, row by row. */
  readonly notes: readonly string[];
}

/**
 * Reads movements of cash, exact together with another amount such as what there was before them. What is later
 * than the day to count to is left aside: a slip in the year to come breaks nothing.
 */
export function movementsIn(
  columns: Readonly<Record<'date' | 'amount', Cells>> &
    Readonly<Partial<Record<'category' | 'note' | 'branch' | 'one_off', Cells>>>,
  noCategory: string,
  also = 0,
  until: Day | null = null,
): Movements {
  const read = columnsIn(columns);
  const noted = (read.note ?? []).length > 0;
  const { rows: all, notes } = readRows(read, (value) => ({
    day: dayFrom('date', value('date')),
    amount: numberIn('amount', value('amount')),
    category: nameIn('category', value('category')) || noCategory,
    note: noted ? nameIn('note', value('note')) : null,
    branch: nameIn('branch', value('branch')),
    oneOff: flagIn('one_off', value('one_off')),
  }));
  const rows = until === null ? all : all.filter(({ day }) => day <= until);
  const span = spanOf(rows.map(({ day }) => day));
  if (span && monthsBetween(span.first, span.last) >= mostMonths)
    throw new ArgumentError(
      `date must not span more than ${mostMonths} months, got ${span.first} and ${span.last}`,
    );
  const exact = exactFor([also, ...rows.map((row) => row.amount)]);
  const counted = rows.map((row) => ({ ...row, units: exact.units(row.amount) }));
  const own = ({ category }: ReadMovement) => cashKindOf(category) === 'ownTransfer';
  return { movements: withoutOwnTransfers(counted, own), exact, notes };
}
