import type { Answer, CallName, Calls, Refusal } from '../src/server/contract';
import './google';

export type Input<Name extends CallName> = Parameters<Calls[Name]>[0];
export type Reply<Name extends CallName> = Answer<ReturnType<Calls[Name]>>;

/**
 * Ways in which a call ends without an answer, so that nobody knows whether it was carried out. `shutOut` may
 * be the wrong one of several Google accounts: then no call of this page has ever been answered.
 */
export const lostProblems = ['unreachable', 'shutOut', 'noAnswer'] as const;
export type LostProblem = (typeof lostProblems)[number];

/** The way in which the answer was lost, or null where the server itself refused. */
export const lostBy = ({ problem }: Refusal): LostProblem | null =>
  lostProblems.find((known) => known === problem) ?? null;

let answeredBefore = false;

/** Calls the server. Always resolves: a call that never arrived is a refusal like any other. */
export function ask<Name extends CallName>(name: Name, input: Input<Name>): Promise<Reply<Name>> {
  return new Promise((resolve) => {
    const lose = (problem: LostProblem, text = '') => resolve({ ok: false, problem, text, remedy: 'retry' });
    const succeed = (answer: unknown) => {
      if (!isAnswer<ReturnType<Calls[Name]>>(answer)) return lose('noAnswer');
      answeredBefore = true;
      resolve(answer);
    };
    const fail = (error: unknown) => {
      const said = messageOf(error);
      // The code is not translated, unlike the sentence around it; it alone decides nothing.
      lose(answeredBefore && !said.includes('PERMISSION_DENIED') ? 'unreachable' : 'shutOut', said);
    };
    const script = globalThis.google?.script;
    if (!script) return lose('unreachable');
    try {
      script.run.withSuccessHandler(succeed).withFailureHandler(fail).callServer(name, input);
    } catch (error) {
      lose('unreachable', messageOf(error));
    }
  });
}

/** The seam: what comes over the wire is taken at its word once it has the shape of an answer. */
function isAnswer<T>(answer: unknown): answer is Answer<T> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'value' in answer : 'text' in answer;
}

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error ?? '');
