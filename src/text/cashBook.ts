import type { Entry, EntryKind } from '../domain/cashBook';
import { cashKinds } from './cashCategory';
import type { Language } from './language';

type Named = Exclude<EntryKind, 'movement'>;

interface Words {
  readonly titles: readonly string[];
  readonly accounts: Readonly<Record<Entry['account'], string>>;
  readonly kinds: Readonly<Record<Named, string>>;
}

/** The words of the cash book. */
export const cashBookWords: Readonly<Record<Language, Words>> = {
  en: {
    titles: ['date', 'amount', 'category', 'branch', 'till or bank', 'one-off', 'row', 'note', 'balance'],
    accounts: { till: 'till', bank: 'bank' },
    kinds: {
      sale: 'Sales',
      refund: 'Refunds',
      laterPayment: 'Paid later',
      opening: cashKinds.opening.en,
      count: cashKinds.count.en,
      countDifference: 'Count difference',
      ownTransfer: cashKinds.ownTransfer.en,
    },
  },
  id: {
    titles: [
      'tanggal',
      'jumlah',
      'kategori',
      'cabang',
      'laci atau rekening',
      'sekali saja',
      'baris',
      'catatan',
      'saldo',
    ],
    accounts: { till: 'laci', bank: 'rekening' },
    kinds: {
      sale: 'Penjualan',
      refund: 'Retur',
      laterPayment: 'Pelunasan',
      opening: cashKinds.opening.id,
      count: cashKinds.count.id,
      countDifference: 'Selisih hitung kas',
      ownTransfer: cashKinds.ownTransfer.id,
    },
  },
};

/** What an entry is listed under. */
export const categoryOf = ({ kind, category }: Entry, language: Language, none: string): string =>
  kind === 'movement' ? category || none : cashBookWords[language].kinds[kind];
