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
import { insert } from './lines';
import { emptyPlanes, facets, type Planes, type Rows, untouched } from './planes';

const usualWidth = 100;

/** A sheet as plain arrays: one sparse plane per facet. */
export class MemorySheet implements SheetStore {
  hidden = false;
  frozenRows = 0;
  frozenColumns = 0;
  tabColor = '';
  planes = emptyPlanes();
  widths: number[] = [];
  hiddenRows: boolean[] = [];
  hiddenColumns: boolean[] = [];
  charts: readonly StoredChart[] = [];

  constructor(
    readonly id: number,
    public name: string,
    public maxRows: number,
    public maxColumns: number,
    /** Hears of every move of lines, since charts of other sheets may draw their cells. */
    private readonly linesMoved: (lines: LineMap) => void,
  ) {}

  read<F extends Facet>(facet: F, { row, column, rows, columns }: Area): CellFacets[F][][] {
    const plane = this.plane(facet);
    const empty: CellFacets[F] = untouched[facet];
    const block: CellFacets[F][][] = new Array(rows);
    for (let down = 0; down < rows; down++) {
      const line = plane[row + down];
      const cells: CellFacets[F][] = new Array(columns);
      for (let right = 0; right < columns; right++) cells[right] = line?.[column + right] ?? empty;
      block[down] = cells;
    }
    return block;
  }

  write<F extends Facet>(facet: F, area: Area, rows: readonly (readonly CellFacets[F][])[]): void {
    this.put(facet, area, rows);
    // A cell holds either typed content or a formula.
    if (facet === 'value') this.wipe('formula', area);
    if (facet === 'formula') this.wipe('value', area);
  }

  contentSize() {
    let rows = 0;
    let columns = 0;
    const measure = <F extends 'value' | 'formula'>(facet: F) => {
      const plane = this.plane(facet);
      for (let row = 0; row < plane.length; row++) {
        const line = plane[row];
        if (!line) continue;
        for (let column = line.length - 1; column >= 0; column--) {
          const cell = line[column];
          if (cell === undefined || cell === null || cell === '') continue;
          rows = Math.max(rows, row + 1);
          columns = Math.max(columns, column + 1);
          break;
        }
      }
    };
    measure('value');
    measure('formula');
    return { rows, columns };
  }

  /** The rectangle from the corner that holds every cell of a facet ever written. */
  written(facet: Facet): Area {
    const lines: (readonly unknown[] | undefined)[] = this.planes[facet];
    const columns = lines.reduce((widest, line) => Math.max(widest, line?.length ?? 0), 0);
    return { row: 0, column: 0, rows: lines.length, columns };
  }

  insertRows(before: number, count: number): void {
    for (const facet of facets) insert(this.planes[facet], before, count);
    insert(this.hiddenRows, before, count);
    this.maxRows += count;
    this.frozenRows = frozenAfterInsert(this.frozenRows, before, count);
    this.linesMoved(rowsMove(inserted(before, count)));
  }

  deleteRows(first: number, count: number): void {
    for (const facet of facets) this.planes[facet].splice(first, count);
    this.hiddenRows.splice(first, count);
    this.maxRows -= count;
    this.frozenRows = frozenAfterDelete(this.frozenRows, first, count);
    this.linesMoved(rowsMove(deleted(first, count)));
  }

  insertColumns(before: number, count: number): void {
    this.eachLine((line) => insert(line, before, count));
    insert(this.widths, before, count);
    insert(this.hiddenColumns, before, count);
    this.maxColumns += count;
    this.frozenColumns = frozenAfterInsert(this.frozenColumns, before, count);
    this.linesMoved(columnsMove(inserted(before, count)));
  }

  deleteColumns(first: number, count: number): void {
    this.eachLine((line) => line.splice(first, count));
    this.widths.splice(first, count);
    this.hiddenColumns.splice(first, count);
    this.maxColumns -= count;
    this.frozenColumns = frozenAfterDelete(this.frozenColumns, first, count);
    this.linesMoved(columnsMove(deleted(first, count)));
  }

  moveColumns(first: number, count: number, before: number): void {
    const to = before > first ? before - count : before;
    const move = <T>(line: T[]) => {
      while (line.length < this.maxColumns) line.length += 1;
      line.splice(to, 0, ...line.splice(first, count));
    };
    this.eachLine(move);
    move(this.widths);
    move(this.hiddenColumns);
    this.linesMoved(columnsMove(moved(first, count, before)));
  }

  reorderRows(first: number, order: readonly number[]): void {
    const reorder = <T>(lines: T[]) => {
      const old = order.map((from) => lines[first + from]);
      old.forEach((line, at) => {
        if (line === undefined) delete lines[first + at];
        else lines[first + at] = line;
      });
    };
    for (const facet of facets) reorder<unknown>(this.planes[facet]);
    reorder(this.hiddenRows);
  }

  columnWidth(column: number): number {
    return this.widths[column] ?? usualWidth;
  }
  setColumnWidth(column: number, pixels: number): void {
    this.widths[column] = pixels;
  }
  rowHidden(row: number): boolean {
    return this.hiddenRows[row] ?? false;
  }
  setRowsHidden(first: number, count: number, hidden: boolean): void {
    for (let row = first; row < first + count; row++) this.hiddenRows[row] = hidden;
  }
  columnHidden(column: number): boolean {
    return this.hiddenColumns[column] ?? false;
  }
  setColumnsHidden(first: number, count: number, hidden: boolean): void {
    for (let column = first; column < first + count; column++) this.hiddenColumns[column] = hidden;
  }

  clone(linesMoved: (lines: LineMap) => void): MemorySheet {
    const copy = new MemorySheet(this.id, this.name, this.maxRows, this.maxColumns, linesMoved);
    copy.hidden = this.hidden;
    copy.frozenRows = this.frozenRows;
    copy.frozenColumns = this.frozenColumns;
    copy.tabColor = this.tabColor;
    copy.widths = [...this.widths];
    copy.hiddenRows = [...this.hiddenRows];
    copy.hiddenColumns = [...this.hiddenColumns];
    copy.charts = this.charts;
    const cloneRows = <F extends Facet>(facet: F) => {
      copy.planes[facet] = this.planes[facet].map((line) => line?.slice()) as Planes[F];
    };
    for (const facet of facets) cloneRows(facet);
    return copy;
  }

  /** Each facet's plane holds cells of that facet, which is what indexing it by the facet's name cannot say. */
  private plane<F extends Facet>(facet: F): Rows<F> {
    return this.planes[facet] as Rows<F>;
  }

  private put<F extends Facet>(facet: F, area: Area, rows: readonly (readonly CellFacets[F][])[]): void {
    const plane = this.plane(facet);
    const empty: CellFacets[F] = untouched[facet];
    for (let down = 0; down < area.rows; down++) {
      const at = area.row + down;
      const line = plane[at] ?? [];
      plane[at] = line;
      for (let right = 0; right < area.columns; right++) {
        const cell = rows[down]?.[right] ?? empty;
        // A cell of empty text is a blank cell.
        line[area.column + right] = cell === '' ? empty : cell;
      }
    }
  }

  private wipe(facet: 'formula' | 'value', { row, column, rows, columns }: Area): void {
    const plane = this.plane(facet);
    for (let down = 0; down < rows; down++) {
      const line = plane[row + down];
      if (!line) continue;
      for (let right = 0; right < columns; right++) if (column + right in line) delete line[column + right];
    }
  }

  private eachLine(change: (line: unknown[]) => void): void {
    for (const facet of facets) {
      for (const line of this.planes[facet]) if (line) change(line);
    }
  }
}
