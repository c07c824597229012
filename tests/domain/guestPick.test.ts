import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Candidate,
  type GuestWishes,
  mattering,
  mostSeats,
  pickGuests,
} from '../../src/domain/guestPick';

const guest = (key: string, score: number, heads: number): Candidate => ({ key, score, heads });
const keysOf = (parties: readonly Candidate[]) => parties.map(({ key }) => key);
const totalOf = (parties: readonly Candidate[], of: 'score' | 'heads') =>
  parties.reduce((sum, party) => sum + party[of], 0);
const none: ReadonlySet<string> = new Set();
const pick = (
  candidates: readonly Candidate[],
  parties: number | null,
  heads: number | null,
  more: Partial<GuestWishes> = {},
) => {
  const picked = pickGuests(candidates, {
    seats: { parties, heads },
    locked: none,
    vetoed: none,
    reserves: 5,
    ...more,
  });
  if (!picked.ok) throw new Error('no pick');
  return picked.value;
};

/** Few scores and sizes, so that ties are common. */
const candidatesUpTo = (most: number) =>
  fc
    .array(fc.record({ score: fc.integer({ min: 1, max: 6 }), heads: fc.integer({ min: 1, max: 5 }) }), {
      maxLength: most,
    })
    .map((all) => all.map(({ score, heads }, at) => guest(`C-${at}`, score, heads)));
const limit = (most: number) => fc.option(fc.nat(most), { nil: null });
const wishes = (candidates: readonly Candidate[]) =>
  fc.record({ locked: fc.subarray(keysOf(candidates)), vetoed: fc.subarray(keysOf(candidates)) });
const drawn = (most: number) =>
  candidatesUpTo(most).chain((candidates) =>
    fc.record({
      candidates: fc.constant(candidates),
      parties: limit(8),
      heads: limit(20),
      marks: fc.option(wishes(candidates), { nil: { locked: [], vetoed: [] }, freq: 3 }),
    }),
  );

/** By merit, and of each subset that has room the total: the first of the highest. */
function tried(
  candidates: readonly Candidate[],
  parties: number | null,
  heads: number | null,
  locked: ReadonlySet<string>,
) {
  const order = [...candidates].sort(
    (one, other) => other.score - one.score || one.heads - other.heads || (one.key < other.key ? -1 : 1),
  );
  const room = parties ?? (heads === null ? mostSeats.parties : Number.POSITIVE_INFINITY);
  let found: Candidate[] | null = null;
  // The highest bit is the first candidate: of equal totals the first set is met first.
  for (let set = 2 ** order.length - 1; set >= 0; set--) {
    const chosen = order.filter((_, at) => (set >> (order.length - 1 - at)) & 1);
    if (order.some((each) => locked.has(each.key) && !chosen.includes(each))) continue;
    if (chosen.length > room || totalOf(chosen, 'heads') > (heads ?? Number.POSITIVE_INFINITY)) continue;
    if (found === null || totalOf(chosen, 'score') > totalOf(found, 'score')) found = chosen;
  }
  return found === null ? null : keysOf(found);
}

describe('who is asked', () => {
  test('the best total wins, not the best single guest: two small parties may outweigh a large one', () => {
    const all = [guest('large', 900, 4), guest('one', 500, 2), guest('two', 480, 2)];
    expect(keysOf(pick(all, 2, 4).guests)).toEqual(['one', 'two']);
    expect(keysOf(pick(all, 1, 4).guests)).toEqual(['large']);
  });

  test('of equal totals it is the first set: higher scores, then smaller parties, then the key', () => {
    expect(keysOf(pick([guest('a', 5, 1), guest('b', 9, 2), guest('c', 4, 1)], 2, 2).guests)).toEqual(['b']);
    expect(keysOf(pick([guest('a', 5, 3), guest('b', 5, 2)], 1, 3).guests)).toEqual(['b']);
    expect(keysOf(pick([guest('b', 5, 2), guest('a', 5, 2)], 1, 3).guests)).toEqual(['a']);
  });

  test('it is what trying every set finds, ties and all', () => {
    fc.assert(
      fc.property(drawn(11), ({ candidates, parties, heads, marks }) => {
        const locked = new Set(marks.locked);
        const vetoed = new Set(marks.vetoed);
        const picked = pick(candidates, parties, heads, { locked, vetoed });
        const open = candidates.filter(({ key }) => !vetoed.has(key));
        const expected = tried(open, parties, heads, locked);
        expect(picked.overfull).toBe(expected === null);
        expect(keysOf(picked.guests)).toEqual(
          expected ?? keysOf(open.filter(({ key }) => locked.has(key)).sort(byMerit)),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('never are there more parties or people than seats; who is locked is in, who is vetoed is not', () => {
    fc.assert(
      fc.property(drawn(200), ({ candidates, parties, heads, marks }) => {
        const locked = new Set(marks.locked);
        const vetoed = new Set(marks.vetoed);
        const { guests, reserves, overfull } = pick(candidates, parties, heads, { locked, vetoed });
        const keys = keysOf(guests);
        if (!overfull) {
          expect(guests.length).toBeLessThanOrEqual(parties ?? guests.length);
          expect(totalOf(guests, 'heads')).toBeLessThanOrEqual(heads ?? totalOf(guests, 'heads'));
        }
        expect(marks.locked.filter((key) => !vetoed.has(key) && !keys.includes(key))).toEqual([]);
        expect([...keys, ...keysOf(reserves)].filter((key) => vetoed.has(key))).toEqual([]);
      }),
    );
  });

  test('the order in which people stand in the sheet changes nothing', () => {
    fc.assert(
      fc.property(
        drawn(60).chain((one) =>
          fc.record({
            one: fc.constant(one),
            shuffled: fc.shuffledSubarray(one.candidates, { minLength: one.candidates.length }),
          }),
        ),
        ({ one: { candidates, parties, heads }, shuffled }) => {
          expect(pick(shuffled, parties, heads)).toEqual(pick(candidates, parties, heads));
        },
      ),
    );
  });

  test('who was picked and is locked is picked again, with the same reserves', () => {
    fc.assert(
      fc.property(drawn(60), ({ candidates, parties, heads }) => {
        const first = pick(candidates, parties, heads);
        expect(pick(candidates, parties, heads, { locked: new Set(keysOf(first.guests)) })).toEqual(first);
      }),
    );
  });

  test('more than is locked has no room: nobody else is asked, and it is said', () => {
    const all = [guest('a', 3, 3), guest('b', 2, 2), guest('c', 9, 1)];
    const picked = pick(all, 5, 4, { locked: new Set(['a', 'b']) });
    expect(keysOf(picked.guests)).toEqual(['a', 'b']);
    expect(picked.overfull).toBe(true);
    expect(keysOf(picked.reserves)).toEqual(['c']);
  });

  test('where there is no limit at all the hundred best are asked', () => {
    const all = Array.from({ length: 150 }, (_, at) => guest(`C-${1000 + at}`, 1000 - at, 30));
    expect(keysOf(pick(all, null, null).guests)).toEqual(keysOf(all).slice(0, 100));
  });

  test('more seats than it can count exactly are refused, by which', () => {
    const asked = (parties: number | null, heads: number | null) =>
      pickGuests([], { seats: { parties, heads }, locked: none, vetoed: none, reserves: 0 });
    expect(asked(101, 500)).toEqual({ ok: false, problem: { is: 'tooManySeats', of: 'parties', most: 100 } });
    expect(asked(null, 501)).toEqual({ ok: false, problem: { is: 'tooManySeats', of: 'heads', most: 500 } });
    expect(asked(100, 500).ok).toBe(true);
  });
});

test('reserves come in order of merit, are no guests, and each alone would have room', () => {
  fc.assert(
    fc.property(drawn(60), fc.nat(10), ({ candidates, parties, heads }, wanted) => {
      const { guests, reserves } = pick(candidates, parties, heads, { reserves: wanted });
      const alone = candidates
        .filter((each) => !guests.includes(each) && each.heads <= (heads ?? each.heads) && parties !== 0)
        .sort(byMerit);
      expect(reserves).toEqual(alone.slice(0, wanted));
    }),
  );
});

describe('only those are weighed who can matter', () => {
  test('of each size as many as there are seats for', () => {
    fc.assert(
      fc.property(candidatesUpTo(300), fc.integer({ min: 1, max: 9 }), fc.nat(30), (all, parties, heads) => {
        const weighed = mattering([...all].sort(byMerit), { parties, heads });
        for (let size = 1; size <= 5; size++)
          expect(weighed.filter((each) => each.heads === size).length).toBeLessThanOrEqual(
            Math.min(parties, Math.floor(heads / size)),
          );
      }),
    );
  });

  test('of five thousand for a hundred parties it is a few hundred', () => {
    const all = Array.from({ length: 5000 }, (_, at) =>
      guest(`C-${at}`, 1 + ((at * 7919) % 1000), 1 + ((at * 31) % 8)),
    );
    const weighed = mattering([...all].sort(byMerit), { parties: 100, heads: 500 });
    expect(weighed.length).toBeLessThan(400);
    expect(pick(all, 100, 500).guests.length).toBe(100);
  });
});

function byMerit(one: Candidate, other: Candidate): number {
  return other.score - one.score || one.heads - other.heads || (one.key < other.key ? -1 : 1);
}
