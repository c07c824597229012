import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { meanOf } from '../../src/domain/mean';
import { seasonalNaive } from '../../src/domain/projection';
import { salesForecast } from '../../src/domain/salesForecast';
import { root } from '../build/root';
import { type MonthlySeries, monthlySeriesIn, percentageError } from './monthlySeries';
import { counted, type Section } from './section';

const file = '../shared/data/m3_micro_monthly_60.csv';
const title = 'Sales forecasts of 60 business series of the M3 competition';

/** How much of its history each business is forecast from; the first is all of it. */
const histories = [Number.POSITIVE_INFINITY, 48, 36, 24, 18, 17, 12, 6];
const ahead = 6;
const furthest = 18;

export function forecasts(): Section {
  const path = join(root, file);
  if (!existsSync(path)) return { title, rows: [['skipped', `${file} is not on this machine`]] };
  const series = monthlySeriesIn(readFileSync(path, 'utf8'));
  return {
    title,
    rows: [
      lineOf(series, histories[0] ?? 0, furthest),
      ...histories.map((months) => lineOf(series, months, ahead)),
    ],
  };
}

function lineOf(series: readonly MonthlySeries[], months: number, steps: number): readonly [string, string] {
  const cut = series.map(({ known, came }) => ({ known: known.slice(-months), came: came.slice(0, steps) }));
  const whole = Number.isFinite(months) ? `the last ${months} months` : 'all their months';
  const said = [
    `SALES_FORECAST ${counted(errorOf(cut, ours), 2)}`,
    `naive ${counted(errorOf(cut, naive), 2)}`,
    ...(months < 12 ? [] : [`seasonal naive ${counted(errorOf(cut, yearBefore), 2)}`]),
  ];
  return [
    `${steps} ahead from ${whole}`,
    `sMAPE ${said.join(', ')}; ${counted(withinBand(cut))} % between low and high`,
  ];
}

type Forecast = (known: readonly number[], steps: number) => (step: number) => number;

const ours: Forecast = (known, steps) => {
  const { months } = salesForecast(known, steps);
  return (step) => months[step - 1]?.expected ?? Number.NaN;
};
const naive: Forecast = (known) => () => known[known.length - 1] ?? Number.NaN;
const yearBefore: Forecast = (known) => seasonalNaive(known).ahead;

const errorOf = (series: readonly MonthlySeries[], forecast: Forecast): number =>
  meanOf(series.map(({ known, came }) => percentageError(came, forecast(known, came.length))));

/** In percent of the months. */
function withinBand(series: readonly MonthlySeries[]): number {
  const within = series.flatMap(({ known, came }) =>
    salesForecast(known, came.length).months.map(({ low, high }, at): number => {
      const value = came[at] ?? Number.NaN;
      return low !== null && high !== null && low <= value && value <= high ? 100 : 0;
    }),
  );
  return meanOf(within);
}
