import type { Reason, ReasonKind } from '../domain/reason';
import { spokenDay } from './breath';
import type { Language } from './language';
import { short } from './short';

/** What a reason is called, where one is picked. */
export const reasonTitles: Readonly<Record<ReasonKind, readonly [en: string, id: string]>> = {
  complaint: ['Complaint', 'Keluhan'],
  promise: ['Promise', 'Janji'],
  checkBack: ['Check back', 'Tanya lagi'],
  agreed: ['Agreed day', 'Hari yang dijanjikan'],
  thanks: ['Say thank you', 'Terima kasih'],
  birthday: ['Birthday', 'Ulang tahun'],
  familyDate: ['Family day', 'Hari keluarga'],
  reply: ['Reply awaited', 'Menunggu balasan'],
  afterSale: ['After the sale', 'Setelah beli'],
  memory: ['Remember when', 'Kenangan'],
  slipping: ['Long silent', 'Lama tidak datang'],
  overdue: ['Greeting overdue', 'Telat disapa'],
  once: ['Bought once', 'Baru beli sekali'],
  quiet: ['Quiet', 'Mulai jarang'],
  due: ['Greeting due', 'Waktunya disapa'],
};

const daysEn = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

const agoEn = (days: number): string =>
  days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
const agoId = (days: number): string =>
  days === 0 ? 'hari ini' : days === 1 ? 'kemarin' : `${days} hari lalu`;

/** "today", "tomorrow", "on 30 Nov 2026 (in 7 days)". */
const comingEn = (inDays: number, on: string): string =>
  inDays === 0 ? 'today' : inDays === 1 ? 'tomorrow' : `on ${spokenDay(on, 'en')} (in ${inDays} days)`;
const comingId = (inDays: number, on: string): string =>
  inDays === 0 ? 'hari ini' : inDays === 1 ? 'besok' : `${spokenDay(on, 'id')} (${inDays} hari lagi)`;

const whole = (days: number): number => Math.max(1, Math.round(days));
const quoted = (text: string): string => (text.trim() === '' ? '' : `: ${short(text)}`);

/** Why somebody is to be greeted, in one line that can be read aloud. */
export const reasonSentence: Readonly<Record<Language, (reason: Reason) => string>> = {
  en(reason) {
    switch (reason.is) {
      case 'complaint':
        return `Complained ${agoEn(reason.days)}, not answered yet${quoted(reason.about)}`;
      case 'promise': {
        const by = reason.by === '' ? '' : ` (${reason.by})`;
        const when =
          reason.late > 0 ? `${daysEn(reason.late)} late` : reason.late === 0 ? 'due today' : 'due tomorrow';
        return `Our promise, ${when}: ${short(reason.promise)}${by}`;
      }
      case 'checkBack':
        return `Ask whether all is well now${quoted(reason.about)}`;
      case 'agreed':
        return reason.late === 0
          ? 'You agreed to be in touch today'
          : `You agreed to be in touch ${agoEn(reason.late)}`;
      case 'thanks':
        return `Say thank you${quoted(reason.about)}`;
      case 'birthday':
        return `Birthday ${comingEn(reason.inDays, reason.on)}`;
      case 'familyDate':
        return `${capital(short(reason.what) || 'a day')} of ${short(reason.who) || 'the family'} ${comingEn(reason.inDays, reason.on)}`;
      case 'reply':
        return `You wrote ${agoEn(reason.days)}, no reply yet${quoted(reason.about)}`;
      case 'afterSale':
        return `Bought ${reason.item === '' ? 'something' : short(reason.item)} ${agoEn(reason.days)}: ask how it was`;
      case 'memory':
        return `Together ${agoEn(reason.days)}${quoted(reason.about)}. Remember it with them`;
      case 'slipping':
      case 'quiet':
        return reason.own
          ? `Usually every ${daysEn(whole(reason.gap))}, now ${daysEn(reason.days)}`
          : `Not here for ${daysEn(reason.days)}; others come every ${daysEn(whole(reason.gap))}`;
      case 'overdue':
      case 'due':
        return `${short(reason.tier)}: greet every ${daysEn(reason.every)}, last in touch ${agoEn(reason.days)}`;
      case 'once':
        return `Bought once, ${agoEn(reason.days)}${reason.item === '' ? '' : ` (${short(reason.item)})`}, and not back yet`;
    }
  },
  id(reason) {
    switch (reason.is) {
      case 'complaint':
        return `Mengeluh ${agoId(reason.days)}, belum dijawab${quoted(reason.about)}`;
      case 'promise': {
        const by = reason.by === '' ? '' : ` (${reason.by})`;
        const when =
          reason.late > 0
            ? `telat ${reason.late} hari`
            : reason.late === 0
              ? 'paling lambat hari ini'
              : 'paling lambat besok';
        return `Janji kita, ${when}: ${short(reason.promise)}${by}`;
      }
      case 'checkBack':
        return `Tanya lagi, sudah beres betul belum${quoted(reason.about)}`;
      case 'agreed':
        return reason.late === 0
          ? 'Sudah janji mau menghubungi hari ini'
          : `Sudah janji mau menghubungi ${agoId(reason.late)}`;
      case 'thanks':
        return `Ucapkan terima kasih${quoted(reason.about)}`;
      case 'birthday':
        return `Ulang tahun ${comingId(reason.inDays, reason.on)}`;
      case 'familyDate':
        return `${capital(short(reason.what) || 'hari penting')} ${short(reason.who) || 'keluarga'} ${comingId(reason.inDays, reason.on)}`;
      case 'reply':
        return `Dihubungi ${agoId(reason.days)}, belum ada balasan${quoted(reason.about)}`;
      case 'afterSale':
        return `Beli ${reason.item === '' ? '' : `${short(reason.item)} `}${agoId(reason.days)}: tanya cocok atau tidak`;
      case 'memory':
        return `Bareng kita ${agoId(reason.days)}${quoted(reason.about)}. Ajak bernostalgia`;
      case 'slipping':
      case 'quiet':
        return reason.own
          ? `Biasanya tiap ${whole(reason.gap)} hari, sudah ${reason.days} hari`
          : `Sudah ${reason.days} hari tidak datang; yang lain tiap ${whole(reason.gap)} hari`;
      case 'overdue':
      case 'due':
        return `${short(reason.tier)}: disapa tiap ${reason.every} hari, terakhir ${agoId(reason.days)}`;
      case 'once':
        return `Baru beli sekali, ${agoId(reason.days)}${reason.item === '' ? '' : ` (${short(reason.item)})`}, belum balik lagi`;
    }
  },
};

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
