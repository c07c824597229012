import { referencesIn } from './bankReference';
import { plainNo } from './bill';
import type { Day } from './day';
import type { Money } from './money';
import type { Transfer } from './transferMatch';

/** What a sale says of its payment. */
export interface TransferSale {
  readonly no: string | null;
  readonly date: Day;
  readonly customer: string;
  readonly total: Money;
  readonly method: string | null;
  readonly status: string | null;
}

/** A payment for an earlier sale. */
export interface TransferPayment {
  readonly no: string | null;
  readonly date: Day;
  readonly purchaseNo: string | null;
  readonly customer: string | null;
  readonly amount: Money;
  readonly method: string | null;
  readonly seen: boolean | null;
  readonly note: string | null;
}

/** One waiting transfer, for a sale or as a payment that nobody has seen yet. */
export interface OpenTransfer extends Transfer {
  readonly is: 'purchase' | 'payment';
}

export interface OpenTransfers {
  readonly waiting: readonly OpenTransfer[];
  /** Believed to have arrived, of which no bank row is known. */
  readonly settled: readonly Transfer[];
  /** Bank rows that payments were seen by. */
  readonly references: ReadonlySet<string>;
}

const less = (one: Money, other: number) => (one - other) as Money;

/** What waits to be seen on the account. A row whose number another row has already is not asked twice. */
export function openTransfers(
  sales: readonly TransferSale[],
  payments: readonly TransferPayment[],
): OpenTransfers {
  const paid = new Map<string, number>();
  const names = new Map<string, string>();
  const references = new Set<string>();
  for (const { purchaseNo, amount, note } of payments) {
    const no = plainNo(purchaseNo);
    if (no !== '') paid.set(no, (paid.get(no) ?? 0) + amount);
    for (const reference of referencesIn(note ?? '')) references.add(reference);
  }

  const waiting: OpenTransfer[] = [];
  const settled: Transfer[] = [];
  const met = new Set<string>();
  const isNew = (no: string) => no !== '' && !met.has(no) && met.add(no).size > 0;
  for (const { no: typed, date: day, customer, total, method, status } of sales) {
    const no = typed ?? '';
    if (!isNew(no)) continue;
    names.set(plainNo(no), customer);
    const amount = less(total, paid.get(plainNo(no)) ?? 0);
    if (method !== 'transfer' || amount <= 0) continue;
    if (status === 'waiting') waiting.push({ is: 'purchase', no, day, amount, customer });
    else if (status === 'paid' || status === null) {
      settled.push({ no, day, amount, customer });
    }
  }
  for (const { no: typed, date: day, amount, method, seen, note, ...payment } of payments) {
    const no = typed ?? '';
    if (!isNew(no) || method !== 'transfer' || amount <= 0) continue;
    const customer = payment.customer ?? names.get(plainNo(payment.purchaseNo)) ?? '';
    if (!seen) waiting.push({ is: 'payment', no, day, amount, customer });
    else if (referencesIn(note ?? '').length === 0) settled.push({ no, day, amount, customer });
  }
  return { waiting, settled, references };
}

/** Whether all of a sale's money is there: what was transferred counts once somebody has seen it. */
export function isCovered(
  { no, total }: TransferSale,
  payments: readonly TransferPayment[],
  justSeen: ReadonlySet<string>,
  justPaid: number,
): boolean {
  const arrived = payments
    .filter(({ purchaseNo }) => plainNo(purchaseNo) === plainNo(no))
    .filter((payment) => payment.method !== 'transfer' || payment.seen || justSeen.has(payment.no ?? ''))
    .reduce((sum, { amount }) => sum + amount, 0);
  return arrived + justPaid >= total;
}
