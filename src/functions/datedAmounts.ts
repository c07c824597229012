import type { Day } from '../domain/day';
import { type Exact, exactFor } from '../domain/exact';
import { ArgumentError, type Cells, columnsIn, dayFrom, isBlank, isTitle, numberIn } from './cells';

/** Money of one day, in smallest units. */
interface DatedUnits {
  readonly day: Day;
  readonly units: number;
}

export interface DatedAmounts {
  readonly lines: readonly DatedUnits[];
  readonly exact: Exact;
  /** What could not be read, row by row. */
  readonly notes: readonly string[];
}

/** Rows of a day and an amount; the column of days is called as the formula calls it. */
export function datedAmounts(dayName: string, days: Cells, amounts: Cells): DatedAmounts {
  const { [dayName]: when = [], amount: paid = [] } = columnsIn({ [dayName]: days, amount: amounts });
  const rows = Math.max(when.length, paid.length);
  const lines: { readonly day: Day; readonly amount: number }[] = [];
  const notes: string[] = [];
  for (let at = 0; at < rows; at++) {
    const cells = [when[at], paid[at]];
    if (cells.every(isBlank)) continue;
    try {
      lines.push({ day: dayFrom(dayName, cells[0]), amount: numberIn('amount', cells[1]) });
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      // Titles stand above other rows.
      if (at === 0 && rows > 1 && cells.every(isTitle)) continue;
      notes.push(`row ${at + 1}: ${error.message}`);
    }
  }
  const exact = exactFor(lines.map(({ amount }) => amount));
  return { lines: lines.map(({ day, amount }) => ({ day, units: exact.units(amount) })), exact, notes };
}
