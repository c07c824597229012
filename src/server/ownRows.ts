import { ownerFinder } from '../domain/customerReport';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import { shown } from '../workbook/cell';
import type { Opened } from '../workbook/opened';
import type { Customer } from '../workbook/schema/customers';
import { purchases } from '../workbook/schema/purchases';
import type { Row, Table } from '../workbook/table';
import { unguarded } from '../workbook/typedText';
import { placedSentence } from './say';

/** The rows of each table that are one customer's. */
export interface OwnRows {
  of<T extends Table>(table: T): readonly Row<T>[];
  /** Of the tables asked for so far: what may be theirs too and cannot be used as it stands, in words. */
  notices(): readonly string[];
}

type Whose = 'theirs' | 'unclear' | 'others';

/** By their code, by a name that is only theirs, or by the number of a purchase of theirs. */
export function ownRows(book: Book, people: readonly Customer[], code: string): OwnRows {
  const { language } = book.settings;
  const ownersOf = ownerFinder(people.map((one) => ({ code: one.code ?? '', name: one.name })));
  const place = people.findIndex((one) => one.code === code);
  const found = new Map<string, readonly Row<Table>[]>();
  const notices: string[] = [];
  let bills: ReadonlySet<string | null> | null = null;

  const isOwnBill = (no: string): boolean => {
    bills = bills ?? new Set(rowsOf(purchases).map((bill) => bill.no));
    return bills.has(no);
  };
  const whose = (row: Readonly<Record<string, unknown>>): Whose => {
    const [code = '', name = '', bill = ''] = namingColumns.map((key) => String(row[key] ?? '').trim());
    if (code === '' && name === '') return bill !== '' && isOwnBill(bill) ? 'theirs' : 'others';
    const owners = ownersOf({ code, name });
    if (!owners.includes(place)) return 'others';
    return owners.length === 1 ? 'theirs' : 'unclear';
  };
  const rowsOf = <T extends Table>(table: T): readonly Row<T>[] => {
    const known = found.get(table.key);
    // Every table's rows are kept under its own key, so what is found there is of its type.
    if (known) return known as readonly Row<T>[];
    const own: Row<T>[] = [];
    found.set(table.key, own);
    if (!book.has(table)) return own;
    const opened = book.open(table);
    const { rows, problems } = opened.typed();
    let unclear = 0;
    for (const { value } of rows) {
      const found = whose(value);
      if (found === 'theirs') own.push(value);
      if (found === 'unclear') unclear += 1;
    }
    if (unclear > 0) notices.push(textIn(language).unclearRows(table.title[language], unclear));
    for (const problem of problems)
      if (whose(namesIn(opened, problem.row)) !== 'others') notices.push(placedSentence(problem, book.style));
    return own;
  };
  return { of: rowsOf, notices: () => notices };
}

/** What says whose a row is. */
const namingColumns = ['customerCode', 'customer', 'purchaseNo'] as const;

/** The same of a row that cannot be read as a whole. */
function namesIn(opened: Opened, row: number | null) {
  const line = opened.lines[(row ?? 0) - 2] ?? [];
  return Object.fromEntries(namingColumns.map((key) => [key, unguarded(shown(opened.cell(line, key)))]));
}
