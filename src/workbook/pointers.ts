import { schema } from './schema';
import type { Table } from './table';

/** A column of names that points at rows of another table, and the column of their codes. */
export interface Pointer {
  readonly table: Table;
  readonly name: string;
  readonly code: string;
}

/** Every column of the workbook that points at this table. */
export const pointersTo = (target: Pick<Table, 'key'>): Pointer[] =>
  schema.flatMap((table: Table) =>
    Object.entries(table.columns).flatMap(([name, { kind }]) =>
      kind.is === 'name' && kind.of === target.key ? [{ table, name, code: kind.code }] : [],
    ),
  );

/** The tables whose rows point at this one, and itself. */
export const tablesPointingAt = (target: Table): Table[] => {
  const pointing = pointersTo(target).map(({ table }) => table);
  return [...new Set([target, ...pointing])];
};
