import type { Cell } from '../workbook/cell';
import { columnName } from '../workbook/columnName';
import type { Area, Grid } from '../workbook/world';
import type { OpenSheets } from './openSheets';
import { isDate, type WallClock } from './wallClock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** New rows come in blocks, so that growing stays rare. */
const spareRows = 200;

/** The spreadsheet as reading and committing see it. */
export function googleGrid(open: OpenSheets, clock: () => WallClock): Grid {
  const cellOf = (value: unknown): Cell => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    return isDate(value) ? { serial: clock().serialOf(value) } : '';
  };
  const cells = (range: GoogleAppsScript.Spreadsheet.Range): Cell[][] =>
    range.getValues().map((line: unknown[]) => line.map(cellOf));

  let unflushed = false;
  return {
    sheets: () => open.names(),
    measure: (name) => open.measure(name),
    inserted: (name) => open.sheet(name).getMaxRows() - open.size(name).rows,
    read: (name) => cells(open.sheet(name).getDataRange()),
    readColumns(name, columns) {
      const sheet = open.sheet(name);
      return cells(sheet.getRange(1, 1, Math.max(sheet.getLastRow(), 1), columns));
    },
    readRows(name, { row, rows }, fromColumn) {
      const sheet = open.sheet(name);
      const width = sheet.getLastColumn() - fromColumn + 1;
      return width < 1 ? [] : cells(sheet.getRange(row, fromColumn, rows, width));
    },
    write(name, { row, column, values, formats }) {
      const width = values[0]?.length ?? 0;
      if (width === 0) return;
      const sheet = open.sheet(name);
      makeRoom(sheet, open, name, row + values.length - 1, column + width - 1);
      const range = sheet.getRange(row, column, values.length, width);
      unflushed = true;
      if (formats) range.setNumberFormats(formats.map((line) => [...line]));
      range.setValues(values.map((line) => [...line]));
    },
    fill(name, areas, value) {
      unflushed = true;
      if (areas.length > 0) open.sheet(name).getRangeList(areas.map(a1)).setValue(value);
    },
    clear(name, areas) {
      unflushed = true;
      if (areas.length > 0) open.sheet(name).getRangeList(areas.map(a1)).clearContent();
    },
    remove(name, { row, rows }) {
      unflushed = true;
      open.sheet(name).deleteRows(row, rows);
    },
    flush() {
      if (unflushed) SpreadsheetApp.flush();
      unflushed = false;
    },
  };
}

const a1 = ({ row, column, rows, columns }: Area): string =>
  `${columnName(column - 1)}${row}:${columnName(column + columns - 2)}${row + rows - 1}`;

/** A sheet never grows by itself: writing past its edge is refused. */
function makeRoom(sheet: Sheet, open: OpenSheets, name: string, rows: number, columns: number): void {
  const size = open.size(name);
  if (rows > size.rows) {
    const more = rows - size.rows + spareRows;
    sheet.insertRowsAfter(size.rows, more);
    size.rows += more;
  }
  if (columns > size.columns) {
    sheet.insertColumnsAfter(size.columns, columns - size.columns);
    size.columns = columns;
  }
}
