import { compare } from './compare';
import type { Day } from './day';

interface Numbered {
  readonly day: Day;
  readonly no: string;
}

/** The oldest first, those of a day by their numbers: however rows were sorted, they are taken in one order. */
export const byDay = (one: Numbered, other: Numbered): number =>
  compare(one.day, other.day) || compare(one.no, other.no);
