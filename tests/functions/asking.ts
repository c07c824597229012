import { dayIn } from '../../src/domain/day';
import { type Answer, ArgumentError, type Cells, warning } from '../../src/functions/cells';
import type { Signature } from './signatures';

export type Arguments = Readonly<Record<string, Cells>>;

/** What came of a call: its answer, or the words in which it was refused. Nothing else may be thrown. */
export type Outcome = { readonly answer: Answer } | { readonly refusal: string };

export function outcome({ call, args }: Signature, given: Arguments): Outcome {
  try {
    return { answer: call(...Object.keys(args).map((name) => given[name])) };
  } catch (error) {
    if (error instanceof ArgumentError) return { refusal: error.message };
    throw error;
  }
}

/** A call of one row, of bare values. */
export const oneRow = ({ args }: Signature, row = 0): Arguments =>
  Object.fromEntries(Object.entries(args).map(([name, { good }]) => [name, good[row]]));

/** A call of the rows of these places, each table's own; what is handed over once stays so. */
export const rowsOf = ({ args }: Signature, places: (table: string) => readonly number[]): Arguments =>
  Object.fromEntries(
    Object.entries(args).map(([name, { handed, good, table }]) => [
      name,
      handed === 'single' ? good[0] : places(table).map((row) => [good[row]]),
    ]),
  );

export const allRows = (signature: Signature): Arguments =>
  rowsOf(signature, () => [...(Object.values(signature.args)[0]?.good ?? []).keys()]);

/** The same call with one cell of a column changed. */
export const withCell = (given: Arguments, name: string, row: number, value: unknown): Arguments => ({
  ...given,
  [name]: (given[name] as unknown[][]).map((line, at) => (at === row ? [value] : line)),
});

export const rowsIn = (answer: Answer): readonly (readonly unknown[])[] =>
  Array.isArray(answer) ? answer : [[answer]];

export const isWarning = (cell: unknown): cell is string =>
  typeof cell === 'string' && cell.includes(warning(''));

/** An answer is what a sheet can show: finite numbers, text, truths and real days, in a rectangle. */
export function unshowable(answer: Answer): string | null {
  const rows = rowsIn(answer);
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return 'no rectangle of cells';
  const bad = rows.flat().filter((cell) => !isShowable(cell));
  return bad.length > 0 ? bad.map(String).join() : null;
}

function isShowable(cell: unknown): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell) && !Object.is(cell, -0);
  if (typeof cell !== 'object') return typeof cell === 'string' || typeof cell === 'boolean';
  const day = cell !== null && 'day' in cell ? cell.day : null;
  return typeof day === 'string' && dayIn(day) === day;
}
