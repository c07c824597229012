import type { Language } from './language';

interface Words {
  readonly titles: readonly string[];
  readonly nobody: string;
  readonly more: (people: number) => string;
}

/** The words of the list of whom to greet. */
export const greetTodayWords: Readonly<Record<Language, Words>> = {
  en: {
    titles: ['whom', 'why', 'WhatsApp', 'also', 'reason', 'code'],
    nobody: 'Nobody needs a word today.',
    more: (people) => (people === 1 ? '… and 1 more' : `… and ${people} more`),
  },
  id: {
    titles: ['siapa', 'kenapa', 'WhatsApp', 'juga', 'alasan', 'kode'],
    nobody: 'Hari ini tidak ada yang perlu disapa.',
    more: (people) => `… dan ${people} orang lagi`,
  },
};
