import type { PromiseForm } from '../../src/server/contract';
import { type Attempt, freshAttempt } from '../attempt';
import { attemptIn, keptRecord, record, string } from '../keptRecord';
import type { DraftKind } from '../useKeptDraft';

/** What is typed or picked. */
const promiseFields = ['promise', 'due', 'fulfilledBy', 'promisedBy', 'note'] as const;
export type PromiseField = (typeof promiseFields)[number];

export const promiseTicks = ['matters', 'rivalsCannot'] as const;
export type PromiseTick = (typeof promiseTicks)[number];

/** A promise as far as it has been filled in. */
export interface PromiseDraft {
  readonly fields: Readonly<Record<PromiseField, string>>;
  readonly ticks: Readonly<Record<PromiseTick, boolean>>;
  readonly attempt: Attempt;
}

const eachField = (textOf: (field: PromiseField) => string): PromiseDraft['fields'] => ({
  promise: textOf('promise'),
  due: textOf('due'),
  fulfilledBy: textOf('fulfilledBy'),
  promisedBy: textOf('promisedBy'),
  note: textOf('note'),
});

const empty = (): PromiseDraft => ({
  fields: eachField(() => ''),
  ticks: { matters: false, rivalsCannot: false },
  attempt: freshAttempt(),
});

const isEmpty = ({ fields, ticks }: PromiseDraft): boolean =>
  promiseFields.every((field) => fields[field] === '') && promiseTicks.every((tick) => !ticks[tick]);

/** What is sent of a draft, for the customer who is chosen. */
export const promiseFormOf =
  (customerCode: string) =>
  ({ fields, ticks }: PromiseDraft): PromiseForm => ({
    customerCode,
    promise: fields.promise.trim(),
    due: fields.due,
    ...Object.fromEntries(
      (['fulfilledBy', 'promisedBy', 'note'] as const)
        .map((field) => [field, fields[field].trim()])
        .filter(([, typed]) => typed !== ''),
    ),
    ...Object.fromEntries(promiseTicks.filter((tick) => ticks[tick]).map((tick) => [tick, true])),
  });

function read(text: string | null): PromiseDraft {
  const kept = keptRecord(text);
  const [fields, ticks] = [record(kept.fields), record(kept.ticks)];
  return {
    fields: eachField((field) => string(fields[field])),
    ticks: { matters: ticks.matters === true, rivalsCannot: ticks.rivalsCannot === true },
    attempt: attemptIn(kept),
  };
}

export const promiseKind: DraftKind<PromiseDraft> = { key: 'promise', read, empty, isEmpty };
