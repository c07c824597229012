import type { Area } from '../store';
import type { FWorksheet } from './engine';
import { freshId } from './freshId';

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

/** A cell's place, rows and columns from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Does something that moves cells, and sees to it that every note goes with its cell.
 *
 * Univer moves notes too, but leaves some behind after several such changes.
 */
export function movingNotes(sheet: FWorksheet, move: () => void, to: (from: Place) => Place | null): void {
  const before = sheet.getNotes();
  move();
  const expected = new Map<string, { place: Place; note: string }>();
  for (const { row, col, note } of before) {
    const place = to({ row, column: col });
    if (place) expected.set(`${place.row},${place.column}`, { place, note });
  }
  for (const { row, col, note } of sheet.getNotes()) {
    const key = `${row},${col}`;
    if (expected.get(key)?.note === note) expected.delete(key);
    else if (!expected.has(key)) sheet.getRange(row, col).deleteNote();
  }
  for (const { place, note } of expected.values()) {
    const cell = sheet.getRange(place.row, place.column);
    cell.createOrUpdateNote(noteAt(place.row, place.column, note, cell.getNote()?.id));
  }
}

function noteAt(row: number, col: number, note: string, id = freshId()) {
  return { id, row, col, note, width: WIDTH, height: heightOf(note), show: false };
}

function heightOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 30), 0);
  return LINE_HEIGHT * Math.min(Math.max(lines, 1), 8) + 24;
}
