import { dayOfMoment } from '../domain/day';
import { type InvitationStep, stepped } from '../domain/invitation';
import { fail, ok, type Result } from '../domain/result';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import { writeCell } from '../workbook/cellKind';
import type { RowChange } from '../workbook/change';
import { customers } from '../workbook/schema/customers';
import { events } from '../workbook/schema/events';
import { invitations } from '../workbook/schema/invitations';
import { type Reply, replies } from '../workbook/schema/replies';
import { guarded } from '../workbook/typedText';
import type { World } from '../workbook/world';
import type { EventList } from './contract';
import { type Asked, eventFinder, isOver } from './eventRows';
import { invitationChange } from './invitationRow';
import { rowChange } from './rowChange';
import { writes } from './writes';

/** What the form brought, as far as nobody has noted it. */
export function formRepliesIn(book: Book): EventList['replies'] {
  const rows = book.has(replies) ? repliesIn(book) : [];
  const { unclear } = textIn(book.settings.language).event.replies;
  return {
    waiting: rows.filter(({ noted }) => noted === null).length,
    unclear: rows.flatMap((row) =>
      row.noted === 'look' ? [unclear(row.name ?? row.code ?? '', row.why ?? '')] : [],
    ),
  };
}

const repliesIn = (book: Book): Reply[] =>
  book
    .open(replies)
    .typed()
    .rows.map(({ value }) => value);

/**
 * Notes what guests answered in the form, in the order in which it came in, each once: the row of the answer says
 * so from then on. What cannot be noted stays there with the reason, for somebody to look at.
 */
export const takeReplies = writes(
  'takeReplies',
  [customers, events, invitations, replies],
  ({ book, world }) => {
    const text = textIn(book.settings.language).event.replies;
    const register = registerOf(book, world);
    const sheet = book.open(replies);
    const column = replies.columns.noted.kind;
    const fresh = repliesIn(book).filter(({ noted }) => noted === null);
    const outcomes = fresh.map((reply) => ({ reply, taken: register.take(reply) }));
    const noted = outcomes.flatMap(({ reply, taken }) => {
      const state = taken.ok ? 'taken' : 'look';
      const values = {
        noted: writeCell(column, state, book.style),
        why: taken.ok ? '' : guarded(taken.problem),
      };
      return rowChange(sheet, reply.no ?? '', values) ?? [];
    });
    const names = outcomes.flatMap(({ taken }) => (taken.ok ? [taken.value] : []));
    return ok({
      changes: [...register.changes(), ...noted],
      summary: text.taken(names.length, outcomes.length - names.length),
    });
  },
);

/** The invitations as they become, answer by answer. */
function registerOf(book: Book, world: Pick<World, 'today'>) {
  const { event: text } = textIn(book.settings.language);
  const { byNo, byCode } = eventFinder(book);
  const now = new Map<string, Asked>();
  const current = (one: Asked): Asked => now.get(one.no) ?? one;

  /** The name of whoever answered, or why the answer cannot be noted. */
  const take = (reply: Reply): Result<string, string> => {
    const found = byCode(reply.code ?? '');
    if (found === null) return fail(text.replies.unknown);
    const rows = byNo(found.eventNo);
    if (!rows.ok) return fail(text.notAsked);
    const { asked, event, rules } = rows.value;
    const stood = asked.find(({ no }) => no === found.no);
    if (stood === undefined) return fail(text.notAsked);
    if (isOver(event)) return fail(text.over);
    const one = current(stood);
    const day = reply.time === null ? world.today() : dayOfMoment(reply.time);
    if (one.repliedOn !== null && one.repliedOn > day) return fail(text.replies.older);
    const others = asked.filter((each) => each !== stood).map(current);
    const next = stepped(one, stepOf(reply), others, rules, day);
    if (!next.ok) return fail(text.refused(next.problem, one.name));
    now.set(one.no, next.value);
    return ok(one.name);
  };

  const changes = (): RowChange[] => {
    const opened = book.open(invitations);
    return [...now.values()].flatMap(({ no, status, reserve, adults, children, invitedOn, repliedOn }) =>
      invitationChange(opened, no, { status, reserve, adults, children, invitedOn, repliedOn }, book.style),
    );
  };
  return { take, changes };
}

const stepOf = ({ coming, adults, children }: Reply): InvitationStep =>
  coming === 'yesWithFamily' ? { is: coming, adults: adults ?? 0, children: children ?? 0 } : { is: coming };
