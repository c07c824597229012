import { createRequire } from 'node:module';
import type * as NodeCore from '@univerjs/preset-sheets-node-core';
import type * as Presets from '@univerjs/presets';
import { emptySnapshot, UniverWorkbook } from '../univer';
import type { EngineClasses, UniverEngine } from './engine';

/** Starts Univer in Node, without a page. */
export function headlessEngine(): UniverEngine {
  const load = createRequire(import.meta.url);
  // The seam to untyped loading: Univer's ES modules do not load in Node, and its note plugin has no preset there.
  const presets = load('@univerjs/presets') as typeof Presets;
  const sheets = load('@univerjs/preset-sheets-node-core') as typeof NodeCore & EngineClasses;
  const notes = load('@univerjs/sheets-note') as { UniverSheetsNotePlugin: NotePlugin };
  load('@univerjs/sheets-note/lib/facade');
  const { univer, univerAPI } = presets.createUniver({
    locale: presets.LocaleType.EN_US,
    locales: {},
    presets: [sheets.UniverSheetsNodeCorePreset()],
    plugins: [notes.UniverSheetsNotePlugin],
  });
  return { univer, api: univerAPI, classes: sheets, injector: univer.__getInjector() };
}

type NotePlugin = NonNullable<Parameters<typeof Presets.createUniver>[0]['plugins']>[number];

/** A workbook of one empty sheet, or one that was kept. */
export function emptyWorkbook(
  engine: UniverEngine,
  options: {
    id?: string;
    locale?: string;
    timeZone?: string;
    snapshot?: Partial<Presets.IWorkbookData>;
  } = {},
): UniverWorkbook {
  const { id = 'book', locale = 'en_US', timeZone = 'Etc/GMT', snapshot = emptySnapshot(id) } = options;
  engine.api.createWorkbook(snapshot);
  return new UniverWorkbook(engine, id, { locale, timeZone });
}
