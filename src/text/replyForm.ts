import type { Language } from './language';

interface Words {
  readonly menu: string;
  readonly title: string;
  /** What it does and what Google will ask for. */
  readonly explained: string;
  readonly made: string;
  readonly onceMore: string;
  readonly notAsked: string;
  readonly setUpFirst: string;
  /** What guests see. */
  readonly formTitle: string;
  readonly description: string;
  readonly thanks: string;
}

/** The words of the form in which guests answer. */
export const replyFormWords: Readonly<Record<Language, Words>> = {
  id: {
    menu: 'Formulir jawaban tamu…',
    title: 'Formulir jawaban tamu',
    explained: [
      'Dibuatkan satu Google Formulir supaya tamu acara bisa menjawab sendiri dari HP-nya: bisa ikut atau tidak, dan berapa orang. Tautannya ikut di pesan undangan, satu kode untuk tiap tamu. Jawabannya masuk ke lembar Jawaban di buku kerja ini, dan dicatat begitu Acara dibuka di panel.',
      'Untuk itu Google minta satu izin lagi: membuat dan mengatur formulir atas nama Anda. Formulirnya milik Anda; siapa pun yang punya tautannya bisa mengisi, tapi tidak bisa melihat data apa pun.',
      'Kalau tidak mau dipakai lagi: kosongkan Formulir jawaban di Pengaturan.',
    ].join('\n\n'),
    made: 'Formulir jawaban siap. Tautannya ikut di pesan undangan.',
    onceMore:
      'Formulirnya sudah dibuat, tapi lembarnya belum muncul. Tunggu sebentar, lalu klik menu ini lagi.',
    notAsked: 'Formulir jawaban tidak jadi dibuat.',
    setUpFirst: 'Siapkan lembarnya dulu lewat menu Langganan.',
    formTitle: 'Bisa ikut acara kami?',
    description: 'Terima kasih sudah jadi langganan! Kabari kami ya, supaya tempatnya kami siapkan.',
    thanks: 'Terima kasih, jawabannya sudah kami terima. Sampai ketemu!',
  },
  en: {
    menu: 'Reply form for guests…',
    title: 'Reply form for guests',
    explained: [
      'This makes one Google Form in which guests of your events answer on their own phones: whether they come, and how many. Its link goes into the invitations, with a code for each guest. The answers arrive in the sheet Replies of this workbook and are noted when Events is opened in the sidebar.',
      'For that Google asks for one more permission: to make and manage forms in your name. The form is yours; whoever has its link can fill it in, and sees no data at all.',
      'To stop using it: empty Reply form in Settings.',
    ].join('\n\n'),
    made: 'The reply form is ready. Its link goes into the invitations.',
    onceMore:
      'The form is made, but its sheet has not appeared yet. Wait a moment, then use this menu again.',
    notAsked: 'No reply form was made.',
    setUpFirst: 'Set up the sheets first, in the menu Langganan.',
    formTitle: 'Can you join us?',
    description: 'Thank you for being a regular! Please tell us, so that we keep your places.',
    thanks: 'Thank you, we have your answer. See you there!',
  },
};
