import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CallName, Calls, Refusal } from '../src/server/contract';
import { ask, type Input, type Reply } from './server';

interface Answered<T> {
  /** The input that it answers. */
  readonly to: string;
  readonly value: T | null;
  readonly refusal: Refusal | null;
}

/** What a call answers to this input: asked whenever the input changes; null asks nothing. */
export function useAnswer<Name extends CallName>(name: Name, input: Input<Name> | null) {
  type Value = ReturnType<Calls[Name]>;
  const [answered, setAnswered] = useState<Answered<Value> | null>(null);
  const version = useRef(0);
  const key = JSON.stringify(input);

  const reload = useCallback(async () => {
    version.current += 1;
    const mine = version.current;
    if (input === null) return;
    const reply: Reply<Name> = await ask(name, input);
    if (mine !== version.current) return;
    setAnswered(
      reply.ok ? { to: key, value: reply.value, refusal: null } : { to: key, value: null, refusal: reply },
    );
  }, [name, key]);

  useEffect(() => {
    reload();
  }, [reload]);
  const current = answered?.to === key ? answered : null;
  return { value: current?.value ?? null, refusal: current?.refusal ?? null, reload };
}
