import type { SalesMethod } from '../domain/salesForecast';
import type { Language } from './language';

interface Words {
  readonly titles: readonly string[];
  readonly methods: Readonly<Record<SalesMethod, string>>;
}

/** Of the sales to come, and how they were told. */
export const salesForecastWords: Readonly<Record<Language, Words>> = {
  en: {
    titles: ['month', 'expected', 'low', 'high', 'method'],
    methods: {
      few: 'mean; too few months for low and high',
      mean: 'mean',
      combination: 'combination',
      theta: 'Theta',
    },
  },
  id: {
    titles: ['bulan', 'perkiraan', 'rendah', 'tinggi', 'cara'],
    methods: {
      few: 'rata-rata; bulannya belum cukup untuk batas rendah dan tinggi',
      mean: 'rata-rata',
      combination: 'gabungan',
      theta: 'Theta',
    },
  },
};
