import type { CashKind } from '../domain/cashBook';
import type { Words } from './language';

/** Categories of cash that say more than what money was for, under the names that a new workbook gives them. */
export const cashKinds: Readonly<Record<Exclude<CashKind, 'movement'>, Words>> = {
  opening: { en: 'Opening balance', id: 'Saldo awal' },
  count: { en: 'Cash count', id: 'Hitung kas' },
  ownTransfer: { en: 'Own transfer', id: 'Pindah kas' },
};

export function cashKindOf(category: string): CashKind {
  const typed = category.trim().toLowerCase();
  const kinds = ['opening', 'count', 'ownTransfer'] as const;
  const found = kinds.find((kind) =>
    Object.values(cashKinds[kind]).some((name) => name.toLowerCase() === typed),
  );
  return found ?? 'movement';
}

/** The category that pays for attention, under the name that a new workbook gives it; blank where there is none. */
export const carePot = (categories: readonly string[]): string =>
  categories.find((category) => /^(customer care|perawatan pelanggan)$/i.test(category.trim())) ?? '';
