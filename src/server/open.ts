import { normalPhone } from '../domain/phone';
import { textIn } from '../text/text';
import { type Book, openBook } from '../workbook/book';
import { isBlank } from '../workbook/cell';
import { readCell, type Style } from '../workbook/cellKind';
import { openJournal } from '../workbook/journal';
import type { Opened } from '../workbook/opened';
import { customers, wantsNoContact } from '../workbook/schema/customers';
import type { Settings } from '../workbook/setting';
import { unguarded } from '../workbook/typedText';
import { lastUndoable } from '../workbook/undo';
import type { World } from '../workbook/world';
import { type CustomerEntry, type Lists, marks, mostSearched, type Opening } from './contract';
import { refresh } from './refresh';
import { placedSentence } from './say';
import { isSetUp } from './setUp';
import { todayIn } from './today';

const mostNotices = 5;

/** All that the first screen shows, read without the lock; only where rows wait for their ids is it taken. */
export function open(world: World): Opening {
  const book = openBook(world);
  if (!isSetUp(book.sheets)) return closed(world, book);
  const known = book.open(customers);
  if (needsTouch(world, book, known)) {
    refresh(world);
    return opening(world, openBook(world));
  }
  return opening(world, book);
}

const closed = (world: World, book: Book): Opening => ({
  ready: false,
  language: book.settings.language,
  today: world.today(),
  now: world.now(),
  staff: [],
  lists: {},
  customers: [],
  greet: { people: [], more: 0 },
  notices: [],
  last: null,
});

function opening(world: World, book: Book): Opening {
  const known = book.open(customers);
  const last = lastUndoable(openJournal(world));
  const { list, careFirst } = todayIn(book, world);
  const everybody = entries(known, careFirst, book.style);
  const { followUp } = textIn(book.settings.language);
  return {
    ready: true,
    language: book.settings.language,
    today: world.today(),
    now: world.now(),
    staff: book.settings.lists.staff,
    lists: offered(book.settings.lists),
    // The newest stand last in the sheet.
    customers: everybody.slice(-mostSearched),
    greet: list,
    notices: [
      ...(everybody.length > mostSearched ? [followUp.tooManyCustomers(mostSearched)] : []),
      ...known
        .typed()
        .problems.slice(0, mostNotices)
        .map((problem) => placedSentence(problem, book.style)),
    ],
    last: last && { id: last.id, summary: last.summary, undoable: true },
  };
}

/** What forms let a person pick from. */
const offered = ({ titles, branches, channels }: Settings['lists']): Lists => ({
  titles,
  branches,
  channels,
});

/** Hand-typed customers without a code, or a new day since the add-on last ran. */
function needsTouch(world: World, book: Book, known: Opened<typeof customers>): boolean {
  if (book.settings.asOf !== world.today()) return true;
  return known.lines.some((line) => !isBlank(known.cell(line, 'name')) && isBlank(known.cell(line, 'code')));
}

function entries(
  known: Opened<typeof customers>,
  careFirst: ReadonlySet<string>,
  style: Style,
): CustomerEntry[] {
  const text = (line: Opened['lines'][number], column: string) =>
    unguarded(String(known.cell(line, column))).trim();
  const isSilent = (line: Opened['lines'][number]) => {
    const read = readCell(customers.columns.doNotContact.kind, known.cell(line, 'doNotContact'), style);
    return wantsNoContact({ doNotContact: read.ok && typeof read.value === 'boolean' ? read.value : null });
  };
  return known.lines
    .filter((line) => !isBlank(known.cell(line, 'name')) && !isBlank(known.cell(line, 'code')))
    .map((line) => [
      text(line, 'code'),
      text(line, 'name'),
      text(line, 'title'),
      normalPhone(text(line, 'phone')) ?? text(line, 'phone'),
      (isSilent(line) ? marks.doNotContact : 0) + (careFirst.has(text(line, 'code')) ? marks.careFirst : 0),
    ]);
}
