import { type RowDraft, rowDraftKind } from '../rowDraft';
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

/** One draft for each customer, and one for whoever is new. */
export const customerDraftKind = (code: string): DraftKind<RowDraft> =>
  rowDraftKind(`customer ${code}`.trim());
