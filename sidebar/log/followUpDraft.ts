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

/** A follow-up as far as it has been filled in. */
export interface Draft {
  readonly customerCode: string;
  /** With the code, so that a draft from another workbook is not put down to a stranger. */
  readonly customerName: string;
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
  kind: '',
  fields: eachField(() => ''),
  attempt: freshAttempt(),
});

export const isEmpty = ({ customerCode, kind, fields }: Draft): boolean =>
  customerCode === '' && kind === '' && optionalFields.every((field) => fields[field] === '');

/** What is sent: the browser writes a moment with a T, the server with a blank. */
export function formOf({ customerCode, kind, fields }: Draft): FollowUpForm {
  const form: { -readonly [Key in keyof FollowUpForm]: FollowUpForm[Key] } = { customerCode, kind };
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
    kind: string(kept.kind),
    fields: eachField((field) => string(fields[field])),
    attempt: attemptIn(kept),
  };
}
