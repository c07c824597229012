import type { FUniver } from '@univerjs/presets';
import type { LineMap } from '../lineMap';
import type { Area } from '../store';
import type { FWorksheet } from './engine';
import { freshId } from './freshId';

type SheetNote = ReturnType<FWorksheet['getNotes']>[number];

const WIDTH = 220;
const LINE_HEIGHT = 22;

/** The notes of a block, rows first. */
export function readNotes(sheet: FWorksheet, area: Area): string[][] {
  const rows = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ''));
  for (const { row, col, note } of sheet.getNotes()) {
    const line = rows[row - area.row];
    const column = col - area.column;
    if (line && column >= 0 && column < area.columns) line[column] = note;
  }
  return rows;
}

/** Writes the notes that differ from those that are there. */
export function writeNotes(sheet: FWorksheet, area: Area, rows: readonly (readonly string[])[]): void {
  const before = readNotes(sheet, area);
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const text = rows[row]?.[column] ?? '';
      if (text === before[row]?.[column]) continue;
      const cell = sheet.getRange(area.row + row, area.column + column);
      if (text === '') cell.deleteNote();
      else cell.createOrUpdateNote(noteAt(area.row + row, area.column + column, text, cell.getNote()?.id));
    }
  }
}

/**
 * Sees to it that every note went with its cell, given the notes from before the cells moved.
 *
 * Univer moves notes too, but leaves some behind after several changes. Then all are set anew.
 */
export function settleNotes(
  api: FUniver,
  sheet: FWorksheet,
  before: readonly SheetNote[],
  lines: LineMap,
): void {
  const expected = before.flatMap(({ row, col, note }) => {
    const [toRow, toColumn] = [lines.row(row), lines.column(col)];
    return toRow === null || toColumn === null ? [] : [{ row: toRow, col: toColumn, note }];
  });
  const now = sheet.getNotes();
  if (said(now) === said(expected)) return;
  const place = { unitId: sheet.getSheet().getUnitId(), sheetId: sheet.getSheetId() };
  for (const { id } of now) api.syncExecuteCommand('sheet.mutation.remove-note', { ...place, noteId: id });
  for (const { row, col, note } of expected) {
    sheet.getRange(row, col).createOrUpdateNote(noteAt(row, col, note));
  }
}

function said(notes: readonly Pick<SheetNote, 'row' | 'col' | 'note'>[]): string {
  const lines = notes.map(({ row, col, note }) => JSON.stringify([row, col, note]));
  return lines.sort().join();
}

function noteAt(row: number, col: number, note: string, id = freshId()) {
  return { id, row, col, note, width: WIDTH, height: heightOf(note), show: false };
}

function heightOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 30), 0);
  return LINE_HEIGHT * Math.min(Math.max(lines, 1), 8) + 24;
}
