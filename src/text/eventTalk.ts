import type { DateWarning } from '../domain/eventDate';
import type { EventEffect } from '../domain/eventEffect';
import { effectDays } from '../domain/eventEffect';
import { spokenDay } from './breath';
import type { Language } from './language';

/** What is written to a guest; blank parts are left out. */
export interface ToldGuest {
  readonly called: string;
  readonly event: string;
  readonly day: string;
  readonly place: string;
  readonly replyBy: string;
  readonly familyRequired: boolean;
  /** Where they can answer by a form; blank where they cannot. */
  readonly answerAt: string;
  /** Names of the family that may be named. */
  readonly family: string;
  /** Came without family. */
  readonly alone?: boolean;
}

interface Talk {
  readonly invite: (guest: ToldGuest) => string;
  /** Who comes without family, where the seats are for families. */
  readonly alone: (guest: ToldGuest) => string;
  readonly remind: (guest: ToldGuest) => string;
  readonly thanks: (guest: ToldGuest) => string;
  readonly warning: (warning: DateWarning) => string;
  readonly effect: (effect: EventEffect, money: (units: number) => string) => string;
}

const parts = (...sentences: readonly string[]): string => sentences.filter((one) => one !== '').join(' ');

/** The words of an outing: what guests are told, and what the owner is. */
export const eventTalk: Readonly<Record<Language, Talk>> = {
  id: {
    invite: (guest) =>
      parts(
        `Halo ${guest.called}, kami mau kumpul bareng langganan dan keluarganya: ${guest.event}, ${spokenDay(guest.day, 'id')}${guest.place === '' ? '' : `, di ${guest.place}`}.`,
        guest.family === ''
          ? `Kami ingin sekali ${guest.called} ikut sekeluarga.`
          : `Kami ingin sekali ${guest.called} ikut, bareng ${guest.family} juga.`,
        guest.familyRequired
          ? 'Acaranya memang untuk keluarga, jadi ditunggu bareng keluarga atau pasangan ya.'
          : '',
        guest.replyBy === ''
          ? 'Kira-kira bisa? Berapa orang?'
          : `Bisa dikabari paling lambat ${spokenDay(guest.replyBy, 'id')}, berapa orang? Supaya tempatnya kami siapkan.`,
        guest.answerAt === '' ? '' : `Balas di sini, atau isi ini saja: ${guest.answerAt}`,
      ),
    alone: (guest) =>
      `Terima kasih kabarnya, ${guest.called}! ${guest.event} kali ini kursinya untuk yang datang sekeluarga, jadi kami kasih dulu ke yang lain ya. Lain kali kita atur lagi, semoga bisa bareng keluarga. Salam buat semuanya di rumah.`,
    remind: (guest) =>
      parts(
        `Halo ${guest.called}, soal ${guest.event} tanggal ${spokenDay(guest.day, 'id')}: jadi bisa ikut? Kalau tidak bisa juga tidak apa-apa, kabari saja ya.`,
        guest.answerAt,
      ),
    thanks: (guest) =>
      `${guest.called}, terima kasih sudah ikut ${guest.event}! Senang sekali bisa kumpul${guest.alone === true ? '' : ' bareng keluarga'}. Salam dari kami semua.`,
    warning(warning) {
      switch (warning.is) {
        case 'on':
          return `Bertepatan dengan ${warning.name}`;
        case 'near':
          return `Dekat ${warning.name} (${warning.days} hari)`;
        case 'unknownYear':
          return `Hari libur ${warning.year} belum diisi di lembar Hari Libur`;
        case 'past':
          return 'Tanggalnya sudah lewat';
      }
    },
    effect: ({ people, before, after, daysAfter, few }, money) =>
      parts(
        `${people} yang hadir: ${effectDays} hari sebelumnya ${before.visits} kali belanja ${money(before.units)}, ${daysAfter} hari sesudahnya ${after.visits} kali ${money(after.units)}.`,
        few ? 'Orangnya sedikit: jangan disimpulkan dulu.' : '',
        daysAfter < effectDays ? `Belum ${effectDays} hari, jadi belum bisa dibandingkan.` : '',
      ),
  },
  en: {
    invite: (guest) =>
      parts(
        `Hello ${guest.called}, we are getting together with our regulars and their families: ${guest.event}, ${spokenDay(guest.day, 'en')}${guest.place === '' ? '' : `, at ${guest.place}`}.`,
        guest.family === ''
          ? 'We would love to have you and your family with us.'
          : `We would love to have you with us, and ${guest.family} too.`,
        guest.familyRequired ? 'It is an outing for families, so please bring your family or partner.' : '',
        guest.replyBy === ''
          ? 'Can you come, and how many will you be?'
          : `Could you tell us by ${spokenDay(guest.replyBy, 'en')} how many you will be? Then we keep your places.`,
        guest.answerAt === '' ? '' : `Answer here, or just fill in this: ${guest.answerAt}`,
      ),
    alone: (guest) =>
      `Thank you for telling us, ${guest.called}! This time the seats at ${guest.event} are for those who come with their family, so we pass yours on. Next time we hope to have all of you. Our regards to everyone at home.`,
    remind: (guest) =>
      parts(
        `Hello ${guest.called}, about ${guest.event} on ${spokenDay(guest.day, 'en')}: can you make it? If not, that is quite all right, just tell us.`,
        guest.answerAt,
      ),
    thanks: (guest) =>
      `${guest.called}, thank you for coming to ${guest.event}! It was lovely to have you${guest.alone === true ? '' : ' and your family'} with us. Warm regards from all of us.`,
    warning(warning) {
      switch (warning.is) {
        case 'on':
          return `On the day of ${warning.name}`;
        case 'near':
          return `Close to ${warning.name} (${warning.days} ${warning.days === 1 ? 'day' : 'days'})`;
        case 'unknownYear':
          return `The sheet Holidays has nothing for ${warning.year} yet`;
        case 'past':
          return 'The day is over already';
      }
    },
    effect: ({ people, before, after, daysAfter, few }, money) =>
      parts(
        `${people} who came: in the ${effectDays} days before, ${before.visits} visits for ${money(before.units)}; in ${daysAfter} days since, ${after.visits} for ${money(after.units)}.`,
        few ? 'So few people prove nothing yet.' : '',
        daysAfter < effectDays ? `The ${effectDays} days are not over, so they cannot be compared yet.` : '',
      ),
  },
};
