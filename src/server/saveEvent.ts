import { daySerial } from '../domain/day';
import { fail, ok, type Result } from '../domain/result';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import type { Written } from '../workbook/cell';
import { readCell, writeCell } from '../workbook/cellKind';
import { added } from '../workbook/change';
import { suitsIn } from '../workbook/eventTables';
import { customers } from '../workbook/schema/customers';
import { events } from '../workbook/schema/events';
import { invitations } from '../workbook/schema/invitations';
import { unguarded } from '../workbook/typedText';
import { changedMeanwhile, withEmptied } from './changeCustomer';
import { eventRows } from './eventRows';
import { isRecord, readForm } from './form';
import { rowChange } from './rowChange';
import type { InputProblem } from './say';
import { writes } from './writes';

/** Plans an event, or changes what the form names of one; renamed, its invitations follow. */
export const saveEvent = writes('saveEvent', [customers, events, invitations], ({ book, sent }) => {
  const form = readEvent(book, sent.form);
  if (!form.ok) return form;
  const { event: text } = textIn(book.settings.language);
  const opened = book.open(events);
  if (sent.no === undefined || sent.no === null || sent.no === '') {
    const lacking = ['name', 'date'].find((key) => (form.value[key] ?? '') === '');
    if (lacking !== undefined) return fail({ is: 'field', field: lacking, problem: { is: 'missing' } });
    const [no = ''] = opened.newIds(1);
    const status = writeCell(events.columns.status.kind, 'draft', book.style);
    const after = { status, ...form.value, no };
    return ok({
      changes: [added(events, no, after)],
      summary: text.planned(unguarded(String(form.value.name))),
    });
  }
  const rows = eventRows(book, sent.no);
  if (!rows.ok) return rows;
  const { no, event, asked } = rows.value;
  if (event.status === 'held') return fail({ is: 'refused', field: 'no', text: text.over });
  const wanted = withEmptied(sent.form, form.value);
  const emptied = ['name', 'date'].find((key) => key in wanted && wanted[key] === '');
  if (emptied !== undefined) return fail({ is: 'field', field: emptied, problem: { is: 'missing' } });
  const ends = {
    date: wanted.date ?? daySerial(event.date),
    replyBy: wanted.replyBy ?? (event.replyBy === null ? '' : daySerial(event.replyBy)),
  };
  if (typeof ends.date === 'number' && typeof ends.replyBy === 'number' && ends.replyBy > ends.date)
    return fail({ is: 'refused', field: 'replyBy', text: text.replyAfter });
  const line = opened.lines[(opened.rowOf(no) ?? 0) - 2] ?? [];
  const meanwhile = changedMeanwhile(book, opened, line, sent.was, wanted);
  if (meanwhile !== null) return meanwhile;
  const own = rowChange(opened, no, wanted);
  const renamed = own?.after?.name;
  const guests = book.open(invitations);
  const followers =
    renamed === undefined
      ? []
      : asked.flatMap((one) => rowChange(guests, one.no, { event: renamed, eventNo: no }) ?? []);
  return ok({ changes: [...(own === null ? [] : [own]), ...followers], summary: text.changed(event.name) });
});

/** What a form can change of an event. */
export const eventFields = [
  'name',
  'date',
  'place',
  'partySeats',
  'headSeats',
  'ourHeads',
  'budget',
  'replyBy',
  'familyRequired',
  'suits',
  'note',
] as const;
const isEventField = (key: string): boolean => eventFields.some((field) => field === key);

const mostSeats = { partySeats: 100, headSeats: 500, ourHeads: 100 } as const;

function readEvent(book: Book, form: unknown): Result<Readonly<Record<string, Written>>, InputProblem> {
  // What is held, and for how much, is not for a form to say.
  if (!isRecord(form) || Object.keys(form).some((key) => !isEventField(key)))
    return fail({ is: 'unreadable' });
  const read = readForm(events, form, book.style);
  if (!read.ok) return read;
  const { event: text } = textIn(book.settings.language);
  for (const [field, most] of Object.entries(mostSeats)) {
    const count = read.value[field];
    if (typeof count === 'number' && (count < 0 || count > most))
      return fail({ is: 'refused', field, text: text.seats(most) });
  }
  const { date, replyBy, suits, budget } = read.value;
  if (typeof date === 'number' && typeof replyBy === 'number' && replyBy > date)
    return fail({ is: 'refused', field: 'replyBy', text: text.replyAfter });
  const money = readCell(events.columns.budget.kind, budget ?? '', book.style);
  if (money.ok && typeof money.value === 'number' && money.value < 0)
    return fail({ is: 'refused', field: 'budget', text: text.noBudget });
  const [unknown] = suitsIn(unguarded(String(suits ?? ''))).unknown;
  if (unknown !== undefined) return fail({ is: 'refused', field: 'suits', text: text.unknownSuits(unknown) });
  return read;
}
