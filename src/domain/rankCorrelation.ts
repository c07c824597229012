import { meanOf } from './mean';

/** How far two series rise and fall together, from −1 to 1; by ranks, so that no outlier decides. Source: Spearman 1904. */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  const [first, second] = [ranks(one), ranks(other)];
  const middle = meanOf(first);
  const product = (left: readonly number[], right: readonly number[]) =>
    left.reduce((sum, rank, at) => sum + (rank - middle) * ((right[at] ?? middle) - middle), 0);
  const size = Math.sqrt(product(first, first) * product(second, second));
  return size > 0 ? product(first, second) / size : 0;
}

/** Equal values share the mean of their ranks. */
const ranks = (values: readonly number[]): number[] =>
  values.map((value) => {
    const below = values.filter((other) => other < value).length;
    return below + (values.filter((other) => other === value).length + 1) / 2;
  });
