import { momentSerial } from '../domain/day';
import { fail, ok, type Result } from '../domain/result';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import { added, type RowChange, type Values } from '../workbook/change';
import { customers } from '../workbook/schema/customers';
import { followUps } from '../workbook/schema/followUps';
import { service } from '../workbook/schema/service';
import { guarded } from '../workbook/typedText';
import { customerNamed, type NamedCustomer } from './customerNamed';
import { isRecord, readForm } from './form';
import { stepsTaken } from './logService';
import type { InputProblem } from './say';
import { type Asked, writes } from './writes';

/** So many people are met at once. */
const mostPeople = 50;

const tables = ({ form }: Asked['sent']) => [
  customers,
  followUps,
  ...(isRecord(form) && form.answers !== undefined ? [service] : []),
];

/**
 * Adds a follow-up: with whom, what kind, and whatever else the form says; the time is now unless it says
 * otherwise. Whoever else was met gets a row of their own, and the case that it answered is answered, in the same
 * commit.
 */
export const logFollowUp = writes('logFollowUp', tables, ({ book, world, user, sent }) => {
  if (!isRecord(sent.form)) return fail({ is: 'unreadable' });
  const { alsoCodes = [], answers, ...rest } = sent.form;
  const form = readForm(followUps, rest, book.style);
  if (!form.ok) return form;
  if (form.value.kind === undefined) return fail({ is: 'field', field: 'kind', problem: { is: 'missing' } });
  const text = textIn(book.settings.language).followUp;
  const met = peopleMet(book, form.value.customerCode, alsoCodes, text);
  if (!met.ok) return met;
  const [first] = met.value;
  const numbers = book.open(followUps).newIds(met.value.length);
  const changes = met.value.map(({ code, name }, at): RowChange => {
    const no = numbers[at] ?? '';
    const after: Values = {
      when: momentSerial(world.now()),
      done: true,
      staff: guarded(user),
      ...form.value,
      no,
      customer: guarded(name),
      customerCode: code,
    };
    return added(followUps, no, after);
  });
  const answered =
    answers === undefined ? ok({ changes: [] }) : stepsTaken(book, answers, ['answered'], world.now());
  if (!answered.ok) return answered;
  const summary = text.summary(String(form.value.kind), first?.name ?? '', changes.length - 1);
  return ok({ changes: [...changes, ...answered.value.changes], summary });
});

/** Everybody once, in the order in which they were named. */
function peopleMet(
  book: Book,
  first: unknown,
  others: unknown,
  text: { readonly tooMany: (most: number) => string },
): Result<readonly NamedCustomer[], InputProblem> {
  if (!Array.isArray(others)) return fail({ is: 'unreadable' });
  const codes = [...new Set<unknown>([first, ...others])];
  if (codes.length > mostPeople)
    return fail({ is: 'refused', field: 'customerCode', text: text.tooMany(mostPeople) });
  const met: NamedCustomer[] = [];
  for (const code of codes) {
    const customer = customerNamed(book, code);
    if (!customer.ok) return customer;
    met.push(customer.value);
  }
  return ok(met);
}
