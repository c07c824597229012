import type { Language } from './language';

interface Words {
  readonly start: string;
  readonly stop: string;
  readonly title: string;
  /** What it does and what Google will ask for; to whom it goes now, or blank. */
  readonly explained: (to: string) => string;
  readonly started: (to: string) => string;
  readonly stopped: string;
  readonly notAsked: string;
  readonly noAddress: (typed: string) => string;
  readonly subject: (people: number, day: string) => string;
  readonly greeting: (day: string) => string;
  readonly family: string;
  readonly lastTalk: string;
  readonly owed: string;
  readonly more: (people: number) => string;
  readonly goodbye: string;
}

/** The words of the morning mail. */
export const digestWords: Readonly<Record<Language, Words>> = {
  id: {
    start: 'Kabar pagi lewat email…',
    stop: 'Berhenti kirim kabar pagi',
    title: 'Kabar pagi lewat email',
    explained: (to) =>
      [
        'Tiap pagi sekitar jam 7, Anda dikirimi email: siapa yang perlu disapa hari itu, kenapa, dan obrolan terakhirnya. Kalau tidak ada yang perlu disapa, tidak ada email.',
        'Untuk itu Google minta dua izin lagi: mengirim email atas nama Anda, dan jalan sendiri saat buku kerja ini tidak dibuka. Emailnya hanya ke alamat di bawah ini; datanya tidak ke mana-mana lagi.',
        'Mau berhenti? Kapan saja lewat menu Langganan, Berhenti kirim kabar pagi.',
        to === '' ? 'Tulis alamat email Anda:' : `Sekarang dikirim ke ${to}. Tulis alamat email Anda:`,
      ].join('\n\n'),
    started: (to) => `Kabar pagi akan dikirim ke ${to} tiap pagi sekitar jam 7.`,
    stopped: 'Kabar pagi tidak dikirim lagi.',
    notAsked: 'Kabar pagi tidak jadi diubah.',
    noAddress: (typed) => `"${typed}" bukan alamat email. Kabar pagi tidak jadi diubah.`,
    subject: (people, day) => `Sapa hari ini: ${people} orang (${day})`,
    greeting: (day) => `Selamat pagi! Yang perlu disapa hari ini, ${day}:`,
    family: 'Keluarga',
    lastTalk: 'Terakhir',
    owed: 'Sisa utang',
    more: (people) => `… dan ${people} orang lagi di panel.`,
    goodbye: 'Email ini dari buku kerja Anda sendiri. Berhenti kapan saja lewat menu Langganan.',
  },
  en: {
    start: 'Morning mail…',
    stop: 'Stop the morning mail',
    title: 'Morning mail',
    explained: (to) =>
      [
        'Every morning at about 7 you get a mail: whom to greet that day, why, and what you last talked about. With nobody to greet there is no mail.',
        'For that Google asks for two more permissions: to send mail in your name, and to run by itself while this workbook is closed. The mail goes to the address below and nowhere else; no data goes anywhere beside it.',
        'To stop, whenever you like: menu Langganan, Stop the morning mail.',
        to === '' ? 'Your mail address:' : `It now goes to ${to}. Your mail address:`,
      ].join('\n\n'),
    started: (to) => `The morning mail will go to ${to} every morning at about 7.`,
    stopped: 'There will be no more morning mail.',
    notAsked: 'The morning mail stays as it was.',
    noAddress: (typed) => `"${typed}" is no mail address. The morning mail stays as it was.`,
    subject: (people, day) => `Greet today: ${people === 1 ? '1 person' : `${people} people`} (${day})`,
    greeting: (day) => `Good morning! Whom to greet today, ${day}:`,
    family: 'Family',
    lastTalk: 'Last time',
    owed: 'Still owes',
    more: (people) => `… and ${people} more in the sidebar.`,
    goodbye: 'This mail is from your own workbook. Stop it whenever you like in the menu Langganan.',
  },
};
