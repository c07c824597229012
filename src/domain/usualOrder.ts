import { byDay } from './byDay';
import { compare } from './compare';
import type { Day } from './day';
import { grouped } from './grouped';

export interface SoldItem {
  readonly no: string;
  readonly day: Day;
  readonly item: string;
  readonly quantity: number | null;
  /** Price of one, in smallest units; null where nobody wrote it. */
  readonly unitPrice: number | null;
  readonly units: number;
}

/** One thing of an order, as it was bought last. */
export interface OrderLine {
  readonly item: string;
  readonly quantity: number | null;
  readonly unitPrice: number | null;
}

const keyOf = (item: string): string => item.trim().toLowerCase();

/** What was really bought: named, and not brought back. */
const bought = (sold: readonly SoldItem[]): SoldItem[] =>
  sold.filter(({ item, units }) => keyOf(item) !== '' && units >= 0).sort(byDay);

/**
 * What somebody usually buys: the set of things that they bought together on the most days, of equals the one
 * bought last, with the quantities and prices of its last day.
 */
export function usualOrder(sold: readonly SoldItem[]): OrderLine[] {
  const days = [...grouped(bought(sold), ({ day }) => day).values()].map((lines) => ({
    lines,
    day: lines[0]?.day ?? '',
    set: [...new Set(lines.map(({ item }) => keyOf(item)))].sort(compare).join('\n'),
  }));
  const sets = [...grouped(days, ({ set }) => set).values()];
  const [usual] = sets.sort(
    (one, other) =>
      other.length - one.length ||
      compare(other[other.length - 1]?.day ?? '', one[one.length - 1]?.day ?? ''),
  );
  const last = usual?.[usual.length - 1]?.lines ?? [];
  return [...grouped(last, ({ item }) => keyOf(item)).values()].flatMap((lines) => {
    const latest = lines[lines.length - 1];
    if (latest === undefined) return [];
    const known = lines.every(({ quantity }) => quantity !== null);
    const quantity = known ? lines.reduce((sum, line) => sum + (line.quantity ?? 0), 0) : null;
    return [{ item: latest.item.trim(), quantity, unitPrice: latest.unitPrice }];
  });
}

/** What they buy most often: on how many days each thing, the latest wording of its name. */
export function favourites(
  sold: readonly SoldItem[],
  most: number,
): { readonly item: string; readonly days: number }[] {
  return [...grouped(bought(sold), ({ item }) => keyOf(item)).values()]
    .map((lines) => ({
      item: lines[lines.length - 1]?.item.trim() ?? '',
      days: new Set(lines.map(({ day }) => day)).size,
    }))
    .sort((one, other) => other.days - one.days || compare(one.item, other.item))
    .slice(0, most);
}
