import type { CashForecast } from '../domain/cashForecast';
import { fewestWeeks } from '../domain/knownWeeks';
import type { Language } from './language';

type Money = (units: number) => string;

interface Words {
  readonly titles: readonly string[];
  readonly lowest: string;
  readonly belowZero: string;
  /** What the forecast rests on, and what was left aside. */
  readonly basis: (forecast: CashForecast, money: Money) => string;
}

/** More of them would not be read. */
const mostNamed = 5;

const named = <T>(all: readonly T[], name: (each: T) => string, more: (count: number) => string): string => {
  const names = all.slice(0, mostNamed).map(name);
  return [...names, ...(all.length > mostNamed ? [more(all.length - mostNamed)] : [])].join(', ');
};

const spaced = (sentences: readonly string[]): string => sentences.filter((each) => each !== '').join(' ');

/** Of the cash of the weeks to come. */
export const cashForecastWords: Readonly<Record<Language, Words>> = {
  en: {
    titles: ['week from', 'in', 'out', 'planned', 'closing', 'low', 'high', 'mark'],
    lowest: 'lowest point',
    belowZero: 'first below 0',
    basis({ known, few, bills, leftAside, flagged, seasonal }, money) {
      if (few)
        return `Only what is planned: ${known === 1 ? '1 week' : `${known} weeks`} on record ${known === 1 ? 'is' : 'are'} too few to tell what is usual, it takes ${fewestWeeks}.`;
      const bill = named(
        bills,
        ({ category, units, date }) =>
          `${category || 'no category'} ${money(-units)} on the ${ordinal(date)}`,
        (count) => `${count} more`,
      );
      const aside = named(
        leftAside,
        ({ day, category, units }) => `${money(units)} on ${day}${category && ` (${category})`}`,
        (count) => `${count} more`,
      );
      return spaced([
        `From ${known} weeks${seasonal ? ', with the season of last year' : ''}.`,
        bill && `Every month: ${bill}.`,
        aside && `Left aside, as it came only once: ${aside}.`,
        flagged > 0 ? `Left aside as one-off: ${flagged === 1 ? '1 row' : `${flagged} rows`}.` : '',
      ]);
    },
  },
  id: {
    titles: ['minggu mulai', 'masuk', 'keluar', 'rencana', 'saldo akhir', 'rendah', 'tinggi', 'tanda'],
    lowest: 'titik terendah',
    belowZero: 'mulai minus',
    basis({ known, few, bills, leftAside, flagged, seasonal }, money) {
      if (few)
        return `Baru dari rencana saja: catatan baru ${known} minggu, butuh minimal ${fewestWeeks} minggu untuk tahu kebiasaannya.`;
      const bill = named(
        bills,
        ({ category, units, date }) =>
          `${category || 'tanpa kategori'} ${money(-units)} tiap tanggal ${date}`,
        (count) => `${count} lagi`,
      );
      const aside = named(
        leftAside,
        ({ day, category, units }) => `${money(units)} pada ${day}${category && ` (${category})`}`,
        (count) => `${count} lagi`,
      );
      return spaced([
        `Dari catatan ${known} minggu${seasonal ? ', ikut musim tahun lalu' : ''}.`,
        bill && `Rutin tiap bulan: ${bill}.`,
        aside && `Tidak ikut dihitung karena baru sekali ada: ${aside}.`,
        flagged > 0 ? `Tidak ikut dihitung karena sekali saja: ${flagged} baris.` : '',
      ]);
    },
  },
};

const ordinal = (date: number): string => {
  const ending = date > 10 && date < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][date % 10] ?? 'th');
  return `${date}${ending}`;
};
