/** Where each row and each column goes when cells move; null where it is deleted. */
export interface LineMap {
  row(from: number): number | null;
  column(from: number): number | null;
}

type Shift = (from: number) => number | null;

const stay: Shift = (from) => from;

/** Rows move, columns stay. */
export function rowsMove(row: Shift): LineMap {
  return { row, column: stay };
}

/** Columns move, rows stay. */
export function columnsMove(column: Shift): LineMap {
  return { row: stay, column };
}

/** Lines from one on give way. */
export function inserted(before: number, count: number): Shift {
  return (from) => (from < before ? from : from + count);
}

/** Some lines go, those behind them close up. */
export function deleted(first: number, count: number): Shift {
  return (from) => {
    if (from < first) return from;
    return from < first + count ? null : from - count;
  };
}

/** Some lines move before another one, counted before the move. */
export function moved(first: number, count: number, before: number): Shift {
  const to = before > first ? before - count : before;
  return (from) => {
    if (from >= first && from < first + count) return to + from - first;
    const without = from < first ? from : from - count;
    return without < to ? without : without + count;
  };
}

/** How many lines are frozen after some were inserted: those among the frozen ones are frozen too. */
export function frozenAfterInsert(frozen: number, before: number, count: number): number {
  return before < frozen ? frozen + count : frozen;
}

/** How many lines are frozen after some were deleted. */
export function frozenAfterDelete(frozen: number, first: number, count: number): number {
  return first < frozen ? Math.max(first, frozen - count) : frozen;
}
