import type { Day } from './day';

/** Why somebody is to be greeted today; days count from today, late ones up from 0. */
export type Reason =
  | { readonly is: 'complaint'; readonly no: string; readonly days: number; readonly about: string }
  | {
      readonly is: 'promise';
      readonly no: string;
      readonly late: number;
      readonly promise: string;
      readonly by: string;
    }
  | { readonly is: 'checkBack'; readonly no: string; readonly late: number; readonly about: string }
  | { readonly is: 'agreed'; readonly late: number }
  | { readonly is: 'thanks'; readonly late: number; readonly about: string }
  | { readonly is: 'reply'; readonly days: number; readonly about: string }
  | { readonly is: 'birthday'; readonly inDays: number; readonly on: Day }
  | {
      readonly is: 'familyDate';
      readonly inDays: number;
      readonly on: Day;
      readonly who: string;
      readonly what: string;
    }
  | { readonly is: 'afterSale'; readonly days: number; readonly item: string }
  | { readonly is: 'memory'; readonly days: number; readonly about: string }
  | { readonly is: 'slipping' | 'quiet'; readonly days: number; readonly gap: number; readonly own: boolean }
  | { readonly is: 'overdue' | 'due'; readonly days: number; readonly every: number; readonly tier: string }
  | { readonly is: 'once'; readonly days: number; readonly item: string };
export type ReasonKind = Reason['is'];

/** The most pressing first: what we owe, what was agreed, what has its day, and then the rhythm. */
export const reasonKinds = [
  'complaint',
  'promise',
  'checkBack',
  'agreed',
  'thanks',
  'birthday',
  'familyDate',
  'reply',
  'afterSale',
  'memory',
  'slipping',
  'overdue',
  'once',
  'quiet',
  'due',
] as const satisfies readonly ReasonKind[];

/** What is ours to put right, also for somebody who wants no contact. */
const ours: ReadonlySet<ReasonKind> = new Set(['complaint', 'promise']);

export const isOurs = ({ is }: Reason): boolean => ours.has(is);

const placeOf = ({ is }: Reason): number => reasonKinds.indexOf(is);

/** How pressing among those of one kind. */
const pressure = (reason: Reason): number => {
  switch (reason.is) {
    case 'promise':
    case 'checkBack':
    case 'agreed':
    case 'thanks':
      return reason.late;
    case 'birthday':
    case 'familyDate':
      return -reason.inDays;
    default:
      return reason.days;
  }
};

/** The order of two reasons: the more pressing first. */
export const byPressure = (one: Reason, other: Reason): number =>
  placeOf(one) - placeOf(other) || pressure(other) - pressure(one);
