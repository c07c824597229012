import type { ScenarioOutcome } from '../domain/scenario';
import { spokenMonths } from './breath';
import type { Language } from './language';

interface Asked extends ScenarioOutcome {
  readonly months: number;
  /** What the idea changes in a month when all of its income has come. */
  readonly full: number;
}

type Line = (asked: Asked, money: (units: number) => string) => string;

interface Words {
  readonly titles: readonly string[];
  /** Each question with its answer. */
  readonly lines: readonly (readonly [question: string, answer: Line])[];
}

const monthsEn = (months: number) => (months === 1 ? '1 month' : `${months} months`);

const breathEn = (breath: number | null, months: number): string => {
  if (breath === null) return `Longer than the ${monthsEn(months)} looked at`;
  if (breath < 1) return breath <= 0 ? 'None: it is gone from the start' : 'Less than a month';
  return `About ${spokenMonths(breath, 'en')} ${spokenMonths(breath, 'en') === '1' ? 'month' : 'months'}`;
};

const breathId = (breath: number | null, months: number): string => {
  if (breath === null) return `Lebih dari ${months} bulan`;
  if (breath < 1) return breath <= 0 ? 'Tidak ada: dari awal sudah habis' : 'Kurang dari sebulan';
  return `Kira-kira ${spokenMonths(breath, 'id')} bulan`;
};

/** Of an idea that is tried on paper first. */
export const scenarioWords: Readonly<Record<Language, Words>> = {
  en: {
    titles: ['month', 'idea alone', 'without the idea', 'with the idea'],
    lines: [
      [
        'Is there enough cash for it?',
        ({ below, lowest, months }, money) =>
          below === null
            ? `Yes: it never falls below 0 within ${monthsEn(months)}`
            : `Not yet: ${below === 0 ? 'at the start' : `in month ${below}`} it falls below 0; to get through ${monthsEn(months)} it takes ${money(-lowest.withIdea)} more`,
      ],
      [
        'When has it paid for itself?',
        ({ paidBack, full, months }) => {
          if (paidBack === 0) return 'At once: it never has to be made up for';
          if (paidBack !== null) return `From month ${paidBack} on`;
          return full > 0
            ? `Not within ${monthsEn(months)}`
            : 'Never: each month it takes as much as it brings in, or more';
        },
      ],
      [
        'Lowest balance with the idea',
        ({ lowest }, money) =>
          `${money(lowest.withIdea)}, ${lowest.month === 0 ? 'at the start' : `month ${lowest.month}`}`,
      ],
      ['Breath without the idea', ({ breathWithout, months }) => breathEn(breathWithout, months)],
      ['Breath with the idea', ({ breathWith, months }) => breathEn(breathWith, months)],
    ],
  },
  id: {
    titles: ['bulan', 'idenya saja', 'tanpa ide', 'dengan ide'],
    lines: [
      [
        'Uangnya cukup?',
        ({ below, lowest, months }, money) =>
          below === null
            ? `Cukup: selama ${months} bulan tidak pernah di bawah 0`
            : `Belum: ${below === 0 ? 'dari awal' : `bulan ke-${below}`} sudah di bawah 0; supaya kuat ${months} bulan, perlu ${money(-lowest.withIdea)} lagi`,
      ],
      [
        'Kapan balik modal?',
        ({ paidBack, full, months }) => {
          if (paidBack === 0) return 'Langsung: tidak pernah nombok';
          if (paidBack !== null) return `Mulai bulan ke-${paidBack}`;
          return full > 0
            ? `Belum dalam ${months} bulan`
            : 'Tidak akan: tiap bulan keluarnya sama atau lebih besar dari masuknya';
        },
      ],
      [
        'Saldo terendah dengan ide',
        ({ lowest }, money) =>
          `${money(lowest.withIdea)}, ${lowest.month === 0 ? 'di awal' : `bulan ke-${lowest.month}`}`,
      ],
      ['Nafas tanpa ide', ({ breathWithout, months }) => breathId(breathWithout, months)],
      ['Nafas dengan ide', ({ breathWith, months }) => breathId(breathWith, months)],
    ],
  },
};
