import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CARE_BALANCE,
  CARE_BUDGET,
  CREDIT_CHECK,
  NEXT_TOUCH,
  PROMISE_KEPT,
  ROUND_DOWN_BILL,
} from '../../src/functions';

test.each<[string, () => unknown, unknown]>([
  ['a bill of 37000 becomes 35000', () => ROUND_DOWN_BILL(37_000, 5000, ''), 35_000],
  ['the step is 5000 where it is left out', () => ROUND_DOWN_BILL(37_000, '', undefined), 35_000],
  ['no more than the cap is given away', () => ROUND_DOWN_BILL(37_000, 5000, 500), 36_500],
  ['a bill that is round already stays', () => ROUND_DOWN_BILL(35_000, 5000, 0), 35_000],
  ['cents round exactly', () => ROUND_DOWN_BILL(0.3, 0.1, ''), 0.3],
  ['a budget of 2 % counts twice', () => CARE_BUDGET(40_000_000, 0.02, ''), 1_600_000],
  ['a budget of 7 % bears no binary noise', () => CARE_BUDGET(100, 0.07, 1), 7],
  [
    'the next touch is so many days later, over a leap day',
    () => NEXT_TOUCH('2024-02-28', 2),
    { day: '2024-03-01' },
  ],
  [
    'no contact has no next touch',
    () => NEXT_TOUCH([['2026-11-01'], ['']], 30),
    [[{ day: '2026-12-01' }], ['']],
  ],
  [
    'caring contacts are counted in either language',
    () => CARE_BALANCE([['Sapa'], ['offer'], ['Kabar'], ['Tagihan'], ['']]),
    0.5,
  ],
  [
    'ten billion is money too, typed as well as counted',
    () => CARE_BUDGET('Rp 10.000.000.000,50', 0.5, 1),
    5_000_000_000.25,
  ],
  ['no contact has no balance', () => CARE_BALANCE([[''], ['']]), ''],
  [
    'promises kept or exceeded are counted among those that are closed, in either language',
    () => PROMISE_KEPT([['Kept'], ['Lebih'], ['Short'], ['Belum'], [''], ['sesuai']]),
    0.75,
  ],
  ['where no promise is closed there is no share', () => PROMISE_KEPT([['Pending'], ['']]), ''],
  [
    'credit is off where there is no limit',
    () => CREDIT_CHECK(1000, '', '', '', true, ''),
    'No: this customer has no credit limit',
  ],
  [
    'exactly the limit is yes',
    () => CREDIT_CHECK(400_000, 100_000, 500_000, 0, '', ''),
    'Yes: that is all of the limit',
  ],
  [
    'below the limit the answer says what is left',
    () => CREDIT_CHECK(250_000, 100_000, 'Rp500.000', '', '', 'id'),
    'Ya: sisa batas 150.000 setelah ini',
  ],
  [
    'one above the limit is no',
    () => CREDIT_CHECK(400_001, 100_000, 500_000, 0, '', 'en'),
    'No: 1 above the limit',
  ],
  [
    'cents are counted exactly',
    () => CREDIT_CHECK(0.1, 0.2, 0.3, 0, '', 'en'),
    'Yes: that is all of the limit',
  ],
  ['a bill overdue is no', () => CREDIT_CHECK(1, 100, 500, 12, '', 'id'), 'Tidak: ada tagihan telat 12 hari'],
  [
    'days overdue of nothing owed do not count',
    () => CREDIT_CHECK(1, 0, 500, 12, '', ''),
    'Yes: 499 of the limit is left after it',
  ],
  [
    'without trust there is no credit',
    () => CREDIT_CHECK(1, 0, 500, 0, false, ''),
    'No: not trusted with credit yet',
  ],
  [
    'each row of a range has its own answer',
    () => CREDIT_CHECK([[1], [''], ['x']], 0, [[5], [5], [5]], '', '', ''),
    [['Yes: 4 of the limit is left after it'], [''], ['⚠ amount must be a number, got "x"']],
  ],
])('%s', (_, call, expected) => {
  expect(call()).toEqual(expected);
});

test.each<[string, () => unknown]>([
  ['step must be above 0, got 0', () => ROUND_DOWN_BILL(37_000, 0, '')],
  ['total must not be below 0, got -1', () => ROUND_DOWN_BILL(-1, '', '')],
  ['cap must be a number, got "x"', () => ROUND_DOWN_BILL(1, '', 'x')],
  ['rate must be from 0 to 1, got 2', () => CARE_BUDGET(1, 2, '')],
  ['base must be a number, got true', () => CARE_BUDGET(true, 0.1, '')],
  [
    'last_contact must be at least 2 days before 9999-12-31, got "9999-12-30"',
    () => NEXT_TOUCH('9999-12-30', 2),
  ],
  ['base must be a number of at most 15 digits, got 10000000000000000', () => CARE_BUDGET(1e16, 0.1, '')],
  ['base must be a rectangle of cells', () => CARE_BUDGET([[1], [1, 2]], 0.1, '')],
  ['last_contact must be a date, got "yesterday"', () => NEXT_TOUCH('yesterday', 3)],
  ['ideal_days must be a whole number from 1 up, got 0', () => NEXT_TOUCH('2026-11-01', 0)],
  ['ideal_days must not be above 36500, got 1000000000', () => NEXT_TOUCH('2026-11-01', 1e9)],
  ['kind must be one of Greeting, News, Offer', () => CARE_BALANCE([['Sapa'], ['marah']])],
  ['result must be one of Pending, Short, Kept, Exceeded, got "done"', () => PROMISE_KEPT([['done']])],
  ['amount must be above 0, got 0', () => CREDIT_CHECK(0, 0, 5, 0, true, '')],
  ['owed must not be below 0, got -1', () => CREDIT_CHECK(1, -1, 5, 0, true, '')],
  ['trusted must be TRUE or FALSE, got "maybe"', () => CREDIT_CHECK(1, 0, 5, 0, 'maybe', '')],
])('bad input is refused: %s', (message, call) => {
  expect(call).toThrow(message);
});

test('a rounded bill is whole steps, and never above the bill nor a step below it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 1, max: 1e6 }), (total, step) => {
      const paid = Number(ROUND_DOWN_BILL(total, step, ''));
      expect(paid % step).toBe(0);
      expect(total - paid).toBeGreaterThanOrEqual(0);
      expect(total - paid).toBeLessThan(step);
    }),
  );
});
