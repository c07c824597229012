/** Those that share a key are one, with how many they are, in order of first appearance. */
export function alike<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): { readonly item: T; readonly count: number }[] {
  const groups = new Map<string, { item: T; count: number }>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.count += 1;
    else groups.set(key, { item, count: 1 });
  }
  return [...groups.values()];
}
