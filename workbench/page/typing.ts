import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { ICellData, Nullable } from '@univerjs/presets';
import { typed } from '../host/typedText';
import type { UniverWorkbook } from '../store/univer';
import type { UniverEngine } from '../store/univer/engine';

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;

/** Before Univer's own reading, which knows American numbers and dates only. */
const FIRST = 10_000;

/** Reads what a person types as Sheets would in the workbook's locale: 37.000 is thirty-seven thousand in id_ID. */
export function readTypingByLocale(engine: UniverEngine, store: UniverWorkbook): void {
  engine.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, place, next) => {
      const text = textOf(cell);
      const sheetId = store.sheetIdOf(place.subUnitId);
      const sheet = store.sheets().find(({ id }) => id === sheetId);
      const area = { row: place.row, column: place.col, rows: 1, columns: 1 };
      const format = sheet?.read('format', area)[0]?.[0];
      if (!sheet || text === '' || format === '@') return next(cell);
      const reading = typed(text, store.locale, new Date().getFullYear());
      if (reading.is === 'formula' || reading.value === null) return next(cell);
      const brought = reading.format;
      // Only after Univer has written the value: the format must not be taken for part of the edit.
      if (format === '' && brought !== undefined)
        setTimeout(() => sheet.write('format', area, [[brought]]), 0);
      return { ...cell, p: null, ...typedCell(reading.value) };
    },
  });
}

function typedCell(value: string | number | boolean): ICellData {
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: typeof value === 'number' ? NUMBER : STRING };
}

function textOf(cell: Nullable<ICellData>): string {
  const rich = cell?.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '');
  return cell?.f || cell?.v === undefined || cell.v === null ? '' : String(cell.v);
}
