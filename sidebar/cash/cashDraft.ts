import type { CashForm } from '../../src/server/contract';
import { type Attempt, freshAttempt } from '../attempt';
import { attemptIn, keptRecord, record, string } from '../keptRecord';
import type { DraftKind } from '../useKeptDraft';

/** The fields that may stay blank, in the order of the form. */
export const optionalCashFields = ['date', 'account', 'branch', 'withWhom', 'note'] as const;
export type OptionalCashField = (typeof optionalCashFields)[number];

export const sides = ['out', 'in'] as const;
export type Side = (typeof sides)[number];

/** A movement of cash as far as it has been filled in. */
export interface CashDraft {
  readonly side: Side;
  readonly amount: string;
  readonly category: string;
  readonly oneOff: boolean;
  readonly fields: Readonly<Record<OptionalCashField, string>>;
  readonly attempt: Attempt;
}

const eachField = (textOf: (field: OptionalCashField) => string): CashDraft['fields'] => ({
  date: textOf('date'),
  account: textOf('account'),
  branch: textOf('branch'),
  withWhom: textOf('withWhom'),
  note: textOf('note'),
});

const empty = (): CashDraft => ({
  side: 'out',
  amount: '',
  category: '',
  oneOff: false,
  fields: eachField(() => ''),
  attempt: freshAttempt(),
});

const isEmpty = ({ amount, category, oneOff, fields }: CashDraft): boolean =>
  amount === '' && category === '' && !oneOff && Object.values(fields).every((field) => field === '');

export function cashFormOf({ side, amount, category, oneOff, fields }: CashDraft): CashForm {
  const filled = Object.entries(fields).filter(([, typed]) => typed.trim() !== '');
  return {
    [side]: amount.trim(),
    category,
    ...(oneOff ? { oneOff } : {}),
    ...Object.fromEntries(filled.map(([field, typed]) => [field, typed.trim()])),
  };
}

function read(text: string | null): CashDraft {
  const kept = keptRecord(text);
  const fields = record(kept.fields);
  return {
    side: sides.find((side) => side === kept.side) ?? 'out',
    amount: string(kept.amount),
    category: string(kept.category),
    oneOff: kept.oneOff === true,
    fields: eachField((field) => string(fields[field])),
    attempt: attemptIn(kept),
  };
}

export const cashDraftKind: DraftKind<CashDraft> = { key: 'cash', read, empty, isEmpty };
