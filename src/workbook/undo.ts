import { fail, ok, type Result } from '../domain/result';
import type { Book } from './book';
import { holds, opposite, type RowChange } from './change';
import type { Plan } from './commit';
import type { Entry, Journal } from './journal';
import { tableByKey } from './schema';

export type UndoProblem =
  | { readonly is: 'nothingToUndo' }
  | { readonly is: 'notTheLast'; readonly summary: string }
  | { readonly is: 'changedSince'; readonly table: string; readonly id: string };

/** The action under which an undo stands in the journal; its id names the commit that it took back. */
export const undoAction = 'undo';
export const setUpAction = 'setUp';
/** Under this a person was made nobody: it can be taken back only until anything else is saved. */
export const anonymiseAction = 'anonymise';
/** An undo of the same commit always has the same id, so that it happens once however often it is asked for. */
export const undoId = (id: string): string => `undo ${id}`;

/**
 * The latest commit that is done and not taken back; what set-up laid down is not for undoing, nor is anything
 * from before a person was forgotten.
 */
export function lastUndoable(journal: Journal): Entry | null {
  const taken = new Set(journal.entries.filter((entry) => entry.state === 'done').map((entry) => entry.id));
  for (let at = journal.entries.length - 1; at >= 0; at--) {
    const entry = journal.entries[at];
    if (entry?.state === 'forgetting' || entry?.state === 'forgotten') return null;
    if (entry?.state !== 'done' || entry.action === undoAction || entry.action === setUpAction) continue;
    if (!taken.has(undoId(entry.id))) return entry;
  }
  return null;
}

/** The commit of the opposite; refused where somebody has since changed what it would take back. */
export function planUndo(book: Book, journal: Journal, id: string): Result<Plan, UndoProblem> {
  const last = lastUndoable(journal);
  if (last === null) return fail({ is: 'nothingToUndo' });
  if (last.id !== id) return fail({ is: 'notTheLast', summary: last.summary });
  const changes = journal.changesOf(last);
  for (const change of changes) {
    if (!stillStands(book, change)) return fail({ is: 'changedSince', table: change.table, id: change.id });
  }
  return ok({ changes: changes.map(opposite), summary: last.summary });
}

/** What the commit wrote is there unchanged; a column that has been deleted since does not count. */
function stillStands(book: Book, { table: key, id, after, before }: RowChange): boolean {
  const table = tableByKey(key);
  if (table === null) return false;
  const opened = book.open(table);
  const row = opened.rowOf(id);
  if (row === null) return after === null;
  const line = opened.lines[row - 2] ?? [];
  const columns = before === null ? Object.keys(table.columns) : Object.keys(after ?? {});
  // A code that the add-on itself has filled in since is nobody's change.
  const filledIn = (column: string) =>
    table.columns[column]?.role === 'link' && after?.[column] === undefined;
  return columns.every(
    (column) =>
      !opened.places.has(column) ||
      filledIn(column) ||
      holds(opened.cell(line, column), after?.[column] ?? ''),
  );
}
