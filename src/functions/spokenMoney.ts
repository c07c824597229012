import type { Exact } from '../domain/exact';
import { formatMoney, type Money } from '../domain/money';
import type { Language } from '../text/language';
import { type Cells, nameIn, single } from './cells';

/** The currency of amounts in a sentence; blank is rupiah. */
export const currencyIn = (currency: Cells): string =>
  nameIn('currency', single('currency', currency)).toUpperCase() || 'IDR';

/** Amounts as a sentence says them: with cents only where some were given. */
export function spokenMoney(exact: Exact, code: string, language: Language): (units: number) => string {
  const decimals = exact.amount(1) < 1 ? 2 : 0;
  return (units) =>
    formatMoney(Math.round(exact.amount(units) * 10 ** decimals) as Money, { code, decimals }, language);
}
