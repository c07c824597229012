import { formatOf, type Style } from './cellKind';
import type { Column } from './column';
import { columnsIn } from './header';
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
  const columns = Object.values(customers.view);
  const formulaAt = site.look.formulas.findIndex((formula) => formula.includes(`${liveReportName}(`));
  const writtenAt = Math.min(...columnsIn(site.look.header, customers.view).values());
  const at =
    formulaAt >= 0 ? formulaAt : Number.isFinite(writtenAt) ? writtenAt : lastFilled(site.look.header) + 1;
  const fresh = formulaAt < 0 && !Number.isFinite(writtenAt);
  if (fresh) dressView(world, site, at, columns, settings);
  const live = settings.viewMode === 'live';
  if (live && formulaAt < 0) {
    const formula = formulaFor(sites, settings);
    if (formula === null) return;
    if (!fresh)
      world.grid.clear(site.sheet, [
        { row: 1, column: at + 1, rows: site.look.rows, columns: columns.length },
      ]);
    world.layout.formula(site.sheet, at + 1, formula);
    site.touched = true;
  }
  if (!live && (fresh || formulaAt >= 0)) {
    world.layout.writeHeader(
      site.sheet,
      at + 1,
      columns.map((column) => column.title[settings.language]),
    );
    site.touched = true;
  }
}

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
  // The last one is the reason, a sentence.
  const widths = columns.map((column, index) => (index === columns.length - 1 ? 420 : widthOf(column)));
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
      followUps: standing('followUps'),
      tiers: standing('tiers'),
      settings: standing('settings'),
    },
    settings.language,
    settings.language,
  );
}
