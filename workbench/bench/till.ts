import { type Day, dayOfParts } from '../../src/domain/day';

/** The day to count to. Some purchases are later. */
export const asOf = '2026-11-23' as Day;

/** A purchase as the till wrote it. */
export interface Purchase {
  readonly code: string;
  readonly day: Day;
  readonly total: number;
}

/** Tiers: name, minimum spend, ideal days between contacts. */
export const ladder = [
  ['Perak', 50_000, 30],
  ['Emas', 200_000, 14],
] as const;

export const customerCode = (at: number): string => `C-${at}`;

/** So many purchases, evenly spread over the days of a year and over the customers. */
export const purchases = (size: number, customers: number): Purchase[] =>
  Array.from({ length: size }, (_, at) => ({
    code: customerCode(at % customers),
    day: dayOfParts(2026, (at % 12) + 1, (at % 28) + 1) ?? asOf,
    total: 10_000 + (at % 97) * 500,
  }));
