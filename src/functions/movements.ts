import { monthsBetween, spanOf } from '../domain/day';
import { type Exact, exactFor } from '../domain/exact';
import type { NotedMovement } from '../domain/leaks';
import { ArgumentError, type Cells, columnsIn, dayFrom, nameIn, numberIn } from './cells';
import { readRows } from './rows';

export interface Movements {
  readonly movements: readonly NotedMovement[];
  readonly exact: Exact;
  /** What could not be read, row by row. */
  readonly notes: readonly string[];
}

/** More would be a slip in a date: a year typed with a digit too few. */
const mostMonths = 240;

/** Reads movements of cash, exact together with another amount such as what there was before them. */
export function movementsIn(
  columns: Readonly<Record<'date' | 'amount' | 'category', Cells>> & { readonly note?: Cells },
  noCategory: string,
  also = 0,
): Movements {
  const read = columnsIn(columns);
  const noted = (read.note ?? []).length > 0;
  const { rows, notes } = readRows(read, (value) => ({
    day: dayFrom('date', value('date')),
    amount: numberIn('amount', value('amount')),
    category: nameIn('category', value('category')) || noCategory,
    note: noted ? nameIn('note', value('note')) : null,
  }));
  const span = spanOf(rows.map(({ day }) => day));
  if (span && monthsBetween(span.first, span.last) >= mostMonths)
    throw new ArgumentError(
      `date must not span more than ${mostMonths} months, got ${span.first} and ${span.last}`,
    );
  const exact = exactFor([also, ...rows.map((row) => row.amount)]);
  return { movements: rows.map((row) => ({ ...row, units: exact.units(row.amount) })), exact, notes };
}
