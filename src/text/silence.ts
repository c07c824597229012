import { formatNumber } from '../domain/money';
import type { Silence, SilenceState } from '../domain/silence';
import type { Language } from './language';
import { daysEn } from './outlook';

interface Words {
  readonly titles: readonly string[];
  readonly states: Readonly<Record<SilenceState, string>>;
  readonly noRhythm: string;
  readonly shopRhythm: string;
  /** In one sentence: the state, days of silence, and what is usual. */
  readonly said: (state: string, days: number, usual: string, own: boolean) => string;
  readonly days: (days: number) => string;
}

/** How long somebody has been silent, in words. */
export const silenceWords: Readonly<Record<Language, Words>> = {
  en: {
    titles: ['customer', 'days silent', 'median gap', 'ratio', 'state', 'note'],
    states: { ok: 'ok', quiet: 'quiet', slipping: 'slipping' },
    noRhythm: 'nobody has come twice yet',
    shopRhythm: 'rhythm of the shop',
    said: (state, days, usual, own) =>
      `${state}: ${daysEn(days)}, ${own ? 'usually' : 'others here'} every ${usual}`,
    days: daysEn,
  },
  id: {
    titles: ['pelanggan', 'hari tak datang', 'jarak biasanya', 'kali lipat', 'keadaan', 'catatan'],
    states: { ok: 'rutin', quiet: 'mulai jarang', slipping: 'menjauh' },
    noRhythm: 'belum ada yang datang dua kali',
    shopRhythm: 'memakai kebiasaan toko',
    said: (state, days, usual, own) =>
      `${state}: ${days} hari, ${own ? 'biasanya' : 'pembeli lain'} tiap ${usual} hari`,
    days: (days) => `${days} hari`,
  },
};

/** The silence of one customer as a short sentence that begins with the state, so that people can filter by it. */
export function silenceSaid({ state, days, gap, ownGap }: Silence, language: Language): string {
  const words = silenceWords[language];
  if (state === null || gap === null) return words.days(days);
  const named = words.states[state];
  return words.said(
    named === 'ok' ? 'OK' : named.charAt(0).toUpperCase() + named.slice(1),
    days,
    formatNumber(Math.max(Math.round(gap), 1), language),
    ownGap,
  );
}
