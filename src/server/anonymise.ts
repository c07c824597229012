import { fail, ok, type Result } from '../domain/result';
import { textIn } from '../text/text';
import { type Book, openBook } from '../workbook/book';
import { isBlank, type Written } from '../workbook/cell';
import type { RowChange } from '../workbook/change';
import { tablesPointingAt } from '../workbook/pointers';
import { customers } from '../workbook/schema/customers';
import { family } from '../workbook/schema/family';
import { guarded } from '../workbook/typedText';
import { anonymiseAction } from '../workbook/undo';
import type { World } from '../workbook/world';
import { accountsIn } from './accounts';
import type { AnonymisePreview } from './contract';
import { type CustomerRow, countedBySheet, customerRow, hindrance, twice } from './customerRow';
import { isRecord } from './form';
import { moneySaid } from './moneySaid';
import { cleared, type PointingRow, perRow, pointAt, rowsPointing } from './pointing';
import { rowChange } from './rowChange';
import type { InputProblem } from './say';
import { writes } from './writes';

/** What of a customer says nothing about who they are; every other column is emptied, also one yet to come. */
const keptOfCustomer = [
  'code',
  'name',
  'kind',
  'role',
  'branch',
  'personInCharge',
  'referredBy',
  'referredByCode',
  'doNotContact',
  'creditLimit',
];
/** Texts of a row that tell what was sold, not to whom. */
const textsOfTheDeal = ['item', 'receipt', 'purchaseNo'];

/** What would be emptied, what stays, and until when it can be taken back, in words; read without the lock. */
export function anonymisePreview(world: World, input: unknown): Result<AnonymisePreview, InputProblem> {
  if (!isRecord(input)) return fail({ is: 'unreadable' });
  const book = openBook(world);
  const person = personIn(book, input.code);
  if (!person.ok) return person;
  const { people } = textIn(book.settings.language);
  const { code, name } = person.value;
  const { rows, unclear } = rowsPointing(book, customers, [code]);
  const owed = accountsIn(book, world.today()).of(code)?.owed ?? 0;
  return ok({
    code,
    name,
    becomes: people.nobody(code),
    rows: countedBySheet(book, rows),
    says: [
      people.anonymiseEmpties,
      people.anonymiseKeeps,
      ...(owed > 0 ? [people.anonymiseOwes(moneySaid(owed, book.style))] : []),
      people.anonymiseUndo,
      people.anonymiseElsewhere,
    ],
    hindrance: hindrance(book, unclear) ?? '',
  });
}

/**
 * Makes a customer nobody: what tells who they are is emptied wherever their rows stand, and what was sold and
 * paid stays. It can be taken back until anything else is saved; then the journal forgets them too.
 */
export const anonymise = writes(
  anonymiseAction,
  () => tablesPointingAt(customers),
  ({ book, sent }) => {
    const person = personIn(book, sent.code);
    if (!person.ok) return person;
    const { rows, unclear } = rowsPointing(book, customers, [person.value.code]);
    const inTheWay = hindrance(book, unclear);
    if (inTheWay !== null) return fail({ is: 'refused', field: 'code', text: inTheWay });
    const { people } = textIn(book.settings.language);
    const changes = nobodysChanges(book, person.value, rows);
    return ok({ changes, summary: people.anonymised(person.value.code) });
  },
);

function personIn(book: Book, code: unknown): Result<CustomerRow, InputProblem> {
  const person = customerRow(book.open(customers), code);
  if (!person.ok) return person;
  const double = twice(book, [person.value.code]);
  return double === null ? person : fail({ is: 'refused', field: 'code', text: double });
}

function nobodysChanges(book: Book, { code, line }: CustomerRow, rows: readonly PointingRow[]): RowChange[] {
  const { people } = textIn(book.settings.language);
  const known = book.open(customers);
  const to = { code, name: people.nobody(code) };
  const emptied = Object.keys(customers.columns).filter((key) => !keptOfCustomer.includes(key));
  const own: Record<string, Written> = { name: guarded(to.name), doNotContact: true };
  for (const key of emptied) if (!isBlank(known.cell(line, key))) own[key] = key === 'consent' ? false : '';
  return perRow([
    // First, so that the journal tells whose past is to be forgotten.
    rowChange(known, code, own),
    ...rows.flatMap((row) => {
      if (row.opened.table.key === family.key) return [cleared(row.opened, row.line, row.id)];
      if (row.opened.table.key === customers.key) return [pointAt(row, to)];
      return [pointAt(row, to), rowChange(row.opened, row.id, wordless(row, people.removed))];
    }),
  ]);
}

/** Free texts of a row emptied; one that the row cannot do without says that it was. */
function wordless({ opened, line }: PointingRow, removed: string): Readonly<Record<string, Written>> {
  const values: Record<string, Written> = {};
  for (const [key, { kind, required }] of Object.entries(opened.table.columns)) {
    const tells = ['text', 'phone', 'birthday'].includes(kind.is) && !textsOfTheDeal.includes(key);
    if (tells && !isBlank(opened.cell(line, key))) values[key] = required ? removed : '';
  }
  return values;
}
