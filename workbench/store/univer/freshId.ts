let last = 0;

/** A name that nothing else in the workbook has, at this visit or another. */
export function freshId(): string {
  last += 1;
  return `${Date.now().toString(36)}-${last}`;
}
