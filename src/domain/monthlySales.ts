import { type Day, firstOfMonth, monthsBetween } from './day';

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
  const days = sales.map(({ day }) => day).sort();
  const [earliest, latest] = [days[0], days[days.length - 1]];
  if (earliest === undefined || latest === undefined) return null;
  const first = firstOfMonth(earliest);
  const totals = new Array<number>(monthsBetween(first, latest) + 1).fill(0);
  for (const { day, units } of sales) {
    const at = monthsBetween(first, day);
    totals[at] = (totals[at] ?? 0) + units;
  }
  return { first, totals };
}
