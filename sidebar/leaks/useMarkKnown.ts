import { useRef, useState } from 'preact/hooks';
import type { LeakEntry, LeakReport, Refusal, Saved } from '../../src/server/contract';
import { newId } from '../attempt';
import { ask } from '../server';

export const keyOf = ({ kind, about }: LeakEntry): string => `${kind} ${about}`;

/** Noting findings as cleared up, one at a time and each once, whatever becomes of the answer. */
export function useMarkKnown(report: LeakReport, user: string, onSaved: (saved: Saved) => void) {
  const [cleared, setCleared] = useState({ of: report, keys: [] as readonly string[] });
  const [marking, setMarking] = useState('');
  const [trouble, setTrouble] = useState<{ readonly key: string; readonly refusal: Refusal } | null>(null);
  const ids = useRef(new Map<string, string>());
  const busy = useRef(false);
  // A fresh report knows by itself what is cleared up, and what was taken back.
  const gone = cleared.of === report ? cleared.keys : [];

  const mark = async (leak: LeakEntry) => {
    if (busy.current) return;
    busy.current = true;
    const key = keyOf(leak);
    const id = ids.current.get(key) ?? newId();
    ids.current.set(key, id);
    setMarking(key);
    setTrouble(null);
    const reply = await ask('markKnown', { id, user, kind: leak.kind, about: leak.about });
    busy.current = false;
    setMarking('');
    if (!reply.ok) return setTrouble({ key, refusal: reply });
    ids.current.delete(key);
    setCleared({ of: report, keys: [...gone, key] });
    onSaved(reply.value);
  };

  return { gone, marking, trouble, mark };
}
