import type { Words } from '../text/language';
import type { Column } from './column';

export type Columns = Readonly<Record<string, Column>>;

/** One source table: a sheet whose rows people type, and the view columns that stand to the right of them. */
export interface Table<C extends Columns = Columns> {
  readonly key: string;
  readonly title: Words;
  readonly about: Words;
  readonly columns: C;
  readonly view: Columns;
  readonly hidden: boolean;
  /** Its sheet appears when it is first used: a new workbook starts small. */
  readonly module: boolean;
}

/** A row as code sees it: a required column always holds a value, any other may be null. */
export type Row<T extends Table> = {
  readonly [K in keyof T['columns']]: T['columns'][K] extends Column<infer Value, infer Required>
    ? Required extends true
      ? Value
      : Value | null
    : never;
};

export function table<C extends Columns>(
  key: string,
  [titleEn, titleId]: readonly [string, string],
  [aboutEn, aboutId]: readonly [string, string],
  columns: C,
  more: { readonly view?: Columns; readonly hidden?: boolean; readonly module?: boolean } = {},
): Table<C> {
  return {
    key,
    title: { en: titleEn, id: titleId },
    about: { en: aboutEn, id: aboutId },
    columns,
    view: more.view ?? {},
    hidden: more.hidden ?? false,
    module: more.module ?? false,
  };
}

/** A table of which only some columns are read: what is wrong in the others is not this reader's concern. */
export const part = <C extends Columns, Key extends keyof C & string>(of: Table<C>, keys: readonly Key[]) =>
  table(
    of.key,
    [of.title.en, of.title.id],
    [of.about.en, of.about.id],
    // Made of just these keys.
    Object.fromEntries(keys.map((key) => [key, of.columns[key]])) as Pick<C, Key>,
  );

/** The keys of the columns without which a table cannot be used. */
export const neededColumns = ({ columns }: Table): string[] =>
  Object.keys(columns).filter((key) => columns[key]?.required || columns[key]?.role === 'id');

/** The key of the column that holds the table's ids, or null where rows have none. */
export const idColumn = (of: Table): string | null =>
  Object.keys(of.columns).find((key) => of.columns[key]?.kind.is === 'id') ?? null;
