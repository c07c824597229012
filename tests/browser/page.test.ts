import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumPath } from './browser';
import { eventually, goTo, isReady, type OpenDesk, openDesk, typeInto, valuesOf } from './desk';
import { writeStubAddOn } from './stubAddOn';

const noBrowser = chromiumPath() === null;
if (noBrowser) console.warn('Skipped: no Chromium on this machine. Install one or set CHROMIUM to its path.');

describe.skipIf(noBrowser)('The workbench page', { timeout: 60_000 }, () => {
  const addOn = writeStubAddOn();
  let desk: OpenDesk;

  beforeAll(async () => {
    desk = await openDesk(addOn.folder);
  }, 60_000);

  afterAll(async () => {
    await desk.close();
    addOn.remove();
  });

  beforeEach(async () => {
    // Resetting reloads the page: it is asked for, not awaited, since its context ends with it.
    const reloaded = desk.page.waitForEvent('load');
    await desk.page.evaluate(() => {
      void window.workbench.ready.then((open) => setTimeout(() => void open.reset(), 0));
    });
    await reloaded;
    await isReady(desk.page);
  });

  test('opens with the grid, the menu of the add-on, and the word that it is not Google Sheets', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Extensions' }).click();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual([
      'Open the sidebar',
      'Write a row',
      'Fail',
    ]);
    expect(await page.getByText('not in Google Sheets').isVisible()).toBe(true);
    expect(await page.getByRole('tab', { name: 'Sheet1' }).isVisible()).toBe(true);
    expect(desk.errors).toEqual([]);
  });

  test('a value typed into a cell arrives in the store', async () => {
    await typeInto(desk.page, 'B3', 'Ratna');
    await typeInto(desk.page, 'B4', '12');
    await eventually(() => valuesOf(desk.page, 2, 1, 2, 1)).toEqual([['Ratna'], [12]]);
  });

  test('a formula of native functions computes', async () => {
    await typeInto(desk.page, 'A1', '2');
    await typeInto(desk.page, 'A2', '3');
    await typeInto(desk.page, 'C1', '=SUM(A1:A)');
    await eventually(() => valuesOf(desk.page, 0, 2)).toEqual([[5]]);
  });

  test('a custom function is live: it follows edits', async () => {
    await typeInto(desk.page, 'A1', '2');
    await typeInto(desk.page, 'C1', '=TRIAL_DOUBLE(A1:A3)');
    await eventually(() => valuesOf(desk.page, 0, 2, 3, 1)).toEqual([[4], [''], ['']]);
    await typeInto(desk.page, 'A2', '5');
    await eventually(() => valuesOf(desk.page, 0, 2, 3, 1)).toEqual([[4], [10], ['']]);
  });

  test('a custom function that fails shows #ERROR!, and why when one comes to its cell', async () => {
    const { page } = desk;
    await typeInto(page, 'C5', '=TRIAL_DOUBLE("x")');
    await eventually(() => valuesOf(page, 4, 2)).toEqual([['#ERROR!']]);
    await goTo(page, 'C5');
    await page.getByRole('status').getByText('C5: not a number: x').waitFor();
  });

  test('1.6 a cell formatted as a date reaches a custom function as a Date', async () => {
    const { page } = desk;
    await page.evaluate(async () => {
      const { store } = await window.workbench.ready;
      const area = { row: 0, column: 0, rows: 1, columns: 1 };
      store.sheets()[0]?.write('format', area, [['yyyy-mm-dd']]);
      store.sheets()[0]?.write('value', area, [[45000]]);
    });
    await typeInto(page, 'B1', '=TRIAL_KIND(A1)');
    await eventually(() => valuesOf(page, 0, 1)).toEqual([['[object Date]']]);
  });

  test('a menu item runs the script, which writes and toasts', async () => {
    const { page } = desk;
    await choose(page, 'Write a row');
    await page.getByRole('status').getByText('Written.').waitFor();
    await eventually(() => valuesOf(page, 0, 0, 1, 2)).toEqual([['Ratna', 3]]);
  });

  test('a script that fails says so', async () => {
    await choose(desk.page, 'Fail');
    await desk.page.getByRole('status').getByText('Fail: the sheet is gone').waitFor();
  });

  test("5.17 a person's edit fires onEdit with the value, a script's edit does not", async () => {
    const { page } = desk;
    await choose(page, 'Write a row');
    await eventually(() => valuesOf(page, 9, 0, 1, 2)).toEqual([[null, null]]);
    await typeInto(page, 'C2', 'seen');
    await eventually(() => valuesOf(page, 9, 0, 1, 2)).toEqual([['nothing', 'seen']]);
    await typeInto(page, 'C2', 'again');
    await eventually(() => valuesOf(page, 9, 0, 1, 2)).toEqual([['seen', 'again']]);
  });

  test('has no serious accessibility fault in its own markup', async () => {
    const { page } = desk;
    await choose(page, 'Open the sidebar');
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('axe-core')) });
    const faults = await page.evaluate(async (script) => {
      const { violations } = await new Function(script)();
      return violations;
    }, "return axe.run({ exclude: [['#wb-grid'], ['iframe']] })");
    expect(faults).toEqual([]);
  });

  test('what was typed is there at the next visit', async () => {
    const { page } = desk;
    await typeInto(page, 'B3', 'kept');
    await page.evaluate(async () => (await window.workbench.ready).keep());
    await page.reload();
    await isReady(page);
    await eventually(() => valuesOf(page, 2, 1)).toEqual([['kept']]);
  });
});

function choose(page: OpenDesk['page'], item: string): Promise<void> {
  return page
    .getByRole('button', { name: 'Extensions' })
    .click()
    .then(() => page.getByRole('menuitem', { name: item }).click());
}
