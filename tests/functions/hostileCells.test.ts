import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as functions from '../../src/functions';
import type { Answer } from '../../src/functions/cells';
import { helpIn, helpParts } from '../../workbench/build/help';
import { root } from '../../workbench/build/root';
import {
  type Arguments,
  allRows,
  isWarning,
  type Outcome,
  oneRow,
  outcome,
  rowsIn,
  unshowable,
  withCell,
} from './asking';
import { type HostileCell, hostileCells, hostileRanges } from './hostileCells';
import { type Argument, type Signature, signatures } from './signatures';

const folder = join(root, 'src/functions');
const helps = readdirSync(folder).flatMap((file) => helpIn(join(folder, file)));

test('every custom function has its signature here', () => {
  expect(Object.keys(signatures).sort()).toEqual(Object.keys(functions).sort());
});

describe.each(Object.entries(signatures))('%s', (name, signature) => {
  const args = Object.entries(signature.args);

  test('takes the arguments that its help names, and may leave out those that it calls optional', () => {
    const parameters = helps
      .filter((help) => help.name === name)
      .flatMap((help) => helpParts(help).parameters);
    expect(args.map(([argument]) => argument)).toEqual(parameters.map((parameter) => parameter.name));
    for (const parameter of parameters.filter(({ text }) => text.startsWith('Optional.')))
      expect(signature.args[parameter.name]?.optional, parameter.name).toBe(true);
  });

  test('answers good values, one row and many, without a warning', () => {
    for (const given of [oneRow(signature), allRows(signature)]) {
      const found = asked(signature, given, name);
      expect(found).toHaveProperty('answer');
      expect(warningsIn(found)).toEqual([]);
    }
  });

  test.each(args)(
    '%s: a value of any kind is answered or refused by name, never as a number it is not',
    (at, argument) => {
      for (const hostile of hostileCells) {
        const call = `${name} with ${at} ${shown(hostile.value)}`;
        const found = asked(signature, { ...oneRow(signature), [at]: hostile.value }, call);
        if ('refusal' in found) expectNamed(found.refusal, at, argument, hostile, call);
        else if (!reads(argument, hostile) && hasNumber(found))
          expectNamed(warningsIn(found).join(), at, argument, hostile, call);
      }
    },
  );

  test.each(args)('%s: a range of any shape is answered or refused by name', (at) => {
    for (const range of [...hostileRanges, ...hostileCells.map(({ value }) => value)]) {
      const call = `${name} with ${at} ${shown(range)}`;
      const found = asked(signature, { ...allRows(signature), [at]: range }, call);
      if ('refusal' in found) expect(found.refusal, call).toMatch(word(at));
    }
  });

  const blocks = args.filter(([, { reads: wanted }]) => wanted === 'block');
  test.each(blocks)('%s: a bad cell in it is borne or refused by name', (at, { good }) => {
    const block = rowsIn(good[0] as Answer);
    for (const { value } of hostileCells)
      block.forEach((line, row) => {
        line.forEach((_, column) => {
          const call = `${name} with ${shown(value)} in row ${row + 1}, column ${column + 1} of ${at}`;
          const changed = block.map((cells, y) =>
            cells.map((cell, x) => (y === row && x === column ? value : cell)),
          );
          const found = asked(signature, { ...allRows(signature), [at]: changed }, call);
          if ('refusal' in found) expect(found.refusal, call).toMatch(word(at));
        });
      });
  });

  const inRanges = args.filter(([, { handed }]) => handed !== 'single');
  test.each(inRanges)(
    '%s: a bad cell in a range says what is wrong with it, and spoils nothing else',
    (at, argument) => {
      const place = 5;
      const others = asked(signature, withoutRow(signature, argument, place), name);
      for (const hostile of hostileCells.filter((cell) => !reads(argument, cell))) {
        const call = `${name} with ${at} ${shown(hostile.value)} in row ${place + 1}`;
        const found = asked(signature, withCell(allRows(signature), at, place, hostile.value), call);
        if ('refusal' in found) {
          expect(argument.handed, call).toBe('column');
          expectNamed(found.refusal, at, argument, hostile, call);
          continue;
        }
        const isBlankRow = argument.handed === 'each' && cellsOf(found)[place]?.[0] === '';
        if (!(isBlankRow && isBlank(hostile.value)))
          expectNamed(warningsIn(found).join(), at, argument, hostile, call);
        expectSameButWarnings(found, others, call);
      }
    },
  );
});

test.each(Object.entries(signatures))('%s bears any mixture of cells', (name, signature) => {
  const cell = fc.constantFrom(...hostileCells.map(({ value }) => value));
  const range = fc.constantFrom(...hostileRanges.filter((cells) => rowsIn(cells as Answer).length > 0));
  const mixed = Object.entries(signature.args).map(([at, { handed, good }]) => {
    const sound = fc.constantFrom(...good);
    const line = fc.oneof({ weight: 6, arbitrary: sound }, cell).map((value) => [value]);
    const column = fc.array(line, { minLength: 3, maxLength: 3 });
    const other = handed === 'column' ? range : fc.oneof(range, cell, sound);
    return [at, fc.oneof({ weight: 12, arbitrary: handed === 'single' ? sound : column }, other)] as const;
  });
  fc.assert(
    fc.property(fc.record(Object.fromEntries(mixed)), (given) => {
      const found = asked(signature, given, name);
      if ('answer' in found) return;
      const named = Object.keys(signature.args).filter((at) => word(at).test(found.refusal));
      expect(named, found.refusal).not.toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** What came of a call; an answer is always one that a sheet can show. */
function asked(signature: Signature, given: Arguments, call: string): Outcome {
  const found = outcome(signature, given);
  const bad = 'answer' in found ? unshowable(found.answer) : null;
  if (bad !== null) throw new Error(`${call} answers what no sheet can show: ${bad}`);
  return found;
}

const word = (name: string) => new RegExp(`\\b${name}\\b`);

const isBlank = (value: unknown) => value === null || value === undefined || String(value).trim() === '';

const reads = ({ reads: wanted, optional }: Argument, { value, reads: can }: HostileCell): boolean =>
  can.includes(wanted) || (isCell(value) && isBlank(value) && (optional || wanted === 'name'));

const isCell = (value: unknown) => value === null || !['object', 'function', 'symbol'].includes(typeof value);

/** How a message shows a value: long ones from their beginning. */
const shown = (value: unknown): string =>
  Array.isArray(value)
    ? JSON.stringify(value)
    : isCell(value) && !isBlank(value)
      ? String(value).slice(0, 30)
      : '';

/** The message names the argument and, where the value can not be what is wanted, the value. */
function expectNamed(message: string, at: string, argument: Argument, cell: HostileCell, call: string): void {
  expect(message, call).toMatch(word(at));
  if (!reads(argument, cell)) expect(message, call).toContain(shown(cell.value));
  expect(message.length, call).toBeLessThan(500);
}

const cellsOf = (found: Outcome) => ('answer' in found ? rowsIn(found.answer) : []);
const warningsIn = (found: Outcome) => cellsOf(found).flat().filter(isWarning);
const hasNumber = (found: Outcome) =>
  cellsOf(found)
    .flat()
    .some((cell) => typeof cell === 'number');

/** All rows, but that the row with this cell is blank: in its own table, or in all that is answered row by row. */
function withoutRow(signature: Signature, argument: Argument, place: number): Arguments {
  const neighbours = Object.entries(signature.args).filter(
    ([, { handed, table }]) => handed === argument.handed && table === argument.table,
  );
  return neighbours.reduce((given, [at]) => withCell(given, at, place, ''), allRows(signature));
}

/** Lines that only warn are left aside, and so is the cell of a warning. */
function expectSameButWarnings(found: Outcome, expected: Outcome, call: string): void {
  const rows = cellsOf(found).filter(([first], at) => !isWarning(first) || at < cellsOf(expected).length);
  const compared = rows.map((row, at) =>
    row.map((cell, column) => (isWarning(cell) ? cellsOf(expected)[at]?.[column] : cell)),
  );
  expect(compared, call).toEqual(cellsOf(expected));
}
