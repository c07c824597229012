import type { Result } from '../domain/result';
import type { Book } from '../workbook/book';
import type { CommitProblem, Committed, Plan, Request } from '../workbook/commit';
import type { World } from '../workbook/world';
import { type ClientRequest, readRequest } from './form';
import { save } from './save';
import type { InputProblem } from './say';

/** What a plan goes by: the workbook as it is under the lock, and what was sent by whom. */
export interface Asked {
  readonly book: Book;
  readonly world: World;
  /** Who is at work. */
  readonly user: string;
  readonly sent: ClientRequest['input'];
}

type Tables = Request<InputProblem>['tables'];

/** A call that writes: it names itself and its tables, and plans; everything else every such call does alike. */
export const writes =
  (
    action: string,
    tables: Tables | ((sent: Asked['sent']) => Tables),
    plan: (asked: Asked) => Result<Plan, InputProblem>,
  ) =>
  (world: World, input: unknown): Result<Committed, InputProblem | CommitProblem> => {
    const request = readRequest(input);
    if (!request.ok) return request;
    const { id, user, input: sent } = request.value;
    return save<InputProblem>(world, {
      id,
      user,
      action,
      tables: typeof tables === 'function' ? tables(sent) : tables,
      plan: (book) => plan({ book, world, user, sent }),
    });
  };
