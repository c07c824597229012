import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Area, SheetStore } from '../../../workbench/store/store';
import type { UniverWorkbook } from '../../../workbench/store/univer';
import type { CustomArgument, CustomResult } from '../../../workbench/store/univer/customFunctions';
import { emptyWorkbook, headlessEngine } from '../../../workbench/store/univer/headless';
import { chartOf } from './chartContract';
import { storeContract } from './contract';

const engine = headlessEngine();
let made = 0;

function newWorkbook(): UniverWorkbook {
  made += 1;
  return emptyWorkbook(engine, { id: `book${made}` });
}

function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

afterAll(() => engine.univer.dispose());

storeContract('A Univer workbook', newWorkbook);

describe('A Univer workbook calculates', () => {
  let book: UniverWorkbook;
  let sheet: SheetStore;
  let withdraw = () => {};

  beforeEach(() => {
    withdraw();
    withdraw = () => {};
    book = newWorkbook();
    sheet = first(book);
  });

  function serve(call: (name: string, args: readonly CustomArgument[]) => CustomResult, ...names: string[]) {
    withdraw = book.registerCustomFunctions({ names: names.map((name) => ({ name, help: '' })), call });
  }

  test('native functions, among them those of ranges without an end', async () => {
    sheet.write('value', area(0, 0, 4, 2), [
      ['Item', 'Total'],
      ['tea', 2],
      ['rice', 3],
      ['tea', 5],
    ]);
    sheet.write('formula', area(0, 3, 3, 1), [
      ['=SUMIFS(B2:B,A2:A,"tea")'],
      ['=SUM(B:B)'],
      ['=SUM($B$3:$B)'],
    ]);
    await book.recalculated();
    expect(sheet.read('value', area(0, 3, 3, 1))).toEqual([[7], [10], [8]]);

    sheet.write('value', area(9, 0, 1, 2), [['tea', 100]]);
    await book.recalculated();
    expect(sheet.read('value', area(0, 3, 3, 1))).toEqual([[107], [110], [108]]);
    expect(sheet.read('formula', area(0, 3))).toEqual([['=SUMIFS(B2:B,A2:A,"tea")']]);
  });

  test('a range without an end reaches the last row after rows were added', async () => {
    sheet.write('formula', area(0, 1), [['=SUM(A2:A)']]);
    sheet.insertRows(1000, 10);
    sheet.write('value', area(1009, 0), [[4]]);
    await book.recalculated();
    expect(sheet.read('value', area(0, 1))).toEqual([[4]]);
  });

  test('custom functions get scalars, blocks, blanks as empty text, and dates as dates', async () => {
    const heard: CustomArgument[][] = [];
    serve((_name, args) => {
      heard.push([...args]);
      return { value: args.length };
    }, 'LISTEN');
    sheet.write('format', area(0, 0), [['yyyy-mm-dd']]);
    sheet.write('value', area(0, 0, 2, 2), [
      [45000, 'a'],
      [null, true],
    ]);
    sheet.write('formula', area(4, 0), [['=LISTEN(A1:B2, A1, 3, "x", B1)']]);
    await book.recalculated();
    expect(heard.pop()).toEqual([
      [
        [{ serial: 45000 }, 'a'],
        ['', true],
      ],
      { serial: 45000 },
      3,
      'x',
      'a',
    ]);
    expect(sheet.read('value', area(4, 0))).toEqual([[5]]);
  });

  test('a table spilled from a header cell follows edits', async () => {
    serve((_name, [rows]) => {
      const numbers = Array.isArray(rows) ? rows.flat().filter((cell) => typeof cell === 'number') : [];
      return { value: [['Number', 'Double'], ...numbers.map((number) => [number, number * 2])] };
    }, 'DOUBLES');
    sheet.write('value', area(1, 0, 2, 1), [[1], [2]]);
    sheet.write('formula', area(0, 2), [['=DOUBLES(A2:A)']]);
    await book.recalculated();
    expect(sheet.read('value', area(0, 2, 4, 2))).toEqual([
      ['Number', 'Double'],
      [1, 2],
      [2, 4],
      [null, null],
    ]);
    expect(sheet.contentSize()).toEqual({ rows: 3, columns: 4 });

    sheet.write('value', area(3, 0), [[30]]);
    await book.recalculated();
    expect(sheet.read('value', area(3, 2, 1, 2))).toEqual([[30, 60]]);
    expect(sheet.contentSize()).toEqual({ rows: 4, columns: 4 });
  });

  test('a spill that would cover a value is refused with #REF!, as in Sheets', async () => {
    serve(() => ({ value: [[1], [2]] }), 'PAIR');
    sheet.write('value', area(1, 0), [['mine']]);
    sheet.write('formula', area(0, 0), [['=PAIR()']]);
    await book.recalculated();
    expect(sheet.read('value', area(0, 0, 2, 1))).toEqual([['#REF!'], ['mine']]);
  });

  test('a custom function that fails shows #ERROR!', async () => {
    serve(() => ({ error: 'no such customer' }), 'FAIL');
    sheet.write('formula', area(0, 0), [['=FAIL()']]);
    await book.recalculated();
    expect(sheet.read('value', area(0, 0))).toEqual([['#ERROR!']]);
  });
});

describe('A Univer workbook keeps', () => {
  test('formulas right when lines are deleted in a sheet that is hidden and not shown', () => {
    const book = newWorkbook();
    const sheet = first(book);
    const other = book.insertSheet('Log', 1);
    other.hidden = true;
    sheet.write('formula', area(0, 0, 3, 1), [['=Log!A5'], ['=SUM(Log!A2:A)'], ['=SUM(B2:B6)']]);
    other.write('formula', area(9, 1), [['=SUM(A2:A6)']]);
    other.deleteRows(2, 1);
    expect(sheet.read('formula', area(0, 0, 3, 1))).toEqual([
      ['=Log!A4'],
      ['=SUM(Log!A2:A)'],
      ['=SUM(B2:B6)'],
    ]);
    expect(other.read('formula', area(8, 1))).toEqual([['=SUM(A2:A5)']]);
    expect([other.hidden, book.activeSheetId]).toEqual([true, sheet.id]);
  });

  test('a big block quickly enough for the page: one mutation for all of it', () => {
    const book = newWorkbook();
    const sheet = first(book);
    let mutations = 0;
    const counting = engine.api.onCommandExecuted((command) => {
      if (command.id === 'sheet.mutation.set-range-values') mutations += 1;
    });
    const rows = Array.from({ length: 900 }, (_, row) =>
      Array.from({ length: 20 }, (_, column) => row * column),
    );
    sheet.write('value', area(0, 0, 900, 20), rows);
    counting.dispose();
    expect(mutations).toBe(1);
    expect(sheet.read('value', area(0, 0, 900, 20))).toEqual(rows);
  });

  test('all of itself in a snapshot from which it opens again', () => {
    const book = newWorkbook();
    const sheet = first(book);
    sheet.write('value', area(0, 0), [['Ratna']]);
    sheet.write('note', area(0, 0), [['the customer']]);
    const rule = { kind: 'list', values: ['a, b', 'c'], allowInvalid: false, help: 'Pick one.' } as const;
    sheet.write('validation', area(1, 0, 2, 1), [[rule], [rule]]);

    const drawn = chartOf(sheet);
    sheet.charts = [drawn];

    const kept = JSON.parse(JSON.stringify(book.snapshot()));
    const again = emptyWorkbook(engine, { id: 'again', snapshot: { ...kept, id: 'again' } });
    expect(first(again).read('value', area(0, 0))).toEqual([['Ratna']]);
    expect(first(again).read('note', area(0, 0))).toEqual([['the customer']]);
    expect(first(again).read('validation', area(0, 0, 3, 1))).toEqual([[null], [rule], [rule]]);
    expect(first(again).charts).toEqual([drawn]);
  });

  test('charts with their cells when a person deletes rows above', () => {
    const book = newWorkbook();
    const sheet = first(book);
    sheet.charts = [chartOf(sheet)];
    let told = 0;
    book.onChartsChanged(() => {
      told += 1;
    });
    engine.api.getWorkbook(book.id)?.getActiveSheet().deleteRows(0, 1);
    expect(sheet.charts[0]).toMatchObject({ ranges: [{ area: area(1, 1, 4, 2) }], anchor: { row: 1 } });
    expect(told).toBe(1);
  });
});

function first(book: UniverWorkbook): SheetStore {
  const [sheet] = book.sheets();
  if (!sheet) throw new Error('The workbook has no sheet.');
  return sheet;
}
