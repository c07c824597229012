import { daySerial } from '../domain/day';
import { type KnownFinding, sameAbout } from '../domain/finding';
import { fail, ok } from '../domain/result';
import { isFindingKind, kindWords } from '../text/finding';
import { textIn } from '../text/text';
import { added, type Values } from '../workbook/change';
import { knownFindings } from '../workbook/schema/knownFindings';
import { guarded } from '../workbook/typedText';
import { readForm } from './form';
import { writes } from './writes';

/** Notes a finding as cleared up, so that nobody is told of it again; what is noted already is not noted twice. */
export const markKnown = writes('markKnown', [knownFindings], ({ book, world, user, sent }) => {
  const finding = findingIn(sent);
  if (finding === null) return fail({ is: 'unreadable' } as const);
  const { kind, about } = finding;
  const form = readForm(knownFindings, { kind, about, why: sent.why }, book.style);
  if (!form.ok) return form;
  const { language } = book.settings;
  const summary = textIn(language).leaks.known(kindWords(kind, language), about);
  const opened = book.open(knownFindings);
  const { rows } = opened.typed();
  if (rows.some(({ value }) => value.kind === kind && sameAbout(value.about, about)))
    return ok({ changes: [], summary });
  const [no = ''] = opened.newIds(1);
  const after: Values = { date: daySerial(world.today()), staff: guarded(user), ...form.value, no };
  return ok({ changes: [added(knownFindings, no, after)], summary });
});

/** Longer than the number of a row, or than a name and a month, can be. */
const longestAbout = 200;

function findingIn({ kind, about }: Readonly<Record<string, unknown>>) {
  if (!isFindingKind(kind) || typeof about !== 'string') return null;
  const typed = about.trim();
  return typed === '' || typed.length > longestAbout ? null : ({ kind, about: typed } satisfies KnownFinding);
}
