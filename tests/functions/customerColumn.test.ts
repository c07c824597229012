import { expect, test } from 'vitest';
import { SILENCE } from '../../src/functions';

const names = (customers: readonly (readonly unknown[])[]) => {
  const answer = SILENCE(
    customers.map((line) => [...line]),
    customers.map(() => ['2026-11-01']),
    '2026-11-23',
    false,
    '',
  );
  return Array.isArray(answer) ? answer.map(([name]) => name) : [];
};

test('beside a name, the code tells people of one name apart, and is shown only where it has to', () => {
  expect(
    names([
      ['Siti', 'C-2'],
      ['Siti', 'C-3'],
      ['Ratna', 'C-1'],
      ['Bu Ratna', 'C-1'],
    ]),
  ).toEqual(['Siti (C-2)', 'Siti (C-3)', 'Ratna']);
});

test('a row without a code belongs to the only bearer of its name, and to nobody else where two bear it', () => {
  expect(
    names([
      ['ratna ', ''],
      ['Ratna', 'C-1'],
      ['Siti', 'C-2'],
      ['Siti', 'C-3'],
      ['Siti', ''],
    ]),
  ).toEqual(['Ratna', 'Siti (C-2)', 'Siti (C-3)', 'Siti']);
});

test('a code without a name is shown as it is, an error in either column is named, and a blank row is nobody', () => {
  expect(
    names([
      ['', 'C-9'],
      ['Ratna', '#N/A'],
      ['', ''],
    ]),
  ).toEqual([
    'C-9',
    '⚠ row 2: customer must be a name or code, got "#N/A"',
    '⚠ 1 row without a customer was left out',
  ]);
});

test('a tick or what is no cell is no name beside a code, either, and says so', () => {
  expect(
    names([
      [true, 'C-1'],
      [Object.create(null), 'C-2'],
      ['Ratna', 'C-3'],
    ]),
  ).toEqual([
    'Ratna',
    '⚠ row 1: customer must be a name or code, got true',
    '⚠ row 2: customer must be a name or code, got what is no cell',
  ]);
});

test('a column that was put between name and code is left aside', () => {
  expect(
    names([
      ['Siti', 'Bandung', 'C-2'],
      ['Siti', '#N/A', 'C-3'],
    ]),
  ).toEqual(['Siti (C-2)', 'Siti (C-3)']);
});

test('how a name is cased and spaced makes no other customer, and it is shown as it is first written', () => {
  const answer = SILENCE(
    [['Bu Ratna'], ['bu  ratna '], ['BU RATNA']],
    [['2026-11-01'], ['2026-11-02'], ['2026-11-04']],
    '2026-11-04',
    '',
    '',
  );
  expect(answer).toEqual([['Bu Ratna', 0, 1.5, 0, 'ok', '']]);
});

test('where every row is later than as_of, that is said', () => {
  expect(SILENCE([['Ratna']], [['2026-11-01']], '2026-10-01', '', '')).toEqual([
    ['⚠ there is no purchase up to as_of 2026-10-01', '', '', '', '', ''],
  ]);
});

test('a sale to a walk-in is nobody’s, and is counted as such', () => {
  expect(
    names([
      ['Umum', ''],
      ['walk-in', ''],
      ['Ratna', 'C-1'],
    ]),
  ).toEqual(['Ratna', '⚠ 2 rows without a customer were left out']);
});
