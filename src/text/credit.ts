import type { CreditAnswer } from '../domain/credit';
import type { PayingHistory } from '../domain/payingHistory';
import type { Language } from './language';

/** The answer to a request for credit, with its reason; amounts are written by the given function. */
export const creditWords: Readonly<
  Record<Language, (answer: CreditAnswer, money: (amount: number) => string) => string>
> = {
  en: (answer, money) => {
    switch (answer.is) {
      case 'yes':
        return answer.left === 0
          ? 'Yes: that is all of the limit'
          : `Yes: ${money(answer.left)} of the limit is left after it`;
      case 'noCredit':
        return 'No: this customer has no credit limit';
      case 'untrusted':
        return 'No: not trusted with credit yet';
      case 'overdue':
        return `No: a bill is ${answer.days === 1 ? '1 day' : `${answer.days} days`} overdue`;
      case 'overLimit':
        return `No: ${money(answer.over)} above the limit`;
    }
  },
  id: (answer, money) => {
    switch (answer.is) {
      case 'yes':
        return answer.left === 0 ? 'Ya: pas batasnya' : `Ya: sisa batas ${money(answer.left)} setelah ini`;
      case 'noCredit':
        return 'Tidak: pelanggan ini belum diberi batas kasbon';
      case 'untrusted':
        return 'Tidak: belum dipercaya kasbon';
      case 'overdue':
        return `Tidak: ada tagihan telat ${answer.days} hari`;
      case 'overLimit':
        return `Tidak: lebih ${money(answer.over)} dari batas`;
    }
  },
};

/** How somebody paid before, where it can be said. */
export const historyWords: Readonly<Record<Language, (history: PayingHistory | null) => string>> = {
  en(history) {
    if (history === null) return 'No history of credit yet';
    const { settled, onTime, medianDaysLate } = history;
    const late = onTime < settled ? Math.round(medianDaysLate) : 0;
    return `${onTime} of ${settled} bills paid on time${late > 0 ? `, usually ${late === 1 ? '1 day' : `${late} days`} late` : ''}`;
  },
  id(history) {
    if (history === null) return 'Belum ada riwayat bon';
    const { settled, onTime, medianDaysLate } = history;
    const late = onTime < settled ? Math.round(medianDaysLate) : 0;
    return `${onTime} dari ${settled} bon lunas tepat waktu${late > 0 ? `, biasanya telat ${late} hari` : ''}`;
  },
};

/** Where the shop gives no credit at all. */
export const creditOff: Readonly<Record<Language, string>> = {
  en: 'No: credit is off in Settings',
  id: 'Tidak: tempo belum dibolehkan di Pengaturan',
};
