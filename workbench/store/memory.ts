import { movedChart } from './chart';
import type { LineMap } from './lineMap';
import { MemorySheet } from './memory/sheet';
import type { Area, SheetStore, WorkbookStore } from './store';

/** What a new workbook in memory may be told. */
export interface MemoryOptions {
  readonly id?: string;
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  /** Rows of a new sheet; fewer make trials by the thousand quick. */
  readonly newRows?: number;
}

/** A workbook in memory, with one sheet as a new one has. It computes no formulas. */
export class MemoryWorkbook implements WorkbookStore {
  readonly id: string;
  name: string;
  locale: string;
  timeZone: string;
  activeSheetId = 0;
  activeArea: Area | null = { row: 0, column: 0, rows: 1, columns: 1 };
  readonly newRows: number;
  private tabs: MemorySheet[] = [];
  private nextId = 0;

  constructor(options: MemoryOptions = {}) {
    this.id = options.id ?? 'book';
    this.name = options.name ?? 'Book';
    this.locale = options.locale ?? 'id_ID';
    this.timeZone = options.timeZone ?? 'Asia/Jakarta';
    this.newRows = options.newRows ?? 1000;
    this.insertSheet('Sheet1', 0);
  }

  sheets(): readonly SheetStore[] {
    return [...this.tabs];
  }

  insertSheet(name: string, index: number, rows = this.newRows, columns = 26): SheetStore {
    const id = this.nextId++;
    const sheet = new MemorySheet(id, name, rows, columns, (lines) => this.moveCharts(id, lines));
    this.tabs.splice(index, 0, sheet);
    return sheet;
  }

  deleteSheet(id: number): void {
    const index = this.indexOf(id);
    this.tabs.splice(index, 1);
    const next = this.tabs[index] ?? this.tabs[index - 1];
    if (this.activeSheetId === id && next) this.activeSheetId = next.id;
  }

  moveSheet(id: number, index: number): void {
    this.tabs.splice(index, 0, ...this.tabs.splice(this.indexOf(id), 1));
  }

  /** A workbook of its own with the same content. */
  clone(): MemoryWorkbook {
    const copy = new MemoryWorkbook(this);
    copy.tabs = this.tabs.map((sheet) => sheet.clone((lines) => copy.moveCharts(sheet.id, lines)));
    copy.nextId = this.nextId;
    copy.activeSheetId = this.activeSheetId;
    return copy;
  }

  private moveCharts(sheetId: number, lines: LineMap): void {
    for (const sheet of this.tabs) {
      sheet.charts = sheet.charts.map((chart) => movedChart(chart, sheet.id, { sheetId, lines }));
    }
  }

  private indexOf(id: number): number {
    const index = this.tabs.findIndex((sheet) => sheet.id === id);
    if (index < 0) throw new Error(`The workbook has no sheet ${id}.`);
    return index;
  }
}

/** A new workbook in memory. */
export const memoryWorkbook = (options: MemoryOptions = {}): MemoryWorkbook => new MemoryWorkbook(options);
