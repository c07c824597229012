import type { Worksheet } from '@univerjs/presets';
import type { Area, CellFacets, Facet, SheetStore } from '../store';
import { UniverCells } from './cells';
import type { FWorksheet, UniverEngine } from './engine';
import { movingNotes, type Place } from './notes';
import { reorderRows } from './reorder';
import { clearValidations } from './validations';

/** Pixels: the width that Sheets gives a new column. */
export const USUAL_WIDTH = 100;

/** What a sheet needs of its workbook: the engine, and a mark that a change is the store's own. */
export interface SheetSurroundings {
  readonly engine: UniverEngine;
  readonly unitId: string;
  asStore<T>(change: () => T): T;
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
    // Straight to the command, and without its rules: new rows are bare, which is the stricter reading (rule 3.15).
    this.moving(
      () => this.command('sheet.command.insert-row-by-range', { range, direction: before === 0 ? 0 : 2 }),
      ({ row, column }) => ({ row: row < before ? row : row + count, column }),
    );
    this.change(() => clearValidations(this.around.engine.api, this.facade, this.wholeRows(before, count)));
    // The page moves the frozen edge by itself, Node does not; what Sheets does is set either way.
    this.frozenRows = before < frozen ? frozen + count : frozen;
  }
  deleteRows(first: number, count: number): void {
    const frozen = this.frozenRows;
    this.moving(
      () => this.facade.deleteRows(first, count),
      ({ row, column }) => {
        if (row < first) return { row, column };
        return row < first + count ? null : { row: row - count, column };
      },
    );
    this.frozenRows = Math.min(frozen, this.maxRows);
  }
  insertColumns(before: number, count: number): void {
    const range = this.wholeColumns(before, count);
    this.moving(
      () => this.command('sheet.command.insert-col-by-range', { range, direction: before === 0 ? 3 : 1 }),
      ({ row, column }) => ({ row, column: column < before ? column : column + count }),
    );
    this.change(() =>
      clearValidations(this.around.engine.api, this.facade, this.wholeColumns(before, count)),
    );
    for (let column = before; column < before + count; column++) this.setColumnWidth(column, USUAL_WIDTH);
  }
  deleteColumns(first: number, count: number): void {
    this.moving(
      () => this.facade.deleteColumns(first, count),
      ({ row, column }) => {
        if (column < first) return { row, column };
        return column < first + count ? null : { row, column: column - count };
      },
    );
  }
  moveColumns(first: number, count: number, before: number): void {
    const block = this.facade.getRange(0, first, this.maxRows, count);
    this.moving(
      () => this.facade.moveColumns(block, before),
      ({ row, column }) => ({ row, column: movedColumn(column, first, count, before) }),
    );
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

  private moving(move: () => void, to: (from: Place) => Place | null): void {
    this.change(() => movingNotes(this.facade, move, to));
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

/** Where a column stands after others, or itself, moved before another, counted before the move. */
function movedColumn(column: number, first: number, count: number, before: number): number {
  const to = before > first ? before - count : before;
  if (column >= first && column < first + count) return to + column - first;
  const without = column < first ? column : column - count;
  return without < to ? without : without + count;
}
