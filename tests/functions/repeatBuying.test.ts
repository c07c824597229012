import { expect, test } from 'vitest';
import type { Answer } from '../../src/functions/cells';
import { BTYD_ALIVE, BTYD_BUY_CHANCE, BTYD_FIT, BTYD_PURCHASES } from '../../src/functions/repeatBuying';
import { GAMMA_GAMMA_FIT, GAMMA_GAMMA_SPEND } from '../../src/functions/spendPerPurchase';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const published = [['BG/NBD', 0.243, 4.414, 0.793, 2.426]];
/** The one cell of a fit that is a sentence. */
const status = (answer: Answer) =>
  Array.isArray(answer) ? answer[0]?.find((cell) => typeof cell === 'string' && / |ok/.test(cell)) : answer;
const fitOf = (frequency: unknown[], recency: unknown[], age: unknown[], model?: unknown, method?: unknown) =>
  BTYD_FIT(column(...frequency), column(...recency), column(...age), model, method);

test('a published row of parameters can be typed by hand', () => {
  expect(Number(BTYD_PURCHASES(published, 2, 30.43, 38.86, 39)).toFixed(3)).toBe('1.226');
});

test('a range answers row by row, blanks for blanks, and a warning only where a row is bad', () => {
  const answer = BTYD_ALIVE(published, column(1, '', 2), column(10, '', 50), column(39, '', 39));
  expect(answer).toEqual([
    [BTYD_ALIVE(published, 1, 10, 39)],
    [''],
    ['⚠ recency must not be above age 39, got 50'],
  ]);
});

test.each<[string, () => unknown]>([
  ['frequency must be a whole number from 0 up, got 1.5', () => BTYD_ALIVE(published, 1.5, 1, 2)],
  ['frequency must be a whole number from 0 up, got -1', () => BTYD_ALIVE(published, -1, 1, 2)],
  ['frequency must be a number, got true', () => BTYD_ALIVE(published, true, 1, 2)],
  ['frequency must not be above 10000, got 4000000000', () => BTYD_ALIVE(published, 4e9, 1, 2)],
  ['recency must be a number, got "#N/A"', () => BTYD_BUY_CHANCE(published, 1, '#N/A', 2, 1)],
  ['recency must be 0 where frequency is 0, got 1', () => BTYD_BUY_CHANCE(published, 0, 1, 2, 1)],
  ['recency must be above 0 where frequency is 3, got 0', () => BTYD_PURCHASES(published, 3, 0, 2, 1)],
  ['age must not be below 0, got -2', () => BTYD_PURCHASES(published, 0, 0, -2, 1)],
  ['horizon must not be below 0, got -1', () => BTYD_PURCHASES(published, 0, 0, 2, -1)],
  ['horizon must not be so far beyond the history', () => BTYD_PURCHASES(published, 0, 0, 2, 1e12)],
  ['horizon must be a number, got "undefined"', () => BTYD_PURCHASES(published, 2, 1, 2, 'undefined')],
  ['parameters must be one row of at least five cells', () => BTYD_ALIVE(0.5, 1, 1, 2)],
  [
    'parameters model must be "MBG/NBD" or "BG/NBD", got "Pareto"',
    () => BTYD_ALIVE([['Pareto', 1, 1, 1, 1]], 1, 1, 2),
  ],
  ['parameters alpha must be above 0, got 0', () => BTYD_ALIVE([['BG/NBD', 1, 0, 1, 1]], 1, 1, 2)],
  ['got blanks: the fit had too little data', () => BTYD_ALIVE([['BG/NBD', '', '', '', '']], 1, 1, 2)],
  ['model must be "MBG/NBD" or "BG/NBD", got "x"', () => fitOf([1], [1], [2], 'x')],
  ['method must be "MAP" or "ML", got 7', () => fitOf([1], [1], [2], '', 7)],
  ['frequency has 2 rows but recency has 1', () => fitOf([1, 2], [1], [2, 3])],
  ['parameters must be one row of at least three cells', () => GAMMA_GAMMA_SPEND('', 1, 1)],
  ['parameters q must be above 1', () => GAMMA_GAMMA_SPEND([[1, 0.5, 1]], 0, 0)],
  ['mean_spend must not be below 0, got -5', () => GAMMA_GAMMA_SPEND([[6, 4, 15]], 1, -5)],
])('bad input is refused: %s', (message, call) => {
  expect(call).toThrow(message);
});

test.each<[string, () => Answer]>([
  ['no fit: no customer', () => fitOf(['', ''], ['', ''], ['', ''])],
  ['no fit: every customer is new, their ages are all 0', () => fitOf([0, 0], [0, 0], [0, 0])],
  ['few data: nobody has bought twice', () => fitOf([0, 0], [0, 0], [3, 5])],
  ['few data: only 1 of at least 10 customers', () => fitOf([3], [9], [9])],
  [
    'no fit: these data have no best parameters by ML within 100 steps; use MAP',
    () => fitOf([0, 0], [0, 0], [3, 5], '', 'ML'),
  ],
  [
    'few data: only 1 of at least 10 customers; ⚠ left out row 2: recency must not be above age 4, got 5, and 1 more',
    () => fitOf([3, 1, 'x'], [9, 5, 1], [9, 4, 2]),
  ],
  [
    'few data: only 1 of at least 10 customers; ⚠ left out row 2: frequency must not be above 10000, got 4000000000',
    () => fitOf([3, 4e9], [9, 5], [9, 9]),
  ],
  ['no fit: nobody spent on a repeat purchase', () => GAMMA_GAMMA_FIT(column(0, 3), column(0, 0), '')],
  ['few data: only 1 of at least 10 customers', () => GAMMA_GAMMA_FIT(column(3), column(500), '')],
  ['few data: only 2 of at least 10 customers', () => GAMMA_GAMMA_FIT(column(3, 3), column(500, 500), 'MAP')],
])('the status of a fit says plainly: %s', (expected, answer) => {
  expect(status(answer())).toBe(expected);
});

test.each(['#N/A', '⚠ x', ''])('%j above the columns is no title, so the row is reported', (cell) => {
  expect(status(fitOf([cell, 3], ['recency', 9], ['age', 9]))).toContain('⚠ left out row 1: frequency');
});

test('a title above the columns is no customer', () => {
  expect(fitOf(['frequency', 3], ['recency', 9], ['age', 9])).toEqual(fitOf([3], [9], [9]));
});

test('a fit on the edge of having no best parameters is the same in any order of rows', () => {
  const rows = [
    [3, 36_500],
    [2, 29_000],
    [2, 35_000],
    [1, 21_500],
    [1, 27_500],
    [2, 23_000],
  ];
  const fitOfRows = (order: readonly number[]) =>
    GAMMA_GAMMA_FIT(
      order.map((at) => [rows[at]?.[0]]),
      order.map((at) => [rows[at]?.[1]]),
      'ML',
    );
  expect(fitOfRows([5, 3, 0, 4, 1, 2])).toEqual(fitOfRows([0, 1, 2, 3, 4, 5]));
});

test('a fit that has no best parameters answers blanks for them, never an invented number', () => {
  const [row] = fitOf([0, 0], [0, 0], [3, 5], '', 'ML') as unknown[][];
  expect(row?.slice(0, 6)).toEqual(['MBG/NBD', '', '', '', '', '']);
});
