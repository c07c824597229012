import type { MonthWindow } from '../domain/cashFlow';
import { type Cells, dayFrom, isBlank, single, wholeIn } from './cells';

export const mostMonths = 240;

/** Which months a table of cash shows. */
export function monthWindowIn(as_of: Cells, months: Cells, otherwise: number | null): MonthWindow {
  const [day, count] = [single('as_of', as_of), single('months', months)];
  return {
    asOf: isBlank(day) ? null : dayFrom('as_of', day),
    months: isBlank(count) ? otherwise : wholeIn('months', count, 1, mostMonths),
  };
}
