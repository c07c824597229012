import type { Segment } from '../domain/segment';
import type { Language } from './language';

/** The names of the segments; only the published ones call anybody lost. */
export const segmentWords: Readonly<Record<Language, Readonly<Record<Segment, string>>>> = {
  en: {
    champions: 'Champions',
    cantLose: "Can't Lose",
    new: 'New',
    promising: 'Promising',
    loyal: 'Loyal',
    potential: 'Potential Loyalist',
    bigSpenders: 'Big Spenders',
    needAttention: 'Need Attention',
    aboutToSleep: 'About To Sleep',
    atRisk: 'At Risk',
    longSilent: 'Long Silent',
    lost: 'Lost',
    others: 'Others',
  },
  id: {
    champions: 'Jagoan',
    cantLose: 'Jangan sampai lepas',
    new: 'Baru',
    promising: 'Menjanjikan',
    loyal: 'Setia',
    potential: 'Bakal langganan',
    bigSpenders: 'Belanja besar',
    needAttention: 'Perlu disapa',
    aboutToSleep: 'Mulai jarang',
    atRisk: 'Rawan pergi',
    longSilent: 'Lama tak datang',
    lost: 'Hilang',
    others: 'Lainnya',
  },
};

/** The heads of a table of scores. */
export const rfmTitles: Readonly<Record<Language, readonly string[]>> = {
  en: ['customer', 'recency in days', 'visits', 'total', 'R', 'F', 'M', 'segment'],
  id: ['pelanggan', 'hari sejak terakhir', 'kunjungan', 'total belanja', 'R', 'F', 'M', 'kelompok'],
};
