import { cashFlow, type MonthWindow, type Movement } from './cashFlow';

/** What one category took, as a positive amount; of the many small ones together the name is null. */
export interface CashUse {
  readonly category: string | null;
  readonly units: number;
}

/** Where the money went, the largest first; the smallest beyond so many are one. */
export function cashUses(movements: readonly Movement[], window: MonthWindow, most: number): CashUse[] {
  const uses = cashFlow(movements, 0, window).outs.map(
    ({ category, units }): CashUse => ({
      category,
      units: -units.reduce((sum, each) => sum + each, 0),
    }),
  );
  if (uses.length <= most) return uses;
  const rest = uses.slice(most - 1).reduce((sum, { units }) => sum + units, 0);
  return [...uses.slice(0, most - 1), { category: null, units: rest }];
}
