import { dayIn, type Moment, momentIn } from '../domain/day';
import { isLanguage, type Language } from '../text/language';
import type { World } from '../workbook/world';
import { googleDesk } from './desk';
import { googleGrid } from './grid';
import { googleLayout } from './layout';
import { openSheets } from './openSheets';
import { googlePages } from './pages';
import { type WallClock, wallClock } from './wallClock';

const lockWait = 20_000;

/** The real world, for one execution. */
export function googleWorld(): World {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const open = openSheets(spreadsheet);
  let zone: string | null = null;
  const timeZone = () => {
    zone = zone ?? spreadsheet.getSpreadsheetTimeZone();
    return zone;
  };
  let clock: WallClock | null = null;
  const now = (): Moment => {
    const moment = momentIn(Utilities.formatDate(new Date(), timeZone(), 'yyyy-MM-dd HH:mm'));
    if (moment === null) throw new Error('no clock');
    return moment;
  };
  const layout = googleLayout(spreadsheet, open);
  const lock = LockService.getDocumentLock();

  return {
    now,
    today() {
      const day = dayIn(now());
      if (day === null) throw new Error('no clock');
      return day;
    },
    newId: () => Utilities.getUuid(),
    language: personalLanguage(),
    grid: googleGrid(open, () => {
      clock = clock ?? wallClock(timeZone());
      return clock;
    }),
    layout,
    pages: googlePages(spreadsheet, open, layout),
    desk: googleDesk(spreadsheet.getId()),
    selection() {
      const range = spreadsheet.getActiveRange();
      return range && { sheet: range.getSheet().getName(), row: range.getRow() };
    },
    notes: {
      read: (sheet, row, column, rows) =>
        open
          .sheet(sheet)
          .getRange(row, column, rows, 1)
          .getNotes()
          .map(([note = '']) => note),
      write(sheet, row, column, notes) {
        const range = open.sheet(sheet).getRange(row, column, notes.length, 1);
        range.setNotes(notes.map((note) => [note]));
      },
    },
    lock: {
      acquire: () => lock === null || lock.tryLock(lockWait),
      release: () => lock?.releaseLock(),
    },
  };
}

/** "in" is what Java still calls Indonesian. */
export function personalLanguage(): Language {
  const locale = Session.getActiveUserLocale().toLowerCase().slice(0, 2);
  if (locale === 'in') return 'id';
  return isLanguage(locale) ? locale : 'en';
}
