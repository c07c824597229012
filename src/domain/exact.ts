/** Sums that stay exact: amounts are counted in their smallest decimal, as whole numbers. */
export interface Exact {
  /** The amount in smallest units. */
  units(amount: number): number;
  /** The amount that so many smallest units are. */
  amount(units: number): number;
}

const mostDecimals = 6;

/** Decimals that somebody typed, not the noise of binary fractions. */
function decimalsOf(amount: number): number {
  for (let decimals = 0; decimals < mostDecimals; decimals++) {
    const scaled = amount * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) <= Math.max(1e-7, Math.abs(scaled) * 1e-14)) return decimals;
  }
  return mostDecimals;
}

/** Counting for these amounts: as fine as the finest of them. */
export function exactFor(amounts: Iterable<number>): Exact {
  let decimals = 0;
  for (const amount of amounts) decimals = Math.max(decimals, decimalsOf(amount));
  const scale = 10 ** decimals;
  return { units: (amount) => Math.round(amount * scale), amount: (units) => units / scale };
}
