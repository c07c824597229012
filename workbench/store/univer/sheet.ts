import type { Worksheet } from '@univerjs/presets';
import type { StoredChart } from '../chart';
import {
  columnsMove,
  deleted,
  frozenAfterDelete,
  frozenAfterInsert,
  inserted,
  type LineMap,
  moved,
  rowsMove,
} from '../lineMap';
import type { Area, CellFacets, Facet, SheetStore } from '../store';
import { UniverCells } from './cells';
import { readCharts, writeCharts } from './charts';
import type { FWorksheet, UniverEngine } from './engine';
import { settleNotes } from './notes';
import { reorderRows } from './reorder';
import { settleValidations, validationRules } from './validations';

/** Pixels: the width that Sheets gives a new column. */
export const USUAL_WIDTH = 100;

/** What a sheet needs of its workbook: the engine, a mark that a change is the store's own, and to be shown. */
export interface SheetSurroundings {
  readonly engine: UniverEngine;
  readonly unitId: string;
  asStore<T>(change: () => T): T;
  chartsChanged(): void;
  whileShown<T>(change: () => T): T;
}

/** One sheet of a Univer workbook. */
export class UniverSheet implements SheetStore {
  private readonly cells: UniverCells;

  constructor(
    readonly id: number,
    readonly facade: FWorksheet,
    private readonly around: SheetSurroundings,
  ) {
    this.cells = new UniverCells(around.engine, facade);
  }

  get name(): string {
    return this.facade.getSheetName();
  }
  set name(name: string) {
    this.change(() => this.facade.setName(name));
  }
  get hidden(): boolean {
    return this.facade.isSheetHidden();
  }
  set hidden(hidden: boolean) {
    if (hidden === this.hidden) return;
    this.change(() => (hidden ? this.facade.hideSheet() : this.facade.showSheet()));
  }
  get frozenRows(): number {
    return this.facade.getFrozenRows();
  }
  set frozenRows(rows: number) {
    if (rows === this.frozenRows) return;
    this.change(() => this.facade.setFrozenRows(rows));
  }
  get frozenColumns(): number {
    return this.facade.getFrozenColumns();
  }
  set frozenColumns(columns: number) {
    if (columns === this.frozenColumns) return;
    this.change(() => this.facade.setFrozenColumns(columns));
  }
  get tabColor(): string {
    return this.facade.getTabColor() ?? '';
  }
  set tabColor(color: string) {
    this.change(() => this.facade.setTabColor(color));
  }
  get maxRows(): number {
    return this.core.getRowCount();
  }
  get maxColumns(): number {
    return this.core.getColumnCount();
  }
  get charts(): readonly StoredChart[] {
    return readCharts(this.facade);
  }
  set charts(charts: readonly StoredChart[]) {
    writeCharts(this.facade, charts);
    this.around.chartsChanged();
  }

  read<F extends Facet>(facet: F, area: Area): CellFacets[F][][] {
    return this.cells.read(facet, area);
  }

  write<F extends Facet>(facet: F, area: Area, rows: readonly (readonly CellFacets[F][])[]): void {
    this.change(() => this.cells.write(facet, area, rows));
  }

  contentSize(): { rows: number; columns: number } {
    return this.cells.size();
  }

  insertRows(before: number, count: number): void {
    const frozen = this.frozenRows;
    const range = this.wholeRows(before, count);
    this.moving(rowsMove(inserted(before, count)), () =>
      // Straight to the command: new rows are bare, which is the stricter reading (rule 3.15).
      this.command('sheet.command.insert-row-by-range', { range, direction: before === 0 ? 0 : 2 }),
    );
    // The page moves the frozen edge by itself, Node does not; what Sheets does is set either way.
    this.frozenRows = frozenAfterInsert(frozen, before, count);
  }
  deleteRows(first: number, count: number): void {
    const frozen = this.frozenRows;
    this.moving(rowsMove(deleted(first, count)), () =>
      this.around.whileShown(() => this.facade.deleteRows(first, count)),
    );
    this.frozenRows = frozenAfterDelete(frozen, first, count);
  }
  insertColumns(before: number, count: number): void {
    const frozen = this.frozenColumns;
    const range = this.wholeColumns(before, count);
    this.moving(columnsMove(inserted(before, count)), () =>
      this.command('sheet.command.insert-col-by-range', { range, direction: before === 0 ? 3 : 1 }),
    );
    for (let column = before; column < before + count; column++) this.setColumnWidth(column, USUAL_WIDTH);
    this.frozenColumns = frozenAfterInsert(frozen, before, count);
  }
  deleteColumns(first: number, count: number): void {
    const frozen = this.frozenColumns;
    this.moving(columnsMove(deleted(first, count)), () =>
      this.around.whileShown(() => this.facade.deleteColumns(first, count)),
    );
    this.frozenColumns = frozenAfterDelete(frozen, first, count);
  }
  moveColumns(first: number, count: number, before: number): void {
    const block = this.facade.getRange(0, first, this.maxRows, count);
    this.moving(columnsMove(moved(first, count, before)), () => this.facade.moveColumns(block, before));
  }
  reorderRows(first: number, order: readonly number[]): void {
    this.change(() => reorderRows(this, first, order));
  }
  columnWidth(column: number): number {
    return this.core.getColumnWidth(column);
  }
  setColumnWidth(column: number, pixels: number): void {
    // Straight to the mutation: the command would measure the height of every row anew.
    const ranges = [this.wholeColumns(column, 1)];
    this.command('sheet.mutation.set-worksheet-col-width', { ranges, colWidth: pixels });
  }
  rowHidden(row: number): boolean {
    return !this.core.getRowRawVisible(row);
  }
  setRowsHidden(first: number, count: number, hidden: boolean): void {
    this.change(() => (hidden ? this.facade.hideRows(first, count) : this.facade.showRows(first, count)));
  }
  columnHidden(column: number): boolean {
    return !this.core.getColVisible(column);
  }
  setColumnsHidden(first: number, count: number, hidden: boolean): void {
    this.change(() =>
      hidden ? this.facade.hideColumns(first, count) : this.facade.showColumns(first, count),
    );
  }

  private get core(): Worksheet {
    return this.facade.getSheet();
  }

  private change<T>(action: () => T): T {
    return this.around.asStore(action);
  }

  /** Moves cells so that their notes and validation rules surely go along. */
  private moving(lines: LineMap, move: () => unknown): void {
    const { api } = this.around.engine;
    const notes = this.facade.getNotes();
    const rules = validationRules(this.facade);
    this.change(() => {
      move();
      settleNotes(api, this.facade, notes, lines);
      settleValidations(api, this.facade, rules, lines);
    });
  }

  private command(id: string, params: object): void {
    const place = { unitId: this.around.unitId, subUnitId: this.core.getSheetId() };
    this.change(() => this.around.engine.api.syncExecuteCommand(id, { ...place, ...params }));
  }

  private wholeRows(startRow: number, count: number) {
    return { startRow, endRow: startRow + count - 1, startColumn: 0, endColumn: this.maxColumns - 1 };
  }

  private wholeColumns(startColumn: number, count: number) {
    return { startRow: 0, endRow: this.maxRows - 1, startColumn, endColumn: startColumn + count - 1 };
  }
}
