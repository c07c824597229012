import type { RowForm } from '../../src/server/contract';
import { type Attempt, freshAttempt } from '../attempt';
import { attemptIn, keptRecord, record } from '../keptRecord';
import type { DraftKind } from '../useKeptDraft';

/** The fields of the form that stand open, and those that unfold. */
export const firstFields = ['name', 'phone', 'title'] as const;
export const moreFields = [
  'birthday',
  'interests',
  'branch',
  'email',
  'kind',
  'expectations',
  'nextPlan',
  'nextPlanDate',
  'note',
] as const;
export const ticks = ['consent', 'doNotContact'] as const;

/** What has been typed over what stands in the row; of a new customer, everything. */
export interface CustomerDraft {
  readonly fields: RowForm;
  readonly attempt: Attempt;
}

function read(text: string | null): CustomerDraft {
  const kept = keptRecord(text);
  const fields: Record<string, string | boolean> = {};
  for (const [key, typed] of Object.entries(record(kept.fields))) {
    if (typeof typed === 'string' || typeof typed === 'boolean') fields[key] = typed;
  }
  return { fields, attempt: attemptIn(kept) };
}

/** One draft for each customer, and one for whoever is new. */
export const customerDraftKind = (code: string): DraftKind<CustomerDraft> => ({
  key: `customer ${code}`.trim(),
  read,
  empty: () => ({ fields: {}, attempt: freshAttempt() }),
  isEmpty: ({ fields }) => Object.keys(fields).length === 0,
});

/** The fields that differ from what stands there. */
export const differing = (fields: RowForm, standing: RowForm): RowForm =>
  Object.fromEntries(Object.entries(fields).filter(([key, value]) => value !== (standing[key] ?? '')));

/** What stood in these fields. */
export const standingOf = (fields: RowForm, standing: RowForm): RowForm =>
  Object.fromEntries(Object.keys(fields).map((key) => [key, standing[key] ?? '']));

export const trimmed = (fields: RowForm): RowForm =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]),
  );
