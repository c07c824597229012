import { dayOfMoment } from '../domain/day';
import { type InvitationStep, stepped } from '../domain/invitation';
import { ok } from '../domain/result';
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
import { noticesOf } from './say';
import { valuesIn } from './tableRows';
import { writes } from './writes';

/** Anybody may fill in a form: so many answers are told of, the latest first. */
const mostUnclear = 5;

/** What the form brought, as far as nobody has noted it. */
export function formRepliesIn(book: Book): EventList['replies'] {
  if (!book.has(replies)) return { waiting: 0, unclear: [] };
  const { rows: read, problems } = book.open(replies).typed();
  const rows = read.map(({ value }) => value);
  const text = textIn(book.settings.language).event.replies;
  const unclear = rows.filter(({ noted }) => noted === 'look').reverse();
  const more = unclear.length - mostUnclear;
  return {
    waiting: rows.filter(({ noted }) => noted === null).length,
    unclear: [
      ...noticesOf(problems, book.style),
      ...unclear
        .slice(0, mostUnclear)
        .map(({ name, code, why }) => text.unclear(name ?? code ?? '', why ?? '')),
      ...(more > 0 ? [text.moreUnclear(more)] : []),
    ],
  };
}

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
    const fresh = valuesIn(book, replies).filter(({ noted }) => noted === null);
    const outcomes = fresh.map((reply) => ({ reply, ...register.take(reply) }));
    const noted = outcomes.flatMap(({ reply, who, problem }) => {
      const state = writeCell(column, problem === '' ? 'taken' : 'look', book.style);
      const whose = who === null ? {} : { customer: guarded(who.name), customerCode: who.code };
      return rowChange(sheet, reply.no ?? '', { ...whose, noted: state, why: guarded(problem) }) ?? [];
    });
    const unclear = outcomes.filter(({ problem }) => problem !== '').length;
    return ok({
      changes: [...register.changes(), ...noted],
      summary: text.taken(outcomes.length - unclear, unclear),
    });
  },
);

interface Taken {
  /** Whose invitation it is, where anybody's. */
  readonly who: Asked | null;
  /** Why the answer cannot be noted; blank where it is. */
  readonly problem: string;
}

/** The invitations as they become, answer by answer. */
function registerOf(book: Book, world: Pick<World, 'today'>) {
  const { event: text } = textIn(book.settings.language);
  const { byNo, byCode } = eventFinder(book);
  const now = new Map<string, Asked>();
  const current = (one: Asked): Asked => now.get(one.no) ?? one;

  const take = (reply: Reply): Taken => {
    const found = byCode(reply.code ?? '');
    const rows = found === null ? null : byNo(found.eventNo);
    const stood = rows?.ok ? rows.value.asked.find(({ no }) => no === found?.no) : undefined;
    if (!rows?.ok || stood === undefined) return { who: null, problem: text.replies.unknown };
    const { asked, event, rules } = rows.value;
    const who = current(stood);
    const day = reply.time === null ? world.today() : dayOfMoment(reply.time);
    if (isOver(event)) return { who, problem: text.over };
    if (who.repliedOn !== null && who.repliedOn > day) return { who, problem: text.replies.older };
    const others = asked.filter((each) => each !== stood).map(current);
    const next = stepped(who, stepOf(reply), others, rules, day);
    if (!next.ok) return { who, problem: text.refused(next.problem, who.name) };
    now.set(who.no, next.value);
    return { who, problem: '' };
  };

  const changes = (): RowChange[] => {
    const opened = book.open(invitations);
    return [...now.values()].flatMap((one) => invitationChange(opened, one.no, one, book.style));
  };
  return { take, changes };
}

const stepOf = ({ coming, adults, children }: Reply): InvitationStep =>
  coming === 'yesWithFamily' ? { is: coming, adults: adults ?? 0, children: children ?? 0 } : { is: coming };
