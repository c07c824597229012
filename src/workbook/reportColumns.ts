import { isBlank } from './cell';
import { formatOf, type Style } from './cellKind';
import type { Column } from './column';
import { columnsIn } from './header';
import type { SheetLook } from './layout';
import { liveReport, liveReportName, type Standing } from './liveReport';
import { headerColour, headerNote, widthOf } from './look';
import { customers } from './schema/customers';
import type { Settings } from './setting';
import { lastFilled, type Site } from './site';
import type { World } from './world';

/** The computed columns of Customers: a live formula, or plain titles for values that the add-on keeps up. */
export function mendReport(world: World, sites: ReadonlyMap<string, Site>, settings: Settings): void {
  const site = sites.get(customers.key);
  if (!site) return;
  const known = standingReport(site.look);
  const live = settings.viewMode === 'live';
  const stays = known !== null && (known.whole || known.hasRoom);
  if (stays && known.whole && known.live === live) return;
  const formula = live ? formulaFor(sites, settings) : null;
  if (live && formula === null) return;
  const columns = Object.values(customers.view);
  const at = stays ? known.at : lastFilled(site.look.header) + 1;
  if (known && (!stays || known.live !== live)) {
    const areas = known.columns.map((column) => ({
      row: 1,
      column: column + 1,
      rows: site.look.rows,
      columns: 1,
    }));
    world.grid.clear(site.sheet, areas);
  }
  if (!stays || !known.whole) dressView(world, site, at, columns, settings);
  const titles = columns.map((column) => column.title[settings.language]);
  if (formula === null) world.layout.writeHeader(site.sheet, at + 1, titles);
  else world.layout.formula(site.sheet, at + 1, formula);
  site.touched = true;
}

/** The report as it stands, perhaps of an older version with fewer columns. */
interface StandingReport {
  readonly at: number;
  readonly live: boolean;
  /** Where it wrote something itself: the one cell of the formula, or its titles. */
  readonly columns: readonly number[];
  readonly whole: boolean;
  /** Whether nothing of the user's own stands where it would grow. */
  readonly hasRoom: boolean;
}

function standingReport({ header, formulas, notes }: SheetLook): StandingReport | null {
  const width = Object.keys(customers.view).length;
  const formulaAt = formulas.findIndex((formula) => formula.includes(`${liveReportName}(`));
  const live = formulaAt >= 0;
  const shown = [...columnsIn(header, customers.view).values()];
  const columns = live ? [formulaAt] : shown;
  if (columns.length === 0) return null;
  const at = Math.min(...columns);
  const beside = header.slice(at + 1, at + width);
  const hasRoom = beside.every((title) => isBlank(title) || columnsIn([title], customers.view).size > 0);
  const dressed = !isBlank(notes[at + width - 1]);
  // A formula that shows nothing is not calculated yet, or something stands in its way.
  const spilled = shown.length > 0 ? dressed : hasRoom;
  return { at, live, columns, whole: live ? spilled : shown.length === width, hasRoom };
}

/** Where the computed columns stand, also while their formula is not calculated yet. */
export const reportPlaces = (look: SheetLook): ReadonlyMap<string, number> => {
  const at = standingReport(look)?.at;
  const live =
    at === undefined ? [] : Object.keys(customers.view).map((key, index) => [key, at + index] as const);
  return new Map([...live, ...columnsIn(look.header, customers.view)]);
};

/** Columns that hold sentences, by their width. */
const sentences: Readonly<Record<string, number>> = { silence: 290, why: 900 };

function dressView(
  world: World,
  site: Site,
  at: number,
  columns: readonly Column[],
  settings: Settings,
): void {
  const style: Style = { language: settings.language, currency: settings.currency };
  world.layout.widen(site.sheet, at + columns.length);
  world.layout.boldHeader(site.sheet, at + 1, columns.length);
  world.layout.noteHeader(
    site.sheet,
    at + 1,
    columns.map((column) => headerNote(column, style.language)),
  );
  world.layout.paintHeader(site.sheet, at + 1, columns.map(headerColour));
  world.layout.formatColumns(
    site.sheet,
    at + 1,
    columns.map((column) => viewFormat(column, style)),
  );
  const widths = Object.entries(customers.view).map(
    ([key, column]) =>
      sentences[key] ?? Math.max(widthOf(column), column.title[style.language].length * 8 + 24),
  );
  world.layout.widths(site.sheet, at + 1, widths);
}

/** A formula in a cell marked as text would stay text. */
const viewFormat = (column: Column, style: Style): string => {
  const format = formatOf(column.kind, style);
  return format === '@' ? 'General' : format;
};

function formulaFor(sites: ReadonlyMap<string, Site>, settings: Settings): string | null {
  const standing = (key: string): Standing => sites.get(key) ?? { sheet: '', places: new Map() };
  return liveReport(
    {
      customers: standing('customers'),
      purchases: standing('purchases'),
      payments: standing('payments'),
      followUps: standing('followUps'),
      tiers: standing('tiers'),
      settings: standing('settings'),
    },
    settings.language,
    settings.language,
  );
}
