import { useRef, useState } from 'preact/hooks';
import { type Attempt, freshAttempt } from './attempt';
import { keep, kept, useRestored } from './keep';

/** What a form needs to be kept: how its draft is read back, and when there is nothing in it. */
export interface DraftKind<Draft> {
  readonly key: string;
  readonly read: (text: string | null) => Draft;
  readonly empty: () => Draft;
  readonly isEmpty: (draft: Draft) => boolean;
}

export interface KeptDraft<Draft> {
  readonly draft: Draft;
  /** The part is worked out from the draft as it is now. */
  readonly change: (part: Partial<Draft> | ((now: Draft) => Partial<Draft>)) => void;
  /** Saved under this id: a new form begins. */
  readonly finish: (id: string) => void;
  /** Taken back: what was written returns to be corrected, unless something else has been begun. */
  readonly bringBack: (id: string) => void;
}

/** What is being written in a form, kept across reloads. */
export function useKeptDraft<Draft extends { readonly attempt: Attempt }>(
  kind: DraftKind<Draft>,
): KeptDraft<Draft> {
  const [draft, setDraft] = useState<Draft>(() => kind.read(kept(kind.key)));
  const now = useRef(draft);
  const lastSaved = useRef<{ readonly id: string; readonly draft: Draft } | null>(null);

  const put = (next: Draft) => {
    now.current = next;
    setDraft(next);
    keep(kind.key, JSON.stringify(next));
  };

  useRestored(kind.key, (text) => {
    if (!kind.isEmpty(now.current)) return;
    now.current = kind.read(text);
    setDraft(now.current);
  });

  return {
    draft,
    change: (part) => put({ ...now.current, ...(typeof part === 'function' ? part(now.current) : part) }),
    finish: (id) => {
      lastSaved.current = { id, draft: now.current };
      put(kind.empty());
    },
    bringBack: (id) => {
      if (lastSaved.current?.id === id && kind.isEmpty(now.current)) {
        put({ ...lastSaved.current.draft, attempt: freshAttempt() });
      }
    },
  };
}
