import type { Language } from '../text/language';
import { textIn } from '../text/text';
import type { Cell } from '../workbook/cell';
import { cellSentence } from '../workbook/cellSentence';
import { openTable } from '../workbook/opened';
import type { Row, Table } from '../workbook/table';
import { ArgumentError, type Cells, isBlank, isRange, rangeIn, refuse } from './cells';

/** Amounts are counted in hundredths, whatever the currency. */
export const currency = { code: '', decimals: 2 };
export const amountOf = (hundredths: number): number => hundredths / 100;
export const unitsOf = (amount: number): number => Math.round(amount * 100);

export interface SheetRows<T extends Table> {
  readonly rows: readonly Row<T>[];
  /** What could not be read, with its sheet, row and column. */
  readonly notes: readonly string[];
}

/** The rows of a sheet handed over as one block with its titles on top, in either language and any order. */
export function sheetRows<T extends Table>(
  name: string,
  block: Cells,
  table: T,
  language: Language,
): SheetRows<T> {
  if (isBlank(block)) return { rows: [], notes: [] };
  if (!isRange(block)) return refuse(name, 'a range with its titles on top', block);
  const cells = rangeIn(name, block).map((line) => line.map(cellOf));
  const opened = openTable(table, name, cells, { language, currency });
  const lacking = Object.values(table.columns).filter(
    (column, at) => column.required && !opened.places.has(Object.keys(table.columns)[at] ?? ''),
  );
  if (lacking.length > 0) {
    const titles = lacking.map(({ title }) => title[language]).join(', ');
    throw new ArgumentError(
      `${name} must have the titles of its columns in its first row; it lacks ${titles}`,
    );
  }
  const { rows, problems } = opened.typed();
  const { place } = textIn(language).cell;
  return {
    rows: rows.map(({ value }) => value),
    notes: problems.map(({ row, column, problem }) =>
      place(
        table.title[language],
        row ?? 0,
        table.columns[column]?.title[language] ?? column,
        cellSentence(problem, language),
      ),
    ),
  };
}

/** What is no cell is an error, as a cell would show it. */
const cellOf = (value: unknown): Cell => {
  if (isBlank(value)) return '';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : '#VALUE!';
};
