import { fail, ok, type Result } from '../domain/result';
import type { textIn } from '../text/text';
import type { InputProblem } from './say';

const longestReason = 300;

/** Who lets it pass against the shop's rules, and why, in words for the row and the journal. */
export function overriddenBy(
  user: string,
  override: unknown,
  refusal: string,
  text: ReturnType<typeof textIn>['credit'],
): Result<string, InputProblem> {
  const reason = typeof override === 'string' ? override.trim() : '';
  if (reason === '' || reason.length > longestReason)
    return fail({ is: 'refused', field: 'override', text: refusal });
  if (user === '') return fail({ is: 'refused', field: 'user', text: text.whoOverrides });
  return ok(text.overridden(user, reason, refusal));
}
