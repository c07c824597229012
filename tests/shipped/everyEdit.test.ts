import { afterAll, describe, expect, test } from 'vitest';
import type { MemoryWorkbook } from '../../workbench/store/memory';
import type { SheetStore } from '../../workbench/store/store';
import { base, on, writing } from './actions';
import { call } from './shop';

/**
 * A person works in a sheet while somebody saves from the sidebar: their edit comes between any two service calls
 * of every call that writes, in every sheet into which it writes. No lock of ours holds a person, so what was read
 * may stand elsewhere when the write arrives; still all ends as one after the other. Everybody keeps a column of
 * their own beside ours, and what stands there stays with its row.
 */
type Edit = (sheet: SheetStore, last: number) => void;
const typed = (sheet: SheetStore, row: number, column: number, value: string) =>
  sheet.write('value', { row, column, rows: 1, columns: 1 }, [[value]]);
/** By name; `last` is the last row before anybody came, from 0. */
const edits: Readonly<Record<string, Edit>> = {
  'a row inserted below the titles': (sheet) => sheet.insertRows(1, 1),
  'two rows inserted above the last one': (sheet, last) => sheet.insertRows(last, 2),
  'a row inserted above the titles': (sheet) => sheet.insertRows(0, 1),
  'rows sorted the other way': (sheet) => {
    const rows = sheet.contentSize().rows - 1;
    const order = Array.from({ length: rows }, (_, at) => rows - 1 - at);
    sheet.reorderRows(1, order);
  },
  'the first row deleted': (sheet) => sheet.deleteRows(1, 1),
  'the last row deleted': (sheet, last) => sheet.deleteRows(last, 1),
  'the first column moved to the end': (sheet) => sheet.moveColumns(0, 1, sheet.contentSize().columns),
  'a column moved to the front': (sheet) => sheet.moveColumns(3, 1, 0),
  'a column inserted': (sheet) => sheet.insertColumns(2, 1),
  'the last title renamed': (sheet) => typed(sheet, 0, sheet.contentSize().columns - 1, 'Lain'),
  'a cell of the last row typed': (sheet, last) =>
    typed(sheet, last, sheet.contentSize().columns - 1, 'diketik sekarang'),
  'the sheet renamed': (sheet) => {
    sheet.name = `${sheet.name} kita`;
  },
  'a filter set': (sheet) => sheet.setRowsHidden(1, 1, true),
};

const begun = (() => {
  const store = base.clone();
  for (const sheet of store.sheets()) {
    const { rows, columns } = sheet.contentSize();
    if (rows < 2 || sheet.name.startsWith('_') || columns >= sheet.maxColumns) continue;
    const own = Array.from({ length: rows }, (_, row) => [
      row === 0 ? 'Punya sendiri' : `milik baris ${row}`,
    ]);
    sheet.write('value', { row: 0, column: columns, rows, columns: 1 }, own);
  }
  return store;
})();

const isBlank = (cell: unknown) => cell === null || cell === '';
/** Clock times go through fractions of a day: a difference below a tenth of a second is none. */
const comparable = (cell: unknown) =>
  typeof cell === 'number' ? Math.round(cell * 1e6) / 1e6 : isBlank(cell) ? null : cell;
const linesOf = (sheet: SheetStore): unknown[][] => {
  const { rows, columns } = sheet.contentSize();
  return rows === 0 ? [] : sheet.read('value', { row: 0, column: 0, rows, columns });
};

/** What stands in the sheets: whole rows, in whatever order; blank ones aside. */
const held = (store: MemoryWorkbook): string[] =>
  store
    .sheets()
    .filter(({ name }) => name !== '_Journal')
    .flatMap((sheet) => {
      const lines = linesOf(sheet).filter((line) => !line.every(isBlank));
      return [sheet.name, ...lines.map((line) => JSON.stringify(line.map(comparable))).sort()];
    });
const same = (one: readonly string[], other: readonly string[]) => one.join('\n') === other.join('\n');

const names = Object.keys(writing);
const clickOf = (name: string) => ({ id: `click ${name}`, user: 'Neng', ...writing[name] });
const isRefused = (outcome: ReturnType<typeof call>): boolean =>
  'ok' in outcome && outcome.ok && Reflect.get(Object(outcome.value), 'ok') === false;
const tally = {
  actions: names.length,
  edits: Object.keys(edits).length,
  pairs: 0,
  trials: 0,
  editFirst: 0,
  saveFirst: 0,
  refused: 0,
};

afterAll(() => {
  console.log(
    `Every edit: ${JSON.stringify(tally)}; each ended as one after the other, or was refused in words.`,
  );
});

const linesText = (sheet: SheetStore): string => JSON.stringify(linesOf(sheet));
const sheetIn = (store: MemoryWorkbook, name: string) => {
  const found = store.sheets().find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

describe.each(names)('%s', { timeout: 600_000 }, (name) => {
  const alone = begun.clone();
  const { calls } = call(on(alone), name, clickOf(name)).meter;
  // What does not touch the sheet cannot tell whether the edit came before or after it.
  const pointsIn = (sheet: string) =>
    calls.flatMap(({ detail, method }, at) =>
      (detail === sheet || detail.startsWith(`${sheet} `)) && !method.endsWith('getName') ? [at] : [],
    );
  const before = new Map(begun.sheets().map((sheet) => [sheet.name, linesText(sheet)]));
  const sheets = alone
    .sheets()
    .filter((sheet) => sheet.name !== '_Journal' && before.get(sheet.name) !== linesText(sheet))
    .map((sheet) => sheet.name)
    .filter((one) => before.has(one) && sheetIn(begun, one).contentSize().rows > 1);

  test.each(Object.keys(edits))('beside %s', (edit) => {
    const make = (store: MemoryWorkbook, sheet: string) =>
      edits[edit]?.(sheetIn(store, sheet), sheetIn(begun, sheet).contentSize().rows - 1);
    for (const sheet of sheets) {
      const editFirst = begun.clone();
      make(editFirst, sheet);
      const untouched = held(editFirst);
      call(on(editFirst), name, clickOf(name));
      const saveFirst = begun.clone();
      call(on(saveFirst), name, clickOf(name));
      make(saveFirst, sheet);
      const inTurn = [held(editFirst), held(saveFirst)] as const;
      for (const at of pointsIn(sheet)) {
        const store = begun.clone();
        const faults = { before: new Map([[at, () => make(store, sheet)]]) };
        const outcome = call(on(store), name, clickOf(name), faults);
        const ends = held(store);
        tally.trials += 1;
        if (same(ends, inTurn[0])) tally.editFirst += 1;
        else if (same(ends, inTurn[1])) tally.saveFirst += 1;
        else if (isRefused(outcome) && same(ends, untouched)) tally.refused += 1;
        else
          expect.fail(
            `${sheet} before ${at} ${calls[at]?.method}: more than edited first:\n${beyond(ends, inTurn[0])}\nless:\n${beyond(inTurn[0], ends)}`,
          );
      }
    }
    tally.pairs += 1;
  });
});

/** The rows that one has and the other has not. */
const beyond = (one: readonly string[], other: readonly string[]): string =>
  one.filter((line) => !other.includes(line)).join('\n');
