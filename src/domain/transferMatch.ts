import type { BankLine } from './bankStatement';
import { isWalkIn } from './customerMatch';
import { addDays, type Day } from './day';
import { grouped } from './grouped';
import type { Money } from './money';

/** A transfer that a customer says they sent: for which sale or payment, since when, and how much is still open. */
export interface Transfer {
  readonly no: string;
  readonly day: Day;
  readonly amount: Money;
  readonly customer: string;
}

/** Why a row fits, or why it cannot be said for which transfer it is. */
export type TieReason = 'severalTransfers' | 'severalRows' | 'perhapsSeen';

export interface TransferMatch {
  /** One row, one transfer: alone with its amount in those days, or told by the name. */
  readonly certain: readonly {
    readonly row: BankLine;
    readonly no: string;
    readonly by: 'amount' | 'name';
  }[];
  readonly ties: readonly {
    readonly row: BankLine;
    readonly nos: readonly string[];
    readonly because: TieReason;
  }[];
  /** Nobody waits for such an amount. */
  readonly unknown: readonly BankLine[];
}

/** Days after the sale on which its money may arrive; the day before too, for those who pay first. */
const window = [-1, 0, 1, 2, 3];

/**
 * Which waiting transfer a bank row is. `settled` are transfers believed to have arrived of which no bank row
 * is known: the row may as well be one of theirs, so they compete, but are never answered.
 */
export function matchTransfers(
  rows: readonly BankLine[],
  waiting: readonly Transfer[],
  settled: readonly Transfer[] = [],
): TransferMatch {
  const waitingFor = finder(waiting);
  const settledFor = finder(settled);
  const fits = rows.map((row) => {
    const transfers = waitingFor(row);
    const seen = transfers.length > 0 ? settledFor(row) : [];
    const words = wordsOf(row.description);
    return { row, transfers, seen, named: transfers.length + seen.length > 0 ? namedIn(words) : null };
  });
  const rivals = new Map<Transfer, number>();
  // Only waiting ones: a name that is a settled transfer's settles nothing.
  const namedBy = new Map<Transfer, number>();
  for (const { transfers, named } of fits) {
    for (const transfer of transfers) {
      add(rivals, transfer);
      if (named?.(transfer.customer)) add(namedBy, transfer);
    }
  }

  const certain: { row: BankLine; no: string; by: 'amount' | 'name' }[] = [];
  const open: { row: BankLine; nos: string[]; because: TieReason }[] = [];
  const unknown: BankLine[] = [];
  for (const { row, transfers, seen, named } of fits) {
    const [only] = transfers;
    const byName = [...transfers, ...seen].filter(({ customer }) => named?.(customer));
    const [called] = byName;
    if (only === undefined) {
      unknown.push(row);
    } else if (transfers.length === 1 && seen.length === 0 && rivals.get(only) === 1) {
      certain.push({ row, no: only.no, by: 'amount' });
    } else if (called && byName.length === 1 && namedBy.get(called) === 1) {
      certain.push({ row, no: called.no, by: 'name' });
    } else {
      const several = transfers.length > 1 ? 'severalTransfers' : 'severalRows';
      const because = seen.length > 0 ? 'perhapsSeen' : several;
      open.push({ row, nos: transfers.map(({ no }) => no), because });
    }
  }
  // Whom the name has settled is no candidate of the other rows any more.
  const taken = new Set(certain.map(({ no }) => no));
  const ties = open.map((tie) => ({ ...tie, nos: tie.nos.filter((no) => !taken.has(no)) }));
  return {
    certain,
    ties: ties.filter(({ nos }) => nos.length > 0),
    unknown: [...unknown, ...ties.filter(({ nos }) => nos.length === 0).map(({ row }) => row)],
  };
}

/** The transfers of the row's amount within the days. */
function finder(transfers: readonly Transfer[]): (row: BankLine) => readonly Transfer[] {
  const keyOf = (day: Day, amount: Money) => `${day} ${amount}`;
  const places = grouped(transfers, ({ day, amount }) => keyOf(day, amount));
  return ({ day, amount }) =>
    window.flatMap((after) => places.get(keyOf(addDays(day, -after), amount)) ?? []);
}

const add = (counts: Map<Transfer, number>, transfer: Transfer) =>
  counts.set(transfer, (counts.get(transfer) ?? 0) + 1);

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);

const shortestCut = 3;

/** Whether these words name a customer: all of the name is there; banks cut the last word off where a name is long. */
function namedIn(words: readonly string[]): (customer: string) => boolean {
  const all = new Set(words);
  const last = words[words.length - 1] ?? '';
  const isCut = (word: string) => last.length >= shortestCut && word.startsWith(last);
  return (customer) => {
    const name = isWalkIn(customer) ? [] : wordsOf(customer);
    return (
      name.length > 0 && name.every((word, at) => all.has(word) || (at === name.length - 1 && isCut(word)))
    );
  };
}
