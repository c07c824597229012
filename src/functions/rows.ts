import { ArgumentError, isBlank, isTitle } from './cells';

/**
 * The rows of a table that can be read, and what is wrong with each of the others. Blank rows are none, and
 * neither is one of titles above the others, which has nothing else in it.
 */
export function readRows<T>(
  columns: Readonly<Record<string, readonly unknown[]>>,
  read: (value: (name: string) => unknown) => T,
): { readonly rows: T[]; readonly notes: string[] } {
  const names = Object.keys(columns).filter((name) => (columns[name]?.length ?? 0) > 0);
  const height = Math.max(0, ...names.map((name) => columns[name]?.length ?? 0));
  const rows: T[] = [];
  const notes: string[] = [];
  for (let at = 0; at < height; at++) {
    const value = (name: string) => columns[name]?.[at];
    if (names.every((name) => isBlank(value(name)))) continue;
    if (at === 0 && height > 1 && names.every((name) => isTitle(value(name)))) continue;
    try {
      rows.push(read(value));
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      notes.push(`row ${at + 1}: ${error.message}`);
    }
  }
  return { rows, notes };
}
