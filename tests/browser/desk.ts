import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type {} from '../../workbench/page/main';
import { type ServedPage, servePage } from '../../workbench/serve';
import { type FreshBrowser, openBrowser } from './browser';

/** A served workbench and a browser that shows it. */
export interface OpenDesk {
  readonly page: Page;
  readonly url: string;
  /** What went wrong on the page so far. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Serves the page with an add-on and opens it. */
export async function openDesk(dist: string, query = '?locale=en_US&book=empty'): Promise<OpenDesk> {
  const served: ServedPage = await servePage({ port: 0, dist });
  const browser: FreshBrowser = await openBrowser();
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const url = `${served.url}${query}`;
  await page.goto(url);
  await isReady(page);
  return {
    page,
    url,
    errors,
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** Waits until the workbook is open. */
export async function isReady(page: Page): Promise<void> {
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready.then(() => undefined));
}

/** The values of a block of the sheet that is shown, when all formulas are done. */
export function valuesOf(page: Page, row: number, column: number, rows = 1, columns = 1) {
  return page.evaluate(
    async (area) => {
      const desk = await window.workbench.ready;
      await desk.recalculated();
      return desk.store
        .sheets()
        .find(({ id }) => id === desk.store.activeSheetId)
        ?.read('value', area);
    },
    { row, column, rows, columns },
  );
}

/** The rows of a sheet by its titles: those that have their number. */
export const rowsIn = (page: Page, name: string) =>
  page.evaluate(async (wanted) => {
    const { store } = await window.workbench.ready;
    const sheet = store.sheets().find((one) => one.name === wanted);
    if (!sheet) return [];
    const { rows: count, columns } = sheet.contentSize();
    const [titles = [], ...lines] = sheet.read('value', { row: 0, column: 0, rows: count, columns });
    return lines
      .filter(([no]) => no !== null && no !== '')
      .map((line) => Object.fromEntries(line.map((cell, at) => [String(titles[at]), cell])));
  }, name);

/** Clicks an entry of the add-on's menu, in an Indonesian workbook. */
export async function chooseInMenu(page: Page, caption: string): Promise<void> {
  await page.getByRole('button', { name: 'Ekstensi' }).click();
  await page.getByRole('menuitem', { name: caption }).click();
}

/** Goes to a cell by the name box. */
export async function goTo(page: Page, cell: string): Promise<void> {
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.fill(cell);
  await nameBox.press('Enter');
}

/** Types into a cell as a person does: goes there, types, presses Enter. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  // The first key opens the cell; the rest comes at once, or Univer's suggestions would catch keys on the way.
  await page.keyboard.press(text.slice(0, 1));
  await page.keyboard.insertText(text.slice(1));
  await page.keyboard.press('Enter');
}

/** Expects what a page comes to show, however slow the machine is. */
export function eventually<T>(read: () => Promise<T>) {
  return expect.poll(read, { timeout: 20_000 });
}
