import { isWalkIn } from '../domain/customerMatch';
import type { Day } from '../domain/day';
import { normalPhone } from '../domain/phone';
import { fail, ok, type Result } from '../domain/result';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import { added, type RowChange } from '../workbook/change';
import { nameFinder } from '../workbook/nameFinder';
import { customers } from '../workbook/schema/customers';
import { guarded, unguarded } from '../workbook/typedText';
import { type Account, accountsIn } from './accounts';
import { isRecord, readForm } from './form';
import type { InputProblem } from './say';

/** To whom something is sold: a customer, one who becomes known by it, or a stranger, whose code is blank. */
export interface Buyer {
  readonly code: string;
  readonly name: string;
  /** As one speaks of them: Bu Ratna. */
  readonly called: string;
  /** The row of who was not known before. */
  readonly added: readonly RowChange[];
}

interface BuyerForm {
  readonly customerCode?: unknown;
  readonly newCustomer?: unknown;
  readonly walkIn?: unknown;
}

/** Just one of the three ways to say who it is. */
export function buyerIn(
  book: Book,
  { customerCode = '', newCustomer, walkIn = false }: BuyerForm,
): Result<Buyer, InputProblem> {
  const ways = [customerCode !== '', newCustomer !== undefined, walkIn !== false];
  if (ways.filter((used) => used).length > 1) return fail({ is: 'unreadable' });
  if (newCustomer !== undefined) return newBuyer(book, newCustomer);
  if (walkIn === true) {
    const { walkIn: name } = textIn(book.settings.language).sale;
    return ok({ code: '', name, called: name, added: [] });
  }
  const code = typeof customerCode === 'string' ? customerCode : '';
  const row = code === '' ? null : book.open(customers).rowOf(code);
  return row === null ? fail({ is: 'unknownCustomer' }) : ok({ code, added: [], ...namesAt(book, row) });
}

function namesAt(book: Book, row: number): Pick<Buyer, 'name' | 'called'> {
  const known = book.open(customers);
  const line = known.lines[row - 2] ?? [];
  const [title, name = ''] = ['title', 'name'].map((key) => unguarded(String(known.cell(line, key))).trim());
  return { name, called: `${title} ${name}`.trim() };
}

function newBuyer(book: Book, typed: unknown): Result<Buyer, InputProblem> {
  if (!isRecord(typed) || Object.keys(typed).some((key) => key !== 'name' && key !== 'phone'))
    return fail({ is: 'unreadable' });
  const form = readForm(customers, typed, book.style);
  if (!form.ok)
    return form.problem.is === 'field'
      ? fail({ ...form.problem, field: `newCustomer.${form.problem.field}` })
      : form;
  const [name, phone] = [form.value.name, form.value.phone].map((text) =>
    unguarded(String(text ?? '')).trim(),
  );
  if (!name || isWalkIn(name))
    return fail({ is: 'field', field: 'newCustomer.name', problem: { is: 'missing' } });
  const free = phone ? freePhone(book, phone) : ok(null);
  if (!free.ok) return free;
  const [code = ''] = book.open(customers).newIds(1);
  const after = { code, name: guarded(name), ...(phone ? { phone: guarded(phone) } : {}) };
  return ok({
    code,
    name,
    called: name,
    added: [added(customers, code, after)],
  });
}

/** A number that is somebody's already tells who it is: one person is one row. */
function freePhone(book: Book, phone: string): Result<null, InputProblem> {
  const field = 'newCustomer.phone';
  const number = normalPhone(phone);
  if (number === null) return fail({ is: 'field', field, problem: { is: 'notAPhone', text: phone } });
  const known = book.open(customers);
  const found = nameFinder(known)(number);
  if (found.is === 'none') return ok(null);
  const who = (found.is === 'one' ? [found.id] : found.ids)
    .map((code) => `${namesAt(book, known.rowOf(code) ?? 0).called} (${code})`)
    .join(', ');
  return fail({ is: 'refused', field, text: textIn(book.settings.language).sale.phoneTaken(who) });
}

/** Where the buyer stands; strangers get no credit. */
export function accountOfBuyer(
  book: Book,
  { code, added }: Buyer,
  today: Day,
): Result<Account, InputProblem> {
  if (code === '') return fail({ is: 'unknownCustomer' });
  if (added.length > 0) return ok({ customer: code, bills: [], owed: 0, history: null, debtor: null });
  const account = accountsIn(book, today).of(code);
  return account?.debtor ? ok(account) : fail({ is: 'unknownCustomer' });
}
