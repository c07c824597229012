import { bandAround } from './forecastBand';
import { ofAll, ofLastYearsMean, ofMean, type Projection, seasonalNaive } from './projection';
import { theta } from './theta';

/** `few` is a mean, too. */
export type SalesMethod = 'few' | 'mean' | 'combination' | 'theta';

export interface ExpectedSales {
  readonly expected: number;
  /** Between these lie about four in five months; null where too few months are known. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface SalesForecast {
  readonly method: SalesMethod;
  readonly months: readonly ExpectedSales[];
}

/** Sales of the months to come, from those of all months known, oldest first and at least one; never below 0. */
export function salesForecast(sales: readonly number[], months: number): SalesForecast {
  const method = methodFor(sales.length);
  const projection = projections[method](sales);
  const reach = bandAround(sales, projection);
  return {
    method,
    months: Array.from({ length: months }, (_, at) => {
      const expected = Math.max(0, projection.ahead(at + 1));
      if (reach === null) return { expected, low: null, high: null };
      const either = reach(at + 1);
      return { expected, low: Math.max(0, expected - either), high: expected + either };
    }),
  };
}

/** What forecasts best from so many months; measured on the business series of the M3 competition. */
export function methodFor(months: number): SalesMethod {
  if (months < 6) return 'few';
  if (months < 18) return 'mean';
  return months <= 60 ? 'combination' : 'theta';
}

const projections: Readonly<Record<SalesMethod, (sales: readonly number[]) => Projection>> = {
  few: ofMean,
  mean: ofMean,
  combination,
  theta,
};

export function combination(sales: readonly number[]): Projection {
  return ofAll([theta(sales), seasonalNaive(sales), ofLastYearsMean(sales)]);
}
