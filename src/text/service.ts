import type { Language } from './language';

interface Words {
  readonly response: readonly string[];
  readonly others: (count: number) => string;
  readonly profit: readonly string[];
  readonly stillFree: string;
  readonly noKind: string;
}

/** The words of service: how soon it answers, what it costs and brings. */
export const serviceWords: Readonly<Record<Language, Words>> = {
  en: {
    response: ['answered', 'median hours', 'in time', 'waiting', 'who waits'],
    others: (count) => `and ${count} more`,
    profit: [
      'kind',
      'cases',
      'free',
      'cost',
      'charged',
      'profit',
      'cost of the free',
      'price to ask',
      'note',
    ],
    stillFree: 'asked often, still free',
    noKind: 'no kind',
  },
  id: {
    response: ['dijawab', 'jam biasanya', 'tepat waktu', 'menunggu', 'siapa yang menunggu'],
    others: (count) => `dan ${count} lagi`,
    profit: [
      'jenis',
      'berapa kali',
      'gratis',
      'biaya',
      'ditagih',
      'untung',
      'biaya yang gratis',
      'usul harga',
      'catatan',
    ],
    stillFree: 'sering diminta, masih gratis',
    noKind: 'tanpa jenis',
  },
};
