import type { Chance } from './chance';

/** How a person of the sample buys: how often, since when, until when. */
export interface Person {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly interests: string;
  readonly birthday: string;
  readonly business: boolean;
  /** Days between visits; 0 for somebody who only looked, 1000 for who came once. */
  readonly rhythm: number;
  /** Days before today of the first visit, and of falling silent (0: still coming). */
  readonly since: number;
  readonly silentFor: number;
  /** How much of an average basket they take. */
  readonly appetite: number;
}

const women = [
  'Ratna Dewi',
  'Siti Nurhayati',
  'Euis Komariah',
  'Rina Marlina',
  'Neng Yulianti',
  'Dewi Lestari',
  'Imas Masitoh',
  'Ani Suryani',
  'Wulan Sari',
  'Tati Rohaeti',
  'Lilis Kurniasih',
  'Yanti Susanti',
  'Mira Handayani',
  'Cucu Sumiati',
  'Fitri Amalia',
  'Nia Kurnia',
  'Ina Agustina',
  'Sri Wahyuni',
  'Teti Herawati',
  'Maya Puspita',
  'Lina Marlina',
  'Ayu Permata',
  'Nining Yuningsih',
  'Rosi Rosmiati',
  'Elis Lisnawati',
  'Devi Anggraeni',
  'Popon Saadah',
  'Intan Nuraini',
  'Vera Wijaya',
  'Mei Ling Tanuwijaya',
  'Siti Nurhayati',
  'Kartika Putri',
  'Ida Farida',
  'Yuyun Yuningsih',
] as const;
const men = [
  'Asep Sunandar',
  'Dadang Hermawan',
  'Ujang Suherman',
  'Cecep Hidayat',
  'Agus Setiawan',
  'Budi Santoso',
  'Dedi Kusnadi',
  'Hendra Gunawan',
  'Iwan Ridwan',
  'Jajang Nurjaman',
  'Rudi Hartono',
  'Yayan Sopyan',
  'Tatang Sutisna',
  'Andi Firmansyah',
  'Eko Prasetyo',
  'Fajar Ramdani',
  'Gilang Pratama',
  'Hasan Basri',
  'Johan Kurniawan',
  'Rizki Maulana',
] as const;
const firms = [
  'Kantor Notaris Lestari',
  'Klinik Sehat Bunda',
  'Kopi Tepi Jalan',
  'SD Harapan Bangsa',
  'Bengkel Maju Jaya',
  'Salon Ayu',
  'CV Citra Mandiri',
] as const;
const hobbies: readonly [string, ...string[]] = [
  'berkebun',
  'bersepeda',
  'Persib',
  'masak',
  'badminton',
  'drakor',
  'mancing',
  'senam pagi',
  'kopi',
  'tanaman hias',
  'pengajian',
  '',
];

/** What share of the shop's people buys how. */
const habits: readonly {
  readonly upTo: number;
  readonly rhythm: readonly [number, number];
  readonly appetite: number;
}[] = [
  { upTo: 0.14, rhythm: [6, 9], appetite: 1.1 },
  { upTo: 0.36, rhythm: [12, 18], appetite: 1.2 },
  { upTo: 0.62, rhythm: [26, 40], appetite: 1 },
  { upTo: 0.78, rhythm: [60, 120], appetite: 0.9 },
  { upTo: 0.9, rhythm: [1000, 1000], appetite: 0.8 },
  { upTo: 1, rhythm: [0, 0], appetite: 0 },
];

/** The people the shop knows; two of them bear the same name. */
export function people(chance: Chance): Person[] {
  const names = [
    ...women.map((name) => ({ name, title: chance.pick(['Bu', 'Bu', 'Teh', 'Kak']), business: false })),
    ...men.map((name) => ({ name, title: chance.pick(['Pak', 'Pak', 'Aa', 'Kak']), business: false })),
    ...firms.map((name) => ({ name, title: '', business: true })),
  ];
  return names.map(({ name, title, business }, at) => {
    const draw = ((at * 37 + 11) % names.length) / names.length;
    const habit = habits.find(({ upTo }) => draw < upTo) ?? { rhythm: [30, 40] as const, appetite: 1 };
    const rhythm = chance.between(habit.rhythm[0], habit.rhythm[1]);
    const goneSilent = rhythm > 0 && rhythm < 100 && chance.happens(0.18);
    return {
      code: `C-${String(at + 1).padStart(4, '0')}`,
      name,
      title,
      phone: `08${chance.pick(['12', '13', '21', '22', '57', '95'])}${chance.between(10_000_000, 99_999_999)}`,
      interests: chance.pick(hobbies),
      birthday: business || chance.happens(0.3) ? '' : birthdayOf(chance),
      business,
      rhythm,
      since: chance.happens(0.55) ? 548 : chance.between(60, 500),
      silentFor: goneSilent ? rhythm * chance.between(3, 6) : 0,
      appetite: habit.appetite * (business ? 2.5 : 1) * (0.7 + chance.share() * 0.8),
    };
  });
}

const two = (number: number) => String(number).padStart(2, '0');
const birthdayOf = (chance: Chance) => {
  const day = `${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`;
  return chance.happens(0.6) ? `--${day}` : `${chance.between(1962, 1999)}-${day}`;
};

/** Who works in the shop. */
export const staff: readonly [string, ...string[]] = ['Dewi', 'Rudi', 'Sari'];

/** The id of the row at this place, as the add-on would give it. */
export const no = (prefix: string, digits: number, at: number): string =>
  `${prefix}-${String(at + 1).padStart(digits, '0')}`;

/** The two columns that name a customer. */
export const linked = ({ name, code }: Person) => ({ customer: name, customerCode: code });
