import { type CustomerEntry, marks } from '../../src/server/contract';

/** A customer as the sidebar shows one. */
export interface Customer {
  readonly code: string;
  readonly name: string;
  /** How to address them: Bu, Pak, Kak; may be blank. */
  readonly title: string;
  readonly phone: string;
  readonly doNotContact: boolean;
  /** The last contacts sold: the next is to care. */
  readonly careFirst: boolean;
}

/** The best matches, and how many there are in all. */
export interface Found {
  readonly customers: readonly Customer[];
  readonly total: number;
}

/** All customers, prepared once so that every keystroke is answered at once. */
export interface CustomerIndex {
  find(query: string, most: number): Found;
  byCode(code: string): Customer | null;
}

/** Lower is better; a query is as good as its worst word. */
enum Rank {
  Code,
  NameStart,
  WordStart,
  NumberStart,
  NamePart,
  NumberPart,
  None,
}

interface Indexed {
  readonly customer: Customer;
  /** ' ratna dewi bu': every word after a blank. */
  readonly words: string;
  readonly code: string;
  /** ' 0812… 62812…': each way to write the number after a blank. */
  readonly phones: string;
}

export function indexCustomers(entries: readonly CustomerEntry[]): CustomerIndex {
  const collator = new Intl.Collator('id', { sensitivity: 'base', numeric: true });
  const indexed = entries
    .map(indexOne)
    .sort(
      (a, b) =>
        collator.compare(a.customer.name, b.customer.name) ||
        collator.compare(a.customer.code, b.customer.code),
    );
  const byCode = new Map(indexed.map(({ customer }) => [customer.code, customer]));
  return {
    byCode: (code) => byCode.get(code) ?? null,
    find(query, most) {
      const match = matcher(query);
      if (match === null) return { customers: [], total: 0 };
      const ranked: Customer[][] = [[], [], [], [], [], []];
      let total = 0;
      for (const one of indexed) {
        const among = ranked[match(one)];
        if (among === undefined) continue;
        total += 1;
        if (among.length < most) among.push(one.customer);
      }
      return { customers: ranked.flat().slice(0, most), total };
    },
  };
}

function indexOne([code, name, title, phone, marked]: CustomerEntry): Indexed {
  return {
    customer: {
      code,
      name,
      title,
      phone,
      doNotContact: (marked & marks.doNotContact) > 0,
      careFirst: (marked & marks.careFirst) > 0,
    },
    words: spaced([...wordsOf(name), ...wordsOf(title)]),
    code: compact(code),
    phones: waysToWrite(phone),
  };
}

/** One part of a query, prepared once for all customers. */
interface Wanted {
  readonly text: string;
  readonly start: string;
  readonly digits: string;
  readonly digitsStart: string;
}

const wantedFrom = (text: string, digits: string): Wanted => ({
  text,
  start: ` ${text}`,
  digits,
  digitsStart: ` ${digits}`,
});

/** How well one customer answers the query, or null where there is nothing to look for. */
function matcher(query: string): ((one: Indexed) => Rank) | null {
  const words = wordsOf(query).map((word) => wantedFrom(word, digitsOf(word)));
  if (words.length === 0) return null;
  const whole = wantedFrom(compact(query), digitsOf(query));
  const start = words.map((word) => word.start).join('');
  return (one) => {
    if (one.code === whole.text) return Rank.Code;
    if (one.words.startsWith(start)) return Rank.NameStart;
    const asNumber = numberRank(one, whole);
    let asWords = Rank.Code;
    for (const word of words) asWords = Math.max(asWords, wordRank(one, word));
    return Math.min(asNumber, asWords);
  };
}

function wordRank(one: Indexed, word: Wanted): Rank {
  if (one.words.includes(word.start)) return Rank.WordStart;
  if (one.words.includes(word.text)) return Rank.NamePart;
  return numberRank(one, word);
}

function numberRank(one: Indexed, { text, digits, digitsStart }: Wanted): Rank {
  if (text !== '' && one.code.startsWith(text)) return Rank.NumberStart;
  if (digits === '') return Rank.None;
  if (one.phones.includes(digitsStart)) return Rank.NumberStart;
  return one.phones.includes(digits) ? Rank.NumberPart : Rank.None;
}

/** Without case, accents and width. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Runs of letters and digits; in a text of signs alone, whatever stands between blanks. */
function wordsOf(text: string): string[] {
  const folded = fold(text);
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.length === 0 ? folded.split(/\s+/).filter((word) => word !== '') : words;
}

const compact = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** The digits of a text that is a number and nothing else; fewer than two say nothing. */
function digitsOf(text: string): string {
  if (!/^[\s+()./-]*\d[\d\s()./-]*$/.test(text)) return '';
  const digits = text.replace(/\D/g, '').replace(/^0062/, '62').replace(/^620/, '62');
  return digits.length >= 2 ? digits : '';
}

function waysToWrite(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^0062/, '62').replace(/^620/, '62');
  if (digits === '') return '';
  if (digits.startsWith('62')) return spaced([digits, `0${digits.slice(2)}`, digits.slice(2)]);
  if (digits.startsWith('0')) return spaced([digits, `62${digits.slice(1)}`, digits.slice(1)]);
  return spaced([digits]);
}

/** Joined rather than added up: engines search such a text at once, where a sum is first put together. */
const spaced = (parts: readonly string[]): string => ['', ...parts].join(' ');
