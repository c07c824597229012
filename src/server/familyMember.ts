import { fail, ok, type Result } from '../domain/result';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import type { Written } from '../workbook/cell';
import { readCell } from '../workbook/cellKind';
import { added } from '../workbook/change';
import { idText } from '../workbook/opened';
import { customers } from '../workbook/schema/customers';
import { family } from '../workbook/schema/family';
import { guarded } from '../workbook/typedText';
import { changedMeanwhile, withEmptied } from './changeCustomer';
import { customerNamed } from './customerNamed';
import { textAt } from './customerRow';
import { isRecord, readForm } from './form';
import { perRow } from './pointing';
import { rowChange } from './rowChange';
import type { InputProblem } from './say';
import { writes } from './writes';

/** What may be kept of a relative: what, and how old about; a name and a date only once they agreed. */
const askedFor = ['relation', 'ageBand', 'name', 'dateToRemember', 'whatDate', 'consent', 'note'];
const withConsent = ['dateToRemember', 'whatDate', 'name'];

type Values = Readonly<Record<string, Written>>;

/** Adds somebody of a customer's family. */
export const addFamilyMember = writes('addFamilyMember', [customers, family], ({ book, sent }) => {
  if (!isRecord(sent.form)) return fail({ is: 'unreadable' });
  const { customerCode, ...rest } = sent.form;
  const form = readMember(book, rest);
  if (!form.ok) return form;
  const person = customerNamed(book, customerCode);
  if (!person.ok) return person;
  const lacks = lacking(book, form.value);
  if (lacks !== null) return lacks;
  const { code, name } = person.value;
  const [no = ''] = book.open(family).newIds(1);
  const after = { ...form.value, no, customer: guarded(name), customerCode: code };
  const summary = textIn(book.settings.language).people.familyOf(name);
  return ok({ changes: [added(family, no, after)], summary });
});

/** Changes what the form names of somebody of a family. */
export const changeFamilyMember = writes('changeFamilyMember', [customers, family], ({ book, sent }) => {
  const form = readMember(book, sent.form);
  if (!form.ok) return form;
  const kin = book.open(family);
  const no = typeof sent.no === 'string' && sent.no !== '' ? sent.no : null;
  const row = no === null ? null : kin.rowOf(no);
  const line = row === null ? undefined : kin.lines[row - 2];
  const { people } = textIn(book.settings.language);
  if (no === null || line === undefined || idText(kin.cell(line, 'no')) !== no)
    return fail({ is: 'refused', field: 'no', text: people.noMember });
  const wanted = withEmptied(sent.form, form.value);
  const meanwhile = changedMeanwhile(book, kin, line, sent.was, wanted);
  if (meanwhile !== null) return meanwhile;
  const standing = Object.fromEntries(askedFor.map((key) => [key, kin.cell(line, key)]));
  const consent = readCell(family.columns.consent.kind, kin.cell(line, 'consent'), book.style);
  const lacks = lacking(book, {
    ...standing,
    consent: consent.ok && consent.value === true,
    ...wanted,
  });
  if (lacks !== null) return lacks;
  const summary = people.familyOf(textAt(kin, line, 'customer'));
  return ok({ changes: perRow([rowChange(kin, no, wanted)]), summary });
});

function readMember(book: Book, form: unknown): Result<Values, InputProblem> {
  if (!isRecord(form) || Object.keys(form).some((key) => !askedFor.includes(key)))
    return fail({ is: 'unreadable' });
  return readForm(family, form, book.style);
}

function lacking(book: Book, values: Readonly<Record<string, unknown>>): Result<never, InputProblem> | null {
  const filled = (key: string) => values[key] !== undefined && values[key] !== '';
  if (!filled('relation')) return fail({ is: 'field', field: 'relation', problem: { is: 'missing' } });
  const told = values.consent === true ? undefined : withConsent.find(filled);
  if (told === undefined) return null;
  const { people } = textIn(book.settings.language);
  const text = told === 'name' ? people.nameNeedsConsent : people.dateNeedsConsent;
  return fail({ is: 'refused', field: 'consent', text });
}
