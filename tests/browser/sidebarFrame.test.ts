import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from './browser';
import { eventually, type OpenDesk, openDesk } from './desk';
import { writeStubAddOn } from './stubAddOn';

const noBrowser = chromiumPath() === null;
if (noBrowser) console.warn('Skipped: no Chromium on this machine. Install one or set CHROMIUM to its path.');

describe.skipIf(noBrowser)('The sidebar of the workbench page', { timeout: 60_000 }, () => {
  const addOn = writeStubAddOn();
  let desk: OpenDesk;

  beforeAll(async () => {
    desk = await openDesk(addOn.folder);
  }, 60_000);

  afterAll(async () => {
    await desk.close();
    addOn.remove();
  });

  test('opens by keyboard alone, and the skip link leads into it', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Extensions' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Trial' }).waitFor();
    await page.getByRole('link', { name: 'Skip to the sidebar' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(
      await frame()
        .locator('#greet')
        .evaluate((button) => button.matches(':focus')),
    ).toBe(true);
  });

  test('4.1 is 300 px wide', async () => {
    expect((await desk.page.locator('iframe.wb-frame').boundingBox())?.width).toBe(300);
  });

  test('4.15 calls the script and gets its answer', async () => {
    await frame().locator('#greet').click();
    await eventually(answer).toBe('{"text":"Halo Ratna"}');
  });

  test('4.13 a date anywhere in the answer makes all of it null', async () => {
    await frame().locator('#date').click();
    await eventually(answer).toBe('null');
  });

  test('4.11 an event as argument throws in the browser', async () => {
    await frame().locator('#click').click();
    await eventually(answer).toContain('Failed due to illegal value in property');
  });

  test("4.3 its page can reach nothing of the workbench's", async () => {
    const reached = await frame()
      .locator('body')
      .evaluate(() => {
        try {
          return window.parent.document.title;
        } catch {
          return 'nothing';
        }
      });
    expect(reached).toBe('nothing');
  });

  test('4.5 google.script.host.close() closes it', async () => {
    await frame().locator('#close').click();
    await desk.page.locator('iframe.wb-frame').waitFor({ state: 'detached' });
    expect(await desk.page.locator('#wb-sidebar').isVisible()).toBe(false);
  });

  function frame() {
    return desk.page.frameLocator('iframe.wb-frame');
  }

  function answer() {
    return frame().locator('#answer').textContent();
  }
});
