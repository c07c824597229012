import { formatMoney, type Money } from '../domain/money';
import type { Style } from '../workbook/cellKind';

/** An amount in smallest units, as people write it; a median between two is rounded. */
export const moneySaid = (units: number, { currency, language }: Style): string =>
  formatMoney(Math.round(units) as Money, currency, language);
