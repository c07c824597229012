import type { Day, Moment } from '../domain/day';
import type { Money } from '../domain/money';
import type { Words } from '../text/language';

/**
 * Who fills a column: the add-on its `id` and the `link` (the id behind a picked name), a person the `typed`
 * ones; `view` columns are computed and never read back.
 */
export type Role = 'id' | 'link' | 'typed' | 'view';

/** What a cell of the column holds. */
export type Kind =
  | { readonly is: 'id'; readonly prefix: string; readonly digits: number }
  | { readonly is: 'link'; readonly name: string }
  | { readonly is: 'name'; readonly of: string; readonly code: string }
  | { readonly is: 'text' }
  | { readonly is: 'anything' }
  | { readonly is: 'phone' }
  | { readonly is: 'money' }
  | { readonly is: 'day' }
  | { readonly is: 'birthday' }
  | { readonly is: 'moment' }
  | { readonly is: 'integer' }
  | { readonly is: 'number' }
  | { readonly is: 'share' }
  | { readonly is: 'flag' }
  | { readonly is: 'choice'; readonly options: Readonly<Record<string, Words>> }
  | { readonly is: 'pick'; readonly list: PickList };

/** Lists the owner keeps in the settings. */
export type PickList = 'staff' | 'branches' | 'channels' | 'cashCategories' | 'titles';

/** One column: its title in each language, what it is for, and what its cells hold. */
export interface Column<Value = unknown, Required extends boolean = boolean> {
  readonly title: Words;
  readonly about: Words;
  readonly kind: Kind;
  readonly role: Role;
  readonly required: Required;
  /** Only for the type: what a cell reads as. */
  readonly value?: Value;
}

type Said = readonly [title: readonly [en: string, id: string], about: readonly [en: string, id: string]];

const words = ([en, id]: readonly [string, string]): Words => ({ en, id });

const column =
  <Value>(kind: Kind, role: Role = 'typed') =>
  (...[title, about]: Said): Column<Value, false> => ({
    title: words(title),
    about: words(about),
    kind,
    role,
    required: false,
  });

/** A row does not count until this column is filled. */
export const required = <Value>(optional: Column<Value, false>): Column<Value, true> => ({
  ...optional,
  required: true,
});

/** The id that the add-on gives to a row, such as C-0001. */
export const id = (prefix: string, digits: number) => column<string>({ is: 'id', prefix, digits }, 'id');
/** The name of a row of another table, as a person picks it; `code` names the column that keeps its id. */
export const nameOf = (of: string, code: string) => column<string>({ is: 'name', of, code });
/** The id behind a picked name, kept by the add-on. */
export const linkOf = (name: string) => column<string>({ is: 'link', name }, 'link');
export const text = column<string>({ is: 'text' });
/** Text, a number or a date, whatever the row asks for; never marked as text, so that it stays what it is. */
export const anything = column<string>({ is: 'anything' });
export const phone = column<string>({ is: 'phone' });
export const money = column<Money>({ is: 'money' });
export const day = column<Day>({ is: 'day' });
/** A date that comes back each year: '1980-03-12', or '--03-12' where the year is not known. */
export const birthday = column<string>({ is: 'birthday' });
export const moment = column<Moment>({ is: 'moment' });
export const integer = column<number>({ is: 'integer' });
export const number = column<number>({ is: 'number' });
export const share = column<number>({ is: 'share' });
export const flag = column<boolean>({ is: 'flag' });
export const pick = (list: PickList) => column<string>({ is: 'pick', list });
/** One of a fixed list; in code its key, in the cell its title in either language. */
export const choice = <Key extends string>(
  options: Readonly<Record<Key, readonly [en: string, id: string]>>,
) => {
  const titled: Record<string, Words> = {};
  for (const key of Object.keys(options) as Key[]) titled[key] = words(options[key]);
  return column<Key>({ is: 'choice', options: titled });
};
/** What a choice column offers, by key, in the order of the schema. */
export const choicesOf = <Key extends string>({ kind }: Column<Key>): [Key, Words][] =>
  // Made by `choice` from a record of these keys.
  Object.entries(kind.is === 'choice' ? kind.options : {}) as [Key, Words][];
/** A computed column; only its title and format matter. */
export const view = (kind: 'text' | 'money' | 'day' | 'integer' | 'share') =>
  column<never>({ is: kind }, 'view');
