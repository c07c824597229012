import type { ServiceForm } from '../../src/server/contract';
import { type Attempt, freshAttempt } from '../attempt';
import { attemptIn, keptRecord, string } from '../keptRecord';
import type { DraftKind } from '../useKeptDraft';

/** The fields that may stay blank, in the order of the form. */
const optionalServiceFields = ['note', 'pay', 'checkBackOn'] as const;
export type ServiceField = 'kind' | (typeof optionalServiceFields)[number];

/** A case of service as far as it has been filled in. */
export interface ServiceDraft extends Readonly<Record<ServiceField, string>> {
  readonly attempt: Attempt;
}

const empty = (): ServiceDraft => ({
  kind: '',
  note: '',
  pay: '',
  checkBackOn: '',
  attempt: freshAttempt(),
});

const isEmpty = ({ attempt: _, ...fields }: ServiceDraft): boolean =>
  Object.values(fields).every((typed) => typed === '');

/** What is sent of a draft, for the customer who is chosen. */
export const serviceFormOf =
  (customerCode: string) =>
  (draft: ServiceDraft): ServiceForm => ({
    customerCode,
    kind: draft.kind,
    ...Object.fromEntries(
      optionalServiceFields.map((field) => [field, draft[field].trim()]).filter(([, typed]) => typed !== ''),
    ),
  });

function read(text: string | null): ServiceDraft {
  const kept = keptRecord(text);
  return {
    kind: string(kept.kind),
    note: string(kept.note),
    pay: string(kept.pay),
    checkBackOn: string(kept.checkBackOn),
    attempt: attemptIn(kept),
  };
}

export const serviceKind: DraftKind<ServiceDraft> = { key: 'service', read, empty, isEmpty };
