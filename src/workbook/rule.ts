/** A check on the cells of a column, as a dropdown or a checkbox. It warns and never refuses. */
export type StoredRule =
  | { readonly is: 'list'; readonly values: readonly string[] }
  | { readonly is: 'column'; readonly sheet: string; readonly column: number }
  | { readonly is: 'checkbox' }
  | { readonly is: 'other' };

export const sameRule = (one: StoredRule | null, other: StoredRule | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
