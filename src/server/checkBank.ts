import { bankReferences, referenceMark } from '../domain/bankReference';
import { type BankLine, type BankLineProblem, bankStatement } from '../domain/bankStatement';
import { formatMoney } from '../domain/money';
import { fail, ok, type Result } from '../domain/result';
import { matchTransfers } from '../domain/transferMatch';
import { textIn } from '../text/text';
import type { Book } from '../workbook/book';
import type { World } from '../workbook/world';
import type { BankReport, BankRow } from './contract';
import { isRecord } from './form';
import { readDateOrder, readDecimalMark, readRows } from './importInput';
import { lineSentence } from './importPurchases';
import type { InputProblem } from './say';
import { transfersNow } from './transfers';
import { listOf } from './waitingTransfers';

const mostRows = 5_000;
const longestCell = 500;
const longestDescription = 120;
const banks = { bcaPersonal: 'BCA', bcaBusiness: 'BCA', mandiri: 'Mandiri', other: 'Bank' } as const;

/** What the rows of a bank's file would confirm; nothing is written. Every row is in one of the counts. */
export function checkBank(world: World, input: unknown): Result<BankReport, InputProblem> {
  const rows = readRows(input);
  if (rows === null || !isRecord(input)) return fail({ is: 'unreadable' });
  const { book, now } = transfersNow(world);
  const { currency, language } = book.settings;
  const text = textIn(language);
  const refused = (field: string, sentence: string) =>
    fail<InputProblem>({ is: 'importChoice', field, text: sentence });
  if (rows.length > mostRows) return refused('file', text.import.tooMany(String(mostRows)));
  const cells = rows.map((row) => row.map((cell) => cell.slice(0, longestCell)));
  const read = bankStatement(cells, currency, {
    dateOrder: readDateOrder(input.dateOrder),
    decimalMark: readDecimalMark(input.decimalMark),
  });
  if (!read.ok) {
    if (read.problem === 'columns') return refused('file', text.transfers.noColumns);
    const { noDateOrder, noDecimalMark } = text.import;
    return refused(read.problem, read.problem === 'dateOrder' ? noDateOrder : noDecimalMark);
  }

  const { bank, incoming, outgoing, pending, unreadable } = read.value;
  const references = bankReferences(incoming);
  const referenceOf = new Map(incoming.map((row, at) => [row, references[at] ?? '']));
  const fresh = incoming.filter((row) => !now.references.has(referenceOf.get(row) ?? ''));
  const { certain, ties, unknown } = matchTransfers(fresh, now.waiting, now.settled);
  const told = (row: BankLine): BankRow => ({
    line: row.line,
    day: row.day,
    amount: formatMoney(row.amount, currency, language),
    description: row.description,
    reference: noteOf(banks[bank], row, referenceOf.get(row) ?? ''),
  });
  return ok({
    bank: banks[bank],
    rows: incoming.length + outgoing.length + pending.length + unreadable.length,
    certain: certain.map(({ row, no, by }) => ({ row: told(row), no, by })),
    ties: ties.map(({ row, nos, because }) => ({ row: told(row), nos, because })),
    unknown: unknown.map(told),
    already: incoming.length - fresh.length,
    outgoing: outgoing.length,
    pending: pending.length,
    unreadable: unreadable.map(({ line, problem }) => ({
      line,
      reason: bankSentence(problem, book),
      text: (cells[line - 1] ?? []).join(' · '),
    })),
    transfers: listOf(book, now, world.today()),
  });
}

/** What a payment's note says of the row: enough to find it on the account, and the mark it is known again by. */
function noteOf(bank: string, { day, description }: BankLine, reference: string): string {
  const words = [...description.replace(/[[\]]/g, ' ')].slice(0, longestDescription).join('').trim();
  return [bank, day, words, referenceMark(reference)].filter((part) => part !== '').join(' ');
}

function bankSentence(problem: BankLineProblem, book: Book): string {
  const text = textIn(book.settings.language).transfers;
  switch (problem.is) {
    case 'bothWays':
    case 'noDirection':
      return text[problem.is];
    default:
      return lineSentence(problem, book);
  }
}
