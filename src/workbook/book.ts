import type { Language } from '../text/language';
import type { Cell } from './cell';
import type { Style } from './cellKind';
import { isOurs } from './header';
import { type Opened, openTable } from './opened';
import { settings as settingsTable } from './schema/settings';
import { type SettingKey, type Settings, settingsOf, settingTitled } from './setting';
import { sheetOf } from './sheetName';
import type { Table } from './table';
import type { World } from './world';

/** Why a table cannot be used. */
export type BookProblem =
  | { readonly is: 'noSheet'; readonly table: string }
  | { readonly is: 'noColumn'; readonly table: string; readonly columns: readonly string[] };

/** Thrown where a plan needs a table that is not there; the seam turns it into an answer that offers Repair. */
export class UnusableTable extends Error {
  constructor(readonly problem: BookProblem) {
    super(`${problem.is} ${problem.table}`);
  }
}

/** Where the value of a setting stands, from 1. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The workbook within one execution: each table is read once, in one call, when it is first asked for. */
export interface Book {
  readonly settings: Settings;
  readonly style: Style;
  readonly sheets: readonly string[];
  /** Null where the sheet lacks the setting. */
  settingPlace(key: SettingKey): Place | null;
  /** The table, or an error that names what it lacks; a module that nobody has used yet is empty. */
  open<T extends Table>(table: T): Opened<T>;
  /** Whether the table's sheet is there at all. */
  has(table: Table): boolean;
  /** The tables that were read so far. */
  opened(): Opened[];
  /** Reads anew what was written meanwhile. */
  forget(table: Table): void;
}

export function openBook(world: World): Book {
  const sheets = world.grid.sheets();
  const opened = new Map<string, Opened>();
  const settingsSheet = openSettings(world, sheets);
  const settings = settingsOf(settingsSheet.cells, world.language);
  const style: Style = { language: settings.language, currency: settings.currency };

  const notThere = new Set<string>();
  const open = <T extends Table>(table: T): Opened<T> => {
    const known = opened.get(table.key);
    // Every table is kept under its own key, so what is found there is of its type.
    if (known) return known as Opened<T>;
    const now = standing(table) ?? (table.module ? imagined(table) : null);
    if (now === null) throw new UnusableTable({ is: 'noSheet', table: table.key });
    if (now.missing.length > 0) {
      throw new UnusableTable({ is: 'noColumn', table: table.key, columns: now.missing });
    }
    opened.set(table.key, now as unknown as Opened);
    return now;
  };
  const standing = <T extends Table>(table: T): Opened<T> | null => {
    const sheet = sheetOf(table, sheets);
    if (sheet === null) return null;
    const now = openTable(table, sheet, world.grid.read(sheet), style);
    // Begun but without titles yet, it is not there either.
    const isThere = now.places.size > 0 && isOurs(table, now.header);
    return table.module && !isThere ? null : now;
  };
  /** A module that is not there reads as a sheet without rows, and is planned on as such. */
  const imagined = <T extends Table>(table: T): Opened<T> => {
    notThere.add(table.key);
    const titles = Object.values(table.columns).map(({ title }) => title[style.language]);
    return openTable(table, table.title[style.language], [titles], style);
  };

  return {
    settings,
    style,
    sheets,
    settingPlace: (key) => settingsSheet.places.get(key) ?? null,
    open,
    opened: () => [...opened.values()],
    has(table) {
      if (!table.module) return sheetOf(table, sheets) !== null;
      open(table);
      return !notThere.has(table.key);
    },
    forget: (table) => opened.delete(table.key),
  };
}

type Places = ReadonlyMap<SettingKey, Place>;

function openSettings(world: World, sheets: readonly string[]) {
  const cells: Partial<Record<SettingKey, Cell>> = {};
  const places = new Map<SettingKey, Place>();
  const sheet = sheetOf(settingsTable, sheets);
  if (sheet === null) return { cells, places: places satisfies Places };
  const plain: Style = {
    language: world.language satisfies Language,
    currency: { code: 'IDR', decimals: 0 },
  };
  const table = openTable(settingsTable, sheet, world.grid.read(sheet), plain);
  const column = table.places.get('value');
  if (column === undefined) return { cells, places: places satisfies Places };
  table.lines.forEach((line, at) => {
    const key = settingTitled(String(table.cell(line, 'setting')));
    if (key === null || places.has(key)) return;
    cells[key] = table.cell(line, 'value');
    places.set(key, { sheet, row: at + 2, column: column + 1 });
  });
  return { cells, places: places satisfies Places };
}
