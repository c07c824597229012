import { compare } from './compare';
import { fail, ok, type Result } from './result';

/** A party that could be asked: it comes whole or not at all. */
export interface Candidate {
  /** By which they are locked, vetoed and, all else equal, ordered. */
  readonly key: string;
  /** A whole number, so that sums are exact and ties can be told. */
  readonly score: number;
  /** How many people they are, at least 1. */
  readonly heads: number;
}

/** How many parties and how many people there is room for; null is no limit. */
export interface Seats {
  readonly parties: number | null;
  readonly heads: number | null;
}

export interface GuestWishes {
  readonly seats: Seats;
  /** Always in, and counted. */
  readonly locked: ReadonlySet<string>;
  /** Never in, even where they are locked. */
  readonly vetoed: ReadonlySet<string>;
  /** How many to name in case a seat gets free. */
  readonly reserves: number;
}

export interface GuestPick<C extends Candidate> {
  readonly guests: readonly C[];
  readonly reserves: readonly C[];
  /** Those who are locked alone are more than there is room for. */
  readonly overfull: boolean;
}

export interface TooManySeats {
  readonly is: 'tooManySeats';
  readonly of: keyof Seats;
  readonly most: number;
}

/** Within these the choice is exact and quick; also the most guests where there is no limit at all. */
export const mostSeats = { parties: 100, heads: 500 } as const;

/**
 * The guests with the highest total score that there is room for. Of several such sets it is the first one, by the
 * order of candidates: the higher score, then the smaller party, then the key.
 */
export function pickGuests<C extends Candidate>(
  candidates: readonly C[],
  { seats, locked, vetoed, reserves }: GuestWishes,
): Result<GuestPick<C>, TooManySeats> {
  for (const of of ['parties', 'heads'] as const)
    if ((seats[of] ?? 0) > mostSeats[of]) return fail({ is: 'tooManySeats', of, most: mostSeats[of] });
  const room =
    seats.parties === null && seats.heads === null ? { ...seats, parties: mostSeats.parties } : seats;
  const open = candidates.filter(({ key }) => !vetoed.has(key)).sort(byMerit);
  const fixed = open.filter(({ key }) => locked.has(key));
  const free = open.filter(({ key }) => !locked.has(key));
  const taken = fixed.reduce((sum, { heads }) => sum + heads, 0);
  const left = {
    parties: room.parties === null ? null : room.parties - fixed.length,
    heads: room.heads === null ? null : room.heads - taken,
  };
  const overfull = (left.parties ?? 0) < 0 || (left.heads ?? 0) < 0;
  const chosen = new Set([...fixed, ...(overfull ? [] : best(mattering(free, left), left))]);
  return ok({
    guests: open.filter((each) => chosen.has(each)),
    reserves: free.filter((each) => !chosen.has(each) && fits(each, room)).slice(0, reserves),
    overfull,
  });
}

const byMerit = (one: Candidate, other: Candidate): number =>
  other.score - one.score || one.heads - other.heads || compare(one.key, other.key);

const fits = ({ heads }: Candidate, room: Seats): boolean =>
  (room.parties ?? 1) >= 1 && heads <= (room.heads ?? heads);

/**
 * Of candidates in their order, those who can be in the first of the best sets. Whoever is no smaller than as many
 * before them as there are seats for, could give way to one of those.
 */
export function mattering<C extends Candidate>(candidates: readonly C[], room: Seats): C[] {
  const most = room.heads ?? Number.POSITIVE_INFINITY;
  const parties = room.parties ?? Number.POSITIVE_INFINITY;
  /** By size: how many came before. */
  const before: number[] = [];
  return candidates.filter((each) => {
    if (!fits(each, room)) return false;
    const size = room.heads === null ? 1 : each.heads;
    const alike = before[size] ?? 0;
    const noLarger = before.slice(0, size + 1).reduce((sum, count) => sum + (count ?? 0), 0);
    before[size] = alike + 1;
    return noLarger < parties && alike < Math.floor(most / size);
  });
}

/** The best set of candidates in their order, by dynamic programming over the room that is left for the later ones. */
function best<C extends Candidate>(candidates: readonly C[], { parties, heads }: Seats): C[] {
  const [party, width] = [parties === null ? 0 : 1, (heads ?? 0) + 1];
  const cells = ((parties ?? 0) + 1) * width;
  const size = ({ heads: count }: Candidate) => (heads === null ? 0 : count);
  const totals = new Int32Array(cells);
  /** A bit for each candidate and room: whether to take them there. */
  const takes = new Uint8Array(Math.ceil((candidates.length * cells) / 8));
  for (let at = candidates.length - 1; at >= 0; at--) {
    const each = candidates[at];
    if (!each) continue;
    const [own, step] = [size(each), party * width + size(each)];
    // From the largest room down, so that nobody is taken twice.
    for (let row = cells - width; row >= party * width; row -= width) {
      for (let cell = row + width - 1; cell >= row + own; cell--) {
        const taken = (totals[cell - step] ?? 0) + each.score;
        if (taken < (totals[cell] ?? 0)) continue;
        totals[cell] = taken;
        const bit = at * cells + cell;
        takes[bit >> 3] = (takes[bit >> 3] ?? 0) | (1 << (bit & 7));
      }
    }
  }
  const chosen: C[] = [];
  let cell = cells - 1;
  candidates.forEach((each, at) => {
    const bit = at * cells + cell;
    if ((((takes[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0) return;
    chosen.push(each);
    cell -= party * width + size(each);
  });
  return chosen;
}
