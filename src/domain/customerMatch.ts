import { normalPhone } from './phone';

/** What is known of a customer for recognising them. */
export interface Known {
  readonly code: string;
  readonly name: string;
  readonly phone: string;
}

/** Whom a typed text means. */
export type Match =
  | { readonly is: 'one'; readonly code: string }
  | { readonly is: 'several'; readonly codes: readonly string[] }
  | { readonly is: 'none' };

/** Names are one however they are cased, spaced or composed. */
export const plainName = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

const strangers = new Set(['walk-in', 'walk in', 'walkin', 'umum']);

/** A sale to somebody who is not known: it has no customer, and makes none. */
export const isWalkIn = (typed: string): boolean => strangers.has(plainName(typed));

/**
 * Recognises customers in typed text: by code, by a name with the code behind it ("Ratna · C-0012"), by a
 * name that only one bears, or by phone. A name that fits two is never guessed.
 */
export function customerMatcher(customers: readonly Known[]): (typed: string) => Match {
  const byCode = new Map<string, string[]>();
  const byName = new Map<string, string[]>();
  const byPhone = new Map<string, string[]>();
  for (const { code, name, phone } of customers) {
    if (code !== '') add(byCode, code.toLowerCase(), code);
    if (name.trim() !== '') add(byName, plainName(name), code);
    const number = phone === '' ? null : normalPhone(phone);
    if (number !== null) add(byPhone, number, code);
  }
  return (typed) => {
    const name = plainName(typed);
    const behind = /(?:·|\(|-|\s)\s*([a-z]+-\d+)\s*\)?$/i.exec(typed.trim())?.[1];
    const number = /^[\d\s+().-]{8,}$/.test(typed.trim()) ? normalPhone(typed) : null;
    const found =
      byCode.get(name) ??
      byName.get(name) ??
      (behind === undefined ? undefined : byCode.get(behind.toLowerCase())) ??
      (number === null ? undefined : byPhone.get(number)) ??
      [];
    const [code] = found;
    if (code === undefined) return { is: 'none' };
    return found.length === 1 ? { is: 'one', code } : { is: 'several', codes: found };
  };
}

const add = (index: Map<string, string[]>, key: string, code: string) => {
  const codes = index.get(key);
  if (codes) codes.push(code);
  else index.set(key, [code]);
};
