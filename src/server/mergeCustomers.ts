import { fail, ok, type Result } from '../domain/result';
import { textIn } from '../text/text';
import { type Book, openBook } from '../workbook/book';
import { isBlank, type Written } from '../workbook/cell';
import type { RowChange } from '../workbook/change';
import { mergeAction } from '../workbook/forget';
import { tablesPointingAt } from '../workbook/pointers';
import { customers } from '../workbook/schema/customers';
import type { World } from '../workbook/world';
import type { MergePreview } from './contract';
import {
  type CustomerRow,
  cellSaid,
  countedBySheet,
  customerRow,
  hindrance,
  textAt,
  twice,
} from './customerRow';
import { isRecord } from './form';
import { cleared, type PointingRow, perRow, pointAt, rowsPointing } from './pointing';
import { rewritten, rowChange } from './rowChange';
import type { InputProblem } from './say';
import { writes } from './writes';

/** Two rows that become one, and what stands between them. */
interface Pair {
  readonly kept: CustomerRow;
  readonly dropped: CustomerRow;
}

/** What would happen if the one were merged into the other; read without the lock. */
export function mergePreview(world: World, input: unknown): Result<MergePreview, InputProblem> {
  if (!isRecord(input)) return fail({ is: 'unreadable' });
  const book = openBook(world);
  const pair = pairIn(book, input);
  if (!pair.ok) return pair;
  const { kept, dropped } = pair.value;
  const known = book.open(customers);
  const pointing = rowsPointing(book, customers, [kept.code, dropped.code]);
  const said = (row: CustomerRow, key: Field) =>
    cellSaid(customers.columns[key], known.cell(row.line, key), book.style);
  const fields = mergedFields.map((key) => ({
    key,
    title: customers.columns[key].title[book.settings.language],
    kept: said(kept, key),
    dropped: said(dropped, key),
  }));
  const side = (row: CustomerRow) => ({ code: row.code, name: row.name, phone: said(row, 'phone') });
  return ok({
    keep: side(kept),
    drop: side(dropped),
    filled: fields
      .filter((field) => field.kept === '' && field.dropped !== '')
      .map(({ key, title, dropped: value }) => ({ key, title, value })),
    differing: fields.filter(
      (field) => field.kept !== '' && field.dropped !== '' && field.kept !== field.dropped,
    ),
    follows: countedBySheet(
      book,
      pointing.rows.filter(({ at, id }) => at !== kept.code && id !== dropped.code),
    ),
    hindrance: hindrance(book, pointing.unclear) ?? '',
  });
}

/**
 * Makes one customer of two: every row that points to the dropped one points to the kept one, blank fields of
 * the kept one are filled, and the dropped row is emptied. One commit, taken back as one.
 */
export const mergeCustomers = writes(
  mergeAction,
  () => tablesPointingAt(customers),
  ({ book, sent }) => {
    const taken = takenIn(sent.take);
    if (taken === null) return fail({ is: 'unreadable' } as const);
    const pair = pairIn(book, sent);
    if (!pair.ok) return pair;
    const { kept, dropped } = pair.value;
    const { rows, unclear } = rowsPointing(book, customers, [kept.code, dropped.code]);
    const inTheWay = hindrance(book, unclear);
    if (inTheWay !== null) return fail({ is: 'refused', field: 'drop', text: inTheWay });
    const summary = textIn(book.settings.language).people.merged(dropped.name, dropped.code, kept.code);
    return ok({ changes: mergeChanges(book, pair.value, rows, taken), summary });
  },
);

function pairIn(book: Book, { keep, drop }: Readonly<Record<string, unknown>>): Result<Pair, InputProblem> {
  const { people } = textIn(book.settings.language);
  const known = book.open(customers);
  if (typeof keep !== 'string' || typeof drop !== 'string') return fail({ is: 'unreadable' });
  if (keep === drop) return fail({ is: 'refused', field: 'drop', text: people.oneAndTheSame });
  const kept = customerRow(known, keep);
  const dropped = customerRow(known, drop);
  if (!kept.ok) return fail({ is: 'refused', field: 'keep', text: people.gone(keep) });
  if (!dropped.ok) return fail({ is: 'refused', field: 'drop', text: people.gone(drop) });
  const double = twice(book, [keep, drop]);
  if (double !== null) return fail({ is: 'refused', field: 'drop', text: double });
  return ok({ kept: kept.value, dropped: dropped.value });
}

type Field = Exclude<keyof typeof customers.columns, 'code' | 'referredBy' | 'referredByCode'>;

/** What one row has of itself: whoever referred them is a link, and is handled as one. */
const mergedFields = Object.keys(customers.columns).filter(
  (key): key is Field => key !== 'code' && key !== 'referredBy' && key !== 'referredByCode',
);

/** The fields of the dropped one that win; null where that is not what was sent. */
function takenIn(take: unknown): readonly Field[] | null {
  if (take === undefined) return [];
  if (!Array.isArray(take)) return null;
  const fields = mergedFields.filter((key) => take.includes(key));
  return fields.length === take.length ? fields : null;
}

function mergeChanges(
  book: Book,
  { kept, dropped }: Pair,
  rows: readonly PointingRow[],
  taken: readonly Field[],
): RowChange[] {
  const known = book.open(customers);
  const name = taken.includes('name') ? dropped.name : kept.name;
  const to = { code: kept.code, name };
  const following = rows.filter(
    ({ opened, at, id }) =>
      (at !== kept.code || name !== kept.name) &&
      !(opened.table.key === customers.key && [kept.code, dropped.code].includes(id)),
  );
  // The kept row stands in the journal even where nothing of it changes: it tells into whom the other went.
  const named = { name: rewritten(known.cell(kept.line, 'name')) };
  return perRow([
    { table: customers.key, id: kept.code, before: named, after: named },
    rowChange(known, kept.code, filledIn(book, kept, dropped, taken)),
    ...following.map((row) => pointAt(row, to)),
    cleared(known, dropped.line, dropped.code),
  ]);
}

/** What the kept row gets: what it lacks or what was chosen; a tick in either stays; nobody refers themselves. */
function filledIn(
  book: Book,
  kept: CustomerRow,
  dropped: CustomerRow,
  taken: readonly Field[],
): Readonly<Record<string, Written>> {
  const known = book.open(customers);
  const values: Record<string, Written> = {};
  const give = (key: string) => {
    values[key] = rewritten(known.cell(dropped.line, key));
  };
  for (const key of mergedFields) {
    const mine = known.cell(kept.line, key);
    const theirs = known.cell(dropped.line, key);
    const wanted = isBlank(mine) || mine === false || taken.includes(key);
    if (wanted && !isBlank(theirs) && theirs !== false) give(key);
  }
  const referrer = (row: CustomerRow) =>
    textAt(known, row.line, 'referredByCode') || textAt(known, row.line, 'referredBy');
  const own = ['', kept.code, dropped.code];
  if (own.includes(referrer(kept))) {
    if (!own.includes(referrer(dropped))) {
      give('referredBy');
      give('referredByCode');
    } else {
      Object.assign(values, { referredBy: '', referredByCode: '' });
    }
  }
  return values;
}
