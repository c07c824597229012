import { type Day, dayOfSerial, type Moment, momentIn } from '../../src/domain/day';
import type { Cell, Written } from '../../src/workbook/cell';
import type { Layout, SheetLook } from '../../src/workbook/layout';
import type { StoredRule } from '../../src/workbook/rule';
import type { Grid, World } from '../../src/workbook/world';

interface Sheet {
  cells: Cell[][];
  formats: string[][];
  formulas: string[];
  notes: string[];
  backgrounds: string[];
  rules: (StoredRule | null)[];
  columnFormats: string[];
  frozenRows: number;
  hidden: boolean;
  rows: number;
  columns: number;
}

/** Thrown in the middle of an execution: whoever catches it can do nothing more. */
export class Killed extends Error {}

/** A workbook in memory behind the ports: it holds state, counts calls, and can be killed at any of them. */
export interface MemoryWorld extends World {
  readonly calls: string[];
  readonly sheets: Map<string, Sheet>;
  /** Kills the execution at the n-th call from now on. */
  killAt(call: number): void;
  revive(): void;
  /** Types cells as a person would; dates as serial cells. */
  type(sheet: string, row: number, column: number, cells: readonly (readonly Cell[])[]): void;
  cells(sheet: string): Cell[][];
  /** Keeps the lock as another execution would. */
  lockedByAnother: boolean;
  selected: { readonly sheet: string; readonly row: number } | null;
  clock: string;
}

const blank = (): Sheet => ({
  cells: [],
  formats: [],
  formulas: [],
  notes: [],
  backgrounds: [],
  rules: [],
  columnFormats: [],
  frozenRows: 0,
  hidden: false,
  rows: 1000,
  columns: 26,
});

export function memoryWorld(language: 'id' | 'en' = 'id'): MemoryWorld {
  const sheets = new Map<string, Sheet>([['Sheet1', blank()]]);
  const calls: string[] = [];
  let left = Number.POSITIVE_INFINITY;
  let locked = false;
  let ids = 0;
  let unflushed = false;
  const measured = new Map<string, number>();
  const cellNotes = new Map<string, string>();
  const onDesk = new Map<string, string>();
  const call = (name: string) => {
    if (left <= 0) throw new Killed(`killed at ${name}`);
    left -= 1;
    calls.push(name);
  };
  const at = (name: string): Sheet => {
    const sheet = sheets.get(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const put = (sheet: Sheet, row: number, column: number, value: Cell) => {
    while (sheet.cells.length < row) sheet.cells.push([]);
    const line = sheet.cells[row - 1] ?? [];
    while (line.length < column) line.push('');
    line[column - 1] = value;
    sheet.rows = Math.max(sheet.rows, row);
  };
  const isDateFormat = (format: string | undefined) => format !== undefined && /[dy]/.test(format);
  const stored = (value: Written, format: string | undefined): Cell =>
    typeof value === 'number' && isDateFormat(format) ? { serial: value } : value;
  const width = (sheet: Sheet) => Math.max(0, ...sheet.cells.map((line) => line.length));
  const rectangle = (sheet: Sheet, rows: number, columns: number): Cell[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => sheet.cells[row]?.[column] ?? ''),
    );

  const grid: Grid = {
    sheets() {
      call('sheets');
      return [...sheets.keys()];
    },
    measure: (name) => {
      measured.set(name, at(name).rows);
    },
    inserted: (name) => at(name).rows - (measured.get(name) ?? 0),
    read(name) {
      call(`read ${name}`);
      const sheet = at(name);
      return rectangle(sheet, Math.max(sheet.cells.length, 1), Math.max(width(sheet), 1));
    },
    readColumns(name, columns) {
      call(`read ${name}`);
      return rectangle(at(name), Math.max(at(name).cells.length, 1), columns);
    },
    readRows(name, { row, rows }, from) {
      call(`read rows ${name}`);
      return Array.from({ length: rows }, (_, down) =>
        (at(name).cells[row - 1 + down] ?? []).slice(from - 1),
      );
    },
    write(name, { row, column, values, formats }) {
      if (formats) call(`format ${name}`);
      call(`write ${name}`);
      unflushed = true;
      const sheet = at(name);
      values.forEach((line, down) => {
        line.forEach((value, right) => {
          const format = formats?.[down]?.[right] ?? sheet.columnFormats[column - 1 + right];
          put(sheet, row + down, column + right, stored(value, format));
        });
      });
    },
    fill(name, areas, value) {
      call(`fill ${name}`);
      unflushed = true;
      const sheet = at(name);
      for (const { row, column, rows, columns } of areas) {
        for (let down = 0; down < rows; down++) {
          for (let right = 0; right < columns; right++) {
            put(sheet, row + down, column + right, stored(value, sheet.columnFormats[column - 1 + right]));
          }
        }
      }
    },
    clear(name, areas) {
      call(`clear ${name}`);
      unflushed = true;
      for (const { row, column, rows, columns } of areas) {
        for (let down = 0; down < rows; down++) {
          for (let right = 0; right < columns; right++) put(at(name), row + down, column + right, '');
        }
      }
    },
    remove(name, { row, rows }) {
      call(`remove ${name}`);
      unflushed = true;
      at(name).cells.splice(row - 1, rows);
    },
    flush() {
      if (unflushed) call('flush');
      unflushed = false;
    },
  };

  const spread = <T>(list: T[], column: number, values: readonly T[], fill: T) => {
    while (list.length < column - 1) list.push(fill);
    values.forEach((value, offset) => {
      list[column - 1 + offset] = value;
    });
  };
  const layout: Layout = {
    look(name): SheetLook {
      call(`look ${name}`);
      const sheet = at(name);
      return {
        header: (sheet.cells[0] ?? []).map(String),
        formulas: Array.from({ length: 80 }, (_, index) => sheet.formulas[index] ?? ''),
        notes: [...sheet.notes],
        backgrounds: [...sheet.backgrounds],
        formats: [...sheet.columnFormats],
        rules: [...sheet.rules],
        frozenRows: sheet.frozenRows,
        hidden: sheet.hidden,
        rows: sheet.rows,
        columns: sheet.columns,
        empty: sheet.cells.every((line) => line.every((cell) => cell === '')),
      };
    },
    addSheet(name) {
      call(`add ${name}`);
      sheets.set(name, blank());
    },
    hideSheet(name) {
      call(`hide ${name}`);
      at(name).hidden = true;
    },
    freezeHeader(name) {
      call(`freeze ${name}`);
      at(name).frozenRows = 1;
    },
    boldHeader(name) {
      call(`bold ${name}`);
    },
    widen(name, columns) {
      call(`widen ${name}`);
      at(name).columns = Math.max(at(name).columns, columns);
    },
    writeHeader(name, column, titles) {
      call(`header ${name}`);
      titles.forEach((title, offset) => {
        put(at(name), 1, column + offset, title);
      });
    },
    noteHeader(name, column, notes) {
      call(`note ${name}`);
      spread(at(name).notes, column, notes, '');
    },
    paintHeader(name, column, backgrounds) {
      call(`paint ${name}`);
      spread(at(name).backgrounds, column, backgrounds, '#ffffff');
    },
    formatColumns(name, column, formats) {
      call(`formats ${name}`);
      spread(at(name).columnFormats, column, formats, 'General');
    },
    ruleColumn(name, column, rule) {
      call(`rule ${name}`);
      spread(at(name).rules, column, [rule], null);
    },
    widths(name) {
      call(`widths ${name}`);
    },
    formula(name, column, formula) {
      call(`formula ${name}`);
      spread(at(name).formulas, column, [formula], '');
    },
    keepPlace: (work) => work(),
  };

  const world: MemoryWorld = {
    clock: '2026-11-23 09:30',
    now: () => momentIn(world.clock) ?? ('' as Moment),
    today: () => world.clock.slice(0, 10) as Day,
    newId: () => `id-${++ids}`,
    language,
    grid,
    layout,
    pages: {
      draw(name) {
        call(`draw ${name}`);
      },
      show(name) {
        call(`show ${name}`);
      },
    },
    desk: {
      all: () => Object.fromEntries(onDesk),
      keep(key, text) {
        call('keep');
        if (text === '') onDesk.delete(key);
        else onDesk.set(key, text);
      },
    },
    selected: null,
    selection: () => world.selected,
    notes: {
      read(name, row, column, rows) {
        call(`read notes ${name}`);
        return Array.from(
          { length: rows },
          (_, down) => cellNotes.get(`${name} ${row + down} ${column}`) ?? '',
        );
      },
      write(name, row, column, notes) {
        call(`write notes ${name}`);
        notes.forEach((note, down) => {
          cellNotes.set(`${name} ${row + down} ${column}`, note);
        });
      },
    },
    lockedByAnother: false,
    lock: {
      acquire() {
        call('lock');
        if (world.lockedByAnother || locked) return false;
        locked = true;
        return true;
      },
      release() {
        locked = false;
      },
    },
    calls,
    sheets,
    killAt(n) {
      left = n;
    },
    revive() {
      left = Number.POSITIVE_INFINITY;
      locked = false;
    },
    type(name, row, column, cells) {
      cells.forEach((line, down) => {
        line.forEach((cell, right) => {
          put(at(name), row + down, column + right, cell);
        });
      });
    },
    cells: (name) => rectangle(at(name), at(name).cells.length, width(at(name))),
  };
  return world;
}

/** A date cell as Sheets shows one. */
export const dateCell = (day: string): Cell => {
  for (let serial = 30_000; serial < 60_000; serial++) if (dayOfSerial(serial) === day) return { serial };
  throw new Error(day);
};
