import { useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../src/server/contract';
import { newId } from '../attempt';
import { ask } from '../server';
import { useWords } from '../text/words';

/** Making or repairing the sheets; `onDone` is told in words what was made. */
export function useSetUp(onDone: (sentence: string) => void) {
  const { text } = useWords();
  const [working, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const busy = useRef(false);
  const id = useRef(newId());

  const run = async () => {
    if (busy.current) return;
    busy.current = true;
    setWorking(true);
    setRefusal(null);
    const reply = await ask('setUp', { id: id.current });
    busy.current = false;
    setWorking(false);
    if (!reply.ok) return setRefusal(reply);
    id.current = newId();
    const { made, mended } = reply.value;
    const parts = [
      made.length > 0 ? text.setUp.made(made.join(', ')) : '',
      mended.length > 0 ? text.setUp.mended(mended.join(', ')) : '',
    ].filter((part) => part !== '');
    onDone(parts.length > 0 ? parts.join(' ') : text.setUp.nothing);
  };

  return { working, refusal, run };
}
export type SetUpState = ReturnType<typeof useSetUp>;
