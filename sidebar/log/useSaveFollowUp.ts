import { useRef, useState } from 'preact/hooks';
import type { Refusal, Saved } from '../../src/server/contract';
import { attemptFor } from '../attempt';
import { ask, lostBy } from '../server';
import { formOf } from './followUpDraft';
import type { DraftState } from './useDraft';

/** Saving the draft once, however often the button is pressed and whatever becomes of the answer. */
export function useSaveFollowUp(draft: DraftState, user: string, onSaved: (saved: Saved) => void) {
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const busy = useRef(false);

  const send = async (): Promise<Refusal | Saved> => {
    const form = formOf(draft.draft);
    const attempt = await attemptFor(draft.draft.attempt, JSON.stringify(form), user);
    if ('problem' in attempt) return attempt;
    // Kept before it is sent: a reload while it is under way must know the id too.
    draft.change({ attempt });
    const reply = await ask('logFollowUp', { id: attempt.id, user, form });
    if (reply.ok) return reply.value;
    if (lostBy(reply) === null) draft.change({ attempt: { ...attempt, sent: '' } });
    return reply;
  };

  const save = async () => {
    if (busy.current) return;
    busy.current = true;
    setSaving(true);
    setRefusal(null);
    const outcome = await send();
    busy.current = false;
    setSaving(false);
    if ('problem' in outcome) return setRefusal(outcome);
    draft.finish(outcome.id);
    onSaved(outcome);
  };

  return { saving, refusal, forget: () => setRefusal(null), save };
}
export type SaveState = ReturnType<typeof useSaveFollowUp>;
