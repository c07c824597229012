import { addDays, type Day, type Moment, momentIn } from '../../src/domain/day';
import type { Money } from '../../src/domain/money';
import type { CashMovement } from '../../src/workbook/schema/cash';
import type { Event } from '../../src/workbook/schema/events';
import type { FollowUp } from '../../src/workbook/schema/followUps';
import type { Invitation } from '../../src/workbook/schema/invitations';
import type { Purchase } from '../../src/workbook/schema/purchases';
import type { Chance } from './chance';
import { linked, no, type Person, staff } from './people';
import { feastsBetween, sundayAfter, weekdayOf } from './season';

const rupiah = (amount: number) => amount as Money;
const thousand = (amount: number) => rupiah(Math.round(amount / 1000) * 1000);

/** What else moved in the till: stock, wages, rent, power, holiday pay, the owner's draw and the counts. */
export function cashOf(
  chance: Chance,
  purchases: readonly Partial<Purchase>[],
  today: Day,
  days: number,
): Partial<CashMovement>[] {
  const rows: Partial<CashMovement>[] = [];
  const start = addDays(today, -days);
  const out = (
    date: Day,
    category: string,
    amount: number,
    withWhom: string,
    more: Partial<CashMovement> = {},
  ) => {
    rows.push({
      date,
      out: thousand(amount),
      category,
      branch: 'Pusat',
      withWhom: withWhom || null,
      ...more,
    });
  };
  rows.push({
    date: start,
    in: rupiah(12_000_000),
    category: 'Saldo awal',
    branch: 'Pusat',
    note: 'Kas dan bank',
  });
  const feasts = new Set(feastsBetween(start, today).map((feast) => addDays(feast, -10)));
  let costSinceBuying = 1_500_000;
  const costOn = new Map<string, number>();
  for (const { date, cost } of purchases)
    if (date) costOn.set(date, (costOn.get(date) ?? 0) + Number(cost ?? 0));
  for (let at = 0; at <= days; at++) {
    const date = addDays(start, at);
    const inMonth = Number(date.slice(8));
    costSinceBuying += costOn.get(date) ?? 0;
    if (weekdayOf(date) === 1) {
      out(
        date,
        'Belanja stok',
        costSinceBuying * (0.92 + chance.share() * 0.16),
        chance.pick(['Toko Terigu Jaya', 'Pasar Kosambi', 'Agen Telur Haji Oman']),
      );
      costSinceBuying = 0;
    }
    if (inMonth === 25) out(date, 'Gaji', 2_400_000, 'Rudi dan Sari');
    if (inMonth === 1) out(date, 'Sewa', 900_000, 'Haji Maman');
    if (inMonth === 20) out(date, 'Listrik', 310_000 + chance.between(-40, 60) * 1000, 'PLN');
    if (inMonth === 28) out(date, 'Prive', 1_000_000, 'Dewi');
    if (feasts.has(date)) out(date, 'Gaji', 2_400_000, 'Rudi dan Sari', { note: 'THR' });
    if (at === 210) out(date, 'Lainnya', 6_500_000, 'Toko Oven Cahaya', { oneOff: true, note: 'Oven baru' });
  }
  return rows.map((row, at) => ({ no: no('M', 6, at), ...row }));
}

const topics: readonly [string, ...string[]] = [
  'Tanya kabar keluarga',
  'Cerita anaknya masuk SMP',
  'Kirim foto menu baru',
  'Tanya puas tidak dengan pesanan kemarin',
  'Ucapkan selamat ulang tahun',
  'Ngobrol soal Persib',
  'Kabari jam buka Ramadan',
  'Minta masukan rasa baru',
];

/** Contacts of the last year: caring more than selling, as it should be. */
export function followUpsOf(chance: Chance, crowd: readonly Person[], today: Day): Partial<FollowUp>[] {
  const rows: Partial<FollowUp>[] = [];
  for (const person of crowd) {
    let ago = chance.between(300, 380);
    while (ago > 3) {
      const kind = chance.pick([
        'greeting',
        'greeting',
        'news',
        'news',
        'afterSale',
        'offer',
        'offer',
        'together',
        'surprise',
      ]);
      rows.push({
        when: at(addDays(today, -ago), chance.between(8, 18), chance.pick([0, 10, 15, 30, 45])),
        ...linked(person),
        kind,
        channel: chance.pick(['whatsapp', 'whatsapp', 'phone', 'met']),
        summary: kind === 'offer' ? 'Tawarkan paket nasi box' : chance.pick(topics),
        minutes: chance.between(2, 12),
        staff: chance.pick(staff),
        done: true,
      });
      ago -= chance.between(30, 130);
    }
  }
  rows.sort((one, other) => String(one.when).localeCompare(String(other.when)));
  return rows.map((row, index) => ({ no: no('T', 6, index), ...row }));
}

const at = (day: Day, hour: number, minute: number): Moment => {
  const moment = momentIn(`${day} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  if (moment === null) throw new Error(`no moment on ${day}`);
  return moment;
};

/** The outing to come: ten families invited, three in reserve, some have answered. */
export function outing(chance: Chance, crowd: readonly Person[], today: Day) {
  const date = sundayAfter(addDays(today, 20));
  const event = { no: 'A-001', name: 'Piknik Keluarga ke Situ Patenggang' };
  const events: Partial<Event>[] = [
    {
      ...event,
      date,
      place: 'Situ Patenggang, Ciwidey',
      partySeats: 10,
      headSeats: 42,
      budget: rupiah(6_000_000),
      replyBy: addDays(date, -7),
      familyRequired: true,
      ourFamily: true,
      suits: 'anak, remaja, dewasa',
      status: 'inviting',
    },
  ];
  const guests = crowd.filter(
    ({ business, rhythm, silentFor }) => !business && rhythm > 0 && rhythm < 60 && silentFor === 0,
  );
  const invitations: Partial<Invitation>[] = guests.slice(0, 13).map((person, index) => {
    const reserve = index >= 10;
    const status = reserve
      ? 'picked'
      : chance.pick(['invited', 'invited', 'yesWithFamily', 'yesWithFamily', 'no']);
    return {
      no: no('U', 5, index),
      event: event.name,
      eventNo: event.no,
      ...linked(person),
      rank: index + 1,
      reserve,
      status,
      why: reserve
        ? 'Cadangan: sering datang, anaknya seumuran'
        : 'Sering datang dan keluarganya akrab dengan kita',
      adults: status === 'yesWithFamily' ? 2 : null,
      children: status === 'yesWithFamily' ? chance.between(1, 3) : null,
      invitedOn: reserve ? null : addDays(today, -4),
      repliedOn: status === 'yesWithFamily' || status === 'no' ? addDays(today, -2) : null,
    };
  });
  return { events, invitations };
}
