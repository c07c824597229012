import { dayIn } from '../../src/domain/day';
import type { Language } from '../../src/text/language';
import type { Host } from '../host/host';
import type { WorkbookStore } from '../store/store';
import { fillWithSample } from './fill';

/** Sets a new workbook up with the add-on itself, and fills it with the sample shop. */
export async function loadSample(host: Host, store: WorkbookStore): Promise<void> {
  host.clickMenu('setUpWorkbook');
  const language: Language = store.sheets().some((sheet) => sheet.name === 'Pelanggan') ? 'id' : 'en';
  const today = dayIn(new Date().toISOString().slice(0, 10));
  if (today === null) return;
  fillWithSample(store, today, language);
  host.clickMenu('refreshFigures');
  const first = store.sheets().find((sheet) => ['Pelanggan', 'Customers'].includes(sheet.name));
  if (first) store.activeSheetId = first.id;
}
