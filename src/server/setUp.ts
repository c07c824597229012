import { fail, ok, type Result } from '../domain/result';
import { textIn } from '../text/text';
import { openBook } from '../workbook/book';
import type { CommitProblem } from '../workbook/commit';
import { journal } from '../workbook/schema/journal';
import { seedRows } from '../workbook/seed';
import { type SetUp, setUpSheets } from '../workbook/setup';
import { setUpAction } from '../workbook/undo';
import type { World } from '../workbook/world';
import { refresh } from './refresh';
import { save } from './save';

/** Makes or repairs every sheet, then fills in the first settings. Killed anywhere, doing it again completes it. */
export function setUp(world: World): Result<SetUp, CommitProblem> {
  const sheets = underLock(world, () =>
    world.layout.keepPlace(() => setUpSheets(world, openBook(world).settings)),
  );
  if (!sheets.ok) return sheets;
  const seeded = save<never>(world, {
    id: world.newId(),
    user: '',
    action: setUpAction,
    tables: 'standing',
    plan: (book) => ok({ changes: seedRows(book), summary: textIn(book.settings.language).setUp.summary }),
  });
  if (!seeded.ok) return seeded;
  const touched = refresh(world);
  return touched.ok ? sheets : touched;
}

/** Work that no other execution may disturb. */
export function underLock<T>(world: World, work: () => T): Result<T, CommitProblem> {
  if (!world.lock.acquire()) return fail({ is: 'busy' });
  try {
    const done = work();
    world.grid.flush();
    return ok(done);
  } finally {
    world.lock.release();
  }
}

/** Whether the workbook has been set up before. */
export const isSetUp = (sheets: readonly string[]): boolean => sheets.includes(journal.title.en);
