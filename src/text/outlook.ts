import type { NoOutlook } from '../domain/lifetimeValue';
import type { Language } from './language';

interface Words {
  readonly titles: readonly string[];
  readonly boughtOnce: (days: number) => string;
  readonly bought: (times: number, days: number) => string;
  readonly active: (chance: string) => string;
  readonly few: (repeaters: number) => string;
  readonly allBack: string;
  readonly noSpend: Readonly<Record<'nobodyPaid' | 'noFit', string>>;
  readonly tooFar: string;
  readonly problem: { readonly [Is in NoOutlook['is']]: (problem: NoOutlook & { is: Is }) => string };
}

export const daysEn = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

/** Of what is to come from a customer, and why nothing can be said of it. */
export const outlookWords: Readonly<Record<Language, Words>> = {
  en: {
    titles: [
      'customer',
      'purchase days',
      'last purchase',
      'spent',
      'buy chance',
      'expected purchases',
      'spend per purchase',
      'expected value',
      'reason',
    ],
    boughtOnce: (days) => (days === 0 ? 'New on this day' : `Bought once, ${daysEn(days)} ago`),
    bought: (times, days) =>
      `Bought on ${times} days, last ${days === 0 ? 'on this day' : `${daysEn(days)} ago`}`,
    active: (chance) => `chance still active ${chance}`,
    few: (repeaters) =>
      `rough, as only ${repeaters} ${repeaters === 1 ? 'customer has' : 'customers have'} come again`,
    allBack: 'No purchase left after refunds',
    noSpend: {
      nobodyPaid: 'no value yet, as nobody has paid for anything',
      noFit: 'no value, as what people spend follows no pattern that could be found',
    },
    tooFar: 'no forecast, as so many months are too far ahead',
    problem: {
      fewCustomers: ({ customers, needed }) =>
        `no forecast, as ${customers === 1 ? 'one customer is' : `${customers} customers are`} too few: it takes ${needed}`,
      nobodyCameTwice: () => 'no forecast, as nobody has come twice yet',
      shortHistory: ({ days, needed }) =>
        `no forecast so far ahead, as the customers are known for only ${daysEn(days)}: it takes ${needed}`,
      noFit: () => 'no forecast, as these purchases follow no pattern that could be found',
    },
  },
  id: {
    titles: [
      'pelanggan',
      'hari belanja',
      'terakhir beli',
      'total belanja',
      'peluang beli',
      'berapa kali beli',
      'rata-rata belanja',
      'perkiraan belanja',
      'alasan',
    ],
    boughtOnce: (days) => (days === 0 ? 'Baru hari ini' : `Baru sekali beli, ${days} hari lalu`),
    bought: (times, days) =>
      `${times} hari belanja, terakhir ${days === 0 ? 'hari ini' : `${days} hari lalu`}`,
    active: (chance) => `peluang masih aktif ${chance}`,
    few: (repeaters) => `masih kasar, karena baru ${repeaters} pelanggan yang datang lagi`,
    allBack: 'Semua belanjanya dikembalikan',
    noSpend: {
      nobodyPaid: 'belum ada nilai, karena semua pembelian gratis',
      noFit: 'belum ada nilai: pola belanjanya belum terbaca',
    },
    tooFar: 'belum bisa diperkirakan sejauh itu',
    problem: {
      fewCustomers: ({ customers, needed }) =>
        `belum bisa diperkirakan: baru ${customers} pelanggan, butuh minimal ${needed}`,
      nobodyCameTwice: () => 'belum bisa diperkirakan: belum ada yang datang dua kali',
      shortHistory: ({ days, needed }) =>
        `belum bisa diperkirakan sejauh itu: catatan baru ${days} hari, butuh ${needed} hari`,
      noFit: () => 'belum bisa diperkirakan: polanya belum terbaca',
    },
  },
};

/** A chance as people say it; never quite sure and never quite hopeless. */
export function percent(chance: number): string {
  const whole = Math.round(chance * 100);
  return whole < 1 ? '<1%' : whole > 99 ? '>99%' : `${whole}%`;
}

/** Why the outlook has nothing to say. */
export const noOutlook = (problem: NoOutlook, language: Language): string => {
  const { problem: say } = outlookWords[language];
  // Each sentence takes the problem that it is kept under.
  return (say[problem.is] as (problem: NoOutlook) => string)(problem);
};
