import type { FitMethod } from '../domain/fit';
import { fewCustomers } from '../domain/lifetimeValue';
import { mostIterations } from '../domain/newton';
import {
  ArgumentError,
  type Cells,
  isBlank,
  isRange,
  numberIn,
  rangeIn,
  refuse,
  warning,
  wholeIn,
  wordIn,
} from './cells';
import { readRows } from './rows';

export const methodIn = (value: unknown): FitMethod => wordIn<FitMethod>('method', value, ['MAP', 'ML']);

/** More purchase days than a lifetime of trade has: a slip, and a long wait. */
const mostFrequent = 10_000;

export const frequencyIn = (value: unknown): number => wholeIn('frequency', value, 0, mostFrequent);

/** Whether a fit rests on enough customers. */
export const sizeStatus = (customers: number): string =>
  customers < fewCustomers ? `few data: only ${customers} of at least ${fewCustomers} customers` : 'ok';

export const unsettledStatus = (method: FitMethod): string =>
  `no fit: these data have no best parameters by ${method} within ${mostIterations} steps${method === 'ML' ? '; use MAP' : ''}`;

/** The rows of a fit: those that can be read, and what is wrong with the first that cannot. Blank rows are none. */
export function readable<T>(
  columns: Readonly<Record<string, readonly unknown[]>>,
  read: (value: (name: string) => unknown) => T,
): { readonly rows: T[]; readonly leftOut: string } {
  const { rows, notes } = readRows(columns, read);
  const [first, ...others] = notes;
  const more = others.length > 0 ? `, and ${others.length} more` : '';
  return { rows, leftOut: first === undefined ? '' : `; ${warning(`left out ${first}${more}`)}` };
}

const counts: Readonly<Record<number, string>> = { 3: 'three', 5: 'five' };

/** The first cells of the row that a fit answered; a published one may be typed by hand. */
export function fittedRow(cells: Cells, names: readonly string[]): readonly unknown[] {
  const [row = [], ...others] = isRange(cells) ? rangeIn('parameters', cells) : [];
  if (row.length < names.length || others.length > 0)
    refuse('parameters', `one row of at least ${counts[names.length]} cells: ${names.join(', ')}`, cells);
  return row.slice(0, names.length);
}

/** Parameters of a model, each above 0. */
export function positives(names: readonly string[], values: readonly unknown[]): number[] {
  if (values.every(isBlank)) {
    const listed = `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
    throw new ArgumentError(`parameters must hold ${listed}, got blanks: the fit had too little data`);
  }
  return names.map((name, at) => {
    const number = numberIn(`parameters ${name}`, values[at]);
    return number > 0 ? number : refuse(`parameters ${name}`, 'above 0', number);
  });
}
