import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day';
import type { Answer, LeakReport, Saved } from '../../src/server/contract';
import { answer } from '../../src/server/door';
import { findLeaks } from '../../src/server/findLeaks';
import { setUp } from '../../src/server/setUp';
import { openBook } from '../../src/workbook/book';
import { columnsIn } from '../../src/workbook/header';
import { cash } from '../../src/workbook/schema/cash';
import { knownFindings } from '../../src/workbook/schema/knownFindings';
import { payments } from '../../src/workbook/schema/payments';
import { purchases } from '../../src/workbook/schema/purchases';
import type { Table } from '../../src/workbook/table';
import { Killed, type MemoryWorld, memoryWorld } from '../workbook/memoryWorld';

const type = (world: MemoryWorld, sheet: string, table: Table, row: number, values: object) => {
  const places = columnsIn(world.cells(sheet)[0] ?? [], table.columns);
  for (const [key, value] of Object.entries(values))
    world.type(sheet, row, (places.get(key) ?? 0) + 1, [[value]]);
};

/** On 2026-11-23: a credit sale without its money, a payment for no sale, and cash without a note. */
const shop = (language: 'id' | 'en' = 'id'): MemoryWorld => {
  const world = memoryWorld(language);
  expect(setUp(world)).toMatchObject({ ok: true });
  const [sold, paid, moved] =
    language === 'id' ? ['Pembelian', 'Pembayaran', 'Kas'] : ['Purchases', 'Payments', 'Cash'];
  const date = { serial: 46_330 };
  type(world, sold, purchases, 2, {
    no: 'P-000001',
    date,
    customer: 'Ratna',
    total: 90_000,
    method: language === 'id' ? 'Tempo' : 'Credit',
    status: language === 'id' ? 'Lunas' : 'Paid',
  });
  type(world, paid, payments, 2, { no: 'B-000001', date, purchaseNo: 'P-000009', amount: 250_000 });
  type(world, moved, cash, 2, { no: 'M-000001', date, out: 75_000, category: '=Sewa' });
  world.calls.length = 0;
  return world;
};

const today = '2026-11-23' as Day;
const leaksOf = (world: MemoryWorld, most?: number): LeakReport => findLeaks(openBook(world), today, most);
const abouts = (world: MemoryWorld) => leaksOf(world).leaks.map(({ about }) => about);

const ask = (world: MemoryWorld, name: string, input: object) => answer(world, name, input) as Answer<Saved>;
const click = { id: 'click-1', user: 'Dewi', kind: 'noNote', about: 'M-000001' };
const rows = (world: MemoryWorld) =>
  world
    .cells('Sudah Jelas')
    .slice(1)
    .filter((line) => line.some((cell) => cell !== ''));

test('the findings of the workbook come in its language, the most money first, each with its reason', () => {
  expect(leaksOf(shop())).toEqual({
    count: 3,
    leaks: [
      {
        kind: 'moneyWithoutSale',
        title: 'Uang tanpa jualan',
        about: 'B-000001',
        why: 'bayar 2026-11-04 untuk P-000009, tapi penjualan itu tidak ada',
        money: 'Rp250.000',
      },
      {
        kind: 'saleWithoutMoney',
        title: 'Jualan tanpa uang',
        about: 'P-000001',
        why: 'Ratna: ditandai lunas, tapi yang tercatat baru Rp0 dari Rp90.000',
        money: 'Rp90.000',
      },
      {
        kind: 'noNote',
        title: 'Keluar tanpa catatan',
        about: 'M-000001',
        why: '=Sewa: keluar di 2026-11-04 tanpa catatan: untuk apa?',
        money: 'Rp75.000',
      },
    ],
  });
  expect(leaksOf(shop('en')).leaks[1]?.why).toBe(
    'Ratna: marked as paid, but only Rp0 of Rp90.000 is written down',
  );
  expect(leaksOf(shop(), 1)).toMatchObject({ count: 3, leaks: [{ about: 'B-000001' }] });
});

test('a finding that is cleared up is noted with the day and the name, and stays quiet', () => {
  const world = shop();
  expect(ask(world, 'markKnown', { ...click, why: '=1+1' })).toEqual({
    ok: true,
    value: { id: 'click-1', summary: 'Sudah jelas: Keluar tanpa catatan, M-000001', undoable: true },
  });
  expect(rows(world)).toEqual([
    [
      'S-00001',
      'Keluar tanpa catatan',
      'M-000001',
      expect.stringMatching(/^[^=].*=1\+1$/),
      { serial: 46_349 },
      'Dewi',
    ],
  ]);
  expect(abouts(world)).toEqual(['B-000001', 'P-000001']);
});

test('a person can clear it up as well by typing it, and an older workbook without the sheet has none cleared up', () => {
  const world = shop();
  type(world, 'Sudah Jelas', knownFindings, 2, { about: ' p-000001 ' });
  expect(abouts(world)).toEqual(['B-000001', 'M-000001']);
  world.sheets.delete('Sudah Jelas');
  expect(abouts(world)).toHaveLength(3);
  expect(ask(world, 'markKnown', click)).toMatchObject({ ok: false, problem: 'noSheet', remedy: 'setUp' });
});

test('the same finding twice, by one click or by two, is noted once', () => {
  const world = shop();
  ask(world, 'markKnown', click);
  expect(ask(world, 'markKnown', click)).toMatchObject({ ok: true });
  expect(ask(world, 'markKnown', { ...click, id: 'click-2', about: ' m-000001' })).toMatchObject({
    ok: true,
    value: { undoable: false },
  });
  expect(rows(world)).toHaveLength(1);
  ask(world, 'markKnown', { ...click, id: 'click-3', kind: 'twice' });
  expect(rows(world)).toHaveLength(2);
});

test('undo takes it back, and the finding is told again', () => {
  const world = shop();
  ask(world, 'markKnown', click);
  expect(ask(world, 'undo', { id: 'click-1', user: 'Dewi' })).toMatchObject({ ok: true });
  expect(rows(world)).toEqual([]);
  expect(abouts(world)).toHaveLength(3);
});

test.each([
  ['no kind', { kind: '' }],
  ['a kind that there is not', { kind: 'theft' }],
  ['a kind that every object has', { kind: 'toString' }],
  ['a title instead of a kind', { kind: 'Keluar tanpa catatan' }],
  ['nothing that it is about', { about: '  ' }],
  ['what is no text', { about: { toString: 1 } }],
  ['a text longer than any finding', { about: 'x'.repeat(201) }],
  ['no id', { id: '' }],
  ['a reason that is no text', { why: ['x'] }],
])('%s is refused, and nothing is written', (_, wrong) => {
  const world = shop();
  expect(ask(world, 'markKnown', { ...click, ...wrong })).toMatchObject({ ok: false, problem: 'unreadable' });
  expect(rows(world)).toEqual([]);
});

test('killed at any call and tried again, it is noted once', () => {
  const undisturbed = shop();
  ask(undisturbed, 'markKnown', click);
  const expected = rows(undisturbed);
  const calls = undisturbed.calls.length;
  for (let call = 0; call < calls; call++) {
    const world = shop();
    world.killAt(call);
    expect(() => ask(world, 'markKnown', click), `call ${call}`).toThrow(Killed);
    world.revive();
    expect(ask(world, 'markKnown', click), `call ${call}`).toMatchObject({ ok: true });
    expect(rows(world), `call ${call}`).toEqual(expected);
  }
});
