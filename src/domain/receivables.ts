import { type Day, daysBetween } from './day';

/** What somebody still owes, and by when. */
export interface Receivable {
  readonly due: Day;
  readonly units: number;
}

/** Days overdue up to which a class of age reaches; the first is what is not due, the last is beyond all. */
export const ages = [0, 30, 60, 90] as const;

/** What is owed by how long it is overdue: not due, 1–30, 31–60, 61–90 and over 90 days. */
export function aging(receivables: readonly Receivable[], asOf: Day): number[] {
  const classes = [...ages.map(() => 0), 0];
  for (const { due, units } of receivables) {
    const overdue = daysBetween(due, asOf);
    const found = ages.findIndex((upTo) => overdue <= upTo);
    const at = found < 0 ? ages.length : found;
    classes[at] = (classes[at] ?? 0) + units;
  }
  return classes;
}
