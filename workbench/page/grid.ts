import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import * as sheets from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreIndonesian from '@univerjs/preset-sheets-core/locales/id-ID';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationIndonesian from '@univerjs/preset-sheets-data-validation/locales/id-ID';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEnglish from '@univerjs/preset-sheets-filter/locales/en-US';
import filterIndonesian from '@univerjs/preset-sheets-filter/locales/id-ID';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import noteIndonesian from '@univerjs/preset-sheets-note/locales/id-ID';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortEnglish from '@univerjs/preset-sheets-sort/locales/en-US';
import sortIndonesian from '@univerjs/preset-sheets-sort/locales/id-ID';
import { createUniver, LocaleType, mergeLocales } from '@univerjs/presets';
import type { UniverEngine } from '../store/univer/engine';
import type { Language } from './texts';

/** Starts Univer with its toolbar, tabs, notes, dropdowns, sorting and filters inside an element. */
export function startGrid(container: HTMLElement, language: Language): UniverEngine {
  const { univer, univerAPI } = createUniver({
    locale: language === 'id' ? LocaleType.ID_ID : LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreEnglish,
        validationEnglish,
        filterEnglish,
        noteEnglish,
        sortEnglish,
      ),
      [LocaleType.ID_ID]: mergeLocales(
        coreIndonesian,
        validationIndonesian,
        filterIndonesian,
        noteIndonesian,
        sortIndonesian,
      ),
    },
    presets: [
      sheets.UniverSheetsCorePreset({
        container,
        ribbonType: 'simple',
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsNotePreset(),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
      UniverSheetsFilterPreset(),
      UniverSheetsSortPreset(),
    ],
  });
  return { univer, api: univerAPI, classes: sheets, injector: univer.__getInjector() };
}

/** Waits until the cells are drawn and take the keyboard. */
export function gridDrawn({ api }: UniverEngine): Promise<void> {
  const { Rendered } = api.Enum.LifecycleStages;
  return new Promise((resolve) => {
    if (api.getCurrentLifecycleStage() >= Rendered) resolve();
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= Rendered) resolve();
    });
  });
}
