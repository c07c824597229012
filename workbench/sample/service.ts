import { addDays, type Day, type Moment } from '../../src/domain/day';
import type { Money } from '../../src/domain/money';
import type { ServiceCase } from '../../src/workbook/schema/service';
import type { Chance } from './chance';
import { linked, no, type Person, staff } from './people';

type Case = Partial<ServiceCase>;
const rupiah = (amount: number) => amount as Money;
const two = (number: number) => String(number).padStart(2, '0');
const at = (day: Day, minutes: number) =>
  `${day} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as Moment;

/** What people ask of the shop: advice costs nothing, repairs pay, and visits are still given away. */
const asked: Readonly<Record<string, (chance: Chance) => Case>> = {
  complaint: (chance) => ({
    kind: 'complaint',
    note: chance.pick(['Kuenya penyok waktu diantar', 'Kurang satu kotak', 'Terlalu manis']),
    cause: chance.pick(['damaged', 'notAsPromised', 'late']),
    apologised: true,
    pay: 'free',
    cost: rupiah(chance.between(10, 45) * 1000),
  }),
  question: (chance) => ({
    kind: 'question',
    note: chance.pick(['Tahan berapa hari di kulkas?', 'Bisa tanpa gula?', 'Cara menghangatkan risoles']),
    cause: 'howTo',
    remotely: true,
    pay: 'free',
  }),
  repair: (chance) => ({
    kind: 'repair',
    note: 'Perbaiki hiasan kue untuk foto',
    pay: 'paid',
    cost: rupiah(20_000),
    charged: rupiah(chance.pick([50_000, 60_000, 75_000])),
  }),
  visit: (chance) => ({
    kind: 'visit',
    note: 'Datang menata meja kue',
    pay: 'free',
    cost: rupiah(chance.between(30, 60) * 1000),
  }),
};

const kinds = ['question', 'visit', 'repair', 'complaint', 'question', 'visit'];

/** Cases of service of the last quarter; most are answered within the day, one waits since this morning. */
export function serviceOf(chance: Chance, crowd: readonly Person[], today: Day): Case[] {
  const people = crowd.slice(0, 40) as [Person, ...Person[]];
  const rows: Case[] = [];
  for (let ago = 86; ago > 1; ago -= chance.between(3, 7)) {
    const kind = kinds[rows.length % kinds.length] ?? 'question';
    const day = addDays(today, -ago);
    const opened = chance.between(8 * 60, 15 * 60);
    const slow = chance.happens(0.15);
    const answered = slow
      ? at(addDays(day, 1), opened + 30)
      : at(day, opened + chance.pick([10, 20, 45, 90]));
    rows.push({
      ...linked(chance.pick(people)),
      ...asked[kind]?.(chance),
      opened: at(day, opened),
      answered,
      closed: at(addDays(day, slow ? 1 : 0), 17 * 60),
      staff: chance.pick(staff),
    });
  }
  rows.push({
    ...linked(people[4] ?? people[0]),
    kind: 'complaint',
    opened: at(today, 7 * 60 + 40),
    note: 'Pesanan kemarin kurang satu kotak',
    staff: staff[0],
  });
  const last = rows.length - 2;
  return rows.map((row, place) => ({
    no: no('L', 5, place),
    ...row,
    ...(place === last ? { checkBackOn: today } : {}),
  }));
}
