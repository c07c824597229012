import type { CashForecast, CashMovement } from '../domain/cashForecast';
import { fewestWeeks } from '../domain/knownWeeks';
import type { MonthlyBill } from '../domain/monthlyBill';
import type { Language } from './language';

type Money = (units: number) => string;

interface Words {
  readonly titles: readonly string[];
  readonly lowest: string;
  readonly belowZero: string;
  readonly few: (weeks: number) => string;
  readonly from: (weeks: number, seasonal: boolean) => string;
  readonly monthly: string;
  readonly bill: (bill: MonthlyBill, money: Money) => string;
  readonly once: string;
  readonly aside: (movement: CashMovement, money: Money) => string;
  readonly more: (count: number) => string;
  readonly flagged: (rows: number) => string;
}

/** Of the cash of the weeks to come. */
export const cashForecastWords: Readonly<Record<Language, Words>> = {
  en: {
    titles: ['week from', 'in', 'out', 'planned', 'closing', 'low', 'high', 'mark'],
    lowest: 'lowest point',
    belowZero: 'first below 0',
    few: (weeks) =>
      `Only what is planned: the usual is not known yet, as it takes ${fewestWeeks} weeks on record and there are ${weeks}.`,
    from: (weeks, seasonal) => `From ${weeks} weeks${seasonal ? ', with the season of last year' : ''}.`,
    monthly: 'Every month: ',
    bill: ({ category, units, date }, money) => `${category || 'no category'} ${money(-units)} (day ${date})`,
    once: 'Left aside, as it came only once: ',
    aside: ({ day, category, units }, money) => `${money(units)} on ${day} ${category}`.trim(),
    more: (count) => `${count} more`,
    flagged: (rows) => `Rows left aside as one-off: ${rows}.`,
  },
  id: {
    titles: ['minggu mulai', 'masuk', 'keluar', 'rencana', 'saldo akhir', 'rendah', 'tinggi', 'tanda'],
    lowest: 'titik terendah',
    belowZero: 'mulai minus',
    few: (weeks) =>
      `Baru dari rencana saja: catatan baru ${weeks} minggu, butuh minimal ${fewestWeeks} minggu untuk tahu kebiasaannya.`,
    from: (weeks, seasonal) => `Dari catatan ${weeks} minggu${seasonal ? ', ikut musim tahun lalu' : ''}.`,
    monthly: 'Rutin tiap bulan: ',
    bill: ({ category, units, date }, money) =>
      `${category || 'tanpa kategori'} ${money(-units)} (tgl ${date})`,
    once: 'Tidak ikut dihitung karena baru sekali ada: ',
    aside: ({ day, category, units }, money) => `${money(units)} pada ${day} ${category}`.trim(),
    more: (count) => `${count} lagi`,
    flagged: (rows) => `Tidak ikut dihitung karena sekali saja: ${rows} baris.`,
  },
};

/** More of them would not be read. */
const mostNamed = 5;

/** What the forecast rests on, and what was left aside. */
export function basisOf(forecast: CashForecast, money: Money, language: Language): string {
  const words = cashForecastWords[language];
  const { known, few, bills, leftAside, flagged, seasonal } = forecast;
  if (few) return words.few(known);
  const listed = (before: string, names: readonly string[]) => {
    const more = names.length > mostNamed ? [words.more(names.length - mostNamed)] : [];
    return names.length > 0 ? ` ${before}${[...names.slice(0, mostNamed), ...more].join(', ')}.` : '';
  };
  return (
    words.from(known, seasonal) +
    listed(
      words.monthly,
      bills.map((bill) => words.bill(bill, money)),
    ) +
    listed(
      words.once,
      leftAside.map((movement) => words.aside(movement, money)),
    ) +
    (flagged > 0 ? ` ${words.flagged(flagged)}` : '')
  );
}
