/** What one concern of the bench has to say. */
export interface Section {
  readonly title: string;
  readonly rows: readonly (readonly [string, string])[];
}

export const counted = (number: number, decimals = 0): string =>
  number.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** How many times the one is the other. */
export const ratio = (one = 0, other = 1): string => `${counted(one / other, 1)} ×`;

/** A time as people say it: a machine's speed drifts, so it only stands beside a ratio. */
export const spoken = (milliseconds: number): string =>
  milliseconds < 1000
    ? `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`
    : milliseconds < 3_600_000
      ? `${counted(milliseconds / 1000, 1)} s`
      : `${counted(milliseconds / 3_600_000, 1)} hours`;
