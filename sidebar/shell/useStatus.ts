import { useCallback, useRef, useState } from 'preact/hooks';
import type { Refusal, Saved } from '../../src/server/contract';
import { ask } from '../server';

/** What was done last, as the line under the search says it. */
export type Status =
  | { readonly is: 'saved' | 'last'; readonly saved: Saved }
  | { readonly is: 'undone'; readonly id: string; readonly summary: string }
  | { readonly is: 'said'; readonly sentence: string };

/** The last commit, and taking it back. */
export interface StatusLineState {
  readonly status: Status | null;
  readonly undoing: boolean;
  readonly refusal: Refusal | null;
  readonly show: (status: Status | null) => void;
  /** The last commit as the server knows it; what this page has itself to say about it stays. */
  readonly showLast: (last: Saved | null) => void;
  readonly undo: (user: string) => Promise<void>;
}

export function useStatus(onUndone: (id: string) => void): StatusLineState {
  const [status, setStatus] = useState<Status | null>(null);
  const [undoing, setUndoing] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const shown = useRef<Status | null>(null);
  const busy = useRef(false);

  const show = useCallback((next: Status | null) => {
    shown.current = next;
    setStatus(next);
    setRefusal(null);
  }, []);

  const showLast = useCallback(
    (last: Saved | null) => {
      const now = shown.current;
      if (now !== null && !('saved' in now)) return;
      if (now !== null && now.saved.id === last?.id) return;
      show(last && { is: 'last', saved: last });
    },
    [show],
  );

  const undo = async (user: string) => {
    const target = shown.current;
    if (busy.current || target === null || !('saved' in target)) return;
    busy.current = true;
    setUndoing(true);
    setRefusal(null);
    const reply = await ask('undo', { id: target.saved.id, user });
    busy.current = false;
    setUndoing(false);
    // Whatever was saved meanwhile stays on the line.
    if (shown.current !== target) return;
    if (!reply.ok) return setRefusal(reply);
    show({ is: 'undone', id: target.saved.id, summary: target.saved.summary });
    onUndone(target.saved.id);
  };

  return { status, undoing, refusal, show, showLast, undo };
}
