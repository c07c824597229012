import { type Day, dayIn } from '../../src/domain/day';
import type { Language } from '../../src/text/language';
import type { Host } from '../host/host';
import type { WorkbookStore } from '../store/store';
import { fillModules, fillWithSample } from './fill';

/** Sets a new workbook up with the add-on itself, and fills it with the sample shop. */
export async function loadSample(host: Host, store: WorkbookStore): Promise<void> {
  host.clickMenu('setUpWorkbook');
  const language: Language = store.sheets().some((sheet) => sheet.name === 'Pelanggan') ? 'id' : 'en';
  const today = dayIn(new Date().toISOString().slice(0, 10));
  if (today === null) return;
  fillWithSample(store, today, language);
  useModules(host, today);
  fillModules(store, today, language);
  host.clickMenu('refreshFigures');
  const first = store.sheets().find((sheet) => ['Pelanggan', 'Customers'].includes(sheet.name));
  if (first) store.activeSheetId = first.id;
}

/** The sheet of a module comes with its first row; taken back, it leaves the sheet to the sample. */
function useModules(host: Host, today: Day): void {
  const customerCode = 'C-0001';
  const forms = {
    logPromise: { customerCode, promise: '-', due: today },
    logService: { customerCode, kind: 'question' },
  };
  for (const [name, form] of Object.entries(forms)) {
    const sent = { id: `sample ${name}`, user: 'sample' };
    host.callFromClient('callServer', [name, { ...sent, form }]);
    host.callFromClient('callServer', ['undo', sent]);
  }
}
