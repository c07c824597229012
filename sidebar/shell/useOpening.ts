import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Opening, Refusal } from '../../src/server/contract';
import { browserKeepsNothing, restore } from '../keep';
import { ask } from '../server';

/** What the first call brought, and asking for it anew. */
export interface OpeningState {
  readonly opening: Opening | null;
  readonly refusal: Refusal | null;
  readonly loading: boolean;
  readonly reload: () => void;
  /** Something has been saved: an answer still under way is older than that, and is asked for again. */
  readonly outdate: () => void;
}

/** Seconds after which a view that regains the focus is asked for anew. */
const stale = 60;

export function useOpening(onOpened: (opening: Opening) => void): OpeningState {
  const [opening, setOpening] = useState<Opening | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [loading, setLoading] = useState(true);
  const version = useRef(0);
  const openedAt = useRef(0);
  const underWay = useRef(false);

  const reload = useCallback(async () => {
    version.current += 1;
    const mine = version.current;
    openedAt.current = Date.now();
    underWay.current = true;
    setLoading(true);
    const reply = await ask('open', browserKeepsNothing ? { kept: true } : {});
    if (mine !== version.current) return;
    underWay.current = false;
    setLoading(false);
    setRefusal(reply.ok ? null : reply);
    if (!reply.ok) return;
    restore(reply.value.kept ?? {});
    setOpening(reply.value);
    onOpened(reply.value);
  }, [onOpened]);

  const outdate = useCallback(() => {
    if (underWay.current) reload();
  }, [reload]);

  useEffect(() => {
    reload();
    const refresh = () => {
      if (Date.now() - openedAt.current > stale * 1000) reload();
    };
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [reload]);

  return { opening, refusal, loading, reload, outdate };
}
