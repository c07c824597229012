import type { StoredChart } from '../store/chart';
import type { Area, SheetStore } from '../store/store';
import { areaOf } from './a1';
import { type BuiltChart, HostChart } from './chart';
import { emptyDraft, HostChartBuilder } from './chartBuilder';
import { colourOf } from './colour';
import type { Execution } from './execution';
import { formUrl } from './formApp';
import { refuseProtected } from './protection';
import { HostRange, HostRangeList } from './range';
import type { HostSpreadsheet } from './spreadsheet';

/** One sheet, as the script holds it. */
export class HostSheet {
  readonly kind = 'Sheet';

  constructor(
    private readonly execution: Execution,
    readonly book: HostSpreadsheet,
    readonly store: SheetStore,
  ) {}

  /** What the meter notes of it. */
  detail = (): string => this.store.name;
  getName = (): string => this.flushed().name;
  /** Null where no form sends its answers here. */
  getFormUrl(): string | null {
    const form = this.execution.parts.state.forms.find(({ sheetId }) => sheetId === this.store.id);
    return form ? formUrl(form.id) : null;
  }
  getSheetId = (): number => this.store.id;
  getIndex = (): number => this.book.store.sheets().findIndex(({ id }) => id === this.store.id) + 1;
  getLastRow = (): number => this.flushed().contentSize().rows;
  getLastColumn = (): number => this.flushed().contentSize().columns;
  getMaxRows = (): number => this.flushed().maxRows;
  getMaxColumns = (): number => this.flushed().maxColumns;
  getFrozenRows = (): number => this.flushed().frozenRows;
  isSheetHidden = (): boolean => this.flushed().hidden;
  getColumnWidth = (column: number): number => this.flushed().columnWidth(column - 1);

  getRange(...args: readonly unknown[]) {
    const [row, column, rows = 1, columns = 1] = args;
    if (typeof row === 'string') return this.range(this.areaAt(row));
    return this.range(this.area(Number(row), Number(column), Number(rows), Number(columns)));
  }

  getRangeList(places: readonly unknown[]) {
    if (places.length === 0) this.execution.fail('A range list needs at least one range.');
    const ranges = places.map((place) => new HostRange(this.execution, this, this.areaAt(String(place))));
    return this.execution.service('RangeList', new HostRangeList(this.execution, ranges));
  }

  getDataRange() {
    const { rows, columns } = this.flushed().contentSize();
    return this.range({ row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
  }

  insertRowsAfter = (after: number, count: number) => this.insert('rows', after, count);
  insertRowsBefore = (before: number, count: number) => this.insert('rows', before - 1, count);
  insertColumnsAfter = (after: number, count: number) => this.insert('columns', after, count);
  insertColumnsBefore = (before: number, count: number) => this.insert('columns', before - 1, count);

  deleteRow = (row: number) => this.deleteRows(row, 1);
  deleteRows(first: number, count: number) {
    const sheet = this.flushed();
    if (first < 1 || count < 1 || first + count - 1 > sheet.maxRows)
      this.execution.fail('Those rows are out of bounds.');
    if (count >= sheet.maxRows - sheet.frozenRows && first <= sheet.frozenRows + 1) {
      this.execution.fail('Sorry, it is not possible to delete all non-frozen rows.');
    }
    refuseProtected(this.execution, sheet);
    sheet.deleteRows(first - 1, count);
    return this;
  }
  deleteColumn = (column: number) => this.deleteColumns(column, 1);
  deleteColumns(first: number, count: number) {
    const sheet = this.flushed();
    if (first < 1 || count < 1 || first + count - 1 > sheet.maxColumns || count >= sheet.maxColumns) {
      this.execution.fail('Those columns are out of bounds.');
    }
    refuseProtected(this.execution, sheet);
    sheet.deleteColumns(first - 1, count);
    return this;
  }

  /** After the last row with anything in any column (rule 3.22). */
  appendRow(values: readonly unknown[]) {
    const sheet = this.flushed();
    refuseProtected(this.execution, sheet);
    const row = sheet.contentSize().rows;
    // Whether a row wider than the grid would widen it is not documented, so it is refused.
    const { columns } = this.area(1, 1, 1, values.length);
    if (row >= sheet.maxRows) sheet.insertRows(sheet.maxRows, 1);
    new HostRange(this.execution, this, { row, column: 0, rows: 1, columns }).setValues([values]);
    return this;
  }

  setName(name: string) {
    this.book.refuseTaken(name, this.store.id);
    return this.changes((sheet) => {
      sheet.name = name;
    });
  }
  setFrozenRows = (rows: number) =>
    this.changes((sheet) => {
      if (rows >= sheet.maxRows) this.execution.fail('At least one row must not be frozen.');
      sheet.frozenRows = rows;
    });
  showSheet = () =>
    this.changes((sheet) => {
      sheet.hidden = false;
    });
  hideSheet() {
    const visible = this.book.store.sheets().filter(({ hidden }) => !hidden);
    if (visible.length === 1 && visible[0]?.id === this.store.id) {
      this.execution.fail("You can't hide all the sheets in a document.");
    }
    return this.changes((sheet) => {
      sheet.hidden = true;
    });
  }
  setColumnWidth = (column: number, pixels: number) => this.setColumnWidths(column, 1, pixels);
  setColumnWidths(first: number, count: number, pixels: number) {
    const last = first + count - 1;
    if (first < 1 || count < 1 || last > this.store.maxColumns)
      this.execution.fail('Those columns are out of bounds.');
    if (pixels < 1) this.execution.fail(`A column cannot be ${pixels} pixels wide.`);
    return this.changes((sheet) => {
      for (let column = first; column <= last; column++) sheet.setColumnWidth(column - 1, pixels);
    });
  }
  setTabColor = (colour: string) =>
    this.changes((sheet) => {
      sheet.tabColor = colourOf(this.execution, colour);
    });

  newChart = () =>
    this.execution.service(
      'EmbeddedChartBuilder',
      new HostChartBuilder('EmbeddedChartBuilder', this.execution, this.book, emptyDraft()),
    );
  getCharts = () =>
    this.flushed().charts.map((chart) =>
      this.execution.service('EmbeddedChart', new HostChart(this.execution, this.book, chart)),
    );
  /** The script's own chart stays without a number: what was inserted is found by getCharts. */
  insertChart(chart: unknown): void {
    const built = this.chart(chart);
    this.changes((sheet) => {
      sheet.charts = [...sheet.charts, { ...built, id: this.book.nextChartId() }];
    });
  }
  updateChart(chart: unknown): void {
    const built = this.chart(chart);
    this.changesChart(built, (id) => [{ ...built, id }]);
  }
  removeChart(chart: unknown): void {
    const { built } = this.execution.unwrap(chart) as HostChart;
    this.changesChart(built, () => []);
  }

  /** A rectangle counted from 1, within the grid (rules 3.1 and 3.2). */
  area(row: number, column: number, rows: number, columns: number): Area {
    const { execution, store } = this;
    if (![row, column, rows, columns].every(Number.isInteger))
      execution.fail('The coordinates or dimensions of the range are invalid.');
    if (row < 1) execution.fail('The starting row of the range is too small.');
    if (column < 1) execution.fail('The starting column of the range is too small.');
    if (rows < 1) execution.fail('The number of rows in the range must be at least 1.');
    if (columns < 1) execution.fail('The number of columns in the range must be at least 1.');
    if (row + rows - 1 > store.maxRows || column + columns - 1 > store.maxColumns) {
      execution.fail('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return { row: row - 1, column: column - 1, rows, columns };
  }

  /** What was deleted meanwhile, perhaps by a person, can be neither read nor written. */
  refuseGone(area: Area): void {
    const { rows, columns } = { rows: area.row + area.rows, columns: area.column + area.columns };
    if (rows > this.present().maxRows || columns > this.store.maxColumns) {
      this.execution.fail('The coordinates of the range are outside the dimensions of the sheet.');
    }
  }

  /** A chart that can stand in this sheet: its corner and all that it draws are there. */
  private chart(chart: unknown): BuiltChart {
    this.execution.flush();
    const { built } = this.execution.unwrap(chart) as HostChart;
    const { row, column } = built.anchor;
    if (row >= this.store.maxRows || column >= this.store.maxColumns) {
      this.execution.fail('The position of the chart is outside the dimensions of the sheet.');
    }
    for (const { sheetId, area } of built.ranges) this.book.sheetOf(sheetId).refuseGone(area);
    return built;
  }

  private changesChart({ id }: BuiltChart, change: (id: number) => readonly StoredChart[]): void {
    if (!this.flushed().charts.some((other) => other.id === id)) {
      this.execution.fail('The chart is not in this sheet.');
    }
    this.changes((sheet) => {
      sheet.charts = sheet.charts.flatMap((other) => (other.id === id ? change(other.id) : [other]));
    });
  }

  private areaAt(text: string): Area {
    const area = areaOf(text, this.store.maxRows, this.store.maxColumns);
    if (area === null) return this.execution.fail('Range not found');
    return this.area(area.row + 1, area.column + 1, area.rows, area.columns);
  }

  private range(area: Area) {
    return this.execution.service('Range', new HostRange(this.execution, this, area));
  }

  private insert(what: 'rows' | 'columns', before: number, count: number) {
    const sheet = this.flushed();
    const size = what === 'rows' ? sheet.maxRows : sheet.maxColumns;
    if (before < 0 || before > size || count < 1) this.execution.fail(`Those ${what} are out of bounds.`);
    const across = what === 'rows' ? sheet.maxColumns : sheet.maxRows;
    this.book.refuseMoreCells(count * across);
    refuseProtected(this.execution, sheet);
    if (what === 'rows') sheet.insertRows(before, count);
    else sheet.insertColumns(before, count);
    return this;
  }

  private changes(change: (sheet: SheetStore) => void) {
    const sheet = this.flushed();
    refuseProtected(this.execution, sheet);
    change(sheet);
    return this;
  }

  private flushed(): SheetStore {
    this.execution.flush();
    return this.present();
  }

  private present(): SheetStore {
    const { id } = this.store;
    if (!this.book.store.sheets().some((sheet) => sheet.id === id)) {
      this.execution.fail(`Sheet ${id} not found`);
    }
    return this.store;
  }
}
