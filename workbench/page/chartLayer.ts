import type { ChartAnchor, StoredChart } from '../store/chart';
import type { Area, SheetStore } from '../store/store';
import type { UniverWorkbook } from '../store/univer';
import type { FWorksheet, UniverEngine } from '../store/univer/engine';
import { chartData } from './chartData';
import { DrawnChart } from './drawnChart';
import { element } from './element';
import type { Texts } from './texts';

const MUTATION = 2;

/** Where something lies on the grid as it is shown, and how much of it the headers and frozen cells cover. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly coveredLeft: number;
  readonly coveredTop: number;
}

/** The charts of the sheet that is shown, over its cells: Univer has none of its own. */
export class ChartLayer {
  private readonly layer = element('div', { class: 'wb-charts' });
  private readonly drawn = new Map<number, DrawnChart>();
  private asked = false;
  private changed = true;

  constructor(
    private readonly engine: UniverEngine,
    private readonly store: UniverWorkbook,
    private readonly words: Texts,
  ) {}

  /** Lies over the cells from now on; they go on being scrolled through it. */
  open(): void {
    const cells = document.querySelector(`canvas[id="univer-sheet-main-canvas_${this.store.id}"]`);
    if (!cells) throw new Error('Univer draws its cells elsewhere than 0.25.1 did.');
    cells.after(this.layer);
    this.layer.addEventListener('wheel', (event) => {
      event.preventDefault();
      cells.dispatchEvent(new WheelEvent('wheel', event));
    });
    // Whatever happens to the grid is a command: edits, results of formulas, scrolling, another sheet.
    this.engine.api.onCommandExecuted(({ type }) => this.soon(type === MUTATION));
    this.store.onChartsChanged(() => this.soon(true));
    this.soon(true);
  }

  /** With the next picture, however many commands come before it. */
  private soon(changed: boolean): void {
    this.changed ||= changed;
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      this.show();
    });
  }

  private show(): void {
    const sheet = this.store.sheets().find(({ id }) => id === this.store.activeSheetId);
    const facade = this.engine.api.getWorkbook(this.store.id)?.getActiveSheet();
    if (!sheet || !facade) return;
    const { charts } = sheet;
    const isAnother = this.layer.dataset.sheet !== String(sheet.id);
    this.layer.dataset.sheet = String(sheet.id);
    if (this.changed || isAnother) this.draw(charts);
    this.changed = false;
    for (const chart of charts) this.place(chart, placeOf(chart.anchor, sheet, facade), facade.getZoom());
  }

  private draw(charts: readonly StoredChart[]): void {
    for (const [id, gone] of this.drawn) {
      if (charts.some((chart) => chart.id === id)) continue;
      gone.remove();
      this.drawn.delete(id);
    }
    for (const chart of charts) {
      const drawn = this.drawn.get(chart.id) ?? new DrawnChart(this.words, this.store.locale);
      this.drawn.set(chart.id, drawn);
      drawn.draw(
        chart,
        chartData(chart, this.store, (sheetId, area) => this.shown(sheetId, area)),
      );
    }
    this.layer.replaceChildren(...charts.map(({ id }) => this.drawn.get(id)?.element ?? ''));
  }

  private place({ id }: StoredChart, { left, top, coveredLeft, coveredTop }: Place, zoom: number): void {
    const { style } = this.drawn.get(id)?.element ?? this.layer;
    style.transform = `scale(${zoom}) translate(${left}px, ${top}px)`;
    style.clipPath = `inset(${coveredTop}px -9px -9px ${coveredLeft}px)`;
  }

  private shown(sheetId: number, { row, column, rows, columns }: Area): string[][] {
    const facade = this.engine.api
      .getWorkbook(this.store.id)
      ?.getSheets()
      .find((sheet) => this.store.sheetIdOf(sheet.getSheetId()) === sheetId);
    return rows === 0 ? [] : (facade?.getRange(row, column, rows, columns).getDisplayValues() ?? []);
  }
}

/** Pixels of the sheet before zooming, from the corner of its headers. */
function placeOf(anchor: ChartAnchor, sheet: SheetStore, facade: FWorksheet): Place {
  const corner = facade.getRange(0, 0).getCellRect();
  const edge = facade.getRange(sheet.frozenRows, sheet.frozenColumns).getCellRect();
  const at = facade.getRange(anchor.row, anchor.column).getCellRect();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = facade.getScrollState();
  const view = facade.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  const isFrozenAcross = anchor.column < sheet.frozenColumns;
  const isFrozenDown = anchor.row < sheet.frozenRows;
  const left = at.x + anchor.offsetX - (isFrozenAcross ? 0 : view.x - corner.x + offsetX);
  const top = at.y + anchor.offsetY - (isFrozenDown ? 0 : view.y - corner.y + offsetY);
  return {
    left,
    top,
    coveredLeft: Math.max(-9, (isFrozenAcross ? corner.x : edge.x) - left),
    coveredTop: Math.max(-9, (isFrozenDown ? corner.y : edge.y) - top),
  };
}
