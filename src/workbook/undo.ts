import { fail, ok, type Result } from '../domain/result';
import type { Book } from './book';
import type { Cell } from './cell';
import { composed, holds, opposite, type RowChange } from './change';
import type { Plan } from './commit';
import type { Entry, Journal } from './journal';
import { idText } from './opened';
import { type Pointer, pointersTo } from './pointers';
import { tableByKey } from './schema';
import { payments } from './schema/payments';
import { purchases } from './schema/purchases';
import { idColumn } from './table';

/** What stands in the way of taking back a commit that could be taken back. */
export type UndoHindrance =
  | { readonly is: 'changedSince'; readonly table: string; readonly id: string }
  | { readonly is: 'stillUsed'; readonly table: string; readonly id: string; readonly by: Named };

interface Named {
  readonly table: string;
  readonly id: string;
}

/** A commit that cannot be taken back as things are. */
export interface Hindered {
  readonly entry: Entry;
  readonly hindrance: UndoHindrance;
}

export type UndoProblem =
  | UndoHindrance
  | { readonly is: 'nothingToUndo' }
  /** Of several to be taken back, some cannot be: the person decides about the others. */
  | { readonly is: 'hindered'; readonly of: readonly Hindered[] };

/** The action under which an undo stands in the journal; its id names the commit that it took back. */
export const undoAction = 'undo';
export const setUpAction = 'setUp';
/** Under this a person was made nobody: it can be taken back only until anything else is saved. */
export const anonymiseAction = 'anonymise';
/** An undo of the same commits always has the same id, so that it happens once however often it is asked for. */
export const undoId = (...ids: readonly string[]): string => ids.map((id) => `undo ${id}`).join('\n');

/** What has become of an entry; 'sealed' is what lies before somebody was forgotten. */
export type Standing = 'standing' | 'undone' | 'undo' | 'setUp' | 'unfinished' | 'withdrawn' | 'sealed';

/** The same for every entry of the journal. */
export function standings({ entries }: Journal): (entry: Entry) => Standing {
  const done = entries.filter(({ state }) => state === 'done');
  const taken = new Set(done.flatMap(({ id }) => id.split('\n')));
  const isUndone = ({ id }: Entry) => taken.has(undoId(id));
  const forgets = (entry: Entry) => entry.state === 'forgetting' || entry.state === 'forgotten';
  // Until it is itself taken back: what it emptied must not come back from behind it.
  const seals = (entry: Entry) =>
    forgets(entry) || (entry.action === anonymiseAction && entry.state === 'done' && !isUndone(entry));
  const sealed = entries.reduce((last, entry) => (seals(entry) ? entry.row : last), 0);
  return (entry) => {
    if (entry.state === 'open') return 'unfinished';
    if (entry.state === 'withdrawn') return 'withdrawn';
    if (entry.action === undoAction) return 'undo';
    if (entry.action === setUpAction) return 'setUp';
    if (isUndone(entry)) return 'undone';
    return entry.row < sealed || forgets(entry) ? 'sealed' : 'standing';
  };
}

/** The latest commit that can be taken back. */
export function lastUndoable(journal: Journal): Entry | null {
  const standing = standings(journal);
  return journal.entries.filter((entry) => standing(entry) === 'standing').pop() ?? null;
}

/** In the words of the journal, what several commits were. */
export type Several = (entries: readonly Entry[]) => string;

/**
 * One commit of the opposite of all these, whole or not at all. Refused where anybody has since changed what it
 * would take back; what has been taken back already is left as it is.
 */
export function planUndo(
  book: Book,
  journal: Journal,
  ids: readonly string[],
  several: Several,
): Result<Plan, UndoProblem> {
  const standing = standings(journal);
  const found = ids.map((id) => journal.find(id));
  const named = journal.entries.filter((entry) => found.includes(entry));
  const entries = named.filter((entry) => standing(entry) === 'standing').reverse();
  const isKnown = found.every((entry) => entry !== null && ['standing', 'undone'].includes(standing(entry)));
  if (!isKnown || named.length === 0) return fail({ is: 'nothingToUndo' });
  const { changes, hindered } = takenBack(book, entries, journal.changesOfAll(entries));
  const [first] = hindered;
  if (first) return fail(ids.length === 1 ? first.hindrance : { is: 'hindered', of: hindered });
  return ok({ changes, summary: named.length === 1 ? (named[0]?.summary ?? '') : several(named) });
}

type Pending = ReadonlyMap<string, RowChange>;
const keyOf = ({ table, id }: Named): string => `${table} ${id}`;

/** The newest first: what is left standing hinders what lies behind it in the same cells. */
export function takenBack(
  book: Book,
  entries: readonly Entry[],
  changesOf: readonly (readonly RowChange[])[],
): { readonly changes: readonly RowChange[]; readonly hindered: readonly Hindered[] } {
  let pending = new Map<string, RowChange>();
  const hindered: Hindered[] = [];
  entries.forEach((entry, at) => {
    const changes = changesOf[at] ?? [];
    const next = new Map(pending);
    for (const change of changes) {
      const key = keyOf(change);
      next.set(key, composed(next.get(key), opposite(change)));
    }
    const hindrance = hindranceOf(book, changes, pending, next);
    if (hindrance) hindered.push({ entry, hindrance });
    else pending = next;
  });
  return { changes: [...pending.values()].filter(({ before, after }) => before || after), hindered };
}

function hindranceOf(
  book: Book,
  changes: readonly RowChange[],
  pending: Pending,
  next: Pending,
): UndoHindrance | null {
  for (const change of changes) {
    const { table, id } = change;
    if (!stillStands(book, change, pending.get(keyOf(change)))) return { is: 'changedSince', table, id };
    const by = change.before === null ? userOf(book, change, next) : null;
    if (by) return { is: 'stillUsed', table, id, by };
  }
  return null;
}

/** What the commit wrote is there unchanged; a column that has been deleted since does not count. */
function stillStands(book: Book, { table: key, id, after, before }: RowChange, pending?: RowChange): boolean {
  const table = tableByKey(key);
  if (table === null) return false;
  const opened = book.open(table);
  const row = opened.rowOf(id);
  const isThere = pending ? pending.after !== null : row !== null;
  // Where a row was taken away, another may stand under its id by now.
  if (!isThere || after === null) return !isThere && after === null;
  const line = row === null ? [] : (opened.lines[row - 2] ?? []);
  const held = (column: string): Cell => pending?.after?.[column] ?? opened.cell(line, column);
  const columns = before === null ? Object.keys(table.columns) : Object.keys(after);
  // A code that the add-on itself has filled in since is nobody's change.
  const filledIn = (column: string) => table.columns[column]?.role === 'link' && after[column] === undefined;
  return columns.every(
    (column) => !opened.places.has(column) || filledIn(column) || holds(held(column), after[column] ?? ''),
  );
}

/** Columns that name a row of this table by its id. */
const usersOf = (key: string): Pick<Pointer, 'table' | 'code'>[] => [
  ...pointersTo({ key }),
  ...(key === purchases.key ? [{ table: payments, code: 'purchaseNo' }] : []),
];

/** A row that would be left pointing at nothing: the next new row might get the id that it names. */
function userOf(book: Book, { table: key, id }: Named, next: Pending): Named | null {
  for (const { table, code } of usersOf(key)) {
    if (!book.has(table)) continue;
    const opened = book.open(table);
    const ids = idColumn(table) ?? '';
    for (const line of opened.lines) {
      const own = { table: table.key, id: idText(opened.cell(line, ids)) };
      const planned = next.get(keyOf(own));
      const named = planned?.after === null ? '' : (planned?.after?.[code] ?? opened.cell(line, code));
      if (named === id) return own;
    }
  }
  return null;
}
