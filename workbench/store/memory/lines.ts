/** Makes room in a sparse list; what was never written stays so. */
export function insert(list: unknown[], before: number, count: number): void {
  if (before >= list.length) return;
  const end = list.length;
  list.length += count;
  list.copyWithin(before + count, before, end);
  list.fill(undefined, before, before + count);
}

/** How many lines are frozen after some were inserted. */
export function frozenAfterInsert(frozen: number, before: number, count: number): number {
  return before < frozen ? frozen + count : frozen;
}

/** How many lines are frozen after some were deleted. */
export function frozenAfterDelete(frozen: number, first: number, count: number): number {
  return frozen - Math.max(0, Math.min(frozen, first + count) - first);
}
