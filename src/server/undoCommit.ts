import { fail } from '../domain/result';
import { planUndo, type UndoProblem, undoAction, undoId } from '../workbook/undo';
import type { World } from '../workbook/world';
import { isRecord, shortText } from './form';
import { save } from './save';
import type { InputProblem } from './say';

/** Takes back the commit that the sidebar names, if it is still the last. */
export function undoCommit(world: World, input: unknown) {
  const id = isRecord(input) ? shortText(input.id) : null;
  if (id === null || !isRecord(input)) return fail<InputProblem>({ is: 'unreadable' });
  return undo(world, id, shortText(input.user) ?? '');
}

/** Undoing the same commit twice undoes it once. */
export function undo(world: World, id: string, user: string) {
  return save<UndoProblem>(world, {
    id: undoId(id),
    user,
    action: undoAction,
    tables: [],
    plan: (book, journal) => planUndo(book, journal, id),
  });
}
