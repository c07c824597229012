import { fail, ok, type Result } from '../domain/result';
import type { Written } from '../workbook/cell';
import { readCell, type Style, writeCell } from '../workbook/cellKind';
import type { Table } from '../workbook/table';
import type { InputProblem } from './say';

/** A form is columns of one table by key; whatever is not a typed column of it, or not plain, is refused. */
export function readForm(
  table: Table,
  form: unknown,
  style: Style,
): Result<Readonly<Record<string, Written>>, InputProblem> {
  if (!isRecord(form)) return fail({ is: 'unreadable' });
  const values: Record<string, Written> = {};
  for (const [key, typed] of Object.entries(form)) {
    const column = Object.prototype.hasOwnProperty.call(table.columns, key) ? table.columns[key] : undefined;
    if (!column || column.role === 'id') return fail({ is: 'unreadable' });
    if (typed === null || typed === undefined || typed === '') continue;
    if (typeof typed !== 'string' && typeof typed !== 'number' && typeof typed !== 'boolean') {
      return fail({ is: 'unreadable' });
    }
    const read = readCell(column.kind, typed, style);
    if (!read.ok) return fail({ is: 'field', field: key, problem: read.problem });
    values[key] = writeCell(column.kind, read.value, style);
  }
  return ok(values);
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === '[object Object]';

/** What was filled in: the wire makes null of what is not there. */
export const filledIn = (form: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(form).filter(([, typed]) => typed !== undefined && typed !== null && typed !== ''),
  );

const longestShort = 100;

/** An id or a staff name as the sidebar sends it: short plain text. */
export const isShortText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestShort;

const shortText = (value: unknown): string | null => (isShortText(value) ? value.trim() : null);

/** What every writing call sends: its own id, and the name of who is at work. */
export interface ClientRequest {
  readonly id: string;
  readonly user: string;
  readonly input: Readonly<Record<string, unknown>>;
}

export function readRequest(input: unknown): Result<ClientRequest, InputProblem> {
  const id = isRecord(input) ? shortText(input.id) : null;
  if (id === null || !isRecord(input)) return fail({ is: 'unreadable' });
  return ok({ id, user: shortText(input.user) ?? '', input });
}
