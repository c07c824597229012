import { useRef, useState } from 'preact/hooks';
import type { Answer, Calls, Refusal, Saved } from '../src/server/contract';
import { type Attempt, attemptFor } from './attempt';
import { ask, type Input, lostBy } from './server';
import type { KeptDraft } from './useKeptDraft';

/** The calls that save one form. */
type FormCall = {
  [Name in keyof Calls]: Calls[Name] extends (input: {
    readonly id: string;
    readonly user: string;
    readonly form: infer _;
  }) => Saved
    ? Name
    : never;
}[keyof Calls];
type Form<Name extends FormCall> = Input<Name> extends { readonly form: infer Sent } ? Sent : never;

export interface SaveState {
  readonly saving: boolean;
  readonly refusal: Refusal | null;
  readonly forget: () => void;
  readonly save: () => Promise<void>;
}

/** Saving a draft once, however often the button is pressed and whatever becomes of the answer. */
export function useSave<Name extends FormCall, Draft extends { readonly attempt: Attempt }>(
  call: Name,
  draft: KeptDraft<Draft>,
  formOf: (draft: Draft) => Form<Name>,
  user: string,
  onSaved: (saved: Saved) => void,
): SaveState {
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const busy = useRef(false);

  const send = async (): Promise<Refusal | Saved> => {
    const form = formOf(draft.draft);
    const attempt = await attemptFor(draft.draft.attempt, JSON.stringify(form), user);
    if ('problem' in attempt) return attempt;
    const note = (noted: Attempt) => draft.change({ attempt: noted } as Partial<Draft>);
    // Kept before it is sent: a reload while it is under way must know the id too.
    note(attempt);
    // Every call of a form has the same three parts and the same answer.
    const input = { id: attempt.id, user, form } as Input<Name>;
    const reply = (await ask(call, input)) as Answer<Saved>;
    if (reply.ok) return reply.value;
    if (lostBy(reply) === null) note({ ...attempt, sent: '' });
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
