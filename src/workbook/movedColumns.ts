import type { Cell } from './cell';
import { plainCell } from './sameCell';

/** How columns moved between two readings of a sheet; they are known by their titles. All from 0. */
export interface MovedColumns {
  /** Where the titles are now; null where they are nowhere. */
  readonly titleRow: number | null;
  nowAt(seen: number): number | null;
  seenAt(now: number): number | null;
}

/** A person who puts rows above the titles puts in a few. */
const mostAbove = 6;

export function movedColumns(seen: readonly Cell[], now: readonly (readonly Cell[])[]): MovedColumns {
  const titles = seen.map(plainCell);
  const named = titles.filter((title) => title !== '');
  const known = (line: readonly Cell[]) => {
    const texts = new Set(line.map(plainCell));
    return named.filter((title) => texts.has(title)).length;
  };
  const titleRow = now.slice(0, mostAbove).findIndex((line) => known(line) * 2 >= named.length);
  if (titleRow < 0) return { titleRow: null, nowAt: (at) => at, seenAt: (at) => at };
  const titlesNow = (now[titleRow] ?? []).map(plainCell);
  const to = new Map<number, number>();
  const from = new Map<number, number>();
  const pair = (before: number, after: number) => {
    if (after < 0 || to.has(before) || from.has(after)) return;
    to.set(before, after);
    from.set(after, before);
  };
  const freePlaceOf = (title: string) => titlesNow.findIndex((one, at) => one === title && !from.has(at));
  titles.forEach((title, at) => {
    if (title !== '') pair(at, freePlaceOf(title));
  });
  // What has no title any more, or never had one, is where it was.
  const width = Math.max(titles.length, titlesNow.length);
  for (let at = 0; at < width; at++) pair(at, at);
  return { titleRow, nowAt: (at) => to.get(at) ?? null, seenAt: (at) => from.get(at) ?? null };
}
