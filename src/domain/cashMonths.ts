import { cashFlow, type MonthWindow, type Movement } from './cashFlow';
import type { Day } from './day';

export interface OnceMovement extends Movement {
  /** Will not come again. */
  readonly oneOff: boolean;
}

/** What one month did to the cash; what is out is negative. */
export interface CashMonth {
  readonly month: Day;
  readonly opening: number;
  readonly in: number;
  readonly out: number;
  readonly closing: number;
  /** What it would have changed without what came once. */
  readonly usualNet: number;
}

export function cashMonths(
  movements: readonly OnceMovement[],
  before: number,
  window: MonthWindow,
): CashMonth[] {
  const { months, opening, ins, outs, closing } = cashFlow(movements, before, window);
  const usual = cashFlow(
    movements.map((movement) => (movement.oneOff ? { ...movement, units: 0 } : movement)),
    0,
    window,
  );
  const sumAt = (side: typeof ins, at: number) => side.reduce((sum, { units }) => sum + (units[at] ?? 0), 0);
  return months.map((month, at) => ({
    month,
    opening: opening[at] ?? 0,
    in: sumAt(ins, at),
    out: sumAt(outs, at),
    closing: closing[at] ?? 0,
    usualNet: usual.net[at] ?? 0,
  }));
}
