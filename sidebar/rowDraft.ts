import type { RowForm } from '../src/server/contract';
import { type Attempt, freshAttempt } from './attempt';
import { attemptIn, keptRecord, record } from './keptRecord';
import type { DraftKind } from './useKeptDraft';

/** What has been typed over what stands in the row; of a new row, everything. */
export interface RowDraft {
  readonly fields: RowForm;
  readonly attempt: Attempt;
}

function read(text: string | null): RowDraft {
  const kept = keptRecord(text);
  const fields: Record<string, string | boolean> = {};
  for (const [key, typed] of Object.entries(record(kept.fields))) {
    if (typeof typed === 'string' || typeof typed === 'boolean') fields[key] = typed;
  }
  return { fields, attempt: attemptIn(kept) };
}

/** One draft for each row, and one for a new one, each under its own key. */
export const rowDraftKind = (key: string): DraftKind<RowDraft> => ({
  key,
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
