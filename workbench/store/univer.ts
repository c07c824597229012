import type { IWorkbookData } from '@univerjs/presets';
import { movedChart } from './chart';
import type { LineMap } from './lineMap';
import type { Area, SheetStore, WorkbookStore } from './store';
import { onLinesMoved } from './univer/charts';
import { type CustomFunctions, registerCustomFunctions } from './univer/customFunctions';
import type { FWorkbook, FWorksheet, UniverEngine } from './univer/engine';
import { allowOpenRanges } from './univer/openRanges';
import { UniverSheet, USUAL_WIDTH } from './univer/sheet';

const DEFAULT_ROWS = 1000;
const DEFAULT_COLUMNS = 26;

/** Pixels: what Sheets gives a new sheet. */
const DEFAULT_SIZES = { defaultColumnWidth: USUAL_WIDTH, defaultRowHeight: 21 };

/** Longer than the pause that Univer waits after a change before it calculates. */
const CALCULATION_START = 150;

const CALCULATION_LIMIT = 30_000;

/** A workbook that Univer keeps, draws and calculates. */
export class UniverWorkbook implements WorkbookStore {
  locale: string;
  timeZone: string;
  private readonly known = new Map<string, UniverSheet>();
  private readonly facade: FWorkbook;
  private depth = 0;
  private readonly chartListeners: (() => void)[] = [];

  constructor(
    private readonly engine: UniverEngine,
    readonly id: string,
    options: { readonly locale: string; readonly timeZone: string },
  ) {
    const facade = engine.api.getWorkbook(id);
    if (!facade) throw new Error(`Univer holds no workbook ${id}.`);
    this.facade = facade;
    allowOpenRanges(engine);
    onLinesMoved(engine.api, id, (univerId, lines) => this.moveCharts(univerId, lines));
    this.locale = options.locale;
    this.timeZone = options.timeZone;
  }

  get name(): string {
    return this.facade.getName();
  }
  set name(name: string) {
    this.facade.setName(name);
  }

  /** Whether a change now under way is the store's own and not a person's. */
  get changing(): boolean {
    return this.depth > 0;
  }

  sheets(): readonly SheetStore[] {
    return this.facade.getSheets().map((sheet) => this.sheetOf(sheet));
  }

  insertSheet(name: string, index: number, rows = DEFAULT_ROWS, columns = DEFAULT_COLUMNS): SheetStore {
    const id = this.freeId();
    const sheet = { id: String(id), name, rowCount: rows, columnCount: columns, ...DEFAULT_SIZES };
    this.keepingActive(() =>
      // Straight to the command: the facade would show the new sheet at once, which is the host's to say.
      this.engine.api.syncExecuteCommand('sheet.command.insert-sheet', { unitId: this.id, index, sheet }),
    );
    return this.sheetOf(this.facadeOf(id));
  }

  deleteSheet(id: number): void {
    this.asStore(() => this.facade.deleteSheet(this.facadeOf(id)));
  }

  moveSheet(id: number, index: number): void {
    this.keepingActive(() => this.facade.moveSheet(this.facadeOf(id), index));
  }

  get activeSheetId(): number {
    return numberOf(this.facade.getActiveSheet().getSheetId());
  }
  set activeSheetId(id: number) {
    this.asStore(() => this.facade.setActiveSheet(this.facadeOf(id)));
  }

  get activeArea(): Area | null {
    const range = this.facade.getActiveRange();
    if (!range) return null;
    return {
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    };
  }

  /** The number of the sheet that Univer knows by this id, or null. */
  sheetIdOf(univerId: string): number | null {
    return this.facade.getSheets().some((sheet) => sheet.getSheetId() === univerId)
      ? numberOf(univerId)
      : null;
  }

  /** All that there is, as Univer keeps it. */
  snapshot(): IWorkbookData {
    return this.facade.save();
  }

  /** Waits until no formula is left to calculate; fails after so many milliseconds. */
  async recalculated(limit = CALCULATION_LIMIT): Promise<void> {
    const { injector, classes } = this.engine;
    const session = injector.get(classes.FormulaCalculationSessionService);
    await session.waitForLatestApplied(limit, CALCULATION_START);
  }

  /** Makes names callable from cells. The answer takes them away again. */
  registerCustomFunctions(functions: CustomFunctions): () => void {
    return registerCustomFunctions(this.engine, functions);
  }

  /** Tells when the charts of any sheet change, which Univer knows nothing of. */
  onChartsChanged(tell: () => void): void {
    this.chartListeners.push(tell);
  }

  /** Runs a change that is not a person's edit. */
  asStore<T>(change: () => T): T {
    this.depth += 1;
    try {
      return change();
    } finally {
      this.depth -= 1;
    }
  }

  /** Univer deletes lines rightly only in the sheet that is shown; in others it spoils formulas. */
  private whileShown<T>(univerId: string, change: () => T): T {
    const shown = this.facade.getActiveSheet().getSheetId();
    if (shown === univerId) return change();
    const show = (subUnitId: string) =>
      this.engine.api.syncExecuteCommand('sheet.operation.set-worksheet-active', {
        unitId: this.id,
        subUnitId,
      });
    show(univerId);
    try {
      return change();
    } finally {
      show(shown);
    }
  }

  /** Whoever moved the lines, a person or the store, charts go with their cells. */
  private moveCharts(univerId: string, lines: LineMap): void {
    const sheetId = numberOf(univerId);
    for (const sheet of this.sheets()) {
      if (sheet.charts.length === 0) continue;
      sheet.charts = sheet.charts.map((chart) => movedChart(chart, sheet.id, { sheetId, lines }));
    }
  }

  private tellCharts(): void {
    for (const tell of this.chartListeners) tell();
  }

  /** Where nobody has chosen a sheet yet, Univer takes whichever comes first. */
  private keepingActive(change: () => unknown): void {
    const active = this.activeSheetId;
    this.asStore(change);
    if (this.activeSheetId !== active) this.activeSheetId = active;
  }

  private sheetOf(facade: FWorksheet): UniverSheet {
    const key = facade.getSheetId();
    const known = this.known.get(key);
    if (known && known.facade.getSheet() === facade.getSheet()) return known;
    const sheet = new UniverSheet(numberOf(key), facade, {
      engine: this.engine,
      unitId: this.id,
      asStore: (change) => this.asStore(change),
      whileShown: (change) => this.whileShown(key, change),
      chartsChanged: () => this.tellCharts(),
    });
    this.known.set(key, sheet);
    return sheet;
  }

  private facadeOf(id: number): FWorksheet {
    const facade = this.facade.getSheets().find((sheet) => numberOf(sheet.getSheetId()) === id);
    if (!facade) throw new Error(`The workbook has no sheet ${id}.`);
    return facade;
  }

  private freeId(): number {
    const present = this.facade.getSheets().map((sheet) => sheet.getSheetId());
    const used = [...present, ...this.known.keys()].map(numberOf);
    return Math.max(0, ...used.filter((id) => id < FIRST_HASHED_ID)) + 1;
  }
}

/** A new workbook of one empty sheet, in Univer's form. */
export function emptySnapshot(id: string): Partial<IWorkbookData> {
  const sheet = {
    id: '0',
    name: 'Sheet1',
    rowCount: DEFAULT_ROWS,
    columnCount: DEFAULT_COLUMNS,
    ...DEFAULT_SIZES,
  };
  return { id, name: 'Langganan', sheetOrder: ['0'], sheets: { '0': sheet }, defaultStyle: DEFAULT_STYLE };
}

const DEFAULT_STYLE = { ff: 'Arial', fs: 10 };

const FIRST_HASHED_ID = 1_000_000_000;

/** The number of a sheet. Sheets that a person adds have a name of Univer's making as their id. */
function numberOf(sheetId: string): number {
  if (/^\d{1,9}$/.test(sheetId)) return Number(sheetId);
  let hash = 0;
  for (const letter of sheetId) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % FIRST_HASHED_ID;
  return FIRST_HASHED_ID + hash;
}
