import { fail, ok, type Result } from '../domain/result';
import { adoptRows } from './adopt';
import { applyChanges } from './apply';
import { type Book, type BookProblem, openBook, UnusableTable } from './book';
import { opposite, type RowChange } from './change';
import { firmly, TitlesMoved } from './firmly';
import { forgetPeople } from './forget';
import { type Entry, type Journal, openJournal } from './journal';
import { schema } from './schema';
import { addModules } from './setup';
import type { Table } from './table';
import { type TracedWorld, tracedWorld } from './tracedGrid';
import type { World } from './world';

/** What an endpoint wants done: planned from what is in the workbook now, written by nobody but the commit. */
export interface Plan {
  readonly changes: readonly RowChange[];
  /** One line for the journal and for the person who undoes it. */
  readonly summary: string;
}

export interface Request<Problem> {
  /** From the sidebar: a repeated click brings the same id and is done once. */
  readonly id: string;
  readonly user: string;
  readonly action: string;
  /**
   * The tables it reads or writes; rows that people typed there are adopted on the way. `standing` is every
   * table that there is.
   */
  readonly tables: readonly Table[] | 'standing';
  /** Withdrawn, it may be asked for again under the same id. */
  readonly again?: boolean;
  readonly plan: (book: Book, journal: Journal) => Result<Plan, Problem>;
  /** What is computed from the tables, brought up to date under the same lock. */
  readonly afterwards: (world: World, book: Book) => void;
}

export interface Committed {
  readonly id: string;
  readonly action: string;
  readonly summary: string;
  readonly changes: readonly RowChange[];
  /** True where this id had been committed before: nothing was written now. */
  readonly repeated: boolean;
  /** Entries of earlier, interrupted executions that were completed on the way. */
  readonly recovered: readonly Entry[];
}

export type CommitProblem =
  | BookProblem
  | { readonly is: 'busy' }
  | { readonly is: 'withdrawn'; readonly because: string };

/**
 * The only writer. Takes the lock, completes what an interrupted execution left, plans on what is there now,
 * notes the plan in the journal, writes it, and marks it done: killed anywhere, the next commit ends it.
 */
export function commit<Problem>(
  world: World,
  request: Request<Problem>,
): Result<Committed, Problem | CommitProblem> {
  if (!world.lock.acquire()) return fail({ is: 'busy' });
  try {
    const outcome = commitLocked(tracedWorld(world), request);
    world.grid.flush();
    return outcome;
  } catch (error) {
    if (error instanceof UnusableTable) return fail(error.problem);
    throw error;
  } finally {
    world.lock.release();
  }
}

function commitLocked<Problem>(
  world: TracedWorld,
  request: Request<Problem>,
): Result<Committed, Problem | CommitProblem> {
  const opened = openBook(world);
  const journal = openJournal(world.untraced);
  const recovered = recover(world, opened, journal);

  const earlier = journal.find(request.id);
  const isOver = earlier?.state === 'withdrawn' && request.again === true;
  if (earlier && !isOver) return repeat(journal, earlier, recovered);

  const found = firmly(world, opened, (current) => {
    for (const table of tablesOf(request.tables, current)) current.open(table);
    adoptRows(world, current);
  });
  const planned = request.plan(found, journal);
  if (!planned.ok) return planned;
  const { changes, summary } = planned.value;
  const changed = new Set(changes.map(({ table }) => table));
  let book = withModules(
    world,
    found,
    schema.filter(({ key }) => changed.has(key)),
  );
  const { id, user, action } = request;
  if (changes.length > 0) {
    const entry = journal.append({ id, user, action, summary, changes });
    const written = writeOrWithdraw(world, book, journal, entry, changes);
    if (!written.ok) return written;
    book = written.value;
  }
  forgetPeople(world, journal, id);
  bringUpToDate(world, book, request.afterwards);
  journal.trim();
  return ok({ id, action, summary, changes, repeated: false, recovered });
}

/** All is saved by now: a table that cannot be used any more is told to whoever needs it next. */
function bringUpToDate(world: TracedWorld, book: Book, afterwards: Request<never>['afterwards']): void {
  try {
    firmly(world, book, (current) => afterwards(world, current));
  } catch (error) {
    if (!(error instanceof UnusableTable)) throw error;
  }
}

type Tables = Request<never>['tables'];

const tablesOf = (tables: Tables, book: Book): readonly Table[] =>
  tables === 'standing' ? schema.filter((table) => !table.module || book.has(table)) : tables;

/**
 * A module gets its sheet with its first row, and is dressed until that row stands: killed halfway, the next
 * commit goes on.
 */
export function withModules(world: World, book: Book, tables: readonly Table[]): Book {
  const unused = tables.filter((table) => table.module && book.open(table).lastRow === 1);
  if (unused.length === 0) return book;
  addModules(world, book.settings, unused);
  return openBook(world);
}

function repeat(
  journal: Journal,
  entry: Entry,
  recovered: readonly Entry[],
): Result<Committed, CommitProblem> {
  if (entry.state === 'withdrawn') return fail({ is: 'withdrawn', because: entry.summary });
  const { id, action, summary } = entry;
  return ok({ id, action, summary, changes: journal.changesOf(entry), repeated: true, recovered });
}

/** Completes every entry that an interrupted execution left open; one that cannot be, is taken back. */
function recover(world: TracedWorld, book: Book, journal: Journal): Entry[] {
  const open = journal.entries.filter((entry) => entry.state === 'open');
  return open.filter((entry) => writeOrWithdraw(world, book, journal, entry, journal.changesOf(entry)).ok);
}

/**
 * A write that Sheets refuses is taken back whole, and its entry says so: no later commit stumbles over it.
 * Answers the book as it is then.
 */
function writeOrWithdraw(
  world: TracedWorld,
  book: Book,
  journal: Journal,
  entry: Entry,
  changes: readonly RowChange[],
): Result<Book, CommitProblem> {
  try {
    const written = firmly(world, book, (current) => applyChanges(world, current, changes));
    journal.close(entry, 'done');
    world.grid.flush();
    return ok(written);
  } catch (refusal) {
    settle(world);
    const cleared = refusal instanceof TitlesMoved ? refusal.tables.map(({ key }) => key) : [];
    const left = changes.filter(({ table }) => !cleared.includes(table)).map(opposite);
    // What had been written before the refusal is known only by looking.
    firmly(world, openBook(world), (current) => applyChanges(world, current, left));
    journal.close(entry, 'withdrawn');
    world.grid.flush();
    if (refusal instanceof UnusableTable) return fail(refusal.problem);
    return fail({ is: 'withdrawn', because: refusal instanceof Error ? refusal.message : String(refusal) });
  }
}

const mostBufferedWrites = 50;

/** Writes wait in a row: each that is refused surfaces by itself, and those behind it are still to come. */
function settle(world: World): void {
  for (let left = mostBufferedWrites; left > 0; left--) {
    try {
      world.grid.flush();
      return;
    } catch {
      // The first refusal is the one that is told; this one belongs to the same save.
    }
  }
}
