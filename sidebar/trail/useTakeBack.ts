import { useRef, useState } from 'preact/hooks';
import type { HinderedSave, Refusal, Saved } from '../../src/server/contract';
import { ask } from '../server';

/** Taking saves back, all or none; the same ones are taken back once, however often it is asked for. */
export function useTakeBack(user: string, onUndone: (saved: Saved) => void) {
  const [doing, setDoing] = useState(false);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const busy = useRef(false);

  const run = async (ids: readonly string[]) => {
    if (busy.current) return;
    busy.current = true;
    setDoing(true);
    setRefusal(null);
    setAsked(ids);
    const reply = await ask('undoSeveral', { ids, user });
    busy.current = false;
    setDoing(false);
    if (reply.ok) onUndone(reply.value);
    else setRefusal(reply);
  };

  const hindered: readonly HinderedSave[] = refusal?.hindered ?? [];
  /** Of what was asked for, what nothing hinders. */
  const rest = hindered.length === 0 ? [] : asked.filter((id) => hindered.every((one) => one.id !== id));
  return { doing, refusal, hindered, rest, run, again: () => void run(asked) };
}
