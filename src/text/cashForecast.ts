import type { Language } from './language';

interface Words {
  readonly titles: readonly string[];
  readonly lowest: string;
  readonly belowZero: string;
  readonly tooLittle: string;
  readonly restsOn: (weeks: number) => string;
  readonly aside: (money: string, day: string, category: string) => string;
}

/** The words of the weeks to come. */
export const cashForecastWords: Readonly<Record<Language, Words>> = {
  en: {
    titles: ['week from', 'in', 'out', 'planned', 'closing', 'low', 'high', 'note'],
    lowest: 'the lowest point',
    belowZero: 'the cash runs out',
    tooLittle: 'under 4 weeks on record: only what is planned is counted',
    restsOn: (weeks) => `from ${weeks} weeks on record`,
    aside: (money, day, category) => `taken for a one-off: ${money} ${category} on ${day}`,
  },
  id: {
    titles: ['minggu mulai', 'masuk', 'keluar', 'rencana', 'saldo', 'rendah', 'tinggi', 'keterangan'],
    lowest: 'titik terendah',
    belowZero: 'kasnya habis',
    tooLittle: 'catatan belum 4 minggu: baru rencana yang dihitung',
    restsOn: (weeks) => `dari catatan ${weeks} minggu`,
    aside: (money, day, category) => `dianggap sekali saja: ${money} ${category} tanggal ${day}`,
  },
};
