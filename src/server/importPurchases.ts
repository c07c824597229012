import { isWalkIn } from '../domain/customerMatch';
import { daySerial } from '../domain/day';
import { type Money, numberOfMoney } from '../domain/money';
import { normalPhone } from '../domain/phone';
import { type FileLine, type LineProblem, readLine } from '../domain/purchaseFile';
import { ok, type Result } from '../domain/result';
import { textIn } from '../text/text';
import { type Book, openBook } from '../workbook/book';
import { added, type RowChange, type Values } from '../workbook/change';
import type { Committed, Plan } from '../workbook/commit';
import { nameFinder } from '../workbook/nameFinder';
import { customers } from '../workbook/schema/customers';
import { purchases } from '../workbook/schema/purchases';
import { guarded, unguarded } from '../workbook/typedText';
import type { World } from '../workbook/world';
import type { ImportReport } from './contract';
import { readRequest } from './form';
import { readImport } from './importInput';
import { save } from './save';
import type { InputProblem } from './say';

/** The journal must be able to hold an import whole, so that it is undone as one. */
export const mostLines = 20_000;

interface Import extends Plan {
  readonly report: ImportReport;
}

/** The dry run: what an import would do, line by line, without writing anything. */
export function checkImport(world: World, input: unknown): Result<ImportReport, InputProblem> {
  const book = openBook(world);
  const planned = planImport(book, input);
  return planned.ok ? ok(planned.value.report) : planned;
}

/** Adds the new purchases of a file, and the customers they name that are not known yet, as one commit. */
export function importPurchases(world: World, input: unknown) {
  const request = readRequest(input);
  if (!request.ok) return request;
  const { id, user } = request.value;
  let report: ImportReport | null = null;
  const committed = save<InputProblem>(world, {
    id,
    user,
    action: 'importPurchases',
    tables: [customers, purchases],
    plan(book) {
      const planned = planImport(book, input);
      if (planned.ok) report = planned.value.report;
      return planned;
    },
  });
  return committed.ok
    ? ok({ committed: committed.value, report: report ?? reportOf(committed.value) })
    : committed;
}

/** A repeated click is answered from the journal: what was added then. */
const reportOf = ({ changes }: Committed): ImportReport => {
  const count = (table: string) => changes.filter((change) => change.table === table).length;
  return {
    rows: count(purchases.key),
    added: count(purchases.key),
    already: 0,
    rejected: [],
    newCustomers: count(customers.key),
    matchedCustomers: 0,
  };
};

function planImport(book: Book, input: unknown): Result<Import, InputProblem> {
  const text = textIn(book.settings.language).import;
  const read = readImport(input, book.settings.language, mostLines);
  if (!read.ok) return read;
  const { lines, reading } = read.value;
  const desk = customerDesk(book);
  const known = standingPurchases(book);
  const rejected: { line: number; reason: string; text: string }[] = [];
  const added: { line: FileLine; code: string; name: string }[] = [];
  let already = 0;

  for (const { cells, line } of lines) {
    const purchase = readLine(cells, line, reading, book.settings.currency);
    const reject = (reason: string) => rejected.push({ line, reason, text: cells.join(' · ') });
    if (!purchase.ok) {
      reject(lineSentence(purchase.problem, book));
      continue;
    }
    const customer = desk.find(purchase.value);
    if (customer === null) reject(text.row.twoCustomers(purchase.value.customer));
    else if (known.take(purchase.value, customer.code)) already += 1;
    else added.push({ line: purchase.value, ...customer });
  }

  const used = new Set(added.map(({ code }) => code).filter((code) => code !== ''));
  const report: ImportReport = {
    rows: lines.length,
    added: added.length,
    already,
    rejected,
    newCustomers: desk.fresh().filter(({ code }) => used.has(code)).length,
    matchedCustomers: [...used].filter((code) => !desk.isFresh(code)).length,
  };
  const changes = [...newCustomers(desk.fresh(), used), ...newPurchases(book, added)];
  return ok({ changes, summary: text.summary(String(added.length)), report });
}

/** Why a line stays out, in words. */
export const lineSentence = (problem: LineProblem, book: Book): string => {
  const text = textIn(book.settings.language).import.row;
  switch (problem.is) {
    case 'badDate':
    case 'badAmount':
      return text[problem.is](problem.text);
    case 'decimals':
      return text.decimals(problem.text, book.settings.currency.code);
    default:
      return text[problem.is];
  }
};

interface Known {
  readonly code: string;
  readonly name: string;
}

/** Finds the customer of a line: by phone, then code or name; who is not known yet is taken in. */
function customerDesk(book: Book) {
  const table = book.open(customers);
  const find = nameFinder(table);
  const fresh = new Map<string, Known & { readonly phone: string }>();
  const freshCodes = new Set<string>();
  const nameOf = (code: string): string => {
    const row = table.rowOf(code);
    return row === null ? '' : unguarded(String(table.cell(table.lines[row - 2] ?? [], 'name')));
  };
  return {
    find({ customer, phone }: FileLine): Known | null {
      const number = phone === '' ? null : normalPhone(phone);
      const byPhone = number === null ? null : find(number);
      const found = byPhone?.is === 'one' ? byPhone : find(customer);
      if (found.is === 'several') return null;
      if (found.is === 'one') return { code: found.id, name: nameOf(found.id) };
      if (number === null && isWalkIn(customer)) return { code: '', name: customer };
      const key = number ?? customer.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
      const known = fresh.get(key);
      if (known) return known;
      const [code = ''] = table.newIds(1);
      const added = { code, name: customer, phone };
      fresh.set(key, added);
      freshCodes.add(code);
      return added;
    },
    fresh: () => [...fresh.values()],
    isFresh: (code: string) => freshCodes.has(code),
  };
}

/** What the workbook holds already; each standing row answers for one line of the file. */
function standingPurchases(book: Book) {
  const counts = new Map<string, number>();
  const keyOf = (day: string, code: string, total: Money, receipt: string | null, item: string | null) =>
    [day, code, total, receipt ?? '', item ?? ''].join('\n');
  for (const { value } of book.open(purchases).typed().rows) {
    const key = keyOf(value.date, value.customerCode ?? '', value.total, value.receipt, value.item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    take({ day, total, receipt, item }: FileLine, code: string): boolean {
      const key = keyOf(day, code, total, receipt, item);
      const left = counts.get(key) ?? 0;
      if (left > 0) counts.set(key, left - 1);
      return left > 0;
    },
  };
}

const newCustomers = (
  fresh: readonly (Known & { phone: string })[],
  used: ReadonlySet<string>,
): RowChange[] =>
  fresh
    .filter(({ code }) => used.has(code))
    .map(({ code, name, phone }) =>
      added(customers, code, {
        code,
        name: guarded(name),
        ...(phone === '' ? {} : { phone: guarded(phone) }),
      }),
    );

function newPurchases(
  book: Book,
  fresh: readonly { line: FileLine; code: string; name: string }[],
): RowChange[] {
  const numbers = book.open(purchases).newIds(fresh.length);
  const { currency } = book.settings;
  return fresh.map(({ line, code, name }, at) => {
    const no = numbers[at] ?? '';
    const after: Values = {
      no,
      date: daySerial(line.day),
      customer: guarded(name),
      ...(code === '' ? {} : { customerCode: code }),
      total: numberOfMoney(line.total, currency),
      ...(line.receipt === '' ? {} : { receipt: guarded(line.receipt) }),
      ...(line.item === '' ? {} : { item: guarded(line.item) }),
      ...(line.quantity === null ? {} : { quantity: line.quantity }),
      ...(line.unitPrice === null ? {} : { unitPrice: numberOfMoney(line.unitPrice, currency) }),
    };
    return { table: purchases.key, id: no, before: null, after };
  });
}
