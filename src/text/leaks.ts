import type { Leak } from '../domain/leaks';
import type { Language } from './language';

interface Words {
  readonly titles: readonly string[];
  readonly why: (leak: Leak, money: (units: number) => string) => string;
}

/** What is worth a look, in words. */
export const leakWords: Readonly<Record<Language, Words>> = {
  en: {
    titles: ['what', 'why', 'amount'],
    why(leak, money) {
      switch (leak.is) {
        case 'twice':
          return `the same amount ${leak.times} times on ${leak.day}: paid twice, or written twice?`;
        case 'noNote':
          return `went out on ${leak.day} without a note: what for?`;
        case 'farAbove':
          return `${money(leak.spent)} in ${leak.month.slice(0, 7)}, usually ${money(leak.usual)}`;
        case 'missing':
          return `nothing in ${leak.month.slice(0, 7)}, though it comes every month: unpaid, or not written down?`;
      }
    },
  },
  id: {
    titles: ['apa', 'kenapa', 'jumlah'],
    why(leak, money) {
      switch (leak.is) {
        case 'twice':
          return `jumlah yang sama ${leak.times} kali di ${leak.day}: dibayar dua kali, atau dicatat dua kali?`;
        case 'noNote':
          return `keluar di ${leak.day} tanpa catatan: untuk apa?`;
        case 'farAbove':
          return `${money(leak.spent)} di ${leak.month.slice(0, 7)}, biasanya ${money(leak.usual)}`;
        case 'missing':
          return `tidak ada di ${leak.month.slice(0, 7)}, padahal tiap bulan ada: belum dibayar, atau belum dicatat?`;
      }
    },
  },
};
