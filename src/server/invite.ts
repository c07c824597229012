import { nextGuest, seatsLeft } from '../domain/eventSeats';
import { type InvitationStep, type StepRefusal, stepped } from '../domain/invitation';
import { fail, ok, type Result } from '../domain/result';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import { writeCell } from '../workbook/cellKind';
import type { RowChange } from '../workbook/change';
import type { Plan } from '../workbook/commit';
import { customers } from '../workbook/schema/customers';
import { events } from '../workbook/schema/events';
import { invitations } from '../workbook/schema/invitations';
import { askedRow, type EventRows, isOver, seatsOf } from './eventRows';
import { invitationChange } from './invitationRow';
import { rowChange } from './rowChange';
import type { InputProblem } from './say';
import { type Asked, writes } from './writes';

const tables = [customers, events, invitations];

/** The invitation was sent: the person says so, nobody assumes it. */
export const inviteGuest = writes('inviteGuest', tables, (asked) => step(asked, { is: 'invite' }));

const replies = ['yesWithFamily', 'yesAlone', 'no', 'noAnswer'] as const;

/** What they answered, with how many they will be. */
export const recordReply = writes('recordReply', tables, (asked) => {
  const { reply, adults, children } = asked.sent;
  const is = replies.find((known) => known === reply);
  if (is === undefined) return fail({ is: 'unreadable' });
  return step(asked, is === 'yesWithFamily' ? { is, ...headsIn(adults, children) } : { is });
});

/** Who came, and how many they were; family that nobody had announced is welcome. */
export const recordAttendance = writes('recordAttendance', tables, (asked) => {
  const { came, adults, children } = asked.sent;
  if (typeof came !== 'boolean') return fail({ is: 'unreadable' });
  return step(asked, came ? { is: 'came', ...headsIn(adults, children) } : { is: 'stayedAway' });
});

/** What the owner decides whatever is picked: in for certain, not this time, free again, or not asked after all. */
export const markGuest = writes('markGuest', tables, (asked) => {
  const { mark } = asked.sent;
  if (mark === 'skip' || mark === 'unskip' || mark === 'uninvite') return step(asked, { is: mark });
  if (mark !== 'lock' && mark !== 'unlock') return fail({ is: 'unreadable' });
  const found = askedRow(asked.book, asked.sent.no);
  if (!found.ok) return found;
  const { one, event } = found.value;
  const { event: words } = textIn(asked.book.settings.language);
  if (isOver(event)) return fail({ is: 'refused', field: 'no', text: words.over });
  const change = rowChange(asked.book.open(invitations), one.no, { locked: mark === 'lock' });
  return ok({ changes: change === null ? [] : [change], summary: words.marked[mark](one.name) });
});

/** A count that is none is refused by the domain, with the words for it. */
const headsIn = (adults: unknown, children: unknown) => ({
  adults: countIn(adults),
  children: countIn(children),
});
const countIn = (typed: unknown): number => {
  if (typed === undefined || typed === null || typed === '') return 0;
  if (typeof typed === 'number') return typed;
  return typeof typed === 'string' && /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : Number.NaN;
};

function step({ book, world, sent }: Asked, taken: InvitationStep): Result<Plan, InputProblem> {
  const found = askedRow(book, sent.no);
  if (!found.ok) return found;
  const { one, asked, rules, event } = found.value;
  const { event: text } = textIn(book.settings.language);
  if (isOver(event)) return fail({ is: 'refused', field: 'no', text: text.over });
  if (taken.is === 'invite' && one.silent)
    return fail({ is: 'refused', field: 'no', text: text.silent(one.name) });
  if ((taken.is === 'came' || taken.is === 'stayedAway') && event.date > world.today())
    return fail({ is: 'refused', field: 'no', text: text.notYet });
  const others = asked.filter((each) => each !== one);
  const next = stepped(one, taken, others, rules, world.today());
  if (!next.ok)
    return fail({ is: 'refused', field: fieldOf(next.problem), text: text.refused(next.problem, one.name) });
  const change = invitationChange(book.open(invitations), one.no, next.value, book.style);
  const now = others.concat(next.value);
  const left = seatsLeft(seatsOf({ ...found.value, asked: now }), rules);
  const follows = taken.is === 'invite' ? null : nextGuest(now, rules);
  const summary = [
    text.step[taken.is](one.name),
    text.seatsLeft(left),
    follows === null ? '' : text.next(follows.name),
  ]
    .filter((part) => part !== '')
    .join(' · ');
  return ok({ changes: [...change, ...begun(book, found.value, taken)], summary });
}

/** With the first invitation the event is no plan any more. */
function begun(book: Book, { event, no }: EventRows, { is }: InvitationStep): RowChange[] {
  if (is !== 'invite' || (event.status !== null && event.status !== 'draft')) return [];
  const status = writeCell(events.columns.status.kind, 'inviting', book.style);
  return [rowChange(book.open(events), no, { status })].filter((change) => change !== null);
}

const fieldOf = (problem: StepRefusal): string => (problem === 'heads' ? 'adults' : 'no');
