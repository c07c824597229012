import { reachesOf } from './forecastBand';
import { fewestWeeks } from './knownWeeks';
import { weeksInYear } from './weeklySeason';

/** With a quarter more than a year on record, only what was said with a year on record is like what is said now. */
const fewestFor = (known: number): number => (known < weeksInYear + 13 ? fewestWeeks : weeksInYear);

/**
 * How far to either side of the expected closing four in five lie, so many weeks ahead: as far as the same method
 * missed what the known weeks came to together. It never narrows; null where there are too few misses.
 */
export function closingBand(
  net: readonly number[],
  weeks: number,
  aheadFrom: (upTo: number) => readonly number[],
): (step: number) => number | null {
  const sums = sumsOf(net);
  const said = new Map(
    net.flatMap((_, upTo): [number, number[]][] =>
      upTo + 1 < fewestFor(net.length) ? [] : [[upTo, sumsOf(aheadFrom(upTo))]],
    ),
  );
  const reaches = reachesOf(
    sums,
    {
      said(at, before) {
        const moved = said.get(at - before)?.[before - 1];
        return moved === undefined ? null : (sums[at - before] ?? 0) + moved;
      },
    },
    weeks,
  );
  const measured = reaches.length;
  if (measured === 0) return () => null;
  const widening = reaches.map((_, at) => Math.max(...reaches.slice(0, at + 1)));
  const last = widening[measured - 1] ?? 0;
  return (step) =>
    widening[step - 1] ?? last * Math.sqrt(spread(step, net.length) / spread(measured, net.length));
}

/** Of a sum of weeks around their mean, as that was told by so many: the chance of each, and the doubt of the mean in all of them. */
const spread = (steps: number, known: number): number => steps + steps ** 2 / known;

function sumsOf(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}
