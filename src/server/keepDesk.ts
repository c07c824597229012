import { fail, ok, type Result } from '../domain/result';
import type { World } from '../workbook/world';
import { isRecord } from './form';
import type { InputProblem } from './say';

/** A property holds 9 KB; a letter may take four bytes. */
const [longestKey, longestText] = [40, 2200];

/** Keeps what somebody has not finished, for them alone: no table is touched. What is too long is not kept. */
export function keepDesk(world: World, input: unknown): Result<{ readonly kept: boolean }, InputProblem> {
  if (!isRecord(input)) return fail({ is: 'unreadable' });
  const { key, text } = input;
  const named = typeof key === 'string' && /^[\w -]+$/.test(key) && key.length <= longestKey;
  if (!named || typeof text !== 'string') return fail({ is: 'unreadable' });
  const fits = text.length <= longestText;
  world.desk.keep(key, fits ? text : '');
  return ok({ kept: fits });
}
