import { customerValue, type ValueParts } from './customerValue';

/** What somebody offers of a product. */
export interface Offer extends ValueParts {
  readonly product: string;
  readonly seller: string;
}

/** What an offer lacks to be worth as much as the best other offer of the same product. */
export interface Gap {
  readonly benefit: number;
  readonly expense: number;
}

/**
 * What each offer lacks against the best of its rivals: so much more benefit, or so much less to pay; nothing
 * where it is the best already. Null where no rival gives any value.
 */
export function gaps(offers: readonly Offer[]): (Gap | null)[] {
  const byProduct = new Map<string, Offer[]>();
  for (const offer of offers) byProduct.set(offer.product, [...(byProduct.get(offer.product) ?? []), offer]);
  return offers.map((own) => {
    const rivals = (byProduct.get(own.product) ?? []).filter((other) => other !== own);
    const best = Math.max(0, ...rivals.map((rival) => customerValue(rival) ?? 0));
    if (best === 0) return null;
    const benefit = own.functionalBenefit + own.emotionalBenefit;
    const expense = own.price + own.otherExpense;
    return { benefit: Math.max(0, best * expense - benefit), expense: Math.max(0, expense - benefit / best) };
  });
}
