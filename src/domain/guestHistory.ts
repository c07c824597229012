import type { Day } from './day';

/** An invitation to another event, as it was written down. */
export interface PastInvitation {
  readonly status: string;
  readonly invitedOn: Day | null;
  readonly repliedOn: Day | null;
  readonly event: {
    readonly status: string;
    readonly date: Day;
    readonly replyBy: Day | null;
  };
}

export interface PastInvitations {
  /** When they were last asked to an event that takes or took place; null is never. */
  readonly last: Day | null;
  /** How often they came or agreed to come. */
  readonly kept: number;
  /** How often they stayed away, or let us wait for an answer. */
  readonly missed: number;
}

const agreed = new Set(['attended', 'yesWithFamily', 'yesAlone']);

/** What a customer's invitations to other events tell up to a day. A no in time is nobody's fault. */
export function pastInvitations(invitations: readonly PastInvitation[], asOf: Day): PastInvitations {
  let last: Day | null = null;
  let [kept, missed] = [0, 0];
  for (const invitation of invitations) {
    if (!wasAsked(invitation)) continue;
    const on = invitation.invitedOn ?? invitation.event.date;
    if (last === null || on > last) last = on;
    if (agreed.has(invitation.status)) kept += 1;
    else if (wasMissed(invitation, asOf)) missed += 1;
  }
  return { last, kept, missed };
}

/** Who was only picked, or passed over, has not been asked, and what was called off is no outing. */
const wasAsked = ({ status, event }: PastInvitation): boolean =>
  status !== '' &&
  status !== 'picked' &&
  status !== 'skipped' &&
  (event.status === 'inviting' || event.status === 'closed' || event.status === 'held');

function wasMissed({ status, repliedOn, event }: PastInvitation, asOf: Day): boolean {
  const until = event.replyBy ?? event.date;
  if (status === 'didNotAttend') return true;
  if (status === 'noAnswer') return asOf > until;
  return status === 'no' && repliedOn !== null && repliedOn > until;
}
