import type { ChartConfiguration, ChartDataset, ChartOptions } from 'chart.js';
import { optionAt } from '../host/chartOptions';
import type { ChartOption, StoredChart } from '../store/chart';
import type { ChartData } from './chartData';

type Drawing = 'bar' | 'line' | 'pie';
type Legend = NonNullable<NonNullable<ChartOptions<Drawing>['plugins']>['legend']>;

const INK = '#1f2328';
const QUIET = '#57606a';
const LINE = '#e4e8ec';
const FONT = { family: 'Roboto, Arial, sans-serif', size: 12 };

/** Told apart also by those who see few colours. */
const COLOURS = ['#0b6b4f', '#e08a00', '#3b6fd4', '#b5367a', '#5fa9a0', '#7a4bb5', '#8a6d3b', '#6b7683'];

const LONGEST_LABEL = 18;

const DRAWINGS: Readonly<Record<StoredChart['type'], Drawing>> = {
  area: 'line',
  bar: 'bar',
  column: 'bar',
  combo: 'bar',
  line: 'line',
  pie: 'pie',
};

/** A chart of the store in the words of chart.js. */
export function chartConfig(
  chart: StoredChart,
  data: ChartData,
  locale: string,
): ChartConfiguration<Drawing> {
  const series = chart.type === 'pie' ? data.series.slice(0, 1) : data.series;
  return {
    type: DRAWINGS[chart.type],
    data: {
      labels: data.labels.map((label) => (chart.type === 'pie' ? shortened(label) : label)),
      datasets: series.map(({ name, values }, at) => ({
        label: name,
        data: [...values],
        ...look(chart, at),
      })),
    },
    options: options(chart, series.length, numbers(data.format, locale)),
  };
}

/** How numbers are written on axes and beside points: with the locale's separators, per cent where cells do so. */
function numbers(format: string, locale: string): (value: number) => string {
  const style = format.includes('%') ? 'percent' : 'decimal';
  const written = new Intl.NumberFormat(locale.replace('_', '-'), { style, maximumFractionDigits: 2 });
  return (value) => written.format(value);
}

function look(chart: StoredChart, at: number): Partial<ChartDataset<Drawing>> {
  const colours = coloursOf(chart);
  const colour = colours[at % colours.length] ?? INK;
  switch (chart.type === 'combo' ? seriesType(chart, at) : chart.type) {
    case 'pie':
      return { backgroundColor: colours, borderColor: '#ffffff', borderWidth: 1 };
    case 'line':
      return { type: 'line', borderColor: colour, backgroundColor: colour, borderWidth: 2, pointRadius: 2 };
    case 'area':
      return {
        type: 'line',
        borderColor: colour,
        backgroundColor: `${colour}40`,
        borderWidth: 2,
        pointRadius: 0,
        fill: true,
      };
    default:
      // Lines of a combo lie over its columns.
      return { backgroundColor: colour, maxBarThickness: 56, order: 1 };
  }
}

/** A series of a combo is a line unless it or all were said to be something else. */
const seriesType = ({ options: given }: StoredChart, at: number): ChartOption =>
  optionAt(given, `series.${at}.type`) ?? optionAt(given, 'seriesType') ?? 'line';

function coloursOf({ options: given }: StoredChart): string[] {
  const colours = optionAt(given, 'colors');
  return Array.isArray(colours) && colours.length > 0 ? colours.map(String) : COLOURS;
}

function options(
  chart: StoredChart,
  series: number,
  write: (value: number) => string,
): ChartOptions<Drawing> {
  return {
    animation: false,
    responsive: false,
    maintainAspectRatio: false,
    font: FONT,
    color: INK,
    indexAxis: chart.type === 'bar' ? 'y' : 'x',
    layout: { padding: { top: 12, right: 24, bottom: 12, left: 16 } },
    plugins: {
      title: {
        display: chart.title !== '',
        text: chart.title,
        align: 'start',
        color: INK,
        font: { ...FONT, size: 16, weight: 'normal' },
        padding: { bottom: 12 },
      },
      legend: legend(chart, series),
      tooltip: {
        callbacks: {
          label: ({ dataset, label, raw }) =>
            `${chart.type === 'pie' ? label : (dataset.label ?? '')}: ${typeof raw === 'number' ? write(raw) : ''}`,
        },
      },
    },
    ...(chart.type === 'pie' ? {} : { scales: scales(chart, series > 0, write) }),
  };
}

function legend(chart: StoredChart, series: number): Legend {
  const isPie = chart.type === 'pie';
  const asked = optionAt(chart.options, 'legend.position') ?? (isPie ? 'right' : 'bottom');
  const position = asked === 'left' || asked === 'right' || asked === 'top' ? asked : 'bottom';
  return {
    display: asked !== 'none' && (isPie ? series > 0 : series > 1),
    position,
    align: isPie ? ('center' as const) : ('start' as const),
    labels: { boxWidth: 12, boxHeight: 12, color: INK, font: FONT },
  };
}

/** The axis of the labels and the axis of the numbers; a bar chart has them the other way round. */
function scales(chart: StoredChart, display: boolean, write: (value: number) => string) {
  const isBar = chart.type === 'bar';
  const isLine = DRAWINGS[chart.type] === 'line';
  const labels = {
    display,
    stacked: chart.stacked,
    reverse: optionAt(chart.options, 'reverseCategories') === true,
    title: axisTitle(chart, isBar ? 'vAxis' : 'hAxis'),
    grid: { display: false },
    border: { color: QUIET },
    ticks: {
      color: QUIET,
      font: FONT,
      maxRotation: 45,
      align: isLine ? ('inner' as const) : ('center' as const),
      callback: shortLabel,
    },
  };
  const numeric = {
    display,
    stacked: chart.stacked,
    beginAtZero: true,
    title: axisTitle(chart, isBar ? 'hAxis' : 'vAxis'),
    grid: { color: LINE },
    border: { display: false },
    ticks: {
      color: QUIET,
      font: FONT,
      maxTicksLimit: 8,
      callback: (value: string | number) => write(Number(value)),
    },
  };
  return isBar ? { x: numeric, y: labels } : { x: labels, y: numeric };
}

/** Called on the axis itself, which knows the label of each tick. */
function shortLabel(this: { getLabelForValue(value: number): string }, value: string | number): string {
  return shortened(this.getLabelForValue(Number(value)));
}

function shortened(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
}

function axisTitle({ options: given }: StoredChart, axis: 'hAxis' | 'vAxis') {
  const text = optionAt(given, `${axis}.title`);
  return {
    display: typeof text === 'string' && text !== '',
    text: String(text ?? ''),
    color: QUIET,
    font: FONT,
  };
}
