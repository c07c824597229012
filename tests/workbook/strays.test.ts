import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell, Written } from '../../src/workbook/cell';
import { sceneOf, standsFirm } from '../../src/workbook/scene';
import { missesWriting, strays, taken } from '../../src/workbook/strays';
import type { Stroke, Trace } from '../../src/workbook/tracedGrid';

type Lines = Cell[][];

/** A table with ids, two columns of ours, and one that somebody keeps of their own. */
const titles = ['No', 'Nama', 'Jumlah', 'Punya sendiri'];
const tableOf = (rows: number): Lines => [
  titles,
  ...Array.from({ length: rows }, (_, at) => [`C-${at + 1}`, `Nama ${at + 1}`, at * 10, `milik ${at + 1}`]),
];

/** What a save writes: new rows below, changed cells, rows emptied. */
interface Save {
  readonly fresh: number;
  readonly changed: readonly number[];
  readonly emptied: number | null;
}
function strokesOf(seen: Lines, { fresh, changed, emptied }: Save): Trace['strokes'] {
  const strokes = new Map<number, Map<number, Stroke>>();
  const draw = (row: number, values: readonly (readonly [number, Written])[]) => {
    strokes.set(
      row,
      new Map(values.map(([column, after]) => [column, { before: seen[row]?.[column] ?? '', after }])),
    );
  };
  for (const row of changed) if (row !== emptied) draw(row, [[2, 999 + row]]);
  if (emptied !== null)
    draw(
      emptied,
      [0, 1, 2].map((column) => [column, '']),
    );
  for (let at = 0; at < fresh; at++) {
    draw(seen.length + at, [
      [0, `C-9${at}`],
      [1, `Baru ${at}`],
      [2, 5_000 + at],
    ]);
  }
  return strokes;
}

type Move = { is: 'insert' | 'delete'; at: number; rows: number } | { is: 'sort'; order: number[] };
function moved(lines: Lines, move: Move): Lines {
  const [header = [], ...rows] = lines.map((line) => [...line]);
  if (move.is === 'sort') return [header, ...move.order.map((from) => rows[from] ?? [])];
  if (move.is === 'insert')
    rows.splice(move.at, 0, ...Array.from({ length: move.rows }, () => ['', '', '', '']));
  else rows.splice(move.at, 1);
  return [header, ...rows];
}
const insertedBy = (move: Move): number => (move.is === 'insert' ? move.rows : move.is === 'delete' ? -1 : 0);

function withCells(
  lines: Lines,
  cells: Iterable<readonly [row: number, column: number, value: Written]>,
): Lines {
  const changed = lines.map((line) => [...line]);
  for (const [row, column, value] of cells) {
    while (changed.length <= row) changed.push(['', '', '', '']);
    const line = changed[row];
    if (line) line[column] = value;
  }
  return changed;
}
const written = (lines: Lines, strokes: Trace['strokes']): Lines =>
  withCells(
    lines,
    [...strokes].flatMap(([row, cells]) =>
      [...cells].map(([column, { after }]) => [row, column, after] as const),
    ),
  );

const trial = fc.integer({ min: 1, max: 6 }).chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    save: fc.record({
      fresh: fc.integer({ min: 0, max: 2 }),
      changed: fc.uniqueArray(fc.integer({ min: 1, max: rows }), { maxLength: 2 }),
      emptied: fc.option(fc.integer({ min: 1, max: rows })),
    }),
    move: fc.oneof(
      fc.record({
        is: fc.constant('insert' as const),
        at: fc.integer({ min: 0, max: rows }),
        rows: fc.integer({ min: 1, max: 2 }),
      }),
      fc.record({
        is: fc.constant('delete' as const),
        at: fc.integer({ min: 0, max: rows - 1 }),
        rows: fc.constant(1),
      }),
      fc.record({
        is: fc.constant('sort' as const),
        order: fc.shuffledSubarray([...Array(rows).keys()], { minLength: rows, maxLength: rows }),
      }),
    ),
  }),
);
const sceneAfter = (seen: Lines, strokes: Trace['strokes'], now: Lines, move: Move) =>
  sceneOf({ trace: { seen, strokes }, now, idAt: 0, inserted: insertedBy(move) });
const returnedTo = (now: Lines, cells: ReturnType<typeof strays>): Lines =>
  withCells(
    now,
    cells.map(({ row, column, value }) => [row, column, value] as const),
  );

test('what landed beside its row, since people moved rows, is given back to the row that stood there', () => {
  fc.assert(
    fc.property(trial, ({ rows, save, move }) => {
      const seen = tableOf(rows);
      const strokes = strokesOf(seen, save);
      const alone = moved(seen, move);
      const now = written(alone, strokes);
      const mended = returnedTo(now, strays(sceneAfter(seen, strokes, now, move)));
      alone.forEach((line, row) => {
        const own = seen.findIndex((other) => other[3] === line[3]);
        // What it had, or already what it was to get; never anything of another row.
        if (line[3] !== '') expect([line, written(seen, strokes)[own]]).toContainEqual(mended[row]);
      });
    }),
    { numRuns: 2_000 },
  );
});

test('what landed where it belongs, before people moved rows, stays', () => {
  fc.assert(
    fc.property(trial, ({ rows, save, move }) => {
      const seen = tableOf(rows);
      const strokes = strokesOf(seen, save);
      const now = moved(written(seen, strokes), move);
      const scene = sceneAfter(seen, strokes, now, move);
      expect(returnedTo(now, strays(scene))).toEqual(now);
      expect(missesWriting(scene)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

test('where rows came in above the titles, all that had been written is taken back', () => {
  fc.assert(
    fc.property(trial, fc.integer({ min: 1, max: 3 }), ({ rows, save }, above) => {
      const seen = tableOf(rows);
      const strokes = strokesOf(seen, save);
      const put = Array.from({ length: above }, () => ['', '', '', '']);
      const now = [...put, ...written(seen, strokes)];
      const scene = sceneOf({ trace: { seen, strokes }, now, idAt: 0, inserted: above });
      const empty = Array.from({ length: save.fresh }, () => ['', '', '', '']);
      expect(returnedTo(now, taken(scene)).map((line) => [...line, '', '', ''].slice(0, 4))).toEqual([
        ...put,
        ...seen,
        ...empty,
      ]);
    }),
    { numRuns: 2_000 },
  );
});

test('where nobody moved anything, all stands firm and nothing is astray', () => {
  fc.assert(
    fc.property(trial, ({ rows, save }) => {
      const seen = tableOf(rows);
      const strokes = strokesOf(seen, save);
      const now = written(seen, strokes);
      expect(standsFirm({ trace: { seen, strokes }, now, idAt: 0 })).toBe(true);
      expect(strays(sceneAfter(seen, strokes, now, { is: 'insert', at: 0, rows: 0 }))).toEqual([]);
    }),
  );
});
