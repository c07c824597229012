import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal, WaitingList } from '../../src/server/contract';
import { ask } from '../server';

/** The transfers that wait to be seen, asked for when first shown and whenever it is wanted. */
export function useWaitingTransfers() {
  const [list, setList] = useState<WaitingList | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [loading, setLoading] = useState(true);
  const version = useRef(0);

  const reload = useCallback(async () => {
    version.current += 1;
    const mine = version.current;
    setLoading(true);
    const reply = await ask('waitingTransfers', {});
    if (mine !== version.current) return;
    setLoading(false);
    setRefusal(reply.ok ? null : reply);
    if (reply.ok) setList(reply.value);
  }, []);

  useEffect(() => {
    reload();
  }, [reload]);
  return { list, refusal, loading, reload };
}
