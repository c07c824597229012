import { momentSerial } from '../domain/day';
import { fail, ok, type Result } from '../domain/result';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import type { RowChange, Values } from '../workbook/change';
import { customers } from '../workbook/schema/customers';
import { followUps } from '../workbook/schema/followUps';
import { guarded } from '../workbook/typedText';
import { customerNamed, type NamedCustomer } from './customerNamed';
import { isRecord, readForm } from './form';
import type { InputProblem } from './say';
import { writes } from './writes';

/** So many people are met at once. */
const mostPeople = 50;

/**
 * Adds a follow-up: with whom, what kind, and whatever else the form says; the time is now unless it says
 * otherwise. Whoever else was met gets a row of their own, in the same commit.
 */
export const logFollowUp = writes('logFollowUp', [customers, followUps], ({ book, world, user, sent }) => {
  if (!isRecord(sent.form)) return fail({ is: 'unreadable' });
  const { alsoCodes = [], ...rest } = sent.form;
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
    return { table: followUps.key, id: no, before: null, after };
  });
  const summary = text.summary(String(form.value.kind), first?.name ?? '', changes.length - 1);
  return ok({ changes, summary });
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
