import type { SaleForm } from '../../src/server/contract';
import { type Attempt, freshAttempt } from '../attempt';
import { attemptIn, keptRecord, string } from '../keptRecord';
import type { DraftKind } from '../useKeptDraft';

/** A sale on credit as far as it has been filled in. */
export interface CreditSaleDraft {
  readonly customerCode: string;
  readonly customerName: string;
  readonly total: string;
  readonly due: string;
  readonly item: string;
  readonly note: string;
  readonly override: string;
  readonly attempt: Attempt;
}

const empty = (): CreditSaleDraft => ({
  customerCode: '',
  customerName: '',
  total: '',
  due: '',
  item: '',
  note: '',
  override: '',
  attempt: freshAttempt(),
});

const isEmpty = ({ attempt: _, ...fields }: CreditSaleDraft): boolean =>
  Object.values(fields).every((typed) => typed === '');

function read(text: string | null): CreditSaleDraft {
  const kept = keptRecord(text);
  return {
    customerCode: string(kept.customerCode),
    customerName: string(kept.customerName),
    total: string(kept.total),
    due: string(kept.due),
    item: string(kept.item),
    note: string(kept.note),
    override: string(kept.override),
    attempt: attemptIn(kept),
  };
}

export function creditSaleFormOf({ customerCode, total, due, ...rest }: CreditSaleDraft): SaleForm {
  const [item, note, override] = [rest.item, rest.note, rest.override].map((typed) => typed.trim());
  return {
    customerCode,
    method: 'credit',
    total: total.trim(),
    due,
    ...(item ? { item } : {}),
    ...(note ? { note } : {}),
    ...(override ? { override } : {}),
  };
}

export const creditSaleKind: DraftKind<CreditSaleDraft> = { key: 'creditSale', read, empty, isEmpty };
