import type { Day } from './day';
import { asAsked, type EventRules, fits, holdsSeat, seatsTaken } from './eventSeats';
import { fail, ok, type Result } from './result';

export const invitationStatuses = [
  'picked',
  'invited',
  'yesWithFamily',
  'yesAlone',
  'no',
  'noAnswer',
  'attended',
  'didNotAttend',
  'skipped',
] as const;
export type InvitationStatus = (typeof invitationStatuses)[number];

/** One customer with their family, asked as one: they come whole or the seat goes on. */
export interface Invitation {
  readonly status: InvitationStatus;
  /** Waits for a seat to get free. */
  readonly reserve: boolean;
  readonly adults: number;
  readonly children: number;
  readonly invitedOn: Day | null;
  readonly repliedOn: Day | null;
}

/** What can happen to an invitation; the heads are those that are said to come, or came. */
export type InvitationStep =
  | {
      readonly is: 'invite' | 'uninvite' | 'yesAlone' | 'no' | 'noAnswer' | 'stayedAway' | 'skip' | 'unskip';
    }
  | { readonly is: 'yesWithFamily' | 'came'; readonly adults: number; readonly children: number };

/** Why it cannot. */
export type StepRefusal =
  | 'full'
  | 'heads'
  | 'attended'
  | 'answered'
  | 'reserve'
  | 'notInvited'
  | 'declined'
  | 'already';

/** No family is larger. */
export const mostHeads = 50;

/**
 * The invitation after the step, among all others of its event. A seat that was given up can be taken back as
 * long as it fits; whoever stands at the door is let in, seats or not.
 */
export function stepped<I extends Invitation>(
  invitation: I,
  step: InvitationStep,
  others: readonly Invitation[],
  rules: EventRules,
  today: Day,
): Result<I, StepRefusal> {
  const { status } = invitation;
  const attended = status === 'attended' || status === 'didNotAttend';
  const unasked = status === 'picked' || status === 'skipped';
  const answered = { repliedOn: today, invitedOn: invitation.invitedOn ?? today };
  const seated = (next: I): Result<I, StepRefusal> =>
    fits(next, seatsTaken(others, rules), rules) ? ok(next) : fail('full');
  switch (step.is) {
    case 'invite':
      if (attended) return fail('attended');
      if (status === 'yesWithFamily' || (status === 'yesAlone' && !rules.familyRequired))
        return fail('answered');
      return seated({
        ...asAsked(invitation, rules),
        status: 'invited',
        reserve: false,
        invitedOn: today,
        repliedOn: null,
      });
    case 'uninvite':
      if (attended) return fail('attended');
      if (unasked) return fail('already');
      // Whoever had given up their seat waits for one.
      return ok({
        ...asAsked(invitation, rules),
        status: 'picked',
        reserve: !holdsSeat(invitation, rules),
        invitedOn: null,
        repliedOn: null,
      });
    case 'yesWithFamily': {
      if (attended) return fail('attended');
      if (!isParty(step) || step.adults + step.children < 2) return fail('heads');
      const { adults, children } = step;
      return seated({
        ...invitation,
        ...answered,
        status: 'yesWithFamily',
        reserve: false,
        adults,
        children,
      });
    }
    case 'yesAlone': {
      if (attended) return fail('attended');
      const next = { ...invitation, ...answered, status: 'yesAlone' as const, adults: 1, children: 0 };
      // The seat is for a family: it goes on to the next, and nobody's place in the row is lost.
      return rules.familyRequired ? ok(next) : seated({ ...next, reserve: false });
    }
    case 'no':
      return attended ? fail('attended') : ok({ ...invitation, ...answered, status: 'no' });
    case 'noAnswer':
      if (attended) return fail('attended');
      return unasked ? fail('notInvited') : ok({ ...invitation, status: 'noAnswer', repliedOn: null });
    case 'came':
      if (!isParty(step)) return fail('heads');
      return ok({
        ...invitation,
        status: 'attended',
        reserve: false,
        // Whoever came was asked, if only at the door.
        invitedOn: invitation.invitedOn ?? today,
        adults: step.adults,
        children: step.children,
      });
    case 'stayedAway':
      if (status === 'no' || (status === 'yesAlone' && rules.familyRequired)) return fail('declined');
      if (invitation.reserve) return fail('reserve');
      return unasked ? fail('notInvited') : ok({ ...invitation, status: 'didNotAttend' });
    case 'skip':
      return status === 'picked' ? ok({ ...invitation, status: 'skipped' }) : fail('already');
    case 'unskip':
      // Their seat may be another's by now: they wait for one.
      return status === 'skipped' ? ok({ ...invitation, status: 'picked', reserve: true }) : fail('already');
  }
}

/** At least one grown-up, and whole people. */
const isParty = ({ adults, children }: { readonly adults: number; readonly children: number }): boolean =>
  Number.isSafeInteger(adults) &&
  Number.isSafeInteger(children) &&
  adults >= 1 &&
  children >= 0 &&
  adults + children <= mostHeads;
