import type { Area, SheetStore, WorkbookStore } from '../store/store';
import { areaOf, placeOf } from './a1';
import type { Execution } from './execution';
import { refuseProtected } from './protection';
import { HostRange } from './range';
import { HostSheet } from './sheet';
import type { UiSurface } from './surface';

const mostCells = 10_000_000;
const newSheetCells = 1000 * 26;

/** The open workbook, as the script holds it. */
export class HostSpreadsheet {
  readonly kind = 'Spreadsheet';
  private readonly known = new Map<number, HostSheet>();

  constructor(
    private readonly execution: Execution,
    readonly store: WorkbookStore,
    private readonly surface: UiSurface,
  ) {}

  getId = (): string => this.store.id;
  getName = (): string => this.store.name;
  getSpreadsheetTimeZone = (): string => this.store.timeZone;
  getSpreadsheetLocale = (): string => this.store.locale;

  getSheets() {
    this.execution.flush();
    return this.store.sheets().map((sheet) => this.service(sheet));
  }
  /** The case of the name counts (rule 3.4). */
  getSheetByName(name: string) {
    this.execution.flush();
    const found = this.store.sheets().find((sheet) => sheet.name === name);
    return found ? this.service(found) : null;
  }
  getActiveSheet() {
    const sheets = this.store.sheets();
    const active = sheets.find(({ id }) => id === this.store.activeSheetId) ?? sheets[0];
    return active ? this.service(active) : null;
  }
  getActiveRange() {
    const { activeSheetId, activeArea } = this.store;
    return activeArea === null ? null : this.rangeIn(activeSheetId, activeArea);
  }
  setActiveSheet(sheet: unknown) {
    const behind = this.execution.unwrap(sheet);
    if (behind instanceof HostSheet) this.store.activeSheetId = behind.store.id;
    return sheet;
  }
  /** The new sheet becomes the active one (rule 3.33). */
  insertSheet(...args: readonly unknown[]) {
    this.execution.flush();
    const [name = this.freeName(), index = this.store.sheets().length] = args;
    this.refuseTaken(String(name), null);
    if (name === '') this.execution.fail('A sheet needs a name.');
    const at = Number(index);
    if (!(at >= 0 && at <= this.store.sheets().length))
      this.execution.fail(`The sheet index ${at} is out of bounds.`);
    this.refuseMoreCells(newSheetCells);
    const added = this.store.insertSheet(String(name), at);
    this.store.activeSheetId = added.id;
    return this.service(added);
  }
  deleteSheet(sheet: unknown): void {
    this.execution.flush();
    const behind = this.execution.unwrap(sheet);
    if (this.store.sheets().length === 1)
      this.execution.fail("You can't remove all the sheets in a document.");
    if (!(behind instanceof HostSheet)) return;
    refuseProtected(this.execution, behind.store);
    this.store.deleteSheet(behind.store.id);
  }
  toast(message: string, title = ''): void {
    this.surface.toast(message, title);
  }

  /** Names of sheets differ by more than case (rule 3.4). */
  refuseTaken(name: string, except: number | null): void {
    const taken = this.store
      .sheets()
      .some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase());
    if (taken)
      this.execution.fail(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }

  /** Empty cells count too (rule 3.18). */
  refuseMoreCells(more: number): void {
    const cells = this.store.sheets().reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, more);
    if (cells <= mostCells) return;
    this.execution.fail(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  }

  /** The range that "'Sheet'!A1:B2" names. */
  rangeAt(a1: string): HostRange | null {
    const { name, place } = placeOf(a1);
    const store = this.store.sheets().find((sheet) => sheet.name === name);
    const area = store ? areaOf(place, store.maxRows, store.maxColumns) : null;
    return store && area ? new HostRange(this.execution, this.sheet(store), area) : null;
  }

  /** A range by the id of its sheet, as an event names it. */
  rangeIn(sheetId: number, area: Area) {
    const store = this.store.sheets().find(({ id }) => id === sheetId);
    return store
      ? this.execution.service('Range', new HostRange(this.execution, this.sheet(store), area))
      : null;
  }

  /** A sheet by its number. */
  sheetOf(id: number): HostSheet {
    const store = this.store.sheets().find((sheet) => sheet.id === id);
    return store ? this.sheet(store) : this.execution.fail(`Sheet ${id} not found`);
  }

  /** A number that no chart of the workbook has or had. */
  nextChartId(): number {
    const { state } = this.execution.parts;
    const taken = this.store.sheets().flatMap(({ charts }) => charts.map(({ id }) => id));
    state.lastChart = Math.max(state.lastChart, ...taken) + 1;
    return state.lastChart;
  }

  private sheet(store: SheetStore): HostSheet {
    const sheet = this.known.get(store.id) ?? new HostSheet(this.execution, this, store);
    this.known.set(store.id, sheet);
    return sheet;
  }

  private service(store: SheetStore) {
    return this.execution.service('Sheet', this.sheet(store));
  }

  private freeName(): string {
    const names = new Set(this.store.sheets().map(({ name }) => name));
    let number = names.size + 1;
    while (names.has(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}
