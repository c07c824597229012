import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Calls, Refusal } from '../src/server/contract';
import { ask, type Input } from './server';

/** The calls that only read, and need nothing to be told. */
type ReadCall = {
  [Name in keyof Calls]: Record<string, never> extends Parameters<Calls[Name]>[0] ? Name : never;
}[keyof Calls];

/** What a call answers: asked for when first shown, and whenever it is wanted. */
export function useAsked<Name extends ReadCall>(name: Name) {
  const [value, setValue] = useState<ReturnType<Calls[Name]> | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [loading, setLoading] = useState(true);
  const version = useRef(0);

  const reload = useCallback(async () => {
    version.current += 1;
    const mine = version.current;
    setLoading(true);
    // These calls take an empty input.
    const reply: Answer<ReturnType<Calls[Name]>> = await ask(name, {} as Input<Name>);
    if (mine !== version.current) return;
    setLoading(false);
    setRefusal(reply.ok ? null : reply);
    if (reply.ok) setValue(reply.value);
  }, [name]);

  useEffect(() => {
    reload();
  }, [reload]);
  return { value, refusal, loading, reload };
}
