import { daySerial } from '../domain/day';
import { fail, ok } from '../domain/result';
import { short } from '../text/short';
import { textIn } from '../text/text';
import { writeCell } from '../workbook/cellKind';
import { added, type Values } from '../workbook/change';
import { customers } from '../workbook/schema/customers';
import { promises } from '../workbook/schema/promises';
import { guarded, unguarded } from '../workbook/typedText';
import { customerNamed } from './customerNamed';
import { readForm } from './form';
import { rowChange } from './rowChange';
import { writes } from './writes';

const needed = ['promise', 'due'] as const;

/** Adds one promise: to whom, what, by when, and who keeps it; whoever is at work promised it and keeps it. */
export const logPromise = writes('logPromise', [customers, promises], ({ book, world, user, sent }) => {
  const form = readForm(promises, sent.form, book.style);
  if (!form.ok) return form;
  const customer = customerNamed(book, form.value.customerCode);
  if (!customer.ok) return customer;
  const values: Values = { promisedBy: guarded(user), ...form.value };
  const fulfilledBy = values.fulfilledBy ?? guarded(user);
  const lacking = needed.find((key) => (values[key] ?? '') === '');
  const missing = lacking ?? (fulfilledBy === '' ? 'fulfilledBy' : undefined);
  if (missing !== undefined) return fail({ is: 'field', field: missing, problem: { is: 'missing' } });
  const [no = ''] = book.open(promises).newIds(1);
  const after: Values = {
    date: daySerial(world.today()),
    ...values,
    fulfilledBy,
    result: writeCell(promises.columns.result.kind, 'pending', book.style),
    no,
    customer: guarded(customer.value.name),
    customerCode: customer.value.code,
  };
  const summary = textIn(book.settings.language).promise.made(
    customer.value.name,
    short(unguarded(String(after.promise))),
  );
  return ok({ changes: [added(promises, no, after)], summary });
});

/** How a promise ended: short, kept or exceeded, today. */
export const closePromise = writes('closePromise', [customers, promises], ({ book, world, sent }) => {
  const form = readForm(promises, { result: sent.result }, book.style);
  if (!form.ok) return form;
  const { result } = form.value;
  const pending = writeCell(promises.columns.result.kind, 'pending', book.style);
  if (result === undefined || result === pending)
    return fail({ is: 'field', field: 'result', problem: { is: 'missing' } });
  const opened = book.open(promises);
  const no = typeof sent.no === 'string' ? sent.no : '';
  const text = textIn(book.settings.language).promise;
  const row = opened.rowOf(no);
  if (row === null) return fail({ is: 'refused', field: 'no', text: text.unknown });
  const change = rowChange(opened, no, { result, closedOn: daySerial(world.today()) });
  const said = short(unguarded(String(opened.cell(opened.lines[row - 2] ?? [], 'promise'))));
  return ok({ changes: change === null ? [] : [change], summary: text.closed(String(result), said) });
});
