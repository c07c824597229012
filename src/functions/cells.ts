import { type Day, dayIn, type Moment, momentIn } from '../domain/day';
import { moneyIn } from '../domain/money';
import { isLanguage, type Language, type Words } from '../text/language';

/** What Sheets hands to a function: one value, or a range as rows of values. A date comes as ISO text. */
export type Cells = unknown;

/** A day in an answer; the seam turns it into a date of the workbook. */
export interface DayCell {
  readonly day: Day;
}
export type AnswerCell = string | number | boolean | DayCell;
export type Answer = AnswerCell | AnswerCell[][];

/** What is wrong with an argument, in the words of the formula's own parameter names. */
export class ArgumentError extends Error {}

export const isRange = (cells: Cells): cells is unknown[][] => Array.isArray(cells);

/** Left out, skipped and empty are one. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (typeof value === 'string' && value.trim() === '');

const longestShown = 60;

/** How a message shows a value met: a long text by its beginning. */
export function shown(value: unknown): string {
  if (isBlank(value)) return '""';
  if (isRange(value)) return `${shapeOf(value)} cells`;
  if (typeof value !== 'string')
    return typeof value === 'object' || typeof value === 'function' ? 'what is no cell' : String(value);
  return value.length > longestShown ? `"${value.slice(0, longestShown)}…"` : `"${value}"`;
}

export const refuse = (name: string, expected: string, value: unknown): never => {
  throw new ArgumentError(`${name} must be ${expected}, got ${shown(value)}`);
};

/** Numbers are counted in 15 digits: beyond them none is exact. */
const largest = 1e15;
/** Closer to 0 than any amount or time: the noise of binary fractions. */
const noise = 1e-12;

/** A number, also where it was typed as money: Rp 37.000, 37rb, 1,5jt. */
export function numberIn(name: string, value: unknown): number {
  const number = typeof value === 'string' ? typedNumber(name, value) : value;
  if (typeof number !== 'number' || Number.isNaN(number)) return refuse(name, 'a number', value);
  if (Math.abs(number) > largest) return refuse(name, 'a number of at most 15 digits', value);
  return Math.abs(number) < noise ? 0 : number;
}

/** Finer than any currency, so that a price per gram survives; of large amounts the cents, or none. */
const decimalsTyped = [6, 2, 0];

function typedNumber(name: string, text: string): number | null {
  for (const decimals of decimalsTyped) {
    const money = moneyIn(text, { code: '', decimals });
    if (money.ok) return money.value / 10 ** decimals;
    if (money.problem.kind === 'ambiguous') {
      const [one, other] = money.problem.readings;
      throw new ArgumentError(`${name} ${shown(text)} could be ${one} or ${other}; write one of them`);
    }
  }
  return null;
}

export function wholeIn(name: string, value: unknown, least: number, most = largest): number {
  const number = numberIn(name, value);
  if (!Number.isInteger(number) || number < least)
    return refuse(name, `a whole number from ${least} up`, value);
  if (number > most) throw new ArgumentError(`${name} must not be above ${most}, got ${number}`);
  return number;
}

/** A number that is not below 0. */
export function atLeastZero(name: string, value: unknown): number {
  const number = numberIn(name, value);
  if (number < 0) throw new ArgumentError(`${name} must not be below 0, got ${number}`);
  return number;
}

export function dayFrom(name: string, value: unknown): Day {
  const day = typeof value === 'string' ? dayIn(value.trim()) : null;
  return day ?? refuse(name, 'a date', value);
}

/** A day with its time; where none is given, the day's beginning. */
export function momentFrom(name: string, value: unknown): Moment {
  const day = dayFrom(name, value);
  const time = /[T ](\d{2}:\d{2})/.exec(String(value))?.[1] ?? '00:00';
  return momentIn(`${day} ${time}`) ?? refuse(name, 'a date', value);
}

const lowerCase = (value: unknown): string => (typeof value === 'string' ? value.trim().toLowerCase() : '');

export function languageIn(value: unknown): Language {
  if (isBlank(value)) return 'en';
  const spoken = lowerCase(value);
  return isLanguage(spoken) ? spoken : refuse('language', '"en" or "id"', value);
}

/** One of a few words, in any case; blank is the first. */
export function wordIn<T extends string>(name: string, value: unknown, words: readonly [T, ...T[]]): T {
  if (isBlank(value)) return words[0];
  const found = words.find((word) => word.toLowerCase() === lowerCase(value));
  return found ?? refuse(name, words.map((word) => `"${word}"`).join(' or '), value);
}

/** How an error of another cell arrives. */
const errorText = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/** The name or code in a cell, blank where there is none; null where the cell holds something else. */
export function nameOrNull(value: unknown): string | null {
  if (isBlank(value)) return '';
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : null;
  return text === null || errorText.test(text) ? null : text;
}

/** A name or code; blank is none. */
export const nameIn = (name: string, value: unknown): string =>
  nameOrNull(value) ?? refuse(name, 'a name or code', value);

/** Reads one of a few words, in either language, as its key; blank is none. */
export function wordReader<T extends string>(
  name: string,
  known: readonly (readonly [T, Words])[],
): (value: unknown) => T | null {
  const keys = new Map(
    known.flatMap(([key, { en, id }]) => [en, id].map((word) => [word.toLowerCase(), key])),
  );
  return (value) => {
    if (isBlank(value)) return null;
    return (
      keys.get(lowerCase(value)) ?? refuse(name, `one of ${known.map(([, { en }]) => en).join(', ')}`, value)
    );
  };
}

/** The keys of the words in a range, in either language; blank cells and the title of the column are none. */
export function wordsIn<T extends string>(
  name: string,
  cells: Cells,
  known: readonly (readonly [T, Words])[],
  title: Words,
): T[] {
  const read = wordReader(name, known);
  const titles = [title.en, title.id].map((word) => word.toLowerCase());
  return (isRange(cells) ? rangeIn(name, cells).flat() : [cells])
    .filter((cell, at) => !(at === 0 && titles.includes(lowerCase(cell))))
    .map(read)
    .filter((key) => key !== null);
}

export function flagIn(name: string, value: unknown): boolean {
  if (isBlank(value)) return false;
  return typeof value === 'boolean' ? value : refuse(name, 'TRUE or FALSE', value);
}

/** The rows of a range; what another formula hands over may be none. */
export function rangeIn(name: string, cells: readonly unknown[]): readonly (readonly unknown[])[] {
  const [first] = cells;
  const width = Array.isArray(first) ? first.length : 0;
  const isRow = (line: unknown): line is unknown[] => Array.isArray(line) && line.length === width;
  if (width > 0 && cells.every(isRow)) return cells;
  throw new ArgumentError(`${name} must be a rectangle of cells`);
}

/** One value where a range of one was handed over. */
export function single(name: string, cells: Cells): unknown {
  if (!isRange(cells)) return cells;
  const [[value] = []] = rangeIn(name, cells);
  return shapeOf(cells) === '1×1' ? value : refuse(name, 'one value', cells);
}

const shapeOf = (range: readonly (readonly unknown[])[]): string =>
  `${range.length}×${range[0]?.length ?? 0}`;

/**
 * A scalar function over ranges: the answer has the shape of the largest argument, single values repeat. A
 * single bad value throws; in a range the bad row answers what is wrong with it and the others still answer.
 */
export function eachCell(
  args: Readonly<Record<string, Cells>>,
  required: readonly string[],
  answer: (value: (name: string) => unknown) => AnswerCell,
): Answer {
  const ranges = Object.entries(args)
    .flatMap(([name, cells]) =>
      isRange(cells) ? [{ name, cells: rangeIn(name, cells), shape: shapeOf(cells) }] : [],
    )
    .filter(({ shape }) => shape !== '1×1');
  const [first, ...others] = ranges;
  const differing = others.find(({ shape }) => shape !== first?.shape);
  if (first && differing) {
    throw new ArgumentError(`${first.name} is ${first.shape} but ${differing.name} is ${differing.shape}`);
  }
  const at = (row: number, column: number): AnswerCell => {
    const value = (name: string) => {
      const cells = args[name];
      if (!isRange(cells)) return cells;
      return shapeOf(cells) === '1×1' ? cells[0]?.[0] : cells[row]?.[column];
    };
    return required.every((name) => isBlank(value(name))) ? '' : answer(value);
  };
  if (!first) return at(0, 0);
  return first.cells.map((line, row) => line.map((_, column) => warned(() => at(row, column))));
}

/** What a bad row of a range answers. */
export const warning = (message: string): string => `⚠ ${message}`;

function warned(answer: () => AnswerCell): AnswerCell {
  try {
    return answer();
  } catch (error) {
    if (error instanceof ArgumentError) return warning(error.message);
    throw error;
  }
}

/** A range or single value as one column; an argument left out is an empty one. */
export function columnIn(name: string, cells: Cells): unknown[] {
  if (!isRange(cells)) return isBlank(cells) ? [] : [cells];
  if (cells.length === 0) return [];
  const rows = rangeIn(name, cells);
  const width = rows[0]?.length;
  if (width !== 1) throw new ArgumentError(`${name} must be one column, got ${width} columns`);
  return rows.map((line) => line[0]);
}

/** Columns of one table: of equal height, but for those left out as a whole. */
export function columnsIn(args: Readonly<Record<string, Cells>>): Readonly<Record<string, unknown[]>> {
  const columns: Record<string, unknown[]> = {};
  for (const [name, cells] of Object.entries(args)) columns[name] = columnIn(name, cells);
  const [first, ...others] = Object.entries(columns).filter(([, column]) => column.length > 0);
  const differing = others.find(([, column]) => column.length !== first?.[1].length);
  if (first && differing) {
    throw new ArgumentError(
      `${first[0]} has ${first[1].length} rows but ${differing[0]} has ${differing[1].length}`,
    );
  }
  return columns;
}

/** Titles above the data may be in a range: text with no digit in it, and no error or warning of another cell. */
export const isTitle = (value: unknown): boolean =>
  typeof value === 'string' && !isBlank(value) && !/^⚠|\d/.test(value) && !errorText.test(value);

/** A table's answer: titles if asked for, then its rows, then a line for each row that could not be read. */
export function tableOf(
  titles: readonly AnswerCell[],
  headers: boolean,
  rows: readonly AnswerCell[][],
  notes: readonly string[],
): AnswerCell[][] {
  const wide = (text: string): AnswerCell[] => titles.map((_, at) => (at === 0 ? text : ''));
  const table = [...(headers ? [[...titles]] : []), ...rows, ...notes.map((note) => wide(warning(note)))];
  return table.length > 0 ? table : [wide('')];
}
