import type { Customer } from '../search/customerIndex';
import { useKeptDraft } from '../useKeptDraft';
import { emptyDraft, isEmpty, readDraft } from './followUpDraft';

/** The follow-up that is being written. */
export function useDraft() {
  const kept = useKeptDraft({ key: 'followUp', read: readDraft, empty: emptyDraft, isEmpty });
  return {
    ...kept,
    /** Whoever wants no contact is promised none. */
    chooseCustomer: (customer: Customer | null) =>
      kept.change(({ fields }) => ({
        customerCode: customer?.code ?? '',
        customerName: customer?.name ?? '',
        fields: customer?.doNotContact ? { ...fields, nextTouch: '' } : fields,
      })),
  };
}
export type DraftState = ReturnType<typeof useDraft>;
