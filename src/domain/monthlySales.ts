import { type Day, firstOfMonth, monthsBetween, spanOf } from './day';

export interface Sale {
  readonly day: Day;
  /** In smallest units; negative where money went back. */
  readonly units: number;
}

/** What each calendar month brought, from the first sale's to the last one's; a month without a sale is 0. */
export interface MonthlySales {
  readonly first: Day;
  readonly totals: readonly number[];
}

/** Null where there is no sale. */
export function monthlySales(sales: readonly Sale[]): MonthlySales | null {
  const span = spanOf(sales.map(({ day }) => day));
  if (span === null) return null;
  const first = firstOfMonth(span.first);
  const totals = new Array<number>(monthsBetween(first, span.last) + 1).fill(0);
  for (const { day, units } of sales) {
    const at = monthsBetween(first, day);
    totals[at] = (totals[at] ?? 0) + units;
  }
  return { first, totals };
}
