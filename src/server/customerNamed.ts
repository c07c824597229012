import { fail, ok, type Result } from '../domain/result';
import type { Book } from '../workbook/book';
import { customers } from '../workbook/schema/customers';
import { unguarded } from '../workbook/typedText';
import type { InputProblem } from './say';

/** A customer of the sheet, as other rows name one. */
export interface NamedCustomer {
  readonly code: string;
  readonly name: string;
}

/** The customer with this code, or a refusal: whatever else was sent is none. */
export function customerNamed(book: Book, code: unknown): Result<NamedCustomer, InputProblem> {
  const known = book.open(customers);
  const row = typeof code === 'string' && code !== '' ? known.rowOf(code) : null;
  if (typeof code !== 'string' || row === null) return fail({ is: 'unknownCustomer' });
  return ok({ code, name: unguarded(String(known.cell(known.lines[row - 2] ?? [], 'name'))) });
}
