/** Where the browser keeps nothing for us, it lasts as long as the page. */
const memory = new Map<string, string>();

/** What was kept under the key, also across reloads where the browser allows it. */
export function kept(key: string): string | null {
  const held = memory.get(key);
  if (held !== undefined) return held;
  try {
    return localStorage.getItem(nameOf(key));
  } catch {
    return null;
  }
}

/** Keeps the text under the key. */
export function keep(key: string, text: string): void {
  memory.set(key, text);
  try {
    localStorage.setItem(nameOf(key), text);
  } catch {
    // Blocked in this browser: memory holds it.
  }
}

const nameOf = (key: string) => `langganan.${key}`;
