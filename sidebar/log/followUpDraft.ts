import type { FollowUpForm } from '../../src/server/contract';
import { type Attempt, freshAttempt } from '../attempt';
import { attemptIn, keptRecord, record, string } from '../keptRecord';

/** The fields that may stay blank, in the order of the form. */
export const optionalFields = [
  'channel',
  'when',
  'summary',
  'outcome',
  'minutes',
  'cost',
  'nextTouch',
] as const satisfies readonly (keyof FollowUpForm)[];
export type OptionalField = (typeof optionalFields)[number];

/** Somebody else who was met. */
export interface MetToo {
  readonly code: string;
  readonly name: string;
}

/** A follow-up as far as it has been filled in. */
export interface Draft {
  readonly customerCode: string;
  /** With the code, so that a draft from another workbook is not put down to a stranger. */
  readonly customerName: string;
  readonly also: readonly MetToo[];
  readonly kind: string;
  readonly fields: Readonly<Record<OptionalField, string>>;
  readonly attempt: Attempt;
}

const eachField = (textOf: (field: OptionalField) => string): Record<OptionalField, string> => ({
  channel: textOf('channel'),
  when: textOf('when'),
  summary: textOf('summary'),
  outcome: textOf('outcome'),
  minutes: textOf('minutes'),
  cost: textOf('cost'),
  nextTouch: textOf('nextTouch'),
});

export const emptyDraft = (): Draft => ({
  customerCode: '',
  customerName: '',
  also: [],
  kind: '',
  fields: eachField(() => ''),
  attempt: freshAttempt(),
});

export const isEmpty = ({ customerCode, also, kind, fields }: Draft): boolean =>
  customerCode === '' &&
  also.length === 0 &&
  kind === '' &&
  optionalFields.every((field) => fields[field] === '');

/** What is sent: the browser writes a moment with a T, the server with a blank. */
export function formOf({ customerCode, also, kind, fields }: Draft): FollowUpForm {
  const form: { -readonly [Key in keyof FollowUpForm]: FollowUpForm[Key] } = {
    customerCode,
    ...(also.length > 0 ? { alsoCodes: also.map(({ code }) => code) } : {}),
    kind,
  };
  for (const field of optionalFields) {
    const typed = fields[field].trim();
    if (typed !== '') form[field] = field === 'when' ? typed.replace('T', ' ') : typed;
  }
  return form;
}

/** The draft that the browser has kept; an empty one where it is not ours. */
export function readDraft(text: string | null): Draft {
  const kept = keptRecord(text);
  const fields = record(kept.fields);
  return {
    customerCode: string(kept.customerCode),
    customerName: string(kept.customerName),
    also: Array.isArray(kept.also)
      ? kept.also.map(record).map(({ code, name }) => ({ code: string(code), name: string(name) }))
      : [],
    kind: string(kept.kind),
    fields: eachField((field) => string(fields[field])),
    attempt: attemptIn(kept),
  };
}
