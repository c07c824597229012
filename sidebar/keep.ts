import { useEffect } from 'preact/hooks';
import { ask } from './server';

/** What this page holds; where the browser keeps nothing for us, the server keeps it for this person. */
const memory = new Map<string, string>();

/** Whether the browser refuses to keep anything, as it may for a page inside another site's. */
export const browserKeepsNothing = ((): boolean => {
  try {
    return localStorage === null;
  } catch {
    return true;
  }
})();

/** What was kept under the key, also across reloads. */
export function kept(key: string): string | null {
  const held = memory.get(key);
  if (held !== undefined || browserKeepsNothing) return held ?? null;
  return localStorage.getItem(nameOf(key));
}

/** Keeps the text under the key. */
export function keep(key: string, text: string): void {
  memory.set(key, text);
  if (browserKeepsNothing) sendSoon(key);
  else storeLocally(key, text);
}

function storeLocally(key: string, text: string): void {
  try {
    localStorage.setItem(nameOf(key), text);
  } catch {
    // Full: memory holds it.
  }
}

const nameOf = (key: string) => `langganan.${key}`;

/** Seconds of rest after which what was typed goes to the server. */
const rest = 1;
const waiting = new Map<string, ReturnType<typeof setTimeout>>();

function sendSoon(key: string): void {
  clearTimeout(waiting.get(key));
  const send = () => void ask('keepDesk', { key, text: memory.get(key) ?? '' });
  waiting.set(key, setTimeout(send, rest * 1000));
}

type Restored = (key: string, text: string) => void;
const listeners = new Set<Restored>();

/** What the server kept comes back, but for what has been touched on this page since. */
export function restore(desk: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(desk)) {
    if (memory.has(key)) continue;
    memory.set(key, text);
    for (const tell of listeners) tell(key, text);
  }
}

/** Told when something kept comes back from the server. */
export function useRestored(key: string, tell: (text: string) => void): void {
  useEffect(() => {
    const own: Restored = (restored, text) => {
      if (restored === key) tell(text);
    };
    listeners.add(own);
    return () => {
      listeners.delete(own);
    };
  }, [key]);
}
