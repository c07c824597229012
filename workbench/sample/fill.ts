import type { Day } from '../../src/domain/day';
import type { Language } from '../../src/text/language';
import { formatOf, type Style, writeCell } from '../../src/workbook/cellKind';
import { columnsIn } from '../../src/workbook/header';
import { tableByKey } from '../../src/workbook/schema';
import { settings } from '../../src/workbook/schema/settings';
import { settingTitled } from '../../src/workbook/setting';
import { sheetOf } from '../../src/workbook/sheetName';
import type { Table } from '../../src/workbook/table';
import type { SheetStore, WorkbookStore } from '../store/store';
import { type Shop, sampleShop } from './shop';

/** Types the sample shop into a workbook that has been set up, as a person would have over the months. */
export function fillWithSample(
  store: WorkbookStore,
  today: Day,
  language: Language,
  shop = sampleShop(today),
): void {
  typeTables(store, language, shop, (table) => !table.module);
  typeSetting(store, 'staff', shop.staff);
}

/** Types the sheets of modules, once they are there. */
export const fillModules = (store: WorkbookStore, today: Day, language: Language): void =>
  typeTables(store, language, sampleShop(today), (table) => table.module);

function typeTables(
  store: WorkbookStore,
  language: Language,
  { staff: _, ...tables }: Shop,
  isMeant: (table: Table) => boolean,
): void {
  const style: Style = { language, currency: { code: 'IDR', decimals: 0 } };
  for (const [key, rows] of Object.entries(tables)) {
    const table = tableByKey(key);
    if (table && isMeant(table)) typeRows(store, table, rows, style);
  }
}

const find = (store: WorkbookStore, table: Table): SheetStore => {
  const name = sheetOf(
    table,
    store.sheets().map((sheet) => sheet.name),
  );
  const sheet = store.sheets().find((other) => other.name === name);
  if (!sheet) throw new Error(`the workbook has no sheet for ${table.key}`);
  return sheet;
};

const headerOf = (sheet: SheetStore): string[] =>
  (sheet.read('value', { row: 0, column: 0, rows: 1, columns: sheet.maxColumns })[0] ?? []).map((cell) =>
    String(cell ?? ''),
  );

function typeRows(
  store: WorkbookStore,
  table: Table,
  rows: readonly Readonly<Record<string, unknown>>[],
  style: Style,
): void {
  if (rows.length === 0) return;
  const sheet = find(store, table);
  const missing = rows.length + 1 + 50 - sheet.maxRows;
  if (missing > 0) sheet.insertRows(sheet.maxRows, missing);
  for (const [key, at] of columnsIn(headerOf(sheet), table.columns)) {
    const column = table.columns[key];
    if (!column) continue;
    const area = { row: 1, column: at, rows: rows.length, columns: 1 };
    const format = formatOf(column.kind, style);
    sheet.write(
      'format',
      area,
      rows.map(() => [format === 'General' ? '' : format]),
    );
    sheet.write(
      'value',
      area,
      rows.map((row) => {
        const written = writeCell(column.kind, row[key], style);
        return [written === '' ? null : written];
      }),
    );
  }
}

function typeSetting(store: WorkbookStore, key: 'staff', value: string): void {
  const sheet = find(store, settings);
  const places = columnsIn(headerOf(sheet), settings.columns);
  const [title, cell] = [places.get('setting') ?? 0, places.get('value') ?? 1];
  const titles = sheet.read('value', { row: 0, column: title, rows: sheet.maxRows, columns: 1 });
  const row = titles.findIndex(([text]) => settingTitled(String(text ?? '')) === key);
  if (row > 0) sheet.write('value', { row, column: cell, rows: 1, columns: 1 }, [[value]]);
}
