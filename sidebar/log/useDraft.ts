import { useState } from 'preact/hooks';
import type { Customer } from '../search/customerIndex';
import { useKeptDraft } from '../useKeptDraft';
import { emptyDraft, isEmpty, readDraft } from './followUpDraft';

/** The follow-up that is being written. */
export function useDraft() {
  const kept = useKeptDraft({ key: 'followUp', read: readDraft, empty: emptyDraft, isEmpty });
  const [adding, setAdding] = useState(false);
  const { draft, change } = kept;
  return {
    ...kept,
    /** Whether the next person who is found was there too, rather than instead. */
    adding: adding && draft.customerCode !== '',
    setAdding,
    removeAlso: (code: string) => change({ also: draft.also.filter((one) => one.code !== code) }),
    addAlso: ({ code, name }: Customer) => {
      setAdding(false);
      const known = [draft.customerCode, ...draft.also.map((one) => one.code)];
      if (!known.includes(code)) change({ also: [...draft.also, { code, name }] });
    },
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
