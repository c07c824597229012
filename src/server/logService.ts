import { type Moment, momentSerial } from '../domain/day';
import { fail, ok, type Result } from '../domain/result';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import { added, type RowChange, type Values } from '../workbook/change';
import { customers } from '../workbook/schema/customers';
import { service } from '../workbook/schema/service';
import { guarded, unguarded } from '../workbook/typedText';
import { customerNamed } from './customerNamed';
import { isRecord, readForm } from './form';
import { rowChange } from './rowChange';
import type { InputProblem } from './say';
import { writes } from './writes';

/** Opens a case: who asks, and for what; now, unless the form says otherwise. */
export const logService = writes('logService', [customers, service], ({ book, world, user, sent }) => {
  const form = readForm(service, sent.form, book.style);
  if (!form.ok) return form;
  if (form.value.kind === undefined) return fail({ is: 'field', field: 'kind', problem: { is: 'missing' } });
  const customer = customerNamed(book, form.value.customerCode);
  if (!customer.ok) return customer;
  const [no = ''] = book.open(service).newIds(1);
  const after: Values = {
    opened: momentSerial(world.now()),
    staff: guarded(user),
    ...form.value,
    no,
    customer: guarded(customer.value.name),
    customerCode: customer.value.code,
  };
  const summary = textIn(book.settings.language).service.opened(String(form.value.kind), customer.value.name);
  return ok({ changes: [added(service, no, after)], summary });
});

/** What is filled in on the way; a step is noted as taken now. */
const steps = ['answered', 'closed'] as const;
const parts = ['remotely', 'pay', 'cost', 'charged', 'cause', 'apologised', 'checkBackOn', 'note'];

/** Goes on with a case: answers it, closes it, or notes what came of it. A closed case has been answered. */
export const updateService = writes('updateService', [customers, service], ({ book, world, sent }) => {
  const { step } = sent;
  const known = step === undefined || steps.some((one) => one === step);
  const form = isRecord(sent.form) ? sent.form : {};
  if (!known || Object.keys(form).some((key) => !parts.includes(key))) return fail({ is: 'unreadable' });
  const read = readForm(service, form, book.style);
  if (!read.ok) return read;
  const taken = step === 'closed' ? steps : step === 'answered' ? (['answered'] as const) : [];
  const gone = stepsTaken(book, sent.no, taken, world.now(), read.value);
  if (!gone.ok) return gone;
  const { changes, name } = gone.value;
  const said = step === 'closed' ? 'closed' : step === 'answered' ? 'answered' : 'noted';
  return ok({ changes, summary: textIn(book.settings.language).service.updated(said, name) });
});

/** A case that goes on: each step is noted when it is first taken, and whatever else is known of it. */
export function stepsTaken(
  book: Book,
  sent: unknown,
  taken: readonly (typeof steps)[number][],
  now: Moment,
  more: Values = {},
): Result<{ readonly changes: readonly RowChange[]; readonly name: string }, InputProblem> {
  const opened = book.open(service);
  const no = typeof sent === 'string' ? sent : '';
  const line = opened.lines[(opened.rowOf(no) ?? 0) - 2];
  if (line === undefined)
    return fail({ is: 'refused', field: 'no', text: textIn(book.settings.language).service.unknown });
  const fresh = taken.filter((each) => opened.cell(line, each) === '');
  const noted = Object.fromEntries(fresh.map((each) => [each, momentSerial(now)]));
  const change = rowChange(opened, no, { ...noted, ...more });
  return ok({
    changes: change === null ? [] : [change],
    name: unguarded(String(opened.cell(line, 'customer'))),
  });
}
