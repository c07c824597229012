/**
 * Typed text in cells. Sheets reads a string as if it were typed, so one that begins like a formula would
 * become one. Reports differ on whether a text format or an apostrophe prevents that; an invisible guard in
 * front does under every reading, because the text then no longer begins like a formula. Reading takes the
 * guard off again, so every text reads back as it was typed.
 */
const guard = '\u200B';
const needsGuard = /^\u200B*[\s\p{Cc}\ufeff]*['=+\-@\uff1d\uff0b\uff0d\uff20\u2212]/u;

/** The text as it is safe to write. */
export const guarded = (text: string): string => (needsGuard.test(text) ? guard + text : text);

/** The text as it was typed. */
export const unguarded = (text: string): string =>
  text.startsWith(guard) && needsGuard.test(text) ? text.slice(guard.length) : text;

/** A cell holds at most this many characters. */
export const longestText = 50_000;
