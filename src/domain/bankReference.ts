import type { BankLine } from './bankStatement';

/**
 * What a row of a bank's file is known by when it comes again: day, amount, description and balance, and which
 * of its equals it is. Not the account that stands above the titles: a paste of the rows alone lacks it.
 */
export function bankReferences(rows: readonly BankLine[]): string[] {
  const equals = new Map<string, number>();
  return rows.map(({ account, day, amount, description, balance }) => {
    const words = description.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
    const key = JSON.stringify([account, day, amount, words, balance]);
    const before = equals.get(key) ?? 0;
    equals.set(key, before + 1);
    return fingerprint(`${key} ${before}`);
  });
}

/** As it stands at the end of a note. */
export const referenceMark = (reference: string): string => `[bank ${reference}]`;

/** Every bank reference that a note holds. */
export const referencesIn = (note: string): string[] =>
  (note.match(/\[bank [0-9a-z]{1,12}\]/g) ?? []).map((mark) => mark.slice('[bank '.length, -1));

/** 53 bits of the text by two multiplicative hashes: short enough for a note, and no two rows of a shop share one. */
function fingerprint(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x9e3779b1);
    other = Math.imul(other ^ code, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}
