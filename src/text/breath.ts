import type { Breath } from '../domain/breath';
import { dayIn } from '../domain/day';
import type { Language } from './language';

type Money = (units: number) => string;

const monthNames: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
};

/** 23 Nov 2026, as people say it. */
export const spokenDay = (day: string, language: Language): string =>
  dayIn(day) === null
    ? day
    : `${Number(day.slice(8, 10))} ${monthNames[language][Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** 4,5 or 4.5; from ten on, whole ones do. */
export const spokenMonths = (months: number, language: Language): string => {
  const rounded = months >= 10 ? Math.floor(months) : Math.floor(months * 10) / 10;
  return language === 'id' ? String(rounded).replace('.', ',') : String(rounded);
};

/** Beyond this many months nobody plans. */
const endless = 60;

/** How long the cash lasts, in one breath: to be read out, or sent. */
export const breathSentence: Readonly<Record<Language, (breath: Breath, money: Money) => string>> = {
  en({ asOf, cash, usualNet, known, months }, money) {
    const there = `On ${spokenDay(asOf, 'en')} there is ${money(cash)}.`;
    if (cash === 0 && known === 0)
      return `${there} Begin with what is in the till and at the bank, as an opening balance.`;
    if (cash <= 0) return `${there} The breath is gone: what must be paid next has to come in first.`;
    if (usualNet === null) return `${there} After one full month on record it can be said how long it lasts.`;
    const over = known === 1 ? 'Last month' : `In a usual month of the last ${known}`;
    if (months === null)
      return usualNet === 0
        ? `${there} ${over} as much came in as went out, so it does not shrink.`
        : `${there} ${over} it grew by ${money(usualNet)}, so it does not shrink.`;
    const lasts =
      months > endless
        ? 'more than five years'
        : months < 1
          ? 'less than a month'
          : `about ${spokenMonths(months, 'en')} months`;
    return `${there} ${over} it ${known === 1 ? 'shrank' : 'shrinks'} by ${money(-usualNet)}, so the breath lasts ${lasts}.`;
  },
  id({ asOf, cash, usualNet, known, months }, money) {
    const there = `Per ${spokenDay(asOf, 'id')} uang yang ada ${money(cash)}.`;
    if (cash === 0 && known === 0)
      return `${there} Mulai dengan mencatat uang di laci dan di rekening sebagai saldo awal.`;
    if (cash <= 0) return `${there} Nafasnya habis: harus ada uang masuk dulu sebelum bayar yang berikutnya.`;
    if (usualNet === null)
      return `${there} Nafas usaha baru bisa dihitung setelah ada catatan satu bulan penuh.`;
    const over = known === 1 ? 'Bulan lalu' : `Biasanya (${known} bulan terakhir) tiap bulan`;
    if (months === null)
      return usualNet === 0
        ? `${there} ${over} masuk dan keluar sama besar, jadi tidak berkurang.`
        : `${there} ${over} bertambah ${money(usualNet)}, jadi tidak berkurang.`;
    const lasts =
      months > endless
        ? 'lebih dari lima tahun'
        : months < 1
          ? 'kurang dari sebulan'
          : `kira-kira ${spokenMonths(months, 'id')} bulan`;
    return `${there} ${over} berkurang ${money(-usualNet)}, jadi nafas usaha ${lasts}.`;
  },
};
