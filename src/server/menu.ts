import { ok, type Result } from '../domain/result';
import type { Text } from '../text/id';
import type { Language } from '../text/language';
import { textIn } from '../text/text';
import { openJournal } from '../workbook/journal';
import { lastUndoable, undoAction } from '../workbook/undo';
import type { World } from '../workbook/world';
import { addPages, type PageKind } from './addPage';
import { attempt, styleOf } from './door';
import { editMessages } from './editMessages';
import { cashBook, cashFlow, customerValue, debts, home, leaks, promisesAndService, tryIdea } from './pages';
import { refresh } from './refresh';
import { type Problem, sentence } from './say';
import { isSetUp, setUp } from './setUp';
import { undo } from './undoCommit';

/** A sentence and the language that it is in. */
export interface Said {
  readonly sentence: string;
  readonly language: Language;
}

/** What the entries of the menu do; each answers one sentence for the person who clicked. */
export const menuActions = {
  /** Makes or repairs the sheets, and names them. */
  setUp: (world: World): Said =>
    said(world, (text) => {
      const done = setUp(world);
      if (!done.ok) return done;
      const { made, mended } = done.value;
      const parts = [
        made.length > 0 ? text.setUp.made(made.join(', ')) : '',
        mended.length > 0 ? text.setUp.mended(mended.join(', ')) : '',
      ].filter((part) => part !== '');
      return ok(parts.length > 0 ? parts.join(' ') : text.setUp.nothing);
    }),

  /** Takes the last commit back; an undo that was interrupted is completed instead of undoing one more. */
  undo: (world: World): Said =>
    said(world, (text) => {
      const journal = isSetUp(world.grid.sheets()) ? openJournal(world) : null;
      const interrupted = journal?.entries.find(
        (entry) => entry.state === 'open' && entry.action === undoAction,
      );
      if (interrupted) {
        const done = refresh(world);
        return done.ok ? ok(text.undo.done(interrupted.summary)) : done;
      }
      const last = journal && lastUndoable(journal);
      if (!last) return ok(text.undo.nothingToUndo);
      const done = undo(world, [last.id], '');
      return done.ok ? ok(text.undo.done(last.summary)) : done;
    }),

  /** Adds the sheet to begin the day with, and the cash book that it reads. */
  home: (world: World): Said => added(world, [cashBook, home]),

  /** Adds the sheet of customer value. */
  customerValue: (world: World): Said => added(world, [customerValue]),

  /** Adds the sheet to try an idea on. */
  tryIdea: (world: World): Said => added(world, [tryIdea]),

  /** Adds the sheet of promises and service, and with it the sheets that it reads. */
  promisePage: (world: World): Said => added(world, [promisesAndService]),

  /** Adds the cash book, and the sheet of cash flow that builds on it. */
  cashFlow: (world: World): Said => added(world, [cashBook, cashFlow]),

  /** Shows the messages that Today writes, to be made the shop's own. */
  editMessages: (world: World): Said =>
    said(world, (text) => {
      const shown = editMessages(world);
      return shown.ok ? ok(text.editMessages(shown.value)) : shown;
    }),

  /** Adds the sheets of what is worth a look and of who owes. */
  moneyChecks: (world: World): Said => added(world, [debts, leaks]),

  /** Brings ids, views and the day they count to up to date. */
  refresh: (world: World): Said =>
    said(world, (text) => {
      const done = refresh(world);
      return done.ok ? ok(text.refresh.done) : done;
    }),
};

const added = (world: World, kinds: readonly PageKind[]): Said =>
  said(world, (text) => {
    const done = addPages(world, kinds);
    if (!done.ok) return done;
    return ok(done.value.added ? text.page.added(done.value.sheet) : text.page.already(done.value.sheet));
  });

function said(world: World, work: (text: Text) => Result<string, Problem>): Said {
  const style = styleOf(world);
  const done = attempt(() => work(textIn(style.language)));
  return { sentence: done.ok ? done.value : sentence(done.problem, style), language: style.language };
}
