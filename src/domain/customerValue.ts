/** The four parts of what a customer gets and gives, in any one unit. */
export interface ValueParts {
  readonly functionalBenefit: number;
  readonly emotionalBenefit: number;
  readonly price: number;
  readonly otherExpense: number;
}

/**
 * Value as the customer weighs it: (functional + emotional benefit) / (price + other expense).
 * Null where nothing is given for it: value without a price cannot be weighed.
 */
export function customerValue(parts: ValueParts): number | null {
  const given = parts.price + parts.otherExpense;
  return given > 0 ? (parts.functionalBenefit + parts.emotionalBenefit) / given : null;
}
