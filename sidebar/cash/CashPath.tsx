import type { CashWeek } from '../../src/server/contract';

const [width, height, edge] = [272, 72, 4];

/** Thirteen weeks as a line within its band; the words beside it say what it means. */
export function CashPath({ weeks }: { readonly weeks: readonly CashWeek[] }) {
  const all = weeks.flatMap(({ closing, low, high }) => [closing, low ?? closing, high ?? closing]);
  const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)];
  const x = (at: number) => edge + (at * (width - 2 * edge)) / Math.max(1, weeks.length - 1);
  const y = (units: number) =>
    height - edge - ((units - least) * (height - 2 * edge)) / Math.max(1, most - least);
  const line = (of: (week: CashWeek) => number) => weeks.map((week, at) => `${x(at)},${y(of(week))}`);
  const band = [
    ...line(({ high, closing }) => high ?? closing),
    ...line(({ low, closing }) => low ?? closing).reverse(),
  ];
  const lowest = weeks.reduce(
    (best, week, at) => (week.closing < (weeks[best]?.closing ?? 0) ? at : best),
    0,
  );
  return (
    <svg class="cash-path" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <polygon class="cash-band" points={band.join(' ')} />
      <line class="cash-zero" x1={edge} x2={width - edge} y1={y(0)} y2={y(0)} />
      <polyline class="cash-line" points={line(({ closing }) => closing).join(' ')} />
      <circle class="cash-lowest" cx={x(lowest)} cy={y(weeks[lowest]?.closing ?? 0)} r="4" />
    </svg>
  );
}
