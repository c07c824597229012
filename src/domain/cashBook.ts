import { type Bill, hasArrived, type PayingMethod, type Payment, plainNo, settle } from './bill';
import { compare } from './compare';
import type { Day } from './day';

/** Where money lies: in the till, or in the bank. */
export type Account = 'till' | 'bank';

/** What a row of cash says beside plain movements: what was there at first, what was counted, what only moved over. */
export type CashKind = 'movement' | 'opening' | 'count' | 'ownTransfer';

/** A row of cash that is no sale; of a count `in` is what was counted. Amounts in smallest units. */
export interface CashRow {
  readonly no: string;
  readonly day: Day;
  readonly in: number;
  readonly out: number;
  readonly kind: CashKind;
  readonly category: string;
  readonly branch: string;
  readonly account: Account | null;
  readonly oneOff: boolean;
  readonly note: string;
}

export type EntryKind = 'sale' | 'refund' | 'laterPayment' | CashKind | 'countDifference';

/** One movement of money, whatever sheet it stands in: in is above 0, out below. */
export interface Entry {
  readonly day: Day;
  readonly units: number;
  readonly kind: EntryKind;
  /** As typed; blank for sales and where none was given. */
  readonly category: string;
  readonly branch: string;
  readonly account: Account;
  readonly oneOff: boolean;
  /** The number of its row. */
  readonly no: string;
  readonly note: string;
  /** Of a count's difference: what was counted. */
  readonly counted?: number;
}

export interface MoneyRows {
  readonly bills: readonly Bill[];
  readonly payments: readonly Payment[];
  readonly cash: readonly CashRow[];
}

/**
 * Every movement of money once, oldest first: what came with sales, what came later, and what else moved. A cash
 * count enters as what it differs from the book, so that the book goes on with what is really there; the first
 * count of a place where nothing was known before is what it opens with.
 */
export function cashBook(rows: MoneyRows): Entry[] {
  const home = onlyBranch(rows);
  const branch = (own: string) => own || home;
  const entries = [...salesOf(rows, branch), ...cashOf(rows.cash, branch)].sort(byDay);
  const opened = rows.cash.filter(({ kind, account }) => kind === 'opening' && account !== null);
  const known = opened.map(({ account, branch: own }) => placeOf(account ?? 'till', branch(own)));
  return reckonCounts(entries, known).filter(({ units }) => units !== 0);
}

/** However its branch is typed. */
const placeOf = (account: Account, branch: string): string => `${account}\n${branch.toLowerCase()}`;

/** Where a shop has one branch, whatever names none is of it. */
function onlyBranch({ bills, cash }: MoneyRows): string {
  const named = [...bills, ...cash].map(({ branch }) => branch).filter((name) => name !== '');
  const [first = ''] = named.sort(compare);
  return named.every((name) => name.toLowerCase() === first.toLowerCase()) ? first : '';
}

const accountOf = (method: PayingMethod | null): Account =>
  method === null || method === 'cash' || method === 'credit' ? 'till' : 'bank';

function salesOf({ bills, payments }: MoneyRows, branch: (own: string) => string): Entry[] {
  const branches = new Map(bills.map((bill) => [plainNo(bill.no), bill.branch]));
  const plain = { category: '', oneOff: false, note: '' };
  return [
    ...settle(bills, payments).map(
      ({ bill, atOnce }): Entry => ({
        ...plain,
        day: bill.day,
        units: atOnce,
        kind: atOnce < 0 ? 'refund' : 'sale',
        branch: branch(bill.branch),
        account: accountOf(bill.method),
        no: bill.no,
      }),
    ),
    ...payments.filter(hasArrived).map(
      (payment): Entry => ({
        ...plain,
        day: payment.day,
        units: payment.units,
        kind: 'laterPayment',
        branch: branch(branches.get(plainNo(payment.billNo)) ?? ''),
        account: accountOf(payment.method),
        no: payment.no,
      }),
    ),
  ];
}

const cashOf = (rows: readonly CashRow[], branch: (own: string) => string): Entry[] =>
  rows.flatMap((row) => {
    const entry = {
      day: row.day,
      kind: row.kind,
      category: row.category,
      branch: branch(row.branch),
      account: row.account ?? ('till' as const),
      oneOff: row.oneOff || row.kind === 'opening',
      no: row.no,
      note: row.note,
    };
    // A till may be counted and found empty.
    if (row.kind === 'count') return [{ ...entry, units: row.in - row.out }];
    return [
      { ...entry, units: row.in },
      { ...entry, units: -row.out },
    ].filter(({ units }) => units !== 0);
  });

const order: Readonly<Record<EntryKind, number>> = {
  opening: 0,
  sale: 1,
  refund: 1,
  laterPayment: 2,
  movement: 3,
  ownTransfer: 3,
  count: 4,
  countDifference: 4,
};

const byDay = (one: Entry, other: Entry): number =>
  compare(one.day, other.day) ||
  order[one.kind] - order[other.kind] ||
  compare(one.no, other.no) ||
  other.units - one.units ||
  compare(textOf(one), textOf(other));

/** So that the order of rows without numbers does not matter either. */
const textOf = ({ category, branch, account, note }: Entry) => [category, branch, account, note].join('\n');

/** Counts are of one place: an account of a branch, after all that moved there on that day. */
function reckonCounts(entries: readonly Entry[], opened: readonly string[]): Entry[] {
  const balances = new Map<string, number>();
  const known = new Set(opened);
  return entries.map((entry) => {
    const place = placeOf(entry.account, entry.branch);
    const before = balances.get(place) ?? 0;
    if (entry.kind !== 'count') {
      balances.set(place, before + entry.units);
      return entry;
    }
    balances.set(place, entry.units);
    const units = entry.units - before;
    if (known.has(place)) return { ...entry, kind: 'countDifference', units, counted: entry.units };
    known.add(place);
    return { ...entry, kind: 'opening', units, oneOff: true };
  });
}
