import { fail, ok, type Result } from './result';

/** A loyalty tier: reached at its minimum, not beyond it; its people are greeted every so many days. */
export interface Tier {
  readonly name: string;
  readonly minimum: number;
  readonly idealDays: number | null;
  readonly maximumDays: number | null;
}

export type TierProblem =
  | { readonly is: 'noTiers' }
  | { readonly is: 'blankName'; readonly minimum: number }
  | { readonly is: 'equalMinimum'; readonly names: readonly [string, string]; readonly minimum: number };

/** The tiers from the lowest up, in whatever order they were given. */
export function tierLadder(tiers: readonly Tier[]): Result<readonly Tier[], TierProblem> {
  if (tiers.length === 0) return fail({ is: 'noTiers' });
  const ladder = [...tiers].sort((one, other) => one.minimum - other.minimum);
  for (const [at, tier] of ladder.entries()) {
    if (tier.name.trim() === '') return fail({ is: 'blankName', minimum: tier.minimum });
    const below = ladder[at - 1];
    if (below && below.minimum === tier.minimum) {
      return fail({ is: 'equalMinimum', names: [below.name, tier.name], minimum: tier.minimum });
    }
  }
  return ok(ladder);
}

/** The highest tier whose minimum the amount reaches; null below the lowest. */
export function tierOf(amount: number, ladder: readonly Tier[]): Tier | null {
  let reached: Tier | null = null;
  for (const tier of ladder) if (amount >= tier.minimum) reached = tier;
  return reached;
}

/** The next tier up; null in the highest. */
export const nextTier = (amount: number, ladder: readonly Tier[]): Tier | null =>
  ladder.find((tier) => tier.minimum > amount) ?? null;
