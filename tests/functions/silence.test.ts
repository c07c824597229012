import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day';
import { SILENCE } from '../../src/functions/silence';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const start = '2026-01-01' as Day;
const on = (day: number) => addDays(start, day);
const visits = (name: string, ...days: number[]) => days.map((day) => [name, on(day)]);
const asked = (rows: readonly unknown[][], asOf: number, headers: unknown = '') =>
  SILENCE(
    rows.map(([name]) => [name]),
    rows.map(([, day]) => [day]),
    on(asOf),
    headers,
    'en',
  );

test.each([
  [34, 1.4, 'ok'],
  [35, 1.5, 'quiet'],
  [39, 1.9, 'quiet'],
  [40, 2, 'slipping'],
  [900, 88, 'slipping'],
])(
  'who comes every ten days and last came on day 20 is on day %i at a ratio of %d: %s',
  (asOf, ratio, state) => {
    expect(asked(visits('Ratna', 0, 10, 20), asOf)).toEqual([['Ratna', asOf - 20, 10, ratio, state, '']]);
  },
);

test('under three visits the median gap of the shop stands in, and the row says so', () => {
  const rows = [...visits('Ratna', 0, 10, 20), ...visits('Budi', 0, 30)];
  expect(asked(rows, 40)).toEqual([
    ['Ratna', 20, 10, 2, 'slipping', ''],
    ['Budi', 10, 10, 1, 'ok', 'rhythm of the shop'],
  ]);
});

test('where nobody has come twice there is no rhythm to go by', () => {
  expect(asked(visits('Budi', 0), 40)).toEqual([['Budi', 40, '', '', '', 'nobody has come twice yet']]);
});

test('rows that cannot be read are named at the end, and titles are no visit', () => {
  const rows = [['customer', 'date'], ...visits('Budi', 0, 0), ['Budi', 'soon'], ['', on(3)], ['', '']];
  expect(asked(rows, 1, true)).toEqual([
    ['customer', 'days silent', 'median gap', 'ratio', 'state', 'note'],
    ['Budi', 1, '', '', '', 'nobody has come twice yet'],
    ['⚠ row 4: date must be a date, got "soon"', '', '', '', '', ''],
    ['⚠ 1 row without a customer was left out', '', '', '', '', ''],
  ]);
});

test('columns of unequal height and a missing as_of are errors', () => {
  expect(() => SILENCE(column('a', 'b'), column('2026-01-01'), '2026-02-01', '', '')).toThrow(
    'customer has 2 rows but date has 1',
  );
  expect(() => SILENCE(column('a'), column('2026-01-01'), '', '', '')).toThrow(
    'as_of must be a date, got ""',
  );
});

test('the order of rows changes only the order of customers, and a longer silence never a lower ratio', () => {
  const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 300 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 100 }), (drawn, later) => {
      const lines = drawn.map(([name, day]): unknown[] => [name, on(day)]);
      const byName = (answer: unknown) =>
        [...(answer as unknown[][])].sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1));
      expect(byName(asked([...lines].reverse(), 300))).toEqual(byName(asked(lines, 300)));
      const [before, after] = [byName(asked(lines, 300)), byName(asked(lines, 300 + later))];
      before.forEach((row, at) => {
        expect(Number(after[at]?.[3])).toBeGreaterThanOrEqual(Number(row[3]));
      });
    }),
  );
});

test('in Indonesian the state and the note are said as a shop owner says them', () => {
  const rows = [...visits('Ratna', 0, 10, 20), ...visits('Budi', 0, 30)];
  expect(
    SILENCE(column(...rows.map(([who]) => who)), column(...rows.map(([, day]) => day)), on(40), false, 'id'),
  ).toEqual([
    ['Ratna', 20, 10, 2, 'menjauh', ''],
    ['Budi', 10, 10, 1, 'rutin', 'memakai kebiasaan toko'],
  ]);
});

test('an error cell or a tick is no customer, and its row is named', () => {
  expect(SILENCE(column('Budi', '#N/A', true), column(on(0), on(1), on(2)), on(3), false, '')).toEqual([
    ['Budi', 3, '', '', '', 'nobody has come twice yet'],
    ['⚠ row 2: customer must be a name or code, got "#N/A"', '', '', '', '', ''],
    ['⚠ row 3: customer must be a name or code, got true', '', '', '', '', ''],
  ]);
});
