import type { Language } from '../text/language';
import { isBlank } from './cell';
import { formatOf, type Style } from './cellKind';
import type { Column } from './column';
import { columnsIn, isOurs } from './header';
import type { SheetLook } from './layout';
import { liveReportName } from './liveReport';
import { headerColour, headerNote, widthOf } from './look';
import { mendReport } from './reportColumns';
import { type StoredRule, sameRule } from './rule';
import { sheets as allSheets } from './schema';
import type { Settings } from './setting';
import { apartName, sheetNames } from './sheetName';
import { lastFilled, type Site } from './site';
import type { Table } from './table';
import type { World } from './world';

/** What a set-up or a repair did, by the names of the sheets that people see. */
export interface SetUp {
  readonly made: readonly string[];
  readonly mended: readonly string[];
}

/**
 * Makes the sheets that are missing and mends those that have lost something; what a user has changed to their
 * taste, and every sheet of their own, stays. Run again, or after an interruption, it changes nothing more.
 */
export const setUpSheets = (world: World, settings: Settings): SetUp =>
  dressSheets(world, settings, allSheets, (table) => !table.module);

/** Makes or mends the sheets of modules, and of the tables whose names their dropdowns offer. */
export function addModules(world: World, settings: Settings, modules: readonly Table[]): void {
  const offered = modules.flatMap(namedBy);
  const tables = allSheets.filter((table) => modules.includes(table) || offered.includes(table.key));
  world.layout.keepPlace(() => dressSheets(world, settings, tables, () => true));
}

const namedBy = ({ columns }: Table): string[] =>
  Object.values(columns).flatMap(({ kind }) => (kind.is === 'name' ? [kind.of] : []));

function dressSheets(
  world: World,
  settings: Settings,
  tables: readonly Table[],
  makes: (table: Table) => boolean,
): SetUp {
  const style: Style = { language: settings.language, currency: settings.currency };
  const present = [...world.grid.sheets()];
  const made: string[] = [];
  const sites = new Map<string, Site>();
  for (const table of tables) {
    const known = ownSheet(world, table, present);
    if (!known && !makes(table)) continue;
    const sheet = known?.sheet ?? addSheet(world, table, present, settings.language);
    if (!known) made.push(sheet);
    const look = known?.look ?? world.layout.look(sheet);
    sites.set(table.key, { table, sheet, look, places: new Map(), touched: false });
  }
  for (const site of sites.values()) mendHeader(world, site, style);
  for (const site of sites.values()) mendColumns(world, site, sites, style, settings);
  mendReport(world, sites, settings);
  const seen = [...sites.values()].filter((site) => !site.table.hidden);
  const names = (chosen: readonly Site[]) => chosen.map((site) => site.sheet);
  return {
    made: names(seen.filter((site) => made.includes(site.sheet))),
    mended: names(seen.filter((site) => site.touched && !made.includes(site.sheet))),
  };
}

/** A sheet is ours if it is still empty, or if at least half of its titles are our columns. */
function ownSheet(
  world: World,
  table: Table,
  present: readonly string[],
): { sheet: string; look: SheetLook } | null {
  for (const name of sheetNames(table)) {
    const sheet = present.find((other) => other.trim().toLowerCase() === name.toLowerCase());
    if (sheet === undefined) continue;
    const look = world.layout.look(sheet);
    if (look.empty || isOurs(table, look.header)) return { sheet, look };
  }
  return null;
}

function addSheet(world: World, table: Table, present: string[], language: Language): string {
  const title = table.title[language];
  const taken = present.some((name) => name.trim().toLowerCase() === title.toLowerCase());
  const sheet = taken ? apartName(table, language) : title;
  world.layout.addSheet(sheet);
  present.push(sheet);
  return sheet;
}

/** Titles that are missing are added to the right of all there are. */
function mendHeader(world: World, site: Site, { language }: Style): void {
  const { table, sheet, look } = site;
  const places = new Map(columnsIn(look.header, table.columns));
  const missing = Object.entries(table.columns).filter(([key]) => !places.has(key));
  const at = Math.max(lastFilled(look.header), reportEnd(site)) + 1;
  if (missing.length > 0) {
    world.layout.widen(sheet, at + missing.length);
    world.layout.boldHeader(sheet, at + 1, missing.length);
    // The titles come last: as long as they are missing, a repair does all of it again.
    world.layout.widths(
      sheet,
      at + 1,
      missing.map(([, column]) => widthOf(column)),
    );
    world.layout.writeHeader(
      sheet,
      at + 1,
      missing.map(([, column]) => column.title[language]),
    );
    missing.forEach(([key], offset) => {
      places.set(key, at + offset);
    });
    site.look = { ...look, header: withTitles(look.header, at, missing, language) };
    site.touched = true;
  }
  site.places = places;
  if (look.frozenRows === 0) {
    world.layout.freezeHeader(sheet);
    site.touched = true;
  }
  if (table.hidden && !look.hidden) {
    world.layout.hideSheet(sheet);
    site.touched = true;
  }
}

/** The last column that the report takes, live or as values, once it has all of its columns; −1 where there is none. */
const reportEnd = ({ table, look }: Site): number => {
  const live = look.formulas.findIndex((formula) => formula.includes(`${liveReportName}(`));
  const [at = -1] =
    live >= 0 ? [live] : [...columnsIn(look.header, table.view).values()].sort((a, b) => a - b);
  return at < 0 ? -1 : at + Object.keys(table.view).length - 1;
};

const withTitles = (
  header: readonly string[],
  at: number,
  added: readonly (readonly [string, Column])[],
  language: Language,
): string[] => {
  const titles = [...header];
  while (titles.length < at) titles.push('');
  added.forEach(([, column], offset) => {
    titles[at + offset] = column.title[language];
  });
  return titles;
};

/** Notes, colours, formats and dropdowns, each only where the column has none. */
function mendColumns(
  world: World,
  site: Site,
  sites: ReadonlyMap<string, Site>,
  style: Style,
  settings: Settings,
): void {
  const { table, sheet, look, places } = site;
  const wanted: Wanted[] = [...places].flatMap(([key, at]) => {
    const column = table.columns[key];
    if (!column) return [];
    return [
      {
        at,
        note: headerNote(column, style.language),
        colour: headerColour(column),
        format: formatOf(column.kind, style),
        rule: ruleOf(column, sites, settings),
      },
    ];
  });
  const note = wanted.filter(({ at }) => isBlank(look.notes[at]));
  const paint = wanted.filter(({ at, colour }) => isPlain(look.backgrounds[at]) && !isPlain(colour));
  const format = wanted.filter(({ at, format }) => needsFormat(look.formats[at], format));
  for (const run of runs(note))
    world.layout.noteHeader(
      sheet,
      run.at + 1,
      run.items.map((item) => item.note),
    );
  for (const run of runs(paint))
    world.layout.paintHeader(
      sheet,
      run.at + 1,
      run.items.map((item) => item.colour),
    );
  for (const run of runs(format))
    world.layout.formatColumns(
      sheet,
      run.at + 1,
      run.items.map((item) => item.format),
    );
  const ruled = wanted.filter(({ at, rule }) => needsRule(look.rules[at] ?? null, rule));
  for (const { at, rule } of ruled) if (rule) world.layout.ruleColumn(sheet, at + 1, rule);
  if (note.length + paint.length + format.length + ruled.length > 0) site.touched = true;
}

interface Wanted {
  readonly at: number;
  readonly note: string;
  readonly colour: string;
  readonly format: string;
  readonly rule: StoredRule | null;
}

const isPlain = (colour: string | undefined) => !colour || colour.toLowerCase() === '#ffffff';

/** A user's own number format stays; but text must be marked as text, or Sheets would read it as a number. */
const needsFormat = (now: string | undefined, wanted: string): boolean => {
  const automatic = !now || now === 'General';
  return wanted !== 'General' && (automatic || (wanted === '@' && now !== '@'));
};

/** A user's own rule stays, but a list from the settings follows the settings. */
const needsRule = (now: StoredRule | null, wanted: StoredRule | null): boolean =>
  wanted !== null && !sameRule(now, wanted) && (now === null || now.is === wanted.is);

function ruleOf(column: Column, sites: ReadonlyMap<string, Site>, settings: Settings): StoredRule | null {
  const { kind } = column;
  switch (kind.is) {
    case 'flag':
      return { is: 'checkbox' };
    case 'choice':
      return { is: 'list', values: Object.values(kind.options).map((title) => title[settings.language]) };
    case 'pick':
      return settings.lists[kind.list].length > 0 ? { is: 'list', values: settings.lists[kind.list] } : null;
    case 'name': {
      const target = sites.get(kind.of);
      const at = target?.places.get('name');
      return target && at !== undefined ? { is: 'column', sheet: target.sheet, column: at + 1 } : null;
    }
    default:
      return null;
  }
}

/** Neighbours together, so that one call serves them. */
function runs<T extends { readonly at: number }>(items: readonly T[]): { at: number; items: T[] }[] {
  const found: { at: number; items: T[] }[] = [];
  for (const item of [...items].sort((one, other) => one.at - other.at)) {
    const last = found[found.length - 1];
    if (last && last.at + last.items.length === item.at) last.items.push(item);
    else found.push({ at: item.at, items: [item] });
  }
  return found;
}
