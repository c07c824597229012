import { spokenDay } from './breath';
import type { Language } from './language';

/** One open bill as a message tells it; amounts are written out. */
export interface ToldBill {
  readonly day: string;
  readonly due: string;
  readonly total: string;
  readonly paid: string;
  readonly owed: string;
}

export interface ToldOwing {
  /** As one says it: Bu Ratna. */
  readonly called: string;
  readonly today: string;
  readonly owed: string;
  /** Oldest first; `paid` is blank where nothing was. */
  readonly bills: readonly ToldBill[];
}

interface Messages {
  readonly statement: (told: ToldOwing) => string;
  readonly reminder: (told: ToldOwing) => string;
}

/** A message that nobody has to scroll. */
const mostLines = 10;

const lines = (
  told: ToldOwing,
  line: (bill: ToldBill) => string,
  more: (count: number) => string,
): string[] => [
  ...told.bills.slice(0, mostLines).map((bill, at) => `${at + 1}. ${line(bill)}`),
  ...(told.bills.length > mostLines ? [more(told.bills.length - mostLines)] : []),
];

/** What is sent by WhatsApp: personal, short, and nothing in it but what the customer knows. */
export const owingMessages: Readonly<Record<Language, Messages>> = {
  en: {
    statement: (told) =>
      [
        `Hello ${told.called}, this is what is open with us as of ${spokenDay(told.today, 'en')}:`,
        ...lines(
          told,
          ({ day, due, total, paid, owed }) =>
            `${spokenDay(day, 'en')}, due ${spokenDay(due, 'en')}: ${total}${paid === '' ? '' : `, paid ${paid}, left ${owed}`}`,
          (count) => `and ${count} more`,
        ),
        `Together: ${told.owed}.`,
        'Please tell us if something does not agree. Thank you.',
      ].join('\n'),
    reminder: ({ called, bills: [oldest], owed }) =>
      oldest === undefined
        ? ''
        : `Hello ${called}, a small reminder: of your purchase of ${spokenDay(oldest.day, 'en')} there is ${oldest.owed} left, due on ${spokenDay(oldest.due, 'en')}${owed === oldest.owed ? '' : ` (all together ${owed})`}. If it is already paid, please take no notice. Thank you.`,
  },
  id: {
    statement: (told) =>
      [
        `Halo ${told.called}, ini catatan bon di toko kami per ${spokenDay(told.today, 'id')}:`,
        ...lines(
          told,
          ({ day, due, total, paid, owed }) =>
            `${spokenDay(day, 'id')}, jatuh tempo ${spokenDay(due, 'id')}: ${total}${paid === '' ? '' : `, sudah dibayar ${paid}, sisa ${owed}`}`,
          (count) => `dan ${count} bon lagi`,
        ),
        `Total sisa: ${told.owed}.`,
        'Kalau ada yang tidak cocok, kabari kami ya. Terima kasih.',
      ].join('\n'),
    reminder: ({ called, bills: [oldest], owed }) =>
      oldest === undefined
        ? ''
        : `Halo ${called}, maaf mengganggu. Sekadar mengingatkan, bon tanggal ${spokenDay(oldest.day, 'id')} masih ada sisa ${oldest.owed}, jatuh temponya ${spokenDay(oldest.due, 'id')}${owed === oldest.owed ? '' : ` (semuanya ${owed})`}. Kalau sudah dibayar, abaikan saja pesan ini. Terima kasih.`,
  },
};
