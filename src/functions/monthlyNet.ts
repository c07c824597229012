import { ArgumentError, type Cells, isBlank, isRange, isTitle, numberIn, rangeIn } from './cells';

/** What each month changed: one value, a row or a column, blank months and a title left aside. */
export function monthlyNetIn(monthly_net: Cells): number[] {
  const cells = isRange(monthly_net) ? rangeIn('monthly_net', monthly_net).flat() : [monthly_net];
  const months = cells
    .filter((cell, at) => !isBlank(cell) && !(at === 0 && cells.length > 1 && isTitle(cell)))
    .map((cell) => numberIn('monthly_net', cell));
  if (months.length === 0) throw new ArgumentError('monthly_net must hold at least one month, got none');
  return months;
}
