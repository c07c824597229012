import type {
  CustomerCard,
  EventCard,
  EventEntry,
  EventList,
  GuestEntry,
  TodayEntry,
} from '../../src/server/contract';

/** Words that nobody ought to write, and that a page must show as they are. */
export const hostile =
  '<img src=x onerror="document.title=1">=1+1Pertanggungjawabankeberlanjutanmempertanggungjawabkan';

export const hostileEntry: TodayEntry = {
  code: 'C-0001',
  name: hostile,
  title: 'Bu',
  reason: 'promise',
  no: 'N-00001',
  why: `Janji kita, telat 2 hari: ${hostile}`,
  others: [hostile, 'Biasanya tiap 9 hari, sudah 21 hari'],
  kind: 'afterSale',
  careFirst: true,
  touched: true,
  doNotContact: true,
  message: { text: hostile, link: 'javascript:alert(1)' },
};

export const hostileCard: CustomerCard = {
  code: 'C-0001',
  name: hostile,
  title: 'Bu',
  phone: '6281234567890',
  doNotContact: true,
  chat: 'javascript:alert(1)',
  stage: 'Tetap',
  stageIs: 'regular',
  tier: hostile,
  why: hostile,
  tones: '12 kontak: 9 menyapa dan merawat, 3 jualan dan menagih',
  silence: 'Menjauh: 21 hari, biasanya tiap 9 hari',
  silent: 'slipping',
  visits: 12,
  firstPurchase: '2025-01-04',
  lastPurchase: '2026-11-02',
  lastContact: '2026-11-02',
  nextTouch: '2026-11-30',
  owed: 'Rp150.000',
  owedSince: '2026-11-01',
  expected: 'Rp1.200.000',
  favourites: [{ item: hostile, days: 4 }],
  usualOrder: [{ item: hostile, quantity: '2', unitPrice: '15000' }],
  topics: [hostile],
  about: [
    { title: 'Minat', text: hostile, day: '' },
    { title: 'Rencana berikut', text: hostile, day: '2026-12-24' },
  ],
  family: [`${hostile} · Anak`],
  promises: [{ no: 'N-00001', promise: hostile, due: '2026-11-20', by: hostile, late: 3 }],
  morePromises: 2,
  cases: [{ no: 'L-00001', kind: 'Keluhan', about: hostile, opened: '2026-11-20', answered: false }],
  moreCases: 1,
  timeline: Array.from({ length: 7 }, (_, at) => ({
    day: `2026-11-0${at + 1}`,
    is: 'purchase' as const,
    text: hostile,
    money: 'Rp50.000',
  })),
  earlier: 12,
  notices: [hostile],
};

/** What somebody typed into a form that anybody may fill in. */
export const hostileReplies: EventList['replies'] = { waiting: 0, unclear: [hostile] };

export const hostileEvent: EventEntry = {
  no: 'A-001',
  name: hostile,
  day: '2026-12-12',
  place: hostile,
  over: false,
  coming: '2 undangan, 5 orang',
  todo: `Ada kursi kosong: undang ${hostile}`,
};

const guest = (no: string, more: Partial<GuestEntry>): GuestEntry => ({
  no,
  code: 'C-0001',
  name: hostile,
  title: 'Bu',
  reserve: false,
  locked: false,
  doNotContact: false,
  status: 'picked',
  statusTitle: 'Dipilih',
  adults: 2,
  children: 1,
  party: '2 dewasa, 1 anak',
  why: hostile,
  message: { text: hostile, link: 'javascript:alert(1)' },
  ...more,
});

/** One guest in each state that shows something of its own. */
export const hostileEventCard: EventCard = {
  no: 'A-001',
  fields: { name: hostile, date: '2026-12-12', place: hostile, suits: 'anak, dewasa', familyRequired: true },
  name: hostile,
  day: '2026-12-12',
  place: hostile,
  status: 'inviting',
  statusTitle: 'Mengundang',
  familyRequired: true,
  begun: true,
  over: false,
  warnings: [hostile],
  coming: '4 undangan, 12 orang',
  seats: 'sisa 1 kursi keluarga, sisa 3 kursi orang',
  cost: 'Anggaran Rp100.000 per orang',
  todo: hostile,
  next: 'U-00005',
  guests: [
    guest('U-00001', { locked: true }),
    guest('U-00002', { status: 'invited', statusTitle: 'Diundang' }),
    guest('U-00003', { status: 'yesWithFamily', statusTitle: 'Ya + keluarga' }),
    guest('U-00004', { status: 'attended', statusTitle: 'Hadir' }),
    guest('U-00005', { reserve: true }),
    guest('U-00006', { status: 'yesAlone', statusTitle: 'Ya tanpa keluarga' }),
    guest('U-00007', { status: 'skipped', statusTitle: 'Lain kali' }),
  ],
  more: 3,
  calendar: 'https://calendar.google.com/calendar/render?action=TEMPLATE',
  effect: hostile,
  notices: [hostile],
};
