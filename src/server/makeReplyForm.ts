import { ok } from '../domain/result';
import { languages } from '../text/language';
import { replyFormWords } from '../text/replyForm';
import { type Book, openBook } from '../workbook/book';
import type { RowChange } from '../workbook/change';
import { choicesOf } from '../workbook/column';
import { columnsIn, isOurs } from '../workbook/header';
import { codePlace, type Forms, type Question, type ReplyForm } from '../workbook/replyForm';
import { customers } from '../workbook/schema/customers';
import { events } from '../workbook/schema/events';
import { invitations } from '../workbook/schema/invitations';
import { replies } from '../workbook/schema/replies';
import { settings } from '../workbook/schema/settings';
import { settingRows } from '../workbook/setting';
import { apartName } from '../workbook/sheetName';
import { guarded } from '../workbook/typedText';
import type { World } from '../workbook/world';
import { eventFinder, isOver } from './eventRows';
import { newInvitationCode } from './invitationCode';
import { rowChange } from './rowChange';
import { save } from './save';
import { sentence } from './say';
import { isSetUp, setUp } from './setUp';
import { valuesIn } from './tableRows';

/**
 * Explains the form in which guests answer and, where the person agrees, makes it, has its answers arrive in this
 * workbook, and gives every guest who is still to answer a code for it. Asked for again it mends what is missing:
 * killed anywhere, nothing is made twice but a form that nothing points to yet.
 */
export function makeReplyForm(worldNow: () => World, forms: Forms): string {
  const before = openBook(worldNow());
  const { language } = before.settings;
  const words = replyFormWords[language];
  if (!isSetUp(before.sheets)) return words.setUpFirst;
  if (!forms.agree(words.title, words.explained)) return words.notAsked;
  forms.permit();
  const address = forms.ready(formIn(before));
  if (address === null) return words.onceMore;
  // The new sheet is there only for a world that looks anew.
  const world = worldNow();
  const dressed = setUp(world);
  if (!dressed.ok) return sentence(dressed.problem, before.style);
  const kept = save<never>(world, {
    id: world.newId(),
    user: '',
    action: 'makeReplyForm',
    tables: [customers, events, invitations, replies],
    plan: (book) =>
      ok({ changes: [...addressChange(book, address), ...codeChanges(book, world)], summary: words.made }),
  });
  return kept.ok ? words.made : sentence(kept.problem, before.style);
}

/** The questions are the columns of the sheet that their answers arrive in. */
function formIn({ settings: { language } }: Book): ReplyForm {
  const { columns } = replies;
  const words = replyFormWords[language];
  const question = (key: keyof typeof columns, kind: Question['kind'], required = false): Question => ({
    title: columns[key].title[language],
    help: columns[key].about[language],
    kind,
    choices: kind === 'choice' ? choicesOf(columns.coming).map(([, title]) => title[language]) : [],
    required,
  });
  return {
    title: words.formTitle,
    description: words.description,
    thanks: words.thanks,
    questions: [
      question('name', 'line', true),
      question('coming', 'choice', true),
      question('adults', 'count'),
      question('children', 'count'),
      question('message', 'lines'),
      question('code', 'line', true),
    ],
    isOurs: (titles) =>
      isOurs(replies, titles) && columnsIn(titles, { coming: columns.coming, code: columns.code }).size === 2,
    sheetNames: [replies.title[language], apartName(replies, language)],
    timeTitle: columns.time.title[language],
    prefilled: { titles: languages.map((each) => columns.code.title[each]), answer: codePlace },
  };
}

function addressChange(book: Book, address: string): RowChange[] {
  const sheet = book.open(settings);
  const titles = languages.map((language) => settingRows.replyForm.title[language]);
  const title = titles.find((known) => sheet.rowOf(known) !== null) ?? '';
  return [rowChange(sheet, title, { value: guarded(address) })].filter((change) => change !== null);
}

/** Every guest of an event to come who has no code yet gets one. */
function codeChanges(book: Book, world: World): RowChange[] {
  const sheet = book.open(invitations);
  const { byNo } = eventFinder(book);
  return valuesIn(book, events)
    .flatMap((event) => {
      const rows = isOver(event) ? null : byNo(event.no);
      return rows?.ok ? rows.value.asked : [];
    })
    .filter(({ invitation }) => invitation === '')
    .flatMap(({ no }) => rowChange(sheet, no, { code: newInvitationCode(world) }) ?? []);
}
