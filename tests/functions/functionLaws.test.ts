import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cells, isBlank, isTitle, shown, warning } from '../../src/functions/cells';
import { type Arguments, oneRow, outcome, rowsIn, rowsOf } from './asking';
import { hostileCells } from './hostileCells';
import { type Argument, type Signature, signatures } from './signatures';

const everything = Object.entries(signatures);
const handed = (signature: Signature, way: Argument['handed']) =>
  Object.entries(signature.args).filter(([, argument]) => argument.handed === way);
const anyCell = fc.constantFrom(...hostileCells.map(({ value }) => value));

const byRow = everything.filter(([, signature]) => handed(signature, 'each').length > 0);
describe.each(byRow)('%s', (_, signature) => {
  const row = fc.record(
    Object.fromEntries(
      handed(signature, 'each').map(([at, { good }]) => [
        at,
        fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...good) }, anyCell),
      ]),
    ),
  );

  test('answers a range cell by cell as it answers single values, refusals as warnings', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), fc.constantFrom(1, 2), (rows, width) => {
        const lines = rows.map((given) => Array.from({ length: width }, () => given));
        const ranges = handed(signature, 'each').map(([at]) => [
          at,
          lines.map((line) => line.map((given) => given[at])),
        ]);
        const expected = lines.map((line) => line.map((given) => cellFor(signature, given)));
        const found = outcome(signature, { ...oneRow(signature), ...Object.fromEntries(ranges) });
        expect(found).toEqual({ answer: expected });
      }),
    );
  });
});

function cellFor(signature: Signature, given: Arguments): unknown {
  const found = outcome(signature, { ...oneRow(signature), ...given });
  return 'answer' in found ? found.answer : warning(found.refusal);
}

const ofTables = everything.filter(([, signature]) => handed(signature, 'column').length > 0);
describe.each(ofTables)('%s', (_, signature) => {
  test('answers shuffled rows with the same table, up to the order of its rows', () => {
    fc.assert(
      fc.property(places(signature), ({ drawn, shuffled }) => {
        expect(tableOf(signature, rowsOf(signature, shuffled))).toEqual(
          tableOf(signature, rowsOf(signature, drawn)),
        );
      }),
      { numRuns: 100 },
    );
  });
});

/** Rows of the good values, each at most once: other ones in every table; and the same in another order. */
const places = ({ args }: Signature) => {
  const tables = [...new Set(Object.values(args).map(({ table }) => table))];
  const rows = fc.uniqueArray(fc.nat(11), { minLength: 2, maxLength: 12 }).chain((drawn) =>
    fc.record({
      drawn: fc.constant(drawn),
      shuffled: fc.shuffledSubarray(drawn, { minLength: drawn.length }),
    }),
  );
  return fc.record(Object.fromEntries(tables.map((table) => [table, rows]))).map((all) => ({
    drawn: (table: string) => all[table]?.drawn ?? [],
    shuffled: (table: string) => all[table]?.shuffled ?? [],
  }));
};

/** The rows of an answer in an order of their own: the same to the last digit, as no sum follows the order of rows. */
const tableOf = (signature: Signature, given: Arguments): readonly string[] => {
  const found = outcome(signature, given);
  if ('refusal' in found) return [found.refusal];
  return rowsIn(found.answer)
    .map((row) => JSON.stringify(row))
    .sort();
};

describe.each(everything)('%s', (_, signature) => {
  const inRanges = Object.entries(signature.args).filter(([, argument]) => argument.handed !== 'single');

  const ofCells = Object.entries(signature.args).filter(([, { reads }]) => reads !== 'block');
  test.each(ofCells)(
    '%s: answers a range of one cell as the value in it',
    (at, { good, handed: way, optional }) => {
      for (const value of [...good, ...hostileCells.map((cell) => cell.value)]) {
        // A column that is blank as a whole was left out; one with a blank cell has a row.
        if (way === 'column' && optional && isBlank(value)) continue;
        const given = { ...oneRow(signature), [at]: value };
        expect(outcome(signature, { ...given, [at]: [[value]] }), shown(value)).toEqual(
          outcome(signature, given),
        );
      }
    },
  );

  test('answers the same around blank rows, wherever they are', () => {
    fc.assert(
      fc.property(places(signature), fc.array(fc.nat(12), { maxLength: 4 }), ({ drawn }, blanks) => {
        const given = rowsOf(signature, drawn);
        const spaced = inRanges.map(([at]) => [at, withBlanks(given[at] as unknown[][], blanks)]);
        const found = outcome(signature, { ...given, ...Object.fromEntries(spaced) });
        expect(filled(found)).toEqual(filled(outcome(signature, given)));
      }),
      { numRuns: 50 },
    );
  });
});

const withBlanks = (rows: readonly unknown[][], blanks: readonly number[]): unknown[][] =>
  blanks.reduce<unknown[][]>((spaced, at) => [...spaced.slice(0, at), [''], ...spaced.slice(at)], [...rows]);

const filled = (found: ReturnType<typeof outcome>) =>
  'refusal' in found ? found : rowsIn(found.answer).filter((row) => row.some((cell) => cell !== ''));

const titled = everything.filter(([, { titles }]) => titles !== 'none');
test.each(titled)('%s answers whole columns as the rows under their titles', (_, signature) => {
  fc.assert(
    fc.property(places(signature), ({ drawn }) => {
      const given = rowsOf(signature, drawn);
      const ranges = Object.entries(signature.args).flatMap(([at, { title, reads }]): [string, Cells][] => {
        if (title !== '') return [[at, [[title], ...(given[at] as unknown[][])]]];
        if (reads !== 'block') return [];
        const block = given[at] as unknown[][];
        // A whole sheet brings its own titles.
        if (block[0]?.every(isTitle)) return [];
        return [[at, [(block[0] ?? []).map(() => 'Title'), ...block]]];
      });
      const bare = filled(outcome(signature, given)) as unknown[];
      const told = signature.titles === 'told';
      const found = outcome(signature, {
        ...given,
        ...Object.fromEntries(ranges),
        ...(told ? { headers: true } : {}),
      });
      expect((filled(found) as unknown[]).slice(told ? 1 : 0)).toEqual(bare);
    }),
    { numRuns: 50 },
  );
});
