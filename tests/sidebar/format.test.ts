import { expect, test } from 'vitest';
import { countText, dayText, phoneText } from '../../sidebar/format';

test.each([
  ['2026-11-23', 'id', 'Sen 23 Nov'],
  ['2026-11-23', 'en', 'Mon 23 Nov'],
  ['2025-08-17', 'id', 'Min 17 Agu 2025'],
  ['17/08/25', 'id', '17/08/25'],
] as const)('the day %s is written in %s as %s', (day, language, text) => {
  expect(dayText(day, language, '2026-01-01')).toBe(text);
});

test('counts have the thousands mark of their language', () => {
  expect([countText(6919, 'id'), countText(6919, 'en')]).toEqual(['6.919', '6,919']);
});

test.each([
  ['6281234567890', '0812-3456-7890'],
  ['6591234567', '+6591234567'],
  ['082212982193', '082212982193'],
  ['belum ada', 'belum ada'],
  ['', ''],
])('the phone %s is shown as %s', (phone, text) => {
  expect(phoneText(phone)).toBe(text);
});
