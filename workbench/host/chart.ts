import type { ChartAnchor, ChartOptions, StoredChart } from '../store/chart';
import { draftOf, HostChartBuilder } from './chartBuilder';
import { optionAt } from './chartOptions';
import type { Execution } from './execution';
import type { HostSpreadsheet } from './spreadsheet';

/** A chart as a script builds it: without a number until it is inserted. */
export type BuiltChart = Omit<StoredChart, 'id'> & { readonly id: number | null };

/** A chart, as the script holds it; what becomes of the one in the sheet does not change it. */
export class HostChart {
  readonly kind = 'EmbeddedChart';

  constructor(
    private readonly execution: Execution,
    private readonly book: HostSpreadsheet,
    readonly built: BuiltChart,
  ) {}

  getChartId = (): number | null => this.built.id;
  getNumHeaders = (): number => this.built.headers;
  /** Those whose sheet is still there. */
  getRanges = () => this.built.ranges.flatMap(({ sheetId, area }) => this.book.rangeIn(sheetId, area) ?? []);
  getOptions = () => this.execution.service('ChartOptions', new HostChartOptions(optionsOf(this.built)));
  getContainerInfo = () => this.execution.service('ContainerInfo', new HostContainerInfo(this.built.anchor));
  modify = () =>
    this.execution.service(
      'EmbeddedChartBuilder',
      new HostChartBuilder('EmbeddedChartBuilder', this.execution, this.book, draftOf(this.built)),
    );
}

/** Every option by its Google name, those among them that the store keeps apart. */
export const optionsOf = ({ title, width, height, stacked, options }: BuiltChart): ChartOptions => ({
  ...options,
  title,
  width,
  height,
  isStacked: stacked,
});

class HostChartOptions {
  readonly kind = 'ChartOptions';
  constructor(private readonly options: ChartOptions) {}
  get = (name: string): unknown => optionAt(this.options, name);
}

/** Where a chart stands, counted from 1. */
export class HostContainerInfo {
  readonly kind = 'ContainerInfo';
  constructor(private readonly anchor: ChartAnchor) {}
  getAnchorRow = (): number => this.anchor.row + 1;
  getAnchorColumn = (): number => this.anchor.column + 1;
  getOffsetX = (): number => this.anchor.offsetX;
  getOffsetY = (): number => this.anchor.offsetY;
}
