import { addDays, type Day } from '../../src/domain/day';
import type { PromiseResult } from '../../src/domain/promise';
import type { PromiseRow } from '../../src/workbook/schema/promises';
import type { Chance } from './chance';
import { linked, no, type Person, staff } from './people';

const words: readonly [string, ...string[]] = [
  'Kirim sebelum jam 9 pagi',
  'Brownies tanpa kacang',
  'Lilin dan kartu ucapan gratis',
  'Telepon balik soal pesanan arisan',
  'Antar sampai ke lantai 3',
  'Tulisan di kue ulang tahun sesuai contoh',
  'Ganti kue yang penyok',
  'Sisihkan lapis legit untuk Sabtu',
];

/**
 * What the shop promised in the last quarter. Dewi sells and promises, Rudi bakes: what she promises for him
 * falls short more often than what each keeps alone.
 */
export function promisesOf(chance: Chance, crowd: readonly Person[], today: Day): Partial<PromiseRow>[] {
  const [seller, baker = seller, helper = seller] = staff;
  const people = crowd.slice(0, 40) as [Person, ...Person[]];
  const rows: Partial<PromiseRow>[] = [];
  for (let ago = 88; ago >= 0; ago -= chance.between(3, 6)) {
    const date = addDays(today, -ago);
    const due = addDays(date, chance.between(1, 5));
    const promisedBy = chance.pick([seller, seller, seller, baker, helper]);
    const fulfilledBy = chance.happens(0.6) ? baker : promisedBy;
    const handedOver = promisedBy !== fulfilledBy;
    const result: PromiseResult =
      due >= today
        ? 'pending'
        : chance.happens(handedOver ? 0.4 : 0.08)
          ? 'short'
          : chance.pick(['kept', 'kept', 'kept', 'exceeded']);
    const closed = addDays(due, result === 'short' ? chance.between(0, 3) : -chance.between(0, 1));
    rows.push({
      date,
      ...linked(chance.pick(people)),
      promise: chance.pick(words),
      promisedBy,
      fulfilledBy,
      due,
      result,
      closedOn: result === 'pending' ? null : closed < today ? closed : today,
      matters: chance.happens(0.4),
      rivalsCannot: chance.happens(0.15),
    });
  }
  const waits = { promisedBy: seller, fulfilledBy: baker, result: 'pending', matters: true } as const;
  rows.push(
    {
      date: addDays(today, -4),
      ...linked(people[0]),
      promise: 'Ganti kue yang penyok',
      ...waits,
      due: addDays(today, -1),
    },
    {
      date: today,
      ...linked(people[2] ?? people[0]),
      promise: 'Telepon balik soal pesanan arisan',
      ...waits,
      due: addDays(today, 1),
    },
  );
  return rows.map((row, at) => ({ no: no('N', 5, at), ...row }));
}
