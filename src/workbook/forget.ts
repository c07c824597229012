import type { RowChange } from './change';
import type { Entry, Journal } from './journal';
import { pointersTo } from './pointers';
import { customers } from './schema/customers';
import { anonymiseAction, undoId } from './undo';
import type { World } from './world';

/**
 * Whom an earlier commit made nobody is forgotten by the journal too, once something else is saved: every entry
 * that touched one of their rows is emptied, and nothing before it can be taken back any more. Killed anywhere,
 * the next commit goes on.
 */
export function forgetPeople(world: World, journal: Journal, current: string): void {
  for (const entry of journal.entries.filter((one) => isDue(journal, one, current))) {
    const history = journal.history();
    const own = history.find(({ entry: { row } }) => row === entry.row)?.changes ?? [];
    const past = history.filter(({ entry: { row } }) => row < entry.row);
    journal.close(entry, 'forgetting');
    // The entry that tells whose past it is goes last.
    journal.empty([...touching(journal, own, past), entry]);
    world.grid.flush();
    const emptied = journal.entries.find(({ row }) => row === entry.row);
    if (emptied) journal.close(emptied, 'forgotten');
  }
}

const isDone = (journal: Journal, id: string): boolean => journal.find(id)?.state === 'done';

function isDue(journal: Journal, { action, state, id }: Entry, current: string): boolean {
  if (action !== anonymiseAction) return false;
  if (state === 'forgetting') return true;
  return state === 'done' && id !== current && undoId(id) !== current && !isDone(journal, undoId(id));
}

type Past = ReturnType<Journal['history']>;

/** Entries about the person, whose own row is the first change, and about rows that were merged into it. */
function touching(journal: Journal, [person, ...rows]: readonly RowChange[], past: Past): Entry[] {
  if (person === undefined) return [];
  const codes = new Set([person.id]);
  const ids = new Set(rows.filter(({ table }) => table !== customers.key).map(keyOf));
  const pointers = pointersTo(customers);
  const touches = (change: RowChange): boolean => {
    if (change.table === customers.key && codes.has(change.id)) return true;
    if (ids.has(keyOf(change))) return true;
    const values = [change.before, change.after];
    return pointers.some(
      ({ table, code }) => table.key === change.table && values.some((one) => codes.has(String(one?.[code]))),
    );
  };
  // Backwards: a code is theirs only before the merge in which it ended.
  return [...past].reverse().flatMap(({ entry, changes }) => {
    if (!changes.some(touches)) return [];
    const merged = entry.action === mergeAction && !isDone(journal, undoId(entry.id));
    if (merged)
      for (const { table, id, after } of changes)
        if (table === customers.key && after === null) codes.add(id);
    return [entry];
  });
}

const keyOf = ({ table, id }: RowChange): string => `${table} ${id}`;

/** The action under which two customers became one. */
export const mergeAction = 'mergeCustomers';
