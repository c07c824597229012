import type { ChartType as DrawnType } from '../store/chart';

const types =
  'TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE ' +
  'STEPPED_AREA TABLE TREEMAP WATERFALL';
const positions = 'TOP RIGHT BOTTOM NONE LEFT';

type Member = Readonly<{ kind: string; toString(): string; toJSON(): string }>;

/** Enum objects by their names: the names as text are refused (rule 2.12). */
const enumOf = (kind: string, names: string): Readonly<Record<string, Member>> =>
  Object.freeze(
    Object.fromEntries(
      names
        .split(' ')
        .map((name) => [name, Object.freeze({ kind, toString: () => name, toJSON: () => name })]),
    ),
  );

export const ChartType = enumOf('ChartType', types);
const Position = enumOf('Position', positions);

const drawn: readonly string[] = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE'];

/** The type as the store names it, or null for one that the workbench does not draw. */
export const drawnType = (type: unknown): DrawnType | null =>
  // The names of these in lower case are those of the store.
  drawn.includes(String(type)) ? (String(type).toLowerCase() as DrawnType) : null;

/** The service beside SpreadsheetApp that names the types of charts. */
export class HostCharts {
  readonly kind = 'Charts';
  readonly ChartType = ChartType;
  readonly Position = Position;
}
