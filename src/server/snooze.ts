import { dayIn, daySerial } from '../domain/day';
import { fail, ok } from '../domain/result';
import { spokenDay } from '../text/breath';
import { textIn } from '../text/text';
import { UnusableTable } from '../workbook/book';
import { customers } from '../workbook/schema/customers';
import { customerNamed } from './customerNamed';
import { rowChange } from './rowChange';
import { writes } from './writes';

/** Leaves a customer out of today's list until a later day, of which their row tells. */
export const snooze = writes('snooze', [customers], ({ book, world, sent }) => {
  const until = typeof sent.until === 'string' ? dayIn(sent.until) : null;
  const text = textIn(book.settings.language).snooze;
  const customer = customerNamed(book, sent.customerCode);
  if (!customer.ok) return customer;
  if (until === null || until <= world.today())
    return fail({ is: 'refused', field: 'until', text: text.past });
  const opened = book.open(customers);
  // A workbook of an earlier day lacks the column until it is repaired.
  if (!opened.places.has('remindOn'))
    throw new UnusableTable({ is: 'noColumn', table: customers.key, columns: ['remindOn'] });
  const change = rowChange(opened, customer.value.code, { remindOn: daySerial(until) });
  const summary = text.until(customer.value.name, spokenDay(until, book.settings.language));
  return ok({ changes: change === null ? [] : [change], summary });
});
