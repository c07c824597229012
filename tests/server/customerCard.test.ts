import { expect, test } from 'vitest';
import type { CustomerCard } from '../../src/server/contract';
import { customerCard } from '../../src/server/customerCard';
import { logPromise } from '../../src/server/logPromise';
import { logService } from '../../src/server/logService';
import { setUp } from '../../src/server/setUp';
import { customers } from '../../src/workbook/schema/customers';
import { events } from '../../src/workbook/schema/events';
import { followUps } from '../../src/workbook/schema/followUps';
import { invitations } from '../../src/workbook/schema/invitations';
import { payments } from '../../src/workbook/schema/payments';
import { promises } from '../../src/workbook/schema/promises';
import { purchases } from '../../src/workbook/schema/purchases';
import { service } from '../../src/workbook/schema/service';
import { type MemoryWorld, memoryWorld } from '../workbook/memoryWorld';
import { day, put } from './people';

function shop() {
  const world = memoryWorld('id');
  setUp(world);
  put(world, customers, 2, {
    code: 'C-0001',
    name: 'Ratna Dewi',
    phone: '0812-3456-7890',
    nextPlan: 'Nikahan',
    nextPlanDate: day('2026-12-24'),
  });
  put(world, customers, 3, { code: 'C-0002', name: 'Siti Nurhayati' });
  put(world, customers, 4, { code: 'C-0003', name: 'Siti Nurhayati' });
  const sold = [
    ['C-0001', 'Ratna Dewi', '2026-11-01'],
    ['C-0002', 'Siti Nurhayati', '2026-11-02'],
    ['', 'Siti Nurhayati', '2026-11-03'],
    ['', 'Siti Nurhayati', '2026-11-04'],
  ] as const;
  sold.forEach(([customerCode, customer, date], at) => {
    const no = `P-00000${at + 1}`;
    put(world, purchases, at + 2, {
      no,
      date: day(date),
      customer,
      customerCode,
      item: 'Bolu',
      total: 50_000,
    });
  });
  return world;
}

const card = (world: MemoryWorld, input: unknown = { code: 'C-0001' }): CustomerCard => {
  const made = customerCard(world, input);
  if (!made.ok || made.value === null) throw new Error(JSON.stringify(made));
  return made.value;
};

test('money that names only the bill is of whoever bought it, in what happened and where its row is selected', () => {
  const world = shop();
  put(world, payments, 2, {
    no: 'B-000001',
    date: day('2026-11-05'),
    purchaseNo: 'P-000001',
    amount: 20_000,
  });
  put(world, payments, 3, {
    no: 'B-000002',
    date: day('2026-11-06'),
    purchaseNo: 'P-000009',
    amount: 20_000,
  });
  expect(card(world).timeline).toEqual([
    { day: '2026-11-05', is: 'payment', text: '', money: 'Rp20.000' },
    { day: '2026-11-01', is: 'purchase', text: 'Bolu', money: 'Rp50.000' },
  ]);
  world.selected = { sheet: 'Pembayaran', row: 2 };
  expect(card(world, {}).code).toBe('C-0001');
  world.selected = { sheet: 'Pembayaran', row: 3 };
  expect(customerCard(world, {})).toEqual({ ok: true, value: null });
});

test('an invitation stands on the day of its event, found by number before name; no day is made up for it', () => {
  const world = shop();
  put(world, events, 2, { no: 'A-001', name: 'Piknik', date: day('2026-12-05') });
  put(world, events, 3, { no: 'A-002', name: 'Piknik', date: day('2026-12-06') });
  const to = [{ event: 'Piknik', eventNo: 'A-002' }, { event: 'piknik ' }, { event: 'Arisan' }];
  to.forEach((one, at) => {
    put(world, invitations, at + 2, {
      no: `U-0000${at + 1}`,
      customer: 'Ratna Dewi',
      status: 'Diundang',
      ...one,
    });
  });
  expect(card(world).timeline.map((entry) => [entry.day, entry.text])).toEqual([
    ['2026-12-06', 'Piknik · Diundang'],
    ['2026-12-05', 'piknik · Diundang'],
    ['2026-11-01', 'Bolu'],
    ['', 'Arisan · Diundang'],
  ]);
});

test('rows of a name that two bear, and rows that cannot be read, are left out and named', () => {
  const world = shop();
  put(world, followUps, 2, {
    no: 'T-000001',
    when: 'kemarin',
    customer: 'Siti Nurhayati',
    customerCode: 'C-0002',
  });
  put(world, followUps, 3, {
    no: 'T-000002',
    when: 'kemarin',
    customer: 'Ratna Dewi',
    customerCode: 'C-0001',
  });
  const siti = card(world, { code: 'C-0002' });
  expect(siti.timeline.map((entry) => entry.day)).toEqual(['2026-11-02']);
  expect(siti.notices).toEqual([
    'Pembelian: 2 baris memakai nama ini, padahal dimiliki lebih dari satu pelanggan. Tambahkan kode di belakang namanya.',
    expect.stringMatching(/^Tindak Lanjut.*2.*kemarin/),
  ]);
  expect(siti.why).not.toContain('⚠');
  expect(card(world, { code: 'C-0003' }).notices.length).toBe(1);
});

test('first and last purchase, days with a purchase and the day of a plan are told', () => {
  expect(card(shop())).toMatchObject({
    stageIs: 'customer',
    phone: '6281234567890',
    visits: 1,
    firstPurchase: '2026-11-01',
    lastPurchase: '2026-11-01',
    about: [{ title: 'Rencana berikut', text: 'Nikahan', day: '2026-12-24' }],
    notices: [],
  });
});

test('the latest topics come first, however their rows were sorted', () => {
  const world = shop();
  ['2026-11-02', '2026-11-09', '2026-11-05', '2026-11-07'].forEach((when, at) => {
    const summary = `bicara ${when}`;
    put(world, followUps, at + 2, { no: `T-00000${at}`, when: day(when), customer: 'Ratna Dewi', summary });
  });
  expect(card(world).topics).toEqual(['bicara 2026-11-09', 'bicara 2026-11-07', 'bicara 2026-11-05']);
});

test('of many promises and cases the most pressing five stand there, and how many come after them', () => {
  const world = shop();
  const form = { customerCode: 'C-0001' };
  const started = [
    logPromise(world, { id: 'a', user: 'Neng', form: { ...form, promise: '0', due: '2026-12-30' } }),
    logService(world, { id: 'b', user: 'Neng', form: { ...form, kind: 'complaint' } }),
  ];
  expect(started.map(({ ok }) => ok)).toEqual([true, true]);
  for (let at = 1; at <= 12; at++) {
    const whose = { no: `X-${at}`, customer: 'Ratna Dewi', customerCode: 'C-0001' };
    const when = day(`2026-11-${String(30 - at)}`);
    put(world, promises, at + 2, { ...whose, date: when, promise: String(at), due: when });
    put(world, service, at + 2, { ...whose, kind: 'Pertanyaan', opened: when });
  }
  const { promises: open, morePromises, cases, moreCases } = card(world);
  expect(open.map(({ promise }) => promise)).toEqual('12 11 10 9 8'.split(' '));
  expect([open.length, morePromises, cases.length, moreCases]).toEqual([5, 8, 5, 8]);
});

test('what is not a request is refused, and nothing of it is guessed', () => {
  for (const input of [null, undefined, 7, 'C-0001', [], { code: null }, { code: 7 }])
    expect(customerCard(shop(), input)).toMatchObject({ ok: false, problem: { is: 'unreadable' } });
});

test('among 10,000 customers with 30,000 purchases each table is read once, and the answer stays as small', () => {
  const world = shop();
  const [header = []] = world.cells('Pembelian');
  const titles = header.map(String);
  const numbered = (prefix: string, digits: number, at: number) =>
    `${prefix}-${String(at).padStart(digits, '0')}`;
  world.type(
    'Pelanggan',
    5,
    1,
    Array.from({ length: 10_000 }, (_, at) => [numbered('C', 4, at + 4), `Pelanggan ${at}`]),
  );
  const note = 'x'.repeat(5000);
  const rows = Array.from({ length: 30_000 }, (_, at) => {
    const mine = at < 500;
    const values: Readonly<Record<string, string | number | { readonly serial: number }>> = {
      No: numbered('P', 6, at + 10),
      Tanggal: { serial: 46_000 + (at % 300) },
      Pelanggan: mine ? 'Ratna Dewi' : `Pelanggan ${at % 10_000}`,
      'Kode pelanggan': mine ? 'C-0001' : numbered('C', 4, (at % 10_000) + 4),
      Total: 50_000,
      [titles[5] ?? '']: mine ? `${at} ${note}` : 'Bolu',
    };
    return titles.map((title) => values[title] ?? '');
  });
  world.type('Pembelian', 6, 1, rows);
  world.calls.length = 0;
  const told = card(world);
  expect([told.timeline.length, told.earlier]).toEqual([30, 471]);
  expect(JSON.stringify(told.timeline).length).toBeLessThan(30 * 400);
  expect(world.calls.filter((name) => name === 'sheets')).toEqual(['sheets']);
  expect(new Set(world.calls).size).toBe(world.calls.length);
  expect(world.calls.every((name) => name === 'sheets' || name.startsWith('read '))).toBe(true);
});
