/** Repeatable chance: the same seed makes the same shop, on every machine. */
export interface Chance {
  /** From 0 up to, but not including, 1. */
  share(): number;
  /** A whole number between the two, both included. */
  between(least: number, most: number): number;
  pick<const T>(from: readonly [T, ...T[]]): T;
  happens(probability: number): boolean;
}

/** The mulberry32 generator: small, fast, and good enough for a sample. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number) => least + Math.floor(share() * (most - least + 1));
  return {
    share,
    between,
    pick: (from) => from[between(0, from.length - 1)] ?? from[0],
    happens: (probability) => share() < probability,
  };
}
