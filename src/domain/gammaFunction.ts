/** Stirling's series wants a large argument: smaller ones are shifted up to this. */
const large = 10;
const halfLogTwoPi = 0.9189385332046728;

/** Logarithm of the gamma function for x > 0. Source: Abramowitz and Stegun 6.1.15, 6.1.41. */
export function logGamma(x: number): number {
  let [at, shift] = [x, 0];
  for (; at < large; at++) shift += Math.log(at);
  const inverse = 1 / at;
  const square = inverse * inverse;
  const series =
    (inverse / 12) *
    (1 -
      square *
        (1 / 30 -
          square *
            (1 / 105 - square * (1 / 140 - square * (1 / 99 - square * (691 / 30030 - square / 13))))));
  return (at - 0.5) * Math.log(at) - at + halfLogTwoPi + series - shift;
}

/** Its slope. Source: Abramowitz and Stegun 6.3.5, 6.3.18. */
export function digamma(x: number): number {
  let [at, shift] = [x, 0];
  for (; at < large; at++) shift += 1 / at;
  const square = 1 / (at * at);
  const series =
    square *
    (1 / 12 -
      square *
        (1 / 120 -
          square *
            (1 / 252 - square * (1 / 240 - square * (1 / 132 - square * (691 / 32760 - square / 12))))));
  return Math.log(at) - 0.5 / at - series - shift;
}

/** Its curvature. Source: Abramowitz and Stegun 6.4.6, 6.4.12. */
export function trigamma(x: number): number {
  let [at, shift] = [x, 0];
  for (; at < large; at++) shift += 1 / (at * at);
  const inverse = 1 / at;
  const square = inverse * inverse;
  const series =
    inverse *
    square *
    (1 / 6 -
      square *
        (1 / 30 -
          square *
            (1 / 42 - square * (1 / 30 - square * (5 / 66 - square * (691 / 2730 - (square * 7) / 6))))));
  return inverse + square / 2 + series + shift;
}
