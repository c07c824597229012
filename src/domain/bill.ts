import type { Day } from './day';

export type PayingMethod = 'cash' | 'transfer' | 'qris' | 'card' | 'credit';
export type PayingStatus = 'paid' | 'waiting' | 'partial' | 'unpaid';

/** A sale as far as its money goes; a refund is below 0. Amounts in smallest units. */
export interface Bill {
  readonly no: string;
  readonly day: Day;
  readonly units: number;
  readonly method: PayingMethod | null;
  /** Not said: paid at once, unless it is on credit. */
  readonly status: PayingStatus | null;
  readonly branch: string;
}

/** Money that came for earlier bills. */
export interface Payment {
  readonly no: string;
  readonly day: Day;
  readonly units: number;
  /** Of the bill it is for; blank where that was not said. */
  readonly billNo: string;
  readonly method: PayingMethod | null;
  /** Somebody saw it on the account. */
  readonly seen: boolean;
}

/** Where the money of one bill is: the four parts make its total, always. */
export interface SettledBill<B extends Bill = Bill> {
  readonly bill: B;
  /** Came with the sale. */
  readonly atOnce: number;
  /** Came by payments that name it. */
  readonly paid: number;
  /** Still to come; below 0 is owed to the customer. */
  readonly owed: number;
  /** Said to be paid, but on a day that nobody wrote down. */
  readonly untold: number;
}

/** One spelling of the number of a sale, however people type it. */
export const plainNo = (no: string | null): string => (no ?? '').trim().toUpperCase();

/** A transfer has arrived when somebody has seen it; any other money is there when it is written down. */
export const hasArrived = ({ method, seen }: Payment): boolean => method !== 'transfer' || seen;

/** What is known of each bill's money. Payments that have not arrived, or name no bill of these, count for none. */
export function settle<B extends Bill>(bills: readonly B[], payments: readonly Payment[]): SettledBill<B>[] {
  const arrived = new Map<string, number>();
  for (const payment of payments) {
    const no = plainNo(payment.billNo);
    if (no !== '' && hasArrived(payment)) arrived.set(no, (arrived.get(no) ?? 0) + payment.units);
  }
  return bills.map((bill) => {
    const no = plainNo(bill.no);
    // A number that stands twice takes its payments once.
    const paid = arrived.get(no) ?? 0;
    arrived.delete(no);
    return { bill, paid, atOnce: 0, owed: 0, untold: 0, ...restOf(bill, bill.units - paid) };
  });
}

type Rest = Partial<Pick<SettledBill, 'atOnce' | 'owed' | 'untold'>>;

function restOf({ units, method, status }: Bill, rest: number): Rest {
  const overpaid = Math.sign(rest) !== Math.sign(units);
  if (overpaid || status === 'unpaid' || status === 'partial' || status === 'waiting') return { owed: rest };
  if (method !== 'credit') return { atOnce: rest };
  return status === 'paid' ? { untold: rest } : { owed: rest };
}
