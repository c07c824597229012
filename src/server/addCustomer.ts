import { normalPhone } from '../domain/phone';
import { fail, ok, type Result } from '../domain/result';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import type { Written } from '../workbook/cell';
import { added } from '../workbook/change';
import { customers } from '../workbook/schema/customers';
import { guarded, unguarded } from '../workbook/typedText';
import { customerNamed } from './customerNamed';
import { ownerOf } from './customerRow';
import { isRecord, readForm } from './form';
import type { InputProblem } from './say';
import { writes } from './writes';

/** Adds a customer; one whose number is known already is refused with who that is. */
export const addCustomer = writes('addCustomer', [customers], ({ book, sent }) => {
  const form = readCustomer(book, sent.form);
  if (!form.ok) return form;
  const name = unguarded(String(form.value.name ?? '')).trim();
  if (name === '') return fail({ is: 'field', field: 'name', problem: { is: 'missing' } });
  const [code = ''] = book.open(customers).newIds(1);
  const summary = textIn(book.settings.language).people.added(name);
  const after = { ...form.value, code };
  return ok({ changes: [added(customers, code, after)], summary });
});

type Values = Readonly<Record<string, Written>>;

/**
 * What a form says of a customer: typed columns, and who referred them by code. A number that somebody else
 * has, or that is none, is refused; `own` is whose form it is.
 */
export function readCustomer(book: Book, form: unknown, own = ''): Result<Values, InputProblem> {
  if (!isRecord(form) || 'referredBy' in form) return fail({ is: 'unreadable' });
  const read = readForm(customers, form, book.style);
  if (!read.ok) return read;
  const known = book.open(customers);
  const { phone, referredByCode } = read.value;
  if (phone !== undefined) {
    const typed = unguarded(String(phone));
    if (normalPhone(typed) === null)
      return fail({ is: 'field', field: 'phone', problem: { is: 'notAPhone', text: typed } });
    const owner = ownerOf(known, typed, own);
    if (owner !== null) {
      const text = textIn(book.settings.language).people.sameNumber(owner.name, owner.code);
      return fail({ is: 'exists', field: 'phone', code: owner.code, text });
    }
  }
  if (referredByCode === undefined) return read;
  const referrer = customerNamed(book, referredByCode);
  if (!referrer.ok || referredByCode === own) {
    const { people } = textIn(book.settings.language);
    return fail({ is: 'refused', field: 'referredByCode', text: people.noReferrer });
  }
  return ok({ ...read.value, referredBy: guarded(referrer.value.name) });
}
