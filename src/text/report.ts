import type { CustomerFigures, CustomerReport } from '../domain/customerReport';
import type { Exact } from '../domain/exact';
import { fewCustomers } from '../domain/lifetimeValue';
import { type Currency, formatMoney, formatNumber, moneyOfNumber } from '../domain/money';
import type { Stage } from '../domain/stage';
import type { Language } from './language';
import { noOutlook, outlookWords } from './outlook';

/** The names of the stages. */
export const stageWords: Readonly<Record<Language, Readonly<Record<Stage, string>>>> = {
  en: { prospect: 'Prospect', customer: 'Customer', regular: 'Regular' },
  id: { prospect: 'Calon', customer: 'Pelanggan', regular: 'Tetap' },
};

interface Words {
  readonly tier: (tier: string, spend: string, months: number) => string;
  readonly noTier: (spend: string, months: number) => string;
  readonly toNext: (gap: string, tier: string) => string;
  readonly top: string;
  readonly visits: (visits: number, months: number) => string;
  readonly never: string;
  readonly ahead: (purchases: string, spend: string) => string;
  readonly unclear: (rows: number) => string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    tier: (tier, spend, months) => `${tier}: ${spend} in ${monthsEn(months)}`,
    noTier: (spend, months) => `No tier yet: ${spend} in ${monthsEn(months)}`,
    toNext: (gap, tier) => `${gap} to ${tier}`,
    top: 'the highest tier',
    visits: (visits, months) => `${visits} ${visits === 1 ? 'visit' : 'visits'} in ${monthsEn(months)}`,
    never: 'Has not bought yet',
    ahead: (purchases, spend) => `To expect in a year: ${purchases} purchases of about ${spend}`,
    unclear: (rows) =>
      `⚠ ${rows === 1 ? '1 row bears' : `${rows} rows bear`} this name, but two customers do: fill in the code. `,
  },
  id: {
    tier: (tier, spend, months) => `${tier}: ${spend} dalam ${months} bulan`,
    noTier: (spend, months) => `Belum ada jenjang: ${spend} dalam ${months} bulan`,
    toNext: (gap, tier) => `kurang ${gap} ke ${tier}`,
    top: 'jenjang tertinggi',
    visits: (visits, months) => `${visits} kali datang dalam ${months} bulan`,
    never: 'Belum pernah beli',
    ahead: (purchases, spend) => `Perkiraan setahun: ${purchases} kali beli, sekitar ${spend} sekali beli`,
    unclear: (rows) => `⚠ ${rows} baris memakai nama ini, padahal dimiliki dua pelanggan: isi kodenya. `,
  },
};

/** Why the figures are as they are, in one or two plain sentences. */
export function reasonOf(
  figures: CustomerFigures,
  shop: CustomerReport['outlooks'],
  months: number,
  {
    exact,
    currency,
    language,
  }: { readonly exact: Exact; readonly currency: Currency; readonly language: Language },
): string {
  const say = words[language];
  const money = (units: number) => {
    const amount = moneyOfNumber(exact.amount(units), currency);
    return amount.ok ? formatMoney(amount.value, currency, language) : String(exact.amount(units));
  };
  const warning = figures.unclear > 0 ? say.unclear(figures.unclear) : '';
  if (figures.visits === 0 && figures.spendInWindow === 0) return `${warning}${say.never}.`;
  const spend = money(figures.spendInWindow);
  const standing = figures.tier ? say.tier(figures.tier.name, spend, months) : say.noTier(spend, months);
  const next = figures.nextTier;
  const ahead = next
    ? say.toNext(money(next.minimum - figures.spendInWindow), next.name)
    : figures.tier
      ? say.top
      : '';
  const parts = [
    `${standing}${ahead === '' ? '' : `; ${ahead}`}`,
    say.visits(figures.visitsInWindow, months),
    figures.visits > 0 ? outlookReason(figures, shop, money, language) : '',
  ];
  return `${warning}${parts.filter((part) => part !== '').join('. ')}.`;
}

const monthsEn = (months: number): string => (months === 1 ? '1 month' : `${months} months`);

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** What the chance and the expected value rest on, or why they are not there. */
function outlookReason(
  { outlook }: CustomerFigures,
  { repeaters, problem, noSpend }: CustomerReport['outlooks'],
  money: (units: number) => string,
  language: Language,
): string {
  const say = outlookWords[language];
  if (problem) return capital(noOutlook(problem, language));
  if (!outlook) return capital(say.tooFar);
  if (noSpend || outlook.spend === null) return capital(say.noSpend[noSpend ?? 'noFit']);
  const purchases = formatNumber(Math.round(outlook.purchases * 10) / 10, language);
  const ahead = words[language].ahead(purchases, money(Math.round(outlook.spend)));
  return repeaters < fewCustomers ? `${ahead}; ${say.few(repeaters)}` : ahead;
}
