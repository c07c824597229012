import type { OwingEntry, PaymentForm } from '../../src/server/contract';
import { type Attempt, freshAttempt } from '../attempt';
import { attemptIn, keptRecord, string } from '../keptRecord';
import type { DraftKind } from '../useKeptDraft';

/** A payment as far as it has been filled in. */
export interface PaymentDraft {
  /** Whose it is, so that an amount typed for one is never taken for another's. */
  readonly customerCode: string;
  readonly customerName: string;
  /** Of somebody who is not in the Customers sheet: then a bill says who pays. */
  readonly purchaseNo: string;
  readonly amount: string;
  readonly method: string;
  readonly seen: boolean;
  readonly attempt: Attempt;
}

const nothing = { amount: '', method: 'cash', seen: false };
const nobody = { customerCode: '', customerName: '', purchaseNo: '' };
const empty = (): PaymentDraft => ({ ...nobody, ...nothing, attempt: freshAttempt() });

const isEmpty = ({ amount }: PaymentDraft): boolean => amount === '';

function read(text: string | null): PaymentDraft {
  const kept = keptRecord(text);
  return {
    customerCode: string(kept.customerCode),
    customerName: string(kept.customerName),
    purchaseNo: string(kept.purchaseNo),
    amount: string(kept.amount),
    method: string(kept.method) || nothing.method,
    seen: kept.seen === true,
    attempt: attemptIn(kept),
  };
}

const ofEntry = ({ code, name, bills }: OwingEntry) => ({
  customerCode: code,
  customerName: name,
  purchaseNo: code === '' ? (bills[0]?.no ?? '') : '',
});

/** The draft as far as it is of this customer; of another's nothing is shown. */
export const paymentFor = (draft: PaymentDraft, entry: OwingEntry): PaymentDraft => {
  const own = ofEntry(entry);
  const same = draft.customerCode === own.customerCode && draft.customerName === own.customerName;
  return same ? draft : { ...draft, ...nothing, ...own };
};

export function paymentFormOf({ customerCode, purchaseNo, amount, method, seen }: PaymentDraft): PaymentForm {
  return {
    ...(customerCode === '' ? { purchaseNo } : { customerCode }),
    amount: amount.trim(),
    method,
    ...(method === 'transfer' && seen ? { seen } : {}),
  };
}

export const paymentKind: DraftKind<PaymentDraft> = { key: 'payment', read, empty, isEmpty };
