import { momentOfSerial } from '../domain/day';
import type { Language } from '../text/language';
import { textIn } from '../text/text';
import { openBook } from '../workbook/book';
import { type Entry, openJournal } from '../workbook/journal';
import { type Standing, standings, takenBack } from '../workbook/undo';
import type { World } from '../workbook/world';
import type { TrailEntry } from './contract';
import { hindranceSentence } from './say';
import { isSetUp } from './setUp';

/** So many saves are told, and can be taken back at once. */
export const mostInTrail = 30;

/** Who saved what and when, the newest first, and what of it can be taken back; read without the lock. */
export function trail(world: World): { readonly entries: readonly TrailEntry[]; readonly more: boolean } {
  const book = openBook(world);
  if (!isSetUp(book.sheets)) return { entries: [], more: false };
  const journal = openJournal(world);
  const standing = standings(journal);
  const shown = journal.entries.slice(-mostInTrail).reverse();
  const alive = shown.filter((entry) => standing(entry) === 'standing');
  const changes = journal.changesOfAll(alive);
  const { language } = book.settings;
  const note = (entry: Entry): string => {
    const at = alive.indexOf(entry);
    if (at < 0) return becomes(standing(entry), language);
    const [hindered] = takenBack(book, [entry], [changes[at] ?? []]).hindered;
    return hindered ? hindranceSentence(hindered.hindrance, language) : '';
  };
  const { undid } = textIn(language).undo;
  return {
    entries: shown.map((entry) => ({
      id: entry.id,
      when: entry.time === null ? '' : momentOfSerial(entry.time),
      who: entry.user,
      what: standing(entry) === 'undo' ? undid(entry.summary) : entry.summary,
      note: note(entry),
      standing: alive.includes(entry),
    })),
    more: journal.entries.length > shown.length,
  };
}

function becomes(standing: Standing, language: Language): string {
  const { undo } = textIn(language);
  return standing === 'standing' || standing === 'undo' ? '' : undo[standing];
}
