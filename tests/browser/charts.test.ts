import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from './browser';
import { eventually, isReady, type OpenDesk, openDesk, typeInto } from './desk';
import { writeStubAddOn } from './stubAddOn';

const noBrowser = chromiumPath() === null;
if (noBrowser) console.warn('Skipped: no Chromium on this machine. Install one or set CHROMIUM to its path.');

describe.skipIf(noBrowser)('A chart that a script inserts', { timeout: 60_000 }, () => {
  const addOn = writeStubAddOn();
  let desk: OpenDesk;

  beforeAll(async () => {
    desk = await openDesk(addOn.folder);
    await desk.page.evaluate(async () => (await window.workbench.ready).run('drawChart'));
  }, 60_000);

  afterAll(async () => {
    await desk.close();
    addOn.remove();
  });

  test('is on the page under its title, at its cell, drawing what the cells hold', async () => {
    const { page } = desk;
    await chart(page).waitFor();
    expect(await drawn(page)).toBe('Total: Jan 5, Feb 8');
    const cells = await page.locator('canvas[id="univer-sheet-main-canvas_book"]').boundingBox();
    // 46 and 20 pixels of headers, three columns of 100, four rows of 21, and the offset that the script asked for.
    expect(await chart(page).boundingBox()).toEqual({
      x: (cells?.x ?? 0) + 46 + 300 + 10,
      y: (cells?.y ?? 0) + 20 + 84 + 6,
      width: 400,
      height: 240,
    });
  });

  test('is drawn anew when a person edits its cells', async () => {
    const { page } = desk;
    const before = await inked(page);
    await typeInto(page, 'B3', '12');
    await eventually(() => drawn(page)).toBe('Total: Jan 5, Feb 12');
    await typeInto(page, 'A4', 'Mar');
    await typeInto(page, 'B4', '3');
    await eventually(() => drawn(page)).toBe('Total: Jan 5, Feb 12, Mar 3');
    expect(await inked(page)).not.toBe(before);
  });

  test('scrolls with its sheet, also by the wheel over it', async () => {
    const { page } = desk;
    const top = async () => (await chart(page).boundingBox())?.y ?? 0;
    const before = await top();
    await chart(page).hover();
    await page.mouse.wheel(0, 63);
    await eventually(top).toBe(before - 63);
    await page.mouse.wheel(0, -63);
    await eventually(top).toBe(before);
  });

  test('is seen in its own sheet only', async () => {
    const { page } = desk;
    await page.evaluate(async () => {
      const { store } = await window.workbench.ready;
      store.activeSheetId = store.insertSheet('Other', 1).id;
    });
    await eventually(() => chart(page).count()).toBe(0);
    await page.getByRole('tab', { name: 'Sheet1' }).click();
    await eventually(() => chart(page).count()).toBe(1);
    await page.getByRole('tab', { name: 'Other' }).click();
    await eventually(() => chart(page).count()).toBe(0);
    await page.getByRole('tab', { name: 'Sheet1' }).click();
    await eventually(() => chart(page).count()).toBe(1);
  });

  test('is there at the next visit', async () => {
    const { page } = desk;
    await page.evaluate(async () => (await window.workbench.ready).keep());
    await page.reload();
    await isReady(page);
    await eventually(() => drawn(page)).toBe('Total: Jan 5, Feb 12, Mar 3');
    expect(desk.errors).toEqual([]);
  });
});

function chart(page: Page) {
  return page.getByRole('img', { name: 'Sales by month' });
}

function drawn(page: Page): Promise<string | null> {
  return chart(page).getAttribute('aria-description');
}

/** The picture itself, so that a chart that says one thing and draws another is found out. */
function inked(page: Page): Promise<string> {
  return chart(page).evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
}
