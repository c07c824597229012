import { expect, test } from 'vitest';
import { snapshotWorkbook } from '../../workbench/store/snapshot';
import { call, good, shop } from './shop';

test('what somebody has begun is kept for them beside the workbook, and comes back when it is asked for', () => {
  const { host, store } = shop();
  const before = snapshotWorkbook(store);
  good(call(host, 'keepDesk', { key: 'followUp', text: '{"kind":"offer"}' }));
  good(call(host, 'keepDesk', { key: 'sale', text: 'x' }));
  good(call(host, 'keepDesk', { key: 'sale', text: '' }));
  expect(good(call(host, 'open', { kept: true }))).toMatchObject({ kept: { followUp: '{"kind":"offer"}' } });
  expect(good(call(host, 'open', {}))).not.toHaveProperty('kept');
  expect(snapshotWorkbook(store)).toEqual(before);
});

test('what is too long is not kept, and the reader is told', () => {
  const { host } = shop();
  expect(good(call(host, 'keepDesk', { key: 'sale', text: '🎂'.repeat(5_000) }))).toEqual({ kept: false });
  expect(good(call(host, 'keepDesk', { key: 'sale', text: '🎂'.repeat(1_100) }))).toEqual({ kept: true });
});

test.each([
  [{ key: '', text: 'x' }],
  [{ key: '__proto__.x', text: 'x' }],
  [{ key: 'a'.repeat(41), text: 'x' }],
  [{ key: 'a', text: 7 }],
  [{ key: ['a'], text: 'x' }],
  [null],
])('%j is refused', (input) => {
  const { host } = shop();
  expect(call(host, 'keepDesk', input)).toMatchObject({ value: { ok: false, problem: 'unreadable' } });
});
