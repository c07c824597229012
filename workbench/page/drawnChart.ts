import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import type { StoredChart } from '../store/chart';
import { chartConfig } from './chartConfig';
import type { ChartData } from './chartData';
import { element } from './element';
import type { Texts } from './texts';

Chart.register(
  ...[BarController, LineController, PieController, BarElement, LineElement, PointElement, ArcElement],
  ...[CategoryScale, LinearScale, Filler, Legend, Title, Tooltip],
);

/** One chart on the page, drawn anew when it or its cells have changed. */
export class DrawnChart {
  readonly element = element('figure', { class: 'wb-chart' });
  private drawn: { readonly from: string; readonly chart: Chart | null } = { from: '', chart: null };

  constructor(
    private readonly words: Texts,
    private readonly locale: string,
  ) {}

  draw(chart: StoredChart, data: ChartData): void {
    const from = JSON.stringify([chart, data]);
    if (from === this.drawn.from) return;
    this.drawn.chart?.destroy();
    const { title, width, height } = chart;
    const name = title === '' ? this.words.chart : title;
    const canvas = element('canvas', {
      role: 'img',
      'aria-label': name,
      'aria-description': description(data),
    });
    Object.assign(canvas, { width, height });
    Object.assign(this.element.style, { width: `${width}px`, height: `${height}px` });
    this.element.replaceChildren(canvas);
    const isEmpty = data.series.every(({ values }) => values.every((value) => value === null));
    if (isEmpty) this.element.append(element('p', { class: 'wb-chart-empty' }, this.words.emptyChart));
    const shown = isEmpty ? { ...data, series: [] } : data;
    this.drawn = { from, chart: new Chart(canvas, chartConfig(chart, shown, this.locale)) };
  }

  remove(): void {
    this.drawn.chart?.destroy();
    this.element.remove();
  }
}

/** What is drawn, for those who cannot see it: "Penjualan: Jan 5, Feb 8". */
function description({ labels, series }: ChartData): string {
  return series
    .map(({ name, values }) => {
      const points = values.flatMap((value, at) =>
        value === null ? [] : [`${labels[at] ?? ''} ${value}`.trim()],
      );
      return `${name}: ${points.join(', ')}`;
    })
    .join('; ');
}
