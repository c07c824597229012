import type { Cells } from '../../src/functions/cells';
import type { Reading } from './signatures';

/** A value that may stand in a cell by mistake or by malice, and what it can rightly be read as. */
export interface HostileCell {
  readonly value: unknown;
  readonly reads: readonly Reading[];
}

const like =
  (...reads: readonly Reading[]) =>
  (value: unknown): HostileCell => ({ value, reads });

export const hostileCells: readonly HostileCell[] = [
  ...['', '   ', null, undefined].map(like()),
  ...[
    'abc',
    'text',
    '2026-02-30',
    '12/03/2026',
    '2026-13-01T08:00',
    '9e999',
    '0x10',
    '1.2.3',
    '--5',
    'Rp',
  ].map(like('name')),
  ...['#N/A', '#REF!', '#DIV/0!'].map(like()),
  ...['⚠ x', '=1+1', '<b>', '__proto__', 'constructor', 'toString'].map(like('name')),
  ...['x'.repeat(10_000), '9'.repeat(10_000), '37.000', '1,500'].map(like('name')),
  ...['2026-11-23', '2026-11-23 08:30', '2026-11-23T23:30:00.000Z', '1900-01-01', '9999-12-31'].map(
    like('name', 'day'),
  ),
  ...['Rp 37.000', '37rb', '-5', '(5.000.000)'].map(like('name', 'number')),
  ...[0, -0, 1, -1, 0.1, 1e-7, 5e-324, 1e15, -1e15, 46_000].map(like('name', 'number')),
  ...[1e308, -1e308, Number.MAX_SAFE_INTEGER, Number.NaN, Number.POSITIVE_INFINITY, 10n].map(like('name')),
  ...[true, false].map(like('flag')),
  ...[{}, { day: '2026-02-30' }, Object.create(null), () => 1, Symbol('cell')].map(like()),
];

/** Ranges of shapes that nobody asked for; some of them no range at all. */
export const hostileRanges: readonly Cells[] = [
  [],
  [[]],
  [[], []],
  [1, 2],
  [null],
  [[1], 2],
  [[[1]]],
  [[1], [1, 2]],
  [[1, 2], [1]],
  [[1, 2, 3]],
  [[1], [2], [3]],
  [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
  [[''], ['']],
  [['', '', '', '', '']],
  Array.from({ length: 12 }, () => ['']),
  Array.from({ length: 12 }, (_, row) => [row, '#N/A']),
];
