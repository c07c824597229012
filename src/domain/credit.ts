/** A customer who asks to pay later; amounts in one unit. */
export interface CreditRequest {
  readonly amount: number;
  readonly owed: number;
  readonly limit: number;
  /** Of the oldest unpaid bill. */
  readonly overdueDays: number;
  readonly trusted: boolean;
}

export type CreditAnswer =
  | { readonly is: 'yes'; readonly left: number }
  | { readonly is: 'noCredit' }
  | { readonly is: 'untrusted' }
  | { readonly is: 'overdue'; readonly days: number }
  | { readonly is: 'overLimit'; readonly over: number };

/** Credit by rule, not by mood: to whom is trusted, with nothing overdue, up to the limit and not beyond it. */
export function creditAnswer({ amount, owed, limit, overdueDays, trusted }: CreditRequest): CreditAnswer {
  if (limit === 0) return { is: 'noCredit' };
  if (!trusted) return { is: 'untrusted' };
  if (owed > 0 && overdueDays > 0) return { is: 'overdue', days: overdueDays };
  const left = limit - owed - amount;
  return left < 0 ? { is: 'overLimit', over: -left } : { is: 'yes', left };
}
