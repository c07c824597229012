import { useRef, useState } from 'preact/hooks';
import type { Answer, Calls, Refusal, Saved } from '../src/server/contract';
import { attemptFor, freshAttempt } from './attempt';
import { ask, type Input, lostBy } from './server';

/** The calls that write and say what was saved. */
type WritingCall = {
  [Name in keyof Calls]: ReturnType<Calls[Name]> extends Saved ? Name : never;
}[keyof Calls];
type Sent<Name extends WritingCall> = Omit<Input<Name>, 'id' | 'user'>;

/** Doing a thing once, however often the button is pressed and whatever becomes of the answer. */
export function useDoOnce<Name extends WritingCall>(
  name: Name,
  user: string,
  onSaved: (saved: Saved) => void,
) {
  const [doing, setDoing] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const attempt = useRef(freshAttempt());
  const busy = useRef(false);

  const send = async (sent: Sent<Name>): Promise<Answer<Saved>> => {
    const made = await attemptFor(attempt.current, JSON.stringify(sent), user);
    if ('problem' in made) return made;
    attempt.current = made;
    // Every call that writes has these two parts beside its own, and the same answer.
    const input = { ...sent, id: made.id, user } as unknown as Input<Name>;
    const reply = (await ask(name, input)) as Answer<Saved>;
    if (reply.ok) attempt.current = freshAttempt();
    else if (lostBy(reply) === null) attempt.current = { ...made, sent: '' };
    return reply;
  };

  const run = async (sent: Sent<Name>) => {
    if (busy.current) return;
    busy.current = true;
    setDoing(true);
    setRefusal(null);
    const reply = await send(sent);
    busy.current = false;
    setDoing(false);
    if (reply.ok) onSaved(reply.value);
    else setRefusal(reply);
  };

  return { doing, refusal, forget: () => setRefusal(null), run };
}
