import { reasonKinds } from '../domain/reason';
import { ok, type Result } from '../domain/result';
import { greetingTemplates } from '../text/greeting';
import { reasonTitles } from '../text/reason';
import { textIn } from '../text/text';
import { openBook } from '../workbook/book';
import { added } from '../workbook/change';
import type { CommitProblem } from '../workbook/commit';
import { templates } from '../workbook/schema/templates';
import { setUpAction } from '../workbook/undo';
import type { World } from '../workbook/world';
import { save } from './save';

/** Shows the sheet of the shop's own messages, and names it; a new one begins with ours, to be written over. */
export function editMessages(world: World): Result<string, CommitProblem> {
  const done = save<never>(world, {
    id: world.newId(),
    user: '',
    action: setUpAction,
    tables: [templates],
    plan(book) {
      const { language } = book.settings;
      const opened = book.open(templates);
      const kinds = opened.lastRow > 1 ? [] : reasonKinds;
      const numbers = opened.newIds(kinds.length);
      const changes = kinds.map((kind, at) => {
        const no = numbers[at] ?? '';
        const reason = reasonTitles[kind][language === 'en' ? 0 : 1];
        const after = { no, reason, message: greetingTemplates[language][kind] };
        return added(templates, no, after);
      });
      return ok({ changes, summary: textIn(language).setUp.summary });
    },
  });
  if (!done.ok) return done;
  const { sheet } = openBook(world).open(templates);
  world.pages.show(sheet);
  return ok(sheet);
}
