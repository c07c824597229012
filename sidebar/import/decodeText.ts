/** What a file of bytes is: its text, or why it cannot be read as a table. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'empty' | 'excel' | 'notText' };

/** Reads UTF-8 and UTF-16 by their marks, and whatever is not valid UTF-8 as windows-1252, as old tills write. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { ok: false, problem: 'excel' };
  }
  const text = decode(bytes).replace(/^\uFEFF/, '');
  if (text.includes('\0')) return { ok: false, problem: 'notText' };
  return text.trim() === '' ? { ok: false, problem: 'empty' } : { ok: true, text };
}

function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const startsWith = (bytes: Uint8Array, head: readonly number[]) =>
  head.every((byte, at) => bytes[at] === byte);
