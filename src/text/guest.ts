import type { GuestNote } from '../domain/guestList';
import type { Seats } from '../domain/guestPick';
import type { GuestReason } from '../domain/guestReason';
import type { Language } from './language';
import { daysEn } from './outlook';
import { short } from './short';

interface Words {
  readonly titles: readonly string[];
  readonly guest: string;
  readonly reserve: string;
  readonly why: (reason: GuestReason) => string;
  readonly nothing: string;
  readonly note: (note: GuestNote) => string;
  readonly tooManySeats: (of: keyof Seats, most: number) => string;
}

const bandsEn: Readonly<Record<string, readonly [one: string, many: string]>> = {
  toddler: ['toddler', 'toddlers'],
  child: ['child', 'children'],
  teen: ['teenager', 'teenagers'],
  adult: ['adult', 'adults'],
  senior: ['senior', 'seniors'],
};
const bandsId: Readonly<Record<string, string>> = {
  toddler: 'balita',
  child: 'anak',
  teen: 'remaja',
  adult: 'orang dewasa',
  senior: 'lansia',
};

/** "2 children, 1 adult": the youngest first. */
const counted = (bands: readonly string[], named: (band: string, count: number) => string): string =>
  Object.keys(bandsEn)
    .map((band) => [band, bands.filter((each) => each === band).length] as const)
    .filter(([, count]) => count > 0)
    .map(([band, count]) => `${count} ${named(band, count)}`)
    .join(', ');

const timeEn = (months: number): string => {
  const [count, unit] = months < 24 ? [months, 'month'] : [Math.floor(months / 12), 'year'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
};
const timeId = (months: number): string =>
  months < 24 ? `${months} bulan` : `${Math.floor(months / 12)} tahun`;

const gapDays = (gap: number): number => Math.max(1, Math.round(gap));

/** Who is asked to an event, and why. */
export const guestWords: Readonly<Record<Language, Words>> = {
  en: {
    titles: ['rank', 'code', 'name', 'people', 'place', 'score', 'why'],
    guest: 'guest',
    reserve: 'reserve',
    why(reason) {
      switch (reason.is) {
        case 'value':
          return 'among those who buy most';
        case 'tenure':
          return `customer for ${timeEn(reason.months)}`;
        case 'family':
          return `suits ${counted(reason.suited, (band, count) => bandsEn[band]?.[count === 1 ? 0 : 1] ?? band)} of the family`;
        case 'fairness':
          return reason.months === null ? 'never asked yet' : `last asked ${timeEn(reason.months)} ago`;
        case 'reliability':
          return reason.kept === reason.asked
            ? `said yes whenever asked (${reason.kept})`
            : `said yes ${reason.kept} of ${reason.asked} times`;
        case 'silence':
          return `not here for ${daysEn(reason.days)}, usually every ${daysEn(gapDays(reason.gap))}`;
        case 'unknownFamily':
          return reason.people === 0
            ? 'family not written down yet'
            : 'ages of the family not written down yet';
      }
    },
    nothing: 'little is known yet',
    tooManySeats: (of, most) => `${of === 'parties' ? 'party seats' : 'head seats'} must be ${most} at most`,
    note(note) {
      switch (note.is) {
        case 'overfull':
          return 'those who are locked or asked already are more than there are seats: nobody else is picked';
        case 'noSeats':
          return `the event has no number of seats: the best ${note.most} are picked`;
        case 'ourFamily':
          return 'our own family is not counted in the seats: write how many we are';
        case 'noAgeBand':
          return `"${short(note.word)}" is no age band: write toddler, child, teen, adult or senior`;
        case 'unclearEvent':
          return `the invitation of ${short(note.name)} is not counted: several events have its name, give the number`;
        case 'notListed':
          return note.because === 'noContact'
            ? `${short(note.name)} has a seat but wants no contact: not on the list, but the seat is kept`
            : `${short(note.name)} has a seat but is no one customer: not on the list, but the seat is kept`;
      }
    },
  },
  id: {
    titles: ['urutan', 'kode', 'nama', 'orang', 'tempat', 'nilai', 'alasan'],
    guest: 'tamu',
    reserve: 'cadangan',
    why(reason) {
      switch (reason.is) {
        case 'value':
          return 'belanjanya termasuk yang paling banyak';
        case 'tenure':
          return `langganan ${timeId(reason.months)}`;
        case 'family':
          return `${counted(reason.suited, (band) => bandsId[band] ?? band)} cocok dengan acaranya`;
        case 'fairness':
          return reason.months === null
            ? 'belum pernah diajak'
            : `terakhir diajak ${timeId(reason.months)} lalu`;
        case 'reliability':
          return reason.kept === reason.asked
            ? `selalu mau kalau diajak (${reason.kept} kali)`
            : `mau ${reason.kept} dari ${reason.asked} kali diajak`;
        case 'silence':
          return `sudah ${reason.days} hari tidak datang, biasanya tiap ${gapDays(reason.gap)} hari`;
        case 'unknownFamily':
          return reason.people === 0 ? 'keluarganya belum dicatat' : 'umur keluarganya belum dicatat';
      }
    },
    nothing: 'belum banyak yang diketahui',
    tooManySeats: (of, most) => `kursi ${of === 'parties' ? 'keluarga' : 'orang'} paling banyak ${most}`,
    note(note) {
      switch (note.is) {
        case 'overfull':
          return 'yang dikunci atau sudah diundang lebih banyak dari kursinya: tidak ada tamu lain yang dipilih';
        case 'noSeats':
          return `jumlah kursi acaranya belum diisi: dipilih ${note.most} yang terbaik`;
        case 'ourFamily':
          return 'keluarga kita sendiri belum dihitung: isi berapa orang dari kita';
        case 'noAgeBand':
          return `"${short(note.word)}" bukan kelompok umur: tulis balita, anak, remaja, dewasa, atau lansia`;
        case 'unclearEvent':
          return `undangan ${short(note.name)} belum dihitung: nama acaranya ada beberapa, isi nomornya`;
        case 'notListed':
          return note.because === 'noContact'
            ? `${short(note.name)} punya kursi tapi tidak mau dihubungi: tidak masuk daftar, kursinya tetap disimpan`
            : `${short(note.name)} punya kursi tapi tidak jelas pelanggan yang mana: tidak masuk daftar, kursinya tetap disimpan`;
      }
    },
  },
};

/** "Langganan 3 tahun; belum pernah diajak; 2 anak cocok dengan acaranya". */
export function whyGuest(reasons: readonly GuestReason[], language: Language): string {
  const { why, nothing } = guestWords[language];
  const said = reasons.map(why);
  const sentence = reasons.every(({ is }) => is === 'unknownFamily') ? [nothing, ...said] : said;
  const text = sentence.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
