import { planUndo, type UndoProblem, undoAction, undoId } from '../workbook/undo';
import type { World } from '../workbook/world';
import { readRequest } from './form';
import { save } from './save';

/** Takes back the commit that the sidebar names, if it is still the last. */
export function undoCommit(world: World, input: unknown) {
  const request = readRequest(input);
  return request.ok ? undo(world, request.value.id, request.value.user) : request;
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
