import { afterAll, expect, test } from 'vitest';
import { newBookState } from '../../workbench/host/bookState';
import type { MemoryWorkbook } from '../../workbench/store/memory';
import type { StoredValue } from '../../workbench/store/store';
import { call, good, rowsOf, sheetOf, shippedHost, shop, type } from './shop';

const now = '2026-11-23T09:30:00+07:00';
const today = 46_349;
const on = (store: MemoryWorkbook) => shippedHost({ store, state: newBookState(), now }).host;
const greeting = { id: 'the click', user: 'Neng', form: { customerCode: 'C-0001', kind: 'greeting' } };
const tally = { workbooks: 0, faults: 0 };

afterAll(() => {
  console.log(`Journal: ${JSON.stringify(tally)}; nothing that is still needed was dropped.`);
});

/** A shop whose journal holds so many older entries, the oldest this many days old. */
function olderShop(count: number, days: number, state: (at: number) => string = () => 'done') {
  const { store } = shop();
  const sheet = sheetOf(store, '_Journal');
  sheet.insertRows(sheet.maxRows, count + 50);
  const lines = Array.from({ length: count }, (_, at): StoredValue[] => [
    `old ${at}`,
    today - days + (days * at) / count,
    'Dewi',
    'refresh',
    state(at),
    `Simpanan lama ${at}`,
    '|[]|',
  ]);
  type(store, '_Journal', 1, 0, lines);
  tally.workbooks += 1;
  return store;
}
const ids = (store: MemoryWorkbook) => rowsOf(store, '_Journal').map((row) => row.Id);

test('entries older than a month go once there are more than two thousand, in one call, as part of a save', () => {
  const store = olderShop(2400, 365);
  const { meter } = call(on(store), 'logFollowUp', greeting);
  expect(meter.calls.filter(({ method }) => method.endsWith('deleteRows'))).toHaveLength(1);
  const left = ids(store);
  expect([left.length, left[0], left[left.length - 1]]).toEqual([2000, 'old 401', 'the click']);
  const again = call(on(store), 'logFollowUp', { ...greeting, id: 'next' });
  expect(again.meter.calls.filter(({ method }) => method.endsWith('deleteRows'))).toEqual([]);
});

test.each([
  ['of the last month stays, however many there are', 3000, 29],
  ['beyond two thousand is little stays for now', 2100, 365],
])('what %s', (_, count, days) => {
  const store = olderShop(count, days);
  good(call(on(store), 'logFollowUp', greeting));
  expect(ids(store)).toHaveLength(count + 1);
});

test('an entry that is being forgotten, and whatever follows it, is never dropped', () => {
  const store = olderShop(2600, 365, (at) => (at === 250 ? 'forgetting' : 'done'));
  good(call(on(store), 'logFollowUp', greeting));
  expect(ids(store)[0]).toBe('old 250');
});

test('killed anywhere, a save that drops entries is there once and whole when clicked again, and later ones are untouched', () => {
  const base = olderShop(2400, 365);
  const calls = call(on(base.clone()), 'logFollowUp', greeting).meter.calls.length;
  for (const unflushed of ['lost', 'kept'] as const) {
    for (let killAt = 0; killAt < calls; killAt++) {
      const store = base.clone();
      call(on(store), 'logFollowUp', greeting, { killAt, unflushed });
      good(call(on(store), 'logFollowUp', greeting));
      expect(rowsOf(store, 'Tindak Lanjut'), `killed at ${killAt}`).toHaveLength(1);
      const left = ids(store);
      expect(left.slice(-2), `killed at ${killAt}`).toEqual(['old 2399', 'the click']);
      expect(left.length, `killed at ${killAt}`).toBeGreaterThanOrEqual(2000);
      tally.faults += 1;
    }
  }
});
