/** Makes room in a sparse list; what was never written stays so. */
export function insert(list: unknown[], before: number, count: number): void {
  if (before >= list.length) return;
  const end = list.length;
  list.length += count;
  list.copyWithin(before + count, before, end);
  list.fill(undefined, before, before + count);
}
