import { type BankColumns, bankTable, isMark } from './bankColumns';
import type { Day } from './day';
import { type DecimalMark, decimalMarkOf, fileAmount } from './fileAmount';
import { type DateOrder, dateOrderOf, fileDay } from './fileDate';
import { type Currency, type Money, moneyOfNumber } from './money';
import { fail, ok, type Result } from './result';

/** Money that came in, as the bank tells it. */
export interface BankLine {
  /** In the file, counted from 1. */
  readonly line: number;
  readonly day: Day;
  readonly amount: Money;
  readonly description: string;
  /** Of the account afterwards, as plain digits; '' where the file has none. */
  readonly balance: string;
  /** Only where every row names it. */
  readonly account: string;
}

export type BankLineProblem =
  | { readonly is: 'noDate' | 'noAmount' }
  | { readonly is: 'bothWays' | 'noDirection' }
  | { readonly is: 'badDate' | 'badAmount' | 'decimals'; readonly text: string };

/** A bank's list of movements, read: every row below its titles is in exactly one of the four. */
export interface BankStatement {
  readonly bank: BankColumns['bank'];
  readonly incoming: readonly BankLine[];
  /** Lines of money that went out. */
  readonly outgoing: readonly number[];
  /** Lines that the bank itself has not settled yet. */
  readonly pending: readonly number[];
  readonly unreadable: readonly { readonly line: number; readonly problem: BankLineProblem }[];
}

export type StatementProblem = 'columns' | 'dateOrder' | 'decimalMark';

/** What a person says of a file whose own rows do not tell. */
export interface BankReading {
  readonly dateOrder?: DateOrder | null;
  readonly decimalMark?: DecimalMark | null;
}

type Cells = readonly string[];
/** CR or DB behind an amount; the DR of IDR is none. */
const suffix = /([\d.,)\s])(CR|DB|DR)$|\s([CDK])$/i;
const withoutSuffix = (cell: string) => cell.replace(suffix, '$1').trim();

/** Reads a bank's file: layout, order of days and decimal mark are one for all its rows. */
export function bankStatement(
  rows: readonly Cells[],
  currency: Currency,
  chosen: BankReading = {},
): Result<BankStatement, StatementProblem> {
  const table = bankTable(rows);
  if (table === null) return fail('columns');
  const { columns, lines } = table;
  const text = (cells: Cells, at: number | undefined) => (at === undefined ? '' : (cells[at] ?? '').trim());
  const money = (cells: Cells) => [columns.amount, columns.in, columns.out].map((at) => text(cells, at));
  const amounts = lines.flatMap(({ cells }) => money(cells).map(withoutSuffix));

  const days = lines.map(({ cells }) => text(cells, columns.date));
  const dateOrder = dateOrderOf(days) ?? chosen.dateOrder ?? (columns.indonesian ? 'dmy' : null);
  if (dateOrder === null && days.some((day) => fileDay(day, 'dmy') !== fileDay(day, 'mdy'))) {
    return fail('dateOrder');
  }
  const known = columns.bank === 'other' ? null : '.';
  const decimalMark = bankMarkOf(amounts) ?? chosen.decimalMark ?? known;
  if (decimalMark === null) return fail('decimalMark');

  const marked = columns.mark !== undefined || lines.some(({ cells }) => money(cells).some(hasSuffix));
  const incoming: BankLine[] = [];
  const outgoing: number[] = [];
  const pending: number[] = [];
  const unreadable: { line: number; problem: BankLineProblem }[] = [];
  for (const { cells, line } of lines) {
    const date = text(cells, columns.date);
    if (/^'?\s*pend(ing)?\b/i.test(date)) {
      pending.push(line);
      continue;
    }
    const day = dayOf(date, dateOrder ?? 'dmy');
    const moved = day.ok ? movementOf(cells, columns, decimalMark, marked) : day;
    if (!day.ok || !moved.ok) {
      unreadable.push({ line, problem: moved.ok ? { is: 'noDate' } : moved.problem });
    } else if (moved.value < 0) {
      outgoing.push(line);
    } else {
      const amount = moneyOfNumber(moved.value, currency);
      if (!amount.ok) {
        unreadable.push({ line, problem: { is: 'decimals', text: String(moved.value) } });
        continue;
      }
      const description = columns.description.map((at) => text(cells, at)).filter((part) => part !== '');
      incoming.push({
        line,
        day: day.value,
        amount: amount.value,
        description: description.join(' ').replace(/\s+/g, ' '),
        balance: String(fileAmount(text(cells, columns.balance), decimalMark) ?? ''),
        account: text(cells, columns.account),
      });
    }
  }
  return ok({ bank: columns.bank, incoming, outgoing, pending, unreadable });
}

const hasSuffix = (cell: string) => suffix.test(cell);

function dayOf(text: string, order: DateOrder): Result<Day, BankLineProblem> {
  if (text === '') return fail({ is: 'noDate' });
  const day = fileDay(text, order);
  return day === null ? fail({ is: 'badDate', text }) : ok(day);
}

/** What the row moved: in is positive, out negative. */
function movementOf(
  cells: Cells,
  columns: BankColumns,
  mark: DecimalMark,
  marked: boolean,
): Result<number, BankLineProblem> {
  const read = (at: number | undefined): Result<number, BankLineProblem> => {
    const typed = (at === undefined ? '' : (cells[at] ?? '')).trim();
    if (/^[-–]?$/.test(typed)) return ok(0);
    const amount = fileAmount(withoutSuffix(typed), mark);
    return amount === null ? fail({ is: 'badAmount', text: typed }) : ok(amount);
  };
  const single = columns.amount !== undefined;
  const into = read(single ? columns.amount : columns.in);
  if (!into.ok) return into;
  const out = read(single ? undefined : columns.out);
  if (!out.ok) return out;
  if (into.value !== 0 && out.value !== 0) return fail({ is: 'bothWays' });
  if (into.value === 0 && out.value === 0) return fail({ is: 'noAmount' });
  if (!single) return ok(into.value - Math.abs(out.value));
  if (!marked) return into;
  const direction = directionOf(cells, columns);
  return direction === null ? fail({ is: 'noDirection' }) : ok(into.value * direction);
}

function directionOf(cells: Cells, { amount = -1, mark }: BankColumns): 1 | -1 | null {
  const [, , long, short] = suffix.exec((cells[amount] ?? '').trim()) ?? [];
  const word = long ?? short ?? (mark === undefined ? '' : (cells[mark] ?? ''));
  if (!isMark(word)) return null;
  return /^(c|k)/i.test(word.trim()) || /^(masuk|in)$/i.test(word.trim()) ? 1 : -1;
}

/** As the amounts prove it. Where they don't: no bank writes three decimals, so such groups are thousands. */
function bankMarkOf(texts: readonly string[]): DecimalMark | null {
  const proven = decimalMarkOf(texts);
  if (proven !== null) return proven;
  const written = texts.filter((text) => /[.,]/.test(text));
  const groups = new Set(written.map((text) => /[.,](?=\d{3}\D*$)/.exec(text)?.[0]));
  if (groups.size !== 1) return null;
  return groups.has('.') ? ',' : '.';
}
