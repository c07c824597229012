import { type CashFlow, cashFlow, type MonthWindow, type Movement } from './cashFlow';
import { type Day, spanOf } from './day';

export interface BranchMovement extends Movement {
  /** Blank where the row names none. */
  readonly branch: string;
}

/** The flow of one branch; of the whole the name is null. */
export interface BranchFlow {
  readonly branch: string | null;
  readonly flow: CashFlow;
}

/**
 * The whole, and after it each branch over the same months, whatever names none last: line by line the branches
 * make the whole. What was there before the first movement is of no branch. Of a single branch the whole is all.
 */
export function branchFlows(
  movements: readonly BranchMovement[],
  opening: number,
  window: MonthWindow,
): BranchFlow[] {
  const whole = cashFlow(movements, opening, window);
  const named = [...new Set(movements.map(({ branch }) => branch).filter((name) => name !== ''))].sort();
  const nameless = opening !== 0 || movements.some(({ branch }) => branch === '');
  const branches = nameless ? [...named, ''] : named;
  const together: BranchFlow = { branch: null, flow: whole };
  if (branches.length < 2) return [together];
  const same: MonthWindow = { asOf: window.asOf ?? lastOf(movements), months: whole.months.length };
  return [
    together,
    ...branches.map((branch) => ({
      branch,
      flow: cashFlow(
        movements.filter((movement) => movement.branch === branch),
        branch === '' ? opening : 0,
        same,
      ),
    })),
  ];
}

const lastOf = (movements: readonly Movement[]): Day | null =>
  spanOf(movements.map(({ day }) => day))?.last ?? null;
