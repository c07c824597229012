import { useRef, useState } from 'preact/hooks';
import { freshAttempt } from '../attempt';
import { keep, kept } from '../keep';
import type { Customer } from '../search/customerIndex';
import { type Draft, emptyDraft, isEmpty, readDraft } from './followUpDraft';

/** The follow-up that is being written, kept across reloads. */
export function useDraft() {
  const [draft, setDraft] = useState<Draft>(() => readDraft(kept('followUp')));
  const now = useRef(draft);
  const lastSaved = useRef<{ readonly id: string; readonly draft: Draft } | null>(null);

  const put = (next: Draft) => {
    now.current = next;
    setDraft(next);
    keep('followUp', JSON.stringify(next));
  };
  const change = (part: Partial<Draft>) => put({ ...now.current, ...part });

  return {
    draft,
    change,
    /** Whoever wants no contact is promised none. */
    chooseCustomer: (customer: Customer | null) =>
      change({
        customerCode: customer?.code ?? '',
        customerName: customer?.name ?? '',
        fields: customer?.doNotContact ? { ...now.current.fields, nextTouch: '' } : now.current.fields,
      }),
    /** Saved under this id: a new form begins. */
    finish: (id: string) => {
      lastSaved.current = { id, draft: now.current };
      put(emptyDraft());
    },
    /** Taken back: what was written returns to be corrected, unless something else has been begun. */
    bringBack: (id: string) => {
      if (lastSaved.current?.id === id && isEmpty(now.current)) {
        put({ ...lastSaved.current.draft, attempt: freshAttempt() });
      }
    },
  };
}
export type DraftState = ReturnType<typeof useDraft>;
