import type { Result } from '../domain/result';
import { type CommitProblem, type Committed, commit, type Request } from '../workbook/commit';
import type { World } from '../workbook/world';
import { refreshViews } from './views';

/** A commit, after which what is computed is up to date. */
export const save = <Problem>(
  world: World,
  request: Omit<Request<Problem>, 'afterwards'>,
): Result<Committed, Problem | CommitProblem> => commit(world, { ...request, afterwards: refreshViews });
