import { type Cell, isBlank } from './cell';
import { readCell, type Style } from './cellKind';
import type { PlacedProblem } from './cellProblem';
import { columnsIn } from './header';
import { idColumn, neededColumns, type Row, type Table } from './table';
import { unguarded } from './typedText';

/** A row that counts, and where it stands in its sheet (from 1). */
export interface Placed<T extends Table> {
  readonly row: number;
  readonly value: Row<T>;
}

/** One table as it was read in one call: typed rows, or named problems per cell. */
export interface Opened<T extends Table = Table> {
  readonly table: T;
  readonly sheet: string;
  /** Where the columns stand, from 0. */
  readonly places: ReadonlyMap<string, number>;
  readonly header: readonly Cell[];
  /** Cells below the header, blank rows included. */
  readonly lines: readonly Cell[][];
  /** Columns that rows cannot do without and the sheet lacks. */
  readonly missing: readonly string[];
  /** The last row with anything of ours in it, from 1; the header where there is none. */
  readonly lastRow: number;
  cell(line: readonly Cell[], column: string): Cell;
  isEmptyLine(line: readonly Cell[]): boolean;
  /** Remembers what was written meanwhile. */
  put(row: number, column: string, value: Cell): void;
  /** Where the row with this id stands, from 1, or null. */
  rowOf(id: string): number | null;
  /** Ids that nothing has yet, one after another; none is given twice. */
  newIds(count: number): string[];
  typed(): { readonly rows: readonly Placed<T>[]; readonly problems: readonly PlacedProblem[] };
}

/** Columns whose content makes a line a row; a checkbox that was never touched does not. */
const tellingColumns = (table: Table): string[] =>
  Object.keys(table.columns).filter((key) => table.columns[key]?.kind.is !== 'flag');

export function openTable<T extends Table>(
  table: T,
  sheet: string,
  cells: readonly Cell[][],
  style: Style,
): Opened<T> {
  const [header = [], ...lines] = cells;
  const places = columnsIn(header, table.columns);
  const cell = (line: readonly Cell[], column: string): Cell => {
    const at = places.get(column);
    return at === undefined ? '' : (line[at] ?? '');
  };
  const telling = tellingColumns(table);
  const isEmptyLine = (line: readonly Cell[]) => telling.every((key) => isBlank(cell(line, key)));
  const ids = idColumn(table);

  let lastRow = 1;
  lines.forEach((line, at) => {
    if (!isEmptyLine(line)) lastRow = at + 2;
  });

  let given = 0;
  let rowsById: Map<string, number> | null = null;
  const indexed = () => {
    if (rowsById) return rowsById;
    rowsById = new Map();
    const key = ids ?? Object.keys(table.columns)[0] ?? '';
    for (let at = 0; at < lines.length; at++) {
      const id = idText(cell(lines[at] ?? [], key));
      if (id !== '' && !rowsById.has(id)) rowsById.set(id, at + 2);
    }
    return rowsById;
  };

  return {
    table,
    sheet,
    places,
    header,
    lines,
    missing: neededColumns(table).filter((key) => !places.has(key)),
    lastRow,
    cell,
    rowOf: (id) => indexed().get(id) ?? null,
    newIds: (count) => {
      const kind = ids === null ? null : table.columns[ids]?.kind;
      if (kind?.is !== 'id') return [];
      if (given === 0) given = highestId([...indexed().keys()], kind.prefix);
      return Array.from(
        { length: count },
        () => `${kind.prefix}-${String(++given).padStart(kind.digits, '0')}`,
      );
    },
    isEmptyLine,
    put: (row, column, value) => {
      const line = lines[row - 2];
      const at = places.get(column);
      if (line && at !== undefined) line[at] = value;
      if (column === ids && typeof value === 'string') indexed().set(value, row);
    },
    typed: () => typedRows(table, lines, cell, isEmptyLine, style),
  };
}

export const idText = (cell: Cell): string => (typeof cell === 'string' ? unguarded(cell).trim() : '');

const highestId = (taken: readonly string[], prefix: string): number =>
  taken.reduce((highest, id) => {
    const number = id.startsWith(`${prefix}-`) ? Number(id.slice(prefix.length + 1)) : 0;
    return Number.isSafeInteger(number) && number > highest ? number : highest;
  }, 0);

function typedRows<T extends Table>(
  table: T,
  lines: readonly (readonly Cell[])[],
  cell: (line: readonly Cell[], column: string) => Cell,
  isEmptyLine: (line: readonly Cell[]) => boolean,
  style: Style,
) {
  const rows: Placed<T>[] = [];
  const problems: PlacedProblem[] = [];
  const columns = Object.entries(table.columns);
  const ids = idColumn(table);
  const seen = new Set<string>();
  lines.forEach((line, at) => {
    if (isEmptyLine(line)) return;
    const row = at + 2;
    const value: Record<string, unknown> = {};
    let counts = true;
    const problem = (column: string, found: PlacedProblem['problem']) => {
      problems.push({ table: table.key, column, row, problem: found });
    };
    for (const [key, column] of columns) {
      const read = readCell(column.kind, cell(line, key), style);
      value[key] = read.ok ? read.value : null;
      if (!read.ok) problem(key, read.problem);
      else if (column.required && read.value === null) problem(key, { is: 'missing' });
      if (column.required && value[key] === null) counts = false;
    }
    const id = ids === null ? null : value[ids];
    if (typeof id === 'string') {
      if (seen.has(id) && ids !== null) problem(ids, { is: 'duplicate', text: id });
      seen.add(id);
    }
    // The loop above made every column of the table: a row type holds nothing else.
    if (counts) rows.push({ row, value: value as Row<T> });
  });
  return { rows, problems };
}
