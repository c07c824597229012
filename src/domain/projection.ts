import { meanOf } from './mean';
import { monthsInYear } from './season';

/** A series of months carried on into those to come. */
export interface Projection {
  /** What it says of the month so many steps after the last one, from 1. */
  ahead(step: number): number;
  /** What it said of a known month that many months before; null where it knew too little by then. */
  said(at: number, before: number): number | null;
}

export const ofMean = (series: readonly number[]): Projection => ({
  ahead: () => meanOf(series),
  said: (at, before) => (at < before ? null : meanOf(series.slice(0, at - before + 1))),
});

export const ofLastYearsMean = (series: readonly number[]): Projection => {
  const meanUpTo = (end: number) =>
    end < monthsInYear ? null : meanOf(series.slice(end - monthsInYear, end));
  return {
    ahead: () => meanUpTo(series.length) ?? 0,
    said: (at, before) => meanUpTo(at - before + 1),
  };
};

/** Every month as the latest same month of a year. */
export const seasonalNaive = (series: readonly number[]): Projection => {
  const yearsBefore = (at: number, step: number) => at - monthsInYear * Math.ceil(step / monthsInYear);
  return {
    ahead: (step) => series[yearsBefore(series.length + step - 1, step)] ?? 0,
    said: (at, before) => series[yearsBefore(at, before)] ?? null,
  };
};

/** What several say, in the mean. */
export const ofAll = (projections: readonly Projection[]): Projection => ({
  ahead: (step) => meanOf(projections.map((each) => each.ahead(step))),
  said: (at, before) => {
    const said = projections.flatMap((each) => each.said(at, before) ?? []);
    return said.length < projections.length ? null : meanOf(said);
  },
});
