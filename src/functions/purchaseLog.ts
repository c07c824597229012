import { isWalkIn, plainName } from '../domain/customerMatch';
import { type Day, spanOf } from '../domain/day';
import { type Exact, exactFor } from '../domain/exact';
import { type DayOfPurchase, purchaseDays } from '../domain/visits';
import type { Language } from '../text/language';
import { type LogWords, logWords } from '../text/purchaseLog';
import { type Cells, columnsIn, dayFrom, isBlank, nameIn, numberIn, single } from './cells';
import { customerColumn } from './customerColumn';
import { readRows } from './rows';

/** Somebody who bought by the asked day. */
export interface Buyer {
  readonly name: string;
  /** Oldest first, amounts in smallest units. */
  readonly days: readonly DayOfPurchase[];
  /** How many rows they have. */
  readonly rows: number;
}

/** The purchases of an argument's columns, by customer in order of first appearance. */
export interface PurchaseLog {
  readonly buyers: readonly Buyer[];
  /** The day counted to; null where there is neither a day asked for nor a purchase. */
  readonly asOf: Day | null;
  readonly exact: Exact;
  /** What could not be read, row by row. */
  readonly notes: readonly string[];
}

interface Line {
  readonly customer: string;
  readonly day: Day;
  readonly amount: number;
}

/** Reads a log of purchases up to a day, blank for the latest; without a column of amounts it is one of visits. */
export function purchaseLog(
  columns: Readonly<Record<string, Cells>>,
  as_of: Cells,
  language: Language = 'en',
): PurchaseLog {
  const words = logWords[language];
  const { lines, notes } = linesIn(
    columnsIn({ ...columns, customer: customerColumn(columns.customer) }),
    'amount' in columns,
    words,
  );
  const until = single('as_of', as_of);
  const asOf = isBlank(until) ? (spanOf(lines.map(({ day }) => day))?.last ?? null) : dayFrom('as_of', until);
  const counted = lines.filter(({ day }) => asOf !== null && day <= asOf);
  if (lines.length > 0 && counted.length === 0) notes.push(words.nothingBy(String(asOf)));
  const exact = exactFor(counted.map((line) => line.amount));
  const buyers = byCustomer(counted).map((own) => ({
    name: own[0]?.customer ?? '',
    days: purchaseDays(own.map(({ day, amount: paid }) => ({ day, units: exact.units(paid) }))),
    rows: own.length,
  }));
  return { buyers, asOf, exact, notes };
}

function linesIn(columns: Readonly<Record<string, unknown[]>>, hasAmounts: boolean, words: LogWords) {
  const { rows, notes } = readRows(columns, (value): Line | null => {
    const who = value('customer');
    if (isBlank(who) || (typeof who === 'string' && isWalkIn(who))) return null;
    return {
      customer: nameIn('customer', who),
      day: dayFrom('date', value('date')),
      amount: hasAmounts ? numberIn('amount', value('amount')) : 0,
    };
  });
  const lines = rows.filter((line) => line !== null);
  const nobody = rows.length - lines.length;
  if (nobody > 0) notes.push(words.nobody(nobody));
  return { lines, notes };
}

/** The lines of each customer, in order of first appearance; how a name is cased and spaced makes no other one. */
function byCustomer(lines: readonly Line[]): Line[][] {
  const customers: Line[][] = [];
  const owners = new Map<string, Line[]>();
  for (const line of lines) {
    let own = owners.get(line.customer);
    if (!own) {
      const plain = plainName(line.customer);
      own = owners.get(plain) ?? [];
      if (own.length === 0) customers.push(own);
      owners.set(plain, own).set(line.customer, own);
    }
    own.push(line);
  }
  return customers;
}
