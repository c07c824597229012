/** Twelve moons: after so many days a feast of the lunar calendar comes again, give or take one. */
const lunarYear = 354.367;
/** Trade is bent from so many days before it until so many after. */
const [daysBefore, daysAfter] = [35, 28];
/** So that weeks stay whole. */
const weeksOfYear = 364;

/** Days counted as Sheets counts them. */
export interface MovingFeast {
  bends(day: number): boolean;
  /** The day a year before on which trade was alike; null where the feast bent that one and does not bend this one. */
  yearBefore(day: number): number | null;
}

/** A feast that moves through the year, or none: one known date of it tells the others. */
export function movingFeast(known: readonly number[]): MovingFeast {
  const nearest = (day: number): number | null => {
    let [found, fewest]: [number | null, number] = [null, Number.POSITIVE_INFINITY];
    for (const feast of known) {
      const years = Math.round((day - feast) / lunarYear);
      if (Math.abs(years) < fewest)
        [found, fewest] = [feast + Math.round(years * lunarYear), Math.abs(years)];
    }
    return found;
  };
  const fromFeast = (day: number): number | null => {
    const feast = nearest(day);
    return feast !== null && day >= feast - daysBefore && day <= feast + daysAfter ? day - feast : null;
  };
  return {
    bends: (day) => fromFeast(day) !== null,
    yearBefore(day) {
      const from = fromFeast(day);
      if (from !== null) return (nearest(Math.round(day - from - lunarYear)) ?? 0) + from;
      return fromFeast(day - weeksOfYear) === null ? day - weeksOfYear : null;
    },
  };
}
