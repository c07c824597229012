import type { ReasonKind } from '../domain/reason';
import type { Language } from './language';

/** What can be filled in, by its name in either language. */
export const places = {
  name: 'nama',
  about: 'hal',
  item: 'barang',
  family: 'keluarga',
  interest: 'minat',
  note: 'catatan',
} as const;

/** What is written to somebody for each reason, until the shop writes its own: personal, short, no pretending. */
export const greetingTemplates: Readonly<Record<Language, Readonly<Record<ReasonKind, string>>>> = {
  en: {
    complaint:
      'Hello {name}, we are sorry about {about|what happened}. We are looking into it and will tell you soon.',
    promise:
      'Hello {name}, we have not forgotten our promise: {about}. We will tell you as soon as it is ready.',
    checkBack: 'Hello {name}, about {about|the other day}: is all well now? If not, just tell us.',
    agreed: 'Hello {name}, as agreed I am in touch again. How are you?',
    thanks:
      'Hello {name}, thank you for coming the other day. It was lovely to have you all with us. Warm regards from all of us.',
    birthday: 'Happy birthday, {name}! We wish you good health and all the best.',
    familyDate:
      'Hello {name}, we are thinking of {family|your family}. Have a lovely day, and our regards to everyone.',
    reply: 'Hello {name}, did my last message reach you? No hurry at all.',
    afterSale:
      'Hello {name}, how did you like {item|what you bought}? If anything is not right, please tell us.',
    memory:
      'Hello {name}, I was just thinking of when we were all together: {about|that was a good day}. How is everyone at home?',
    slipping: 'Hello {name}, we have not seen you for a while. How are you? We hope all is well at home.',
    overdue: 'Hello {name}, how are you? We hope all is well at home.',
    once: 'Hello {name}, thank you for coming by. Did you like {item|what you bought}?',
    quiet: 'Hello {name}, how are you these days? Just saying hello.',
    due: 'Hello {name}, how are you? Just saying hello.',
  },
  id: {
    complaint: 'Halo {nama}, maaf ya soal {hal|yang kemarin}. Sedang kami urus, nanti kami kabari lagi.',
    promise: 'Halo {nama}, kami masih ingat janji kami: {hal}. Begitu siap, langsung kami kabari ya.',
    checkBack:
      'Halo {nama}, mau tanya soal {hal|yang kemarin}: sekarang sudah beres? Kalau belum, bilang saja ya.',
    agreed: 'Halo {nama}, sesuai janji kita, saya kabari lagi ya. Apa kabar?',
    thanks:
      'Halo {nama}, terima kasih ya sudah ikut kemarin. Senang sekali bisa kumpul bareng semuanya. Salam dari kami.',
    birthday: 'Selamat ulang tahun, {nama}! Semoga sehat selalu dan lancar rezekinya. Salam dari kami semua.',
    familyDate:
      'Halo {nama}, kami ingat {keluarga|hari penting keluarga}. Semoga harinya menyenangkan, salam buat semuanya.',
    reply: 'Halo {nama}, pesan saya yang kemarin sudah kebaca? Santai saja, tidak buru-buru kok.',
    afterSale: 'Halo {nama}, {barang|belanjaannya} kemarin cocok? Kalau ada yang kurang pas, kabari kami ya.',
    memory:
      'Halo {nama}, tiba-tiba ingat waktu kita kumpul bareng: {hal|seru sekali}. Apa kabar semuanya di rumah?',
    slipping: 'Halo {nama}, lama tidak ketemu nih. Apa kabar? Semoga sehat sekeluarga.',
    overdue: 'Halo {nama}, apa kabar? Semoga sehat sekeluarga ya.',
    once: 'Halo {nama}, terima kasih sudah mampir waktu itu. {barang|Belanjaannya} cocok?',
    quiet: 'Halo {nama}, apa kabar? Cuma mau menyapa.',
    due: 'Halo {nama}, apa kabar? Cuma mau menyapa.',
  },
};
