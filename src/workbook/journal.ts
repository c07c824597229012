import { momentSerial } from '../domain/day';
import { type Cell, isBlank, type Written } from './cell';
import { packChanges, type RowChange, unpackChanges } from './change';
import { journal as journalTable } from './schema/journal';
import { guarded, unguarded } from './typedText';
import type { World } from './world';

/**
 * An entry is open until all its changes are in the sheets; withdrawn where they could not be made. Of one that
 * is forgotten, and of what it names, nothing can be brought back; while that is under way it is forgetting.
 */
export type EntryState = 'open' | 'done' | 'withdrawn' | 'forgetting' | 'forgotten';
const closedStates: readonly EntryState[] = ['done', 'withdrawn', 'forgetting', 'forgotten'];

/** What is known of a commit without reading its changes. */
export interface Entry {
  readonly row: number;
  readonly id: string;
  /** When, as a serial; null where it cannot be told. */
  readonly time: number | null;
  readonly user: string;
  readonly action: string;
  readonly state: EntryState;
  readonly summary: string;
}

export interface NewEntry {
  readonly id: string;
  readonly user: string;
  readonly action: string;
  readonly summary: string;
  readonly changes: readonly RowChange[];
}

/** The journal within one execution. */
export interface Journal {
  readonly entries: readonly Entry[];
  /** The newest that bears this id. */
  find(id: string): Entry | null;
  /** One write. */
  append(entry: NewEntry): Entry;
  /** One write. */
  close(entry: Entry, state: EntryState): void;
  /** One read; an error where the entry cannot be read any more. */
  changesOf(entry: Entry): RowChange[];
  /** Of each of these; one read. */
  changesOfAll(entries: readonly Entry[]): RowChange[][];
  /** All entries with their changes, the oldest first; one read. */
  history(): { readonly entry: Entry; readonly changes: readonly RowChange[] }[];
  /** Empties what these changed and how it was summed up: who, when and what kind stay. One call. */
  empty(entries: readonly Entry[]): void;
  /** Drops the oldest entries that are past their time, many at once; the last use of this journal. */
  trim(): void;
}

/** Every commit reads the journal: what is both older and further back than this is dropped. */
const kept = { entries: 2000, days: 30 };
/** Dropping costs a call, so it waits until it is worth one. */
const fewestDropped = 200;

const sheet = journalTable.title.en;
const stateColumn = 5;
const summaryColumn = 6;
const changesColumn = 7;
const longestChunk = 45_000;
const headerRows = 1;

/** Fenced at both ends, so that no piece can be taken for a number, a date or a formula, nor be trimmed. */
const fence = '|';

export function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  let from = 0;
  while (from < text.length) {
    let to = Math.min(from + longestChunk, text.length);
    const last = text.charCodeAt(to - 1);
    // A pair of surrogates stays together: half of one would not survive in a cell.
    if (to < text.length && last >= 0xd800 && last <= 0xdbff) to -= 1;
    chunks.push(fence + text.slice(from, to) + fence);
    from = to;
  }
  return chunks;
}

const textOfChunks = (cells: readonly Cell[]): string =>
  cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => String(cell).slice(fence.length, -fence.length))
    .join('');

/** Words that Sheets would read as a number or a date are kept as words too. */
const spoken = (text: string): Written => (/^\p{L}/u.test(text) ? text : text === '' ? '' : fence + text);
const heard = (cell: Cell | undefined): string => {
  const text = unguarded(String(cell ?? ''));
  return text.startsWith(fence) ? text.slice(fence.length) : text;
};

/** A person may have given the column another format. */
const serialOf = (cell: Cell | undefined): number | null =>
  typeof cell === 'object' ? cell.serial : typeof cell === 'number' ? cell : null;

const stateOf = (cell: Cell | undefined): EntryState =>
  closedStates.find((state) => state === cell) ?? 'open';

export function openJournal(world: World): Journal {
  const lines = world.grid.readColumns(sheet, changesColumn - 1);
  const entries: Entry[] = [];
  lines.forEach((line, at) => {
    if (at === 0 || isBlank(line[0])) return;
    const [id, time, user, action, state, summary] = line;
    entries.push({
      row: at + 1,
      id: heard(id),
      time: serialOf(time),
      user: heard(user),
      action: heard(action),
      state: stateOf(state),
      summary: heard(summary),
    });
  });
  let nextRow = Math.max(lines.length, 1) + 1;
  let width = changesColumn;

  const changesOfAll = (wanted: readonly Entry[]): RowChange[][] => {
    if (wanted.length === 0) return [];
    const rows = wanted.map(({ row }) => row);
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const read = world.grid.readRows(sheet, { row: first, rows: last - first + 1 }, changesColumn);
    return wanted.map(({ id, row, state }) => {
      const packed = textOfChunks(read[row - first] ?? []);
      const changes = packed === '' && state !== 'open' ? [] : unpackChanges(packed);
      if (changes === null) throw new Error(`journal entry ${id} cannot be read`);
      return changes;
    });
  };

  return {
    entries,
    find: (id) => entries.filter((entry) => entry.id === id).pop() ?? null,
    append({ id, user, action, summary, changes }) {
      const row = nextRow++;
      const time = momentSerial(world.now());
      const line: Written[] = [
        spoken(guarded(id)),
        time,
        spoken(guarded(user)),
        action,
        'open',
        spoken(guarded(summary)),
        ...chunksOf(packChanges(changes)),
      ];
      world.grid.write(sheet, { row, column: 1, values: [line] });
      const entry: Entry = { row, id, time, user, action, state: 'open', summary };
      entries.push(entry);
      return entry;
    },
    close(entry, state) {
      world.grid.write(sheet, { row: entry.row, column: stateColumn, values: [[state]] });
      entries.splice(entries.indexOf(entry), 1, { ...entry, state });
    },
    changesOf: (entry) => changesOfAll([entry])[0] ?? [],
    changesOfAll,
    history() {
      const all = world.grid.read(sheet);
      width = Math.max(width, all[0]?.length ?? 0);
      return entries.map((entry) => {
        const packed = textOfChunks((all[entry.row - 1] ?? []).slice(changesColumn - 1));
        return { entry, changes: unpackChanges(packed) ?? [] };
      });
    },
    empty(emptied) {
      const columns = width - summaryColumn + 1;
      const areas = emptied.map(({ row }) => ({ row, column: summaryColumn, rows: 1, columns }));
      world.grid.clear(sheet, areas);
    },
    trim() {
      const today = momentSerial(world.now());
      const isPast = ({ state, time }: Entry, at: number) =>
        at < entries.length - kept.entries &&
        (state === 'done' || state === 'withdrawn' || state === 'forgotten') &&
        time !== null &&
        today - time > kept.days;
      const first = entries.find((entry, at) => !isPast(entry, at));
      const rows = (first?.row ?? headerRows + 1) - headerRows - 1;
      if (rows >= fewestDropped) world.grid.remove(sheet, { row: headerRows + 1, rows });
    },
  };
}
