import { fail } from '../domain/result';
import { textIn } from '../text/text';
import { planUndo, type UndoProblem, undoAction, undoId } from '../workbook/undo';
import type { World } from '../workbook/world';
import { isRecord, isShortText, readRequest } from './form';
import { save } from './save';
import { mostInTrail } from './trail';

/** Takes back the commit that the sidebar names, where nobody has changed since what it wrote. */
export function undoCommit(world: World, input: unknown) {
  const request = readRequest(input);
  return request.ok ? undo(world, [request.value.id], request.value.user) : request;
}

/** Takes back all the commits that the sidebar names, or none: one more commit, killed and repeated like any. */
export function undoSeveral(world: World, input: unknown) {
  const ids: unknown = isRecord(input) ? input.ids : null;
  const user = isRecord(input) && isShortText(input.user) ? input.user.trim() : '';
  const isList = Array.isArray(ids) && ids.length > 0 && ids.length <= mostInTrail && ids.every(isShortText);
  return isList ? undo(world, ids, user) : fail({ is: 'unreadable' as const });
}

/** Undoing the same commits twice undoes them once. */
export function undo(world: World, ids: readonly string[], user: string) {
  return save<UndoProblem>(world, {
    id: undoId(...ids),
    user,
    action: undoAction,
    tables: [],
    again: true,
    plan: (book, journal) =>
      planUndo(book, journal, ids, (entries) => {
        const [first, last] = [entries[0]?.summary ?? '', entries[entries.length - 1]?.summary ?? ''];
        return textIn(book.settings.language).undo.several(entries.length, last, first);
      }),
  });
}
