import type { ChartAnchor, ChartOption, ChartOptions, ChartRange, ChartType } from '../store/chart';
import { type BuiltChart, HostChart, HostContainerInfo, optionsOf } from './chart';
import { isGroup, isPlain, withOption } from './chartOptions';
import { ChartType as ChartTypes, drawnType } from './charts';
import { NotImplemented } from './exception';
import type { Execution } from './execution';
import type { HostRange } from './range';
import type { HostSpreadsheet } from './spreadsheet';

/** A chart as far as it was said; the builders of one chart share it. */
export interface ChartDraft {
  readonly id: number | null;
  type: ChartType | null;
  ranges: readonly ChartRange[];
  headers: number;
  anchor: ChartAnchor | null;
  options: ChartOptions;
}

/** What Sheets gives a chart of which nothing was said. */
const usualSize = { width: 600, height: 371 };
const guessedHeaders = -1;

export const emptyDraft = (): ChartDraft => ({
  id: null,
  type: null,
  ranges: [],
  headers: guessedHeaders,
  anchor: null,
  options: { title: '', ...usualSize, isStacked: false },
});

export const draftOf = (built: BuiltChart): ChartDraft => ({
  id: built.id,
  type: built.type,
  ranges: built.ranges,
  headers: built.headers,
  anchor: built.anchor,
  options: optionsOf(built),
});

const isSize = (value: ChartOption) => typeof value === 'number' && value > 0;

/** What the options may be on which the drawing of any chart depends. */
const checks: Readonly<Record<string, (value: ChartOption) => boolean>> = {
  title: (value) => typeof value === 'string',
  width: isSize,
  height: isSize,
  isStacked: (value) => typeof value === 'boolean',
};

/**
 * A chart in the making, as any of Google's builders for one.
 *
 * What all builders can do answers the general builder, as Google declares it: a title by setTitle comes before.
 */
export class HostChartBuilder {
  constructor(
    readonly kind: string,
    private readonly execution: Execution,
    private readonly book: HostSpreadsheet,
    private readonly draft: ChartDraft,
  ) {}

  /** One that is there already is not added again (rule 3.47). */
  addRange(range: unknown) {
    const added = this.rangeOf(range);
    const { ranges } = this.draft;
    return this.with({ ranges: [...ranges.filter((other) => !isSame(other, added)), added] });
  }
  removeRange(range: unknown) {
    const removed = this.rangeOf(range);
    return this.with({ ranges: this.draft.ranges.filter((other) => !isSame(other, removed)) });
  }
  clearRanges = () => this.with({ ranges: [] });
  getRanges = () => this.draft.ranges.flatMap(({ sheetId, area }) => this.book.rangeIn(sheetId, area) ?? []);

  getChartType() {
    return ChartTypes[(this.draft.type ?? this.execution.fail('The chart has no type.')).toUpperCase()];
  }
  setChartType(type: unknown) {
    const drawn = drawnType(type);
    if (drawn === null) {
      throw new NotImplemented(`Charts.ChartType.${String(type)} is not implemented by the workbench`);
    }
    return this.with({ type: drawn });
  }
  asAreaChart = () => this.as('area', 'EmbeddedAreaChartBuilder');
  asBarChart = () => this.as('bar', 'EmbeddedBarChartBuilder');
  asColumnChart = () => this.as('column', 'EmbeddedColumnChartBuilder');
  asComboChart = () => this.as('combo', 'EmbeddedComboChartBuilder');
  asLineChart = () => this.as('line', 'EmbeddedLineChartBuilder');
  asPieChart = () => this.as('pie', 'EmbeddedPieChartBuilder');

  setNumHeaders(headers: number) {
    if (!isCount(headers)) this.execution.fail(`A chart cannot have ${headers} headers.`);
    return this.with({ headers });
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number) {
    if (![row, column].every((line) => isCount(line) && line >= 1) || ![offsetX, offsetY].every(isCount)) {
      this.execution.fail('The position of the chart is invalid.');
    }
    return this.with({ anchor: { row: row - 1, column: column - 1, offsetX, offsetY } });
  }
  getContainer() {
    return this.execution.service('ContainerInfo', new HostContainerInfo(this.anchor()));
  }
  setOption(name: string, value: unknown) {
    this.option(name, value);
    return this.general();
  }

  setTitle = (title: string) => this.option('title', title);
  setColors(colours: readonly unknown[]) {
    if (!colours.every((colour) => typeof colour === 'string'))
      this.execution.fail('Names of colours expected.');
    return this.option('colors', [...colours]);
  }
  setLegendPosition = (position: unknown) => this.option('legend.position', String(position).toLowerCase());
  setXAxisTitle = (title: string) => this.option('hAxis.title', title);
  setYAxisTitle = (title: string) => this.option('vAxis.title', title);
  setStacked = () => this.option('isStacked', true);
  reverseCategories = () => this.option('reverseCategories', true);

  /** Draws nothing yet: the chart is to be inserted, or updated where it is in a sheet (rule 3.47). */
  build() {
    const { id, type, ranges, headers, options } = this.draft;
    if (type === null) return this.execution.fail('The chart has no type.');
    if (ranges.length === 0) this.execution.fail('The chart has no ranges.');
    const { title, width, height, isStacked, ...others } = options;
    const built: BuiltChart = {
      id,
      type,
      ranges,
      headers,
      anchor: this.anchor(),
      // Of the kinds that the checks above let in.
      title: String(title),
      width: Number(width),
      height: Number(height),
      stacked: isStacked === true,
      options: others,
    };
    return this.execution.service('EmbeddedChart', new HostChart(this.execution, this.book, built));
  }

  private option(name: string, value: unknown): this {
    if (name === 'isStacked' && typeof value === 'string') {
      throw new NotImplemented(`The option isStacked "${value}" is not implemented by the workbench`);
    }
    if (name === 'series' && !isDrawnSeries(value)) {
      throw new NotImplemented('This option series is not implemented by the workbench');
    }
    if (name === '' || !isPlain(value) || checks[name]?.(value) === false) {
      return this.execution.fail(`The option "${name}" of a chart cannot be ${String(value)}.`);
    }
    // A copy, since the script may go on changing its own.
    this.draft.options = withOption(this.draft.options, name, structuredClone(value));
    return this;
  }

  private anchor(): ChartAnchor {
    return this.draft.anchor ?? this.execution.fail('The chart has no position.');
  }

  private rangeOf(range: unknown): ChartRange {
    const { sheet, area } = this.execution.unwrap(range) as HostRange;
    return { sheetId: sheet.store.id, area };
  }

  private as(type: ChartType, kind: string) {
    this.draft.type = type;
    return this.builder(kind);
  }

  private with(change: Partial<ChartDraft>) {
    Object.assign(this.draft, change);
    return this.general();
  }

  private general() {
    return this.kind === 'EmbeddedChartBuilder' ? this : this.builder('EmbeddedChartBuilder');
  }

  private builder(kind: string): HostChartBuilder {
    const { execution, book, draft } = this;
    return execution.service(kind, new HostChartBuilder(kind, execution, book, draft));
  }
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** What a combo makes of each series by its number, as far as the workbench draws it. */
const isDrawnSeries = (value: unknown): boolean =>
  isPlain(value) &&
  isGroup(value) &&
  Object.values(value).every(
    (each) =>
      isGroup(each) && (each.type === undefined || ['area', 'bars', 'line'].includes(String(each.type))),
  );

const isSame = (one: ChartRange, other: ChartRange): boolean =>
  one.sheetId === other.sheetId &&
  (['row', 'column', 'rows', 'columns'] as const).every((side) => one.area[side] === other.area[side]);
