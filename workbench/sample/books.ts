import { addDays, type Day, type Moment, momentIn } from '../../src/domain/day';
import type { Money } from '../../src/domain/money';
import type { Event } from '../../src/workbook/schema/events';
import type { FollowUp } from '../../src/workbook/schema/followUps';
import type { Invitation } from '../../src/workbook/schema/invitations';
import type { Chance } from './chance';
import { linked, no, type Person, staff } from './people';
import { sundayAfter } from './season';

const rupiah = (amount: number) => amount as Money;

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
