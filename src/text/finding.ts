import type { Finding, FindingKind } from '../domain/finding';
import { cashBookWords } from './cashBook';
import type { Language } from './language';
import { leakWords } from './leaks';

/** Kinds of findings, as they stand in a cell. */
export const findingKinds: Readonly<Record<FindingKind, readonly [en: string, id: string]>> = {
  saleWithoutMoney: ['Sale without money', 'Jualan tanpa uang'],
  moneyWithoutSale: ['Money without a sale', 'Uang tanpa jualan'],
  countDifference: ['Cash count differs', 'Hitung kas selisih'],
  ownTransfer: ['Own transfer not arrived', 'Pindah kas tidak sampai'],
  noNote: ['Out without a note', 'Keluar tanpa catatan'],
  twice: ['Same thing twice', 'Tercatat dua kali'],
  farAbove: ['Far above the usual', 'Jauh di atas biasanya'],
  missing: ['Usual item missing', 'Yang rutin tidak ada'],
  discount: ['Unusual discounts', 'Potongan tidak biasa'],
  wrongTotal: ['Total does not fit', 'Total tidak cocok'],
};

type Say = (units: number) => string;

interface Words {
  readonly titles: readonly string[];
  readonly why: (finding: Finding, money: Say) => string;
}

/** What the findings of a shop say, in words. */
export const findingWords: Readonly<Record<Language, Words>> = {
  en: {
    titles: ['kind', 'about', 'why', 'amount'],
    why({ reason, money: leaked }, money) {
      switch (reason.is) {
        case 'untold':
          return `marked as ${reason.inPart ? 'partly ' : ''}paid, but only ${money(reason.told)} of ${money(reason.total)} is written down`;
        case 'unseen':
          return `the money of ${reason.day} has not been seen to arrive for ${reason.days} days`;
        case 'noBill':
          return `paid on ${reason.day} for ${reason.billNo}, but there is no such sale`;
        case 'overpaid':
          return `${money(reason.paid)} was paid for a sale of ${money(reason.total)}`;
        case 'nothingOwed':
          return `paid on ${reason.day} without the number of a sale, and nothing is owed: a sale not written down?`;
        case 'countDifference':
          return `${place(reason, 'en')} on ${reason.day}: the book says ${money(reason.book)}, counted ${money(reason.counted)}`;
        case 'ownTransfer':
          return `${money(reason.out)} was moved on ${reason.day}, and ${money(leaked)} of it has come nowhere`;
        case 'discount':
          return `${percent(reason.share, 'en')} discount on ${reason.bills} sales, usually ${percent(reason.usual, 'en')}`;
        case 'wrongTotal':
          return `the total is ${money(reason.total)}, but quantity, price and discount make ${money(reason.reckoned)}`;
        default:
          return leakWords.en.why(reason, money);
      }
    },
  },
  id: {
    titles: ['jenis', 'tentang', 'kenapa', 'jumlah'],
    why({ reason, money: leaked }, money) {
      switch (reason.is) {
        case 'untold':
          return `ditandai ${reason.inPart ? 'bayar sebagian' : 'lunas'}, tapi yang tercatat baru ${money(reason.told)} dari ${money(reason.total)}`;
        case 'unseen':
          return `uang tanggal ${reason.day} sudah ${reason.days} hari belum kelihatan masuk`;
        case 'noBill':
          return `bayar ${reason.day} untuk ${reason.billNo}, tapi penjualan itu tidak ada`;
        case 'overpaid':
          return `dibayar ${money(reason.paid)} untuk penjualan ${money(reason.total)}`;
        case 'nothingOwed':
          return `bayar ${reason.day} tanpa nomor pembelian, padahal tidak ada tagihan: penjualannya belum dicatat?`;
        case 'countDifference':
          return `${place(reason, 'id')} di ${reason.day}: di buku ${money(reason.book)}, dihitung ${money(reason.counted)}`;
        case 'ownTransfer':
          return `${money(reason.out)} dipindah di ${reason.day}, yang ${money(leaked)} tidak sampai ke mana-mana`;
        case 'discount':
          return `potongan ${percent(reason.share, 'id')} dari ${reason.bills} penjualan, biasanya ${percent(reason.usual, 'id')}`;
        case 'wrongTotal':
          return `totalnya ${money(reason.total)}, padahal jumlah, harga, dan potongan jadinya ${money(reason.reckoned)}`;
        default:
          return leakWords.id.why(reason, money);
      }
    },
  },
};

const place = (
  { account, branch }: { account: 'till' | 'bank'; branch: string },
  language: Language,
): string => `${cashBookWords[language].accounts[account]} ${branch}`.trim();

function percent(share: number, language: Language): string {
  const tenths = (Math.round(share * 1000) / 10).toFixed(1);
  return language === 'id' ? `${tenths.replace('.', ',')}%` : `${tenths}%`;
}

/** Why it is worth a look: of whom or what first, where the finding is not about just that. */
export function whyWords(finding: Finding, language: Language, money: Say): string {
  const { reason } = finding;
  const name =
    'customer' in reason ? reason.customer : 'category' in reason && 'day' in reason ? reason.category : '';
  return `${name === '' ? '' : `${name}: `}${findingWords[language].why(finding, money)}`;
}

/** The kind in words. */
export const kindWords = (kind: FindingKind, language: Language): string =>
  findingKinds[kind][language === 'en' ? 0 : 1];

export const isFindingKind = (value: unknown): value is FindingKind =>
  Object.keys(findingKinds).some((kind) => kind === value);
