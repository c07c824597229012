import type { Language } from './language';

interface Words {
  readonly row: string;
  readonly category: string;
  readonly opening: string;
  readonly in: string;
  readonly allIn: string;
  readonly out: string;
  readonly allOut: string;
  readonly net: string;
  readonly closing: string;
  readonly noCategory: string;
  /** Of a runway that has no end. */
  readonly grows: string;
  readonly ages: readonly string[];
  readonly month: string;
  readonly usualNet: string;
  readonly branch: string;
  readonly allBranches: string;
  readonly noBranch: string;
  readonly uses: readonly string[];
  /** Small categories together. */
  readonly rest: string;
}

/** The words of cash flow, runway and receivables. */
export const cashWords: Readonly<Record<Language, Words>> = {
  en: {
    row: 'row',
    category: 'category',
    opening: 'opening',
    in: 'in',
    allIn: 'all in',
    out: 'out',
    allOut: 'all out',
    net: 'net',
    closing: 'closing',
    noCategory: 'no category',
    grows: '∞: the cash is not shrinking',
    ages: ['not due', '1–30 days', '31–60 days', '61–90 days', 'over 90 days'],
    month: 'month',
    usualNet: 'usual net',
    branch: 'branch',
    allBranches: 'all branches',
    noBranch: 'no branch',
    uses: ['category', 'went out', 'share'],
    rest: 'the rest together',
  },
  id: {
    row: 'baris',
    category: 'kategori',
    opening: 'saldo awal',
    in: 'masuk',
    allIn: 'total masuk',
    out: 'keluar',
    allOut: 'total keluar',
    net: 'selisih',
    closing: 'saldo akhir',
    noCategory: 'tanpa kategori',
    grows: '∞: kas tidak berkurang',
    ages: ['belum jatuh tempo', '1–30 hari', '31–60 hari', '61–90 hari', 'lebih dari 90 hari'],
    month: 'bulan',
    usualNet: 'selisih biasa',
    branch: 'cabang',
    allBranches: 'semua cabang',
    noBranch: 'tanpa cabang',
    uses: ['kategori', 'keluar', 'porsi'],
    rest: 'lainnya digabung',
  },
};
