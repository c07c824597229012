import { compare } from './compare';

/** Something that happened with a customer. */
export interface Happening {
  /** 'yyyy-mm-dd', with or without an hour behind it; blank where nobody knows. */
  readonly when: string;
  readonly no: string;
  readonly text: string;
  readonly money: string;
}

/**
 * The latest first, at most so many, and how many are left out. Within a day what has no hour comes before what
 * has one, and what is of no known day comes last; however rows were sorted, the order is one.
 */
export function timeline<T extends Happening>(
  all: readonly T[],
  most: number,
): { readonly latest: readonly T[]; readonly earlier: number } {
  const latest = [...all].sort(latestFirst).slice(0, most);
  return { latest, earlier: all.length - latest.length };
}

const dayOf = ({ when }: Happening): string => when.slice(0, 10);

const latestFirst = (one: Happening, other: Happening): number =>
  compare(dayOf(other), dayOf(one)) ||
  Number(one.when.length > 10) - Number(other.when.length > 10) ||
  (['when', 'no', 'text', 'money'] as const).reduce(
    (order, key) => order || compare(other[key], one[key]),
    0,
  );
