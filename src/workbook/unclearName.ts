import { textIn } from '../text/text';
import type { Book } from './book';
import { isBlank } from './cell';
import type { Rows } from './editedRows';
import { nameFinder } from './nameFinder';
import { idText, type Opened } from './opened';
import { tableByKey } from './schema';
import type { World } from './world';

/**
 * A typed name that fits several rows says so in a note on its cell, and stops saying it once it is clear. A
 * note of the user's own is never touched.
 */
export function noteUnclearNames(world: World, book: Book, opened: Opened, { row, rows }: Rows): void {
  for (const [key, { kind }] of Object.entries(opened.table.columns)) {
    const column = opened.places.get(key);
    if (kind.is !== 'name' || column === undefined) continue;
    const wanted = wantedNotes(book, opened, key, kind, { row, rows });
    const now = world.notes.read(opened.sheet, row, column + 1, rows);
    const next = now.map((note, at) => (note === '' || note.startsWith(mark) ? (wanted[at] ?? '') : note));
    if (next.some((note, at) => note !== now[at])) world.notes.write(opened.sheet, row, column + 1, next);
  }
}

function wantedNotes(
  book: Book,
  opened: Opened,
  key: string,
  { of, code }: { readonly of: string; readonly code: string },
  { row, rows }: Rows,
): string[] {
  const table = tableByKey(of);
  const find = table && book.has(table) ? nameFinder(book.open(table)) : null;
  const say = textIn(book.settings.language).unclearName;
  return Array.from({ length: rows }, (_, at) => {
    const line = opened.lines[row + at - 2] ?? [];
    const typed = idText(opened.cell(line, key));
    if (find === null || typed === '' || !isBlank(opened.cell(line, code))) return '';
    const found = find(typed);
    return found.is === 'several'
      ? mark + say(found.ids.length, found.ids.slice(0, mostNamed).join(', '))
      : '';
  });
}

const mostNamed = 5;
/** How every note of ours begins. */
const mark = '⚠ Langganan: ';
