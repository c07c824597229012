import type { Day } from '../../src/domain/day';
import type { Language } from '../../src/text/language';
import { Host } from '../../workbench/host/host';
import { nodeRealm } from '../../workbench/host/realm-node';
import { zoneClock } from '../../workbench/host/zoneClock';
import { cellFunctions } from '../../workbench/page/addOn';
import { Hosting } from '../../workbench/page/hosting';
import { fillWithSample } from '../../workbench/sample/fill';
import type { Shop } from '../../workbench/sample/shop';
import { emptyWorkbook, headlessEngine } from '../../workbench/store/univer/headless';
import { bundle, manifest } from './shop';

/** A workbook that calculates, with the shop typed in and a page added by its entry in the menu. */
export async function calculatedBook(language: Language, today: Day, sample: Shop, entry: string) {
  const engine = headlessEngine();
  const store = emptyWorkbook(engine, { locale: 'en_US', timeZone: 'Asia/Jakarta' });
  const now = () => Date.parse(`${today}T09:30:00+07:00`);
  const html = { sidebar: '<!DOCTYPE html><body></body>' };
  const user = { locale: language };
  const host = new Host({ store, bundle, manifest, html, realm: nodeRealm, now, user });
  const hosting = new Hosting(host, zoneClock('Asia/Jakarta'));
  store.registerCustomFunctions({
    names: cellFunctions(bundle),
    call: (name, args) => hosting.cell(name, args),
  });
  host.clickMenu('setUpWorkbook');
  fillWithSample(store, today, language, sample);
  host.clickMenu('refreshFigures');
  host.clickMenu(entry);
  await store.recalculated(120_000);
  return { store, host, close: () => engine.univer.dispose() };
}
