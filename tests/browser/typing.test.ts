import { afterAll, beforeAll, describe, test } from 'vitest';
import { chromiumPath } from './browser';
import { eventually, type OpenDesk, openDesk, typeInto, valuesOf } from './desk';
import { writeStubAddOn } from './stubAddOn';

const noBrowser = chromiumPath() === null;
if (noBrowser) console.warn('Skipped: no Chromium on this machine. Install one or set CHROMIUM to its path.');

describe.skipIf(noBrowser)('What an Indonesian seller types', { timeout: 60_000 }, () => {
  const addOn = writeStubAddOn();
  let desk: OpenDesk;

  beforeAll(async () => {
    desk = await openDesk(addOn.folder, '?locale=id_ID&book=empty');
  }, 60_000);

  afterAll(async () => {
    await desk.close();
    addOn.remove();
  });

  test.each([
    ['a full stop parts thousands', 'A1', '37.000', 37_000],
    ['a comma parts decimals', 'A2', '1,5', 1.5],
    ['the day comes before the month', 'A3', '25/12/2025', 46_016],
    ['an amount may bear Rp', 'A4', 'Rp37.000', 37_000],
    ['a name stays text', 'A5', 'Bu Ratna', 'Bu Ratna'],
    ['what is no number here stays text', 'A6', '1,234.5', '1,234.5'],
  ])('%s', async (_title, cell, text, value) => {
    await typeInto(desk.page, cell, text);
    await eventually(() => valuesOf(desk.page, Number(cell.slice(1)) - 1, 0)).toEqual([[value]]);
  });

  test('a date shows as one', async () => {
    await eventually(() =>
      desk.page.evaluate(async () => {
        const { store } = await window.workbench.ready;
        return store.sheets()[0]?.read('format', { row: 2, column: 0, rows: 1, columns: 1 });
      }),
    ).toEqual([['dd/mm/yyyy']]);
  });
});
