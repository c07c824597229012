/** Those that share a key are one, with how many they are; sorted by it, so that no sum depends on the order of rows. */
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
  const sorted = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([, group]) => group);
}
