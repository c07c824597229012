import { fail, ok, type Result } from '../domain/result';
import { textIn } from '../text/text';
import { type Book, openBook } from '../workbook/book';
import type { Cell, Written } from '../workbook/cell';
import { holds } from '../workbook/change';
import { idText, type Opened } from '../workbook/opened';
import { customers } from '../workbook/schema/customers';
import { family } from '../workbook/schema/family';
import { unguarded } from '../workbook/typedText';
import type { World } from '../workbook/world';
import { readCustomer } from './addCustomer';
import type { CustomerFields } from './contract';
import { cellSaid, customerRow, formValue } from './customerRow';
import { isRecord, readForm } from './form';
import { perRow, pointAt, rowsPointing } from './pointing';
import { rowChange } from './rowChange';
import type { InputProblem } from './say';
import { writes } from './writes';

/** Everything of a customer that a form can change, and their family; read without the lock. */
export function customerFields(world: World, input: unknown): Result<CustomerFields, InputProblem> {
  if (!isRecord(input)) return fail({ is: 'unreadable' });
  const book = openBook(world);
  const known = book.open(customers);
  const person = customerRow(known, input.code);
  if (!person.ok) return person;
  const kin = book.open(family);
  const { code, name, line } = person.value;
  return ok({
    code,
    name,
    fields: fieldsOf(known, line, book),
    family: kin.lines
      .filter((one) => idText(kin.cell(one, 'customerCode')) === code && idText(kin.cell(one, 'no')) !== '')
      .map((one) => ({ no: idText(kin.cell(one, 'no')), fields: fieldsOf(kin, one, book) })),
  });
}

const fieldsOf = (opened: Opened, line: readonly Cell[], book: Book) =>
  Object.fromEntries(
    Object.entries(opened.table.columns).map(([key, column]) => [
      key,
      formValue(column, opened.cell(line, key), book.style),
    ]),
  );

/** Changes what the form names and nothing else; a name is changed wherever it stands. */
export const changeCustomer = writes('changeCustomer', [customers], ({ book, sent }) => {
  const known = book.open(customers);
  const person = customerRow(known, sent.code);
  if (!person.ok) return person;
  const { code, line } = person.value;
  const form = readCustomer(book, sent.form, code);
  if (!form.ok) return form;
  const wanted = withEmptied(sent.form, form.value);
  if (wanted.referredByCode === '') wanted.referredBy = '';
  if (wanted.name !== undefined && unguarded(String(wanted.name)).trim() === '')
    return fail({ is: 'field', field: 'name', problem: { is: 'missing' } });
  const meanwhile = changedMeanwhile(book, known, line, sent.was, wanted);
  if (meanwhile !== null) return meanwhile;
  const own = rowChange(known, code, wanted);
  const name = String(wanted.name ?? '');
  const renamed = own?.after?.name === undefined ? [] : rowsPointing(book, customers, [code]).rows;
  const to = { code, name: unguarded(name) };
  const summary = textIn(book.settings.language).people.changed(person.value.name);
  return ok({ changes: perRow([own, ...renamed.map((row) => pointAt(row, to))]), summary });
});

/** A field that is sent blank is to be emptied. */
export function withEmptied(
  form: unknown,
  values: Readonly<Record<string, Written>>,
): Record<string, Written> {
  const blank = isRecord(form)
    ? Object.keys(form).filter((key) => form[key] === '' || form[key] === null)
    : [];
  return { ...Object.fromEntries(blank.map((key) => [key, ''])), ...values };
}

/** A field that no longer holds what the person saw is somebody else's work: it is not overwritten. */
export function changedMeanwhile(
  book: Book,
  opened: Opened,
  line: readonly Cell[],
  was: unknown,
  wanted: Readonly<Record<string, Written>>,
): Result<never, InputProblem> | null {
  if (was === undefined) return null;
  const seen = readForm(opened.table, was, book.style);
  if (!seen.ok || !isRecord(was)) return fail({ is: 'unreadable' });
  const field = Object.keys(wanted).find((key) => {
    const cell = opened.cell(line, key);
    return key in was && !holds(cell, seen.value[key] ?? '') && !holds(cell, wanted[key] ?? '');
  });
  const column = field === undefined ? undefined : opened.table.columns[field];
  if (field === undefined || column === undefined) return null;
  const now = cellSaid(column, opened.cell(line, field), book.style);
  return fail({ is: 'refused', field, text: textIn(book.settings.language).people.meanwhile(now) });
}
