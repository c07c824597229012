import type { SilenceState } from '../domain/silence';
import type { Language } from './language';

interface Words {
  readonly titles: readonly string[];
  readonly states: Readonly<Record<SilenceState, string>>;
  readonly noRhythm: string;
  readonly shopRhythm: string;
}

/** How long somebody has been silent, in words. */
export const silenceWords: Readonly<Record<Language, Words>> = {
  en: {
    titles: ['customer', 'days silent', 'median gap', 'ratio', 'state', 'note'],
    states: { ok: 'ok', quiet: 'quiet', slipping: 'slipping' },
    noRhythm: 'nobody has come twice yet',
    shopRhythm: 'rhythm of the shop',
  },
  id: {
    titles: ['pelanggan', 'hari tak datang', 'jarak biasanya', 'kali lipat', 'keadaan', 'catatan'],
    states: { ok: 'rutin', quiet: 'mulai sepi', slipping: 'menjauh' },
    noRhythm: 'belum ada yang datang dua kali',
    shopRhythm: 'memakai jarak rata-rata toko',
  },
};
