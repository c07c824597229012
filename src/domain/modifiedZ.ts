import { meanOf } from './mean';
import { median } from './median';

const normal = 0.6745;
const normalMean = 1.2533;

/**
 * How far a value lies from the middle of all, in spreads that outliers do not bend; 0 where all are equal.
 * Source: Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers: the modified z-score.
 */
export function modifiedZ(values: readonly number[]): (value: number) => number {
  const middle = median(values) ?? 0;
  const away = values.map((value) => Math.abs(value - middle));
  const spread = median(away) ?? 0;
  const unit = spread > 0 ? spread / normal : meanOf(away) * normalMean;
  return (value) => (unit > 0 ? (value - middle) / unit : 0);
}
