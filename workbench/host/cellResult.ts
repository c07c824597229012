/** What a custom function may answer, and what its cell then holds (rules 1.13 to 1.16). */
export type CellAnswer = string | number | boolean | Date | null;

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** The answer as one value or a rectangle; whatever a cell could not show is refused. */
export function cellResult(value: unknown): CellAnswer | CellAnswer[][] {
  if (!Array.isArray(value)) return single(value);
  if (value.length === 0) throw new Error('A custom function answered an empty array.');
  const rows = value.map((line: unknown) => (Array.isArray(line) ? line.map(single) : [single(line)]));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((line) => line.length !== width)) {
    throw new Error('A custom function answered rows of different lengths.');
  }
  return rows;
}

function single(value: unknown): CellAnswer {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (isDate(value) && !Number.isNaN(value.getTime())) return value;
  throw new Error(
    `A custom function answered what a cell cannot show: ${Object.prototype.toString.call(value)}`,
  );
}
