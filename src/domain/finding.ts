import type { Account } from './cashBook';
import type { Day } from './day';
import type { Leak } from './leaks';

/** What a finding is, in the few words that a person sorts them by. */
export type FindingKind =
  | 'saleWithoutMoney'
  | 'moneyWithoutSale'
  | 'countDifference'
  | 'ownTransfer'
  | 'noNote'
  | 'twice'
  | 'farAbove'
  | 'missing'
  | 'discount'
  | 'wrongTotal';

/** Why something is worth a look. Amounts in smallest units. */
export type Reason =
  | Leak
  | {
      readonly is: 'untold';
      readonly customer: string;
      /** It was only said that a part was paid. */
      readonly inPart: boolean;
      readonly total: number;
      readonly told: number;
    }
  | { readonly is: 'unseen'; readonly customer: string; readonly day: Day; readonly days: number }
  | { readonly is: 'noBill'; readonly customer: string; readonly day: Day; readonly billNo: string }
  | { readonly is: 'overpaid'; readonly customer: string; readonly total: number; readonly paid: number }
  | { readonly is: 'nothingOwed'; readonly customer: string; readonly day: Day }
  | {
      readonly is: 'countDifference';
      readonly day: Day;
      readonly account: Account;
      readonly branch: string;
      readonly book: number;
      readonly counted: number;
    }
  | { readonly is: 'ownTransfer'; readonly day: Day; readonly out: number }
  | { readonly is: 'discount'; readonly share: number; readonly usual: number; readonly bills: number }
  | {
      readonly is: 'wrongTotal';
      readonly customer: string;
      readonly total: number;
      readonly reckoned: number;
    };

/** Something worth a look, no proof of anything. */
export interface Finding {
  /** What a person types to name it: the number of its row, or what and which month. */
  readonly about: string;
  readonly day: Day;
  /** What may have leaked, in smallest units. */
  readonly money: number;
  readonly reason: Reason;
}

const kinds: Readonly<Record<Reason['is'], FindingKind>> = {
  untold: 'saleWithoutMoney',
  unseen: 'saleWithoutMoney',
  noBill: 'moneyWithoutSale',
  overpaid: 'moneyWithoutSale',
  nothingOwed: 'moneyWithoutSale',
  countDifference: 'countDifference',
  ownTransfer: 'ownTransfer',
  noNote: 'noNote',
  twice: 'twice',
  farAbove: 'farAbove',
  missing: 'missing',
  discount: 'discount',
  wrongTotal: 'wrongTotal',
};
export const kindOf = ({ reason }: Finding): FindingKind => kinds[reason.is];

/** What a person has looked into; of any kind where none is said. */
export interface KnownFinding {
  readonly kind: FindingKind | null;
  readonly about: string;
}

const plain = (about: string): string => about.trim().replace(/\s+/g, ' ').toLowerCase();

/** However it was typed. */
export const sameAbout = (one: string, other: string): boolean => plain(one) === plain(other);

/** The findings that nobody has looked into yet. */
export function stillOpen(findings: readonly Finding[], known: readonly KnownFinding[]): Finding[] {
  const quiet = new Set(known.map(({ kind, about }) => `${kind ?? ''} ${plain(about)}`));
  return findings.filter((finding) => {
    const about = plain(finding.about);
    return !quiet.has(` ${about}`) && !quiet.has(`${kindOf(finding)} ${about}`);
  });
}

/** The most money first; equal ones by day. */
export const byMoney = (one: Finding, other: Finding): number =>
  other.money - one.money || (placeOf(one) < placeOf(other) ? -1 : 1);

const placeOf = ({ day, about, reason }: Finding): string => `${day} ${about} ${reason.is}`;
