import type { Refusal } from '../src/server/contract';
import { ask, lostBy } from './server';

/** The id under which something is saved, and what was sent under it where no answer has come back. */
export interface Attempt {
  readonly id: string;
  readonly sent: string;
}

/** Nothing sent yet. */
export const freshAttempt = (): Attempt => ({ id: newId(), sent: '' });

/**
 * The attempt under which to send this content. The same content again keeps its id, so that it is saved once;
 * other content gets its own, after what may have been saved under the old one is taken back.
 */
export async function attemptFor(
  attempt: Attempt,
  content: string,
  user: string,
): Promise<Attempt | Refusal> {
  if (attempt.sent === '' || attempt.sent === content) return { id: attempt.id, sent: content };
  const undone = await ask('undo', { id: attempt.id, user });
  if (!undone.ok && lostBy(undone) !== null) return undone;
  return { id: newId(), sent: content };
}

/** A random id in the shape of a UUID; it has to be unlikely, not secret. */
export function newId(): string {
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () =>
    Math.floor(Math.random() * 16).toString(16),
  );
}
