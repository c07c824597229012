/** The sales of one business by month: those to forecast from, and those that then came. */
export interface MonthlySeries {
  readonly known: readonly number[];
  readonly came: readonly number[];
}

/** The file of M3 series: after its head two lines for each, of four cells and then the values. */
export function monthlySeriesIn(text: string): MonthlySeries[] {
  const lines = text.trim().split(/\r?\n/).slice(1);
  const values = lines.map((line) => line.split(',').slice(4).map(Number));
  return values.flatMap((known, at) => (at % 2 === 0 ? [{ known, came: values[at + 1] ?? [] }] : []));
}

/** The symmetric percentage error of a forecast, in the mean of its months, as the M3 competition counts it. */
export const percentageError = (came: readonly number[], ahead: (step: number) => number): number =>
  came.reduce((sum, value, at) => {
    const forecast = ahead(at + 1);
    return sum + (200 * Math.abs(value - forecast)) / (value + forecast);
  }, 0) / came.length;
