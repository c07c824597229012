import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOfSerial } from '../../src/domain/day';
import { textIn } from '../../src/text/text';
import { buildAll } from '../../workbench/build/build';
import { chromiumPath } from './browser';
import { eventually, type OpenDesk, openDesk, valuesOf } from './desk';
import { colours, drawn, told } from './drawnChart';

const noBrowser = chromiumPath() === null;
if (noBrowser) console.warn('Skipped: no Chromium on this machine. Install one or set CHROMIUM to its path.');

/** What each language calls the lines, the bars and the months. */
const words = {
  id: {
    weeks: ['saldo akhir', 'rendah', 'tinggi'],
    months: ['masuk', 'keluar', 'saldo akhir'],
    uses: ['keluar'],
    calendar: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  },
  en: {
    weeks: ['closing', 'low', 'high'],
    months: ['in', 'out', 'closing'],
    uses: ['went out'],
    calendar: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
} as const;

/** The rows of the sheet that hold the points, counted from 0. */
const rows = { weeks: [7, 13], months: [26, 12], uses: [44, 7] } as const;

describe.skipIf(noBrowser)('The charts of the sheet of cash flow', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'langganan-charts-'));

  beforeAll(() => buildAll(folder), 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.each([
    ['id', 'id_ID'],
    ['en', 'en_US'],
  ] as const)('in the sample shop (%s)', (language, locale) => {
    const { cashFlow: text } = textIn(language);
    const known = words[language];
    let desk: OpenDesk;

    beforeAll(async () => {
      desk = await openDesk(folder, `?locale=${locale}&lang=${language}&book=sample`);
      await desk.page.evaluate(async () => (await window.workbench.ready).run('addCashFlow'));
      await isCalculated(desk.page);
    }, 120_000);

    afterAll(() => desk?.close());

    const points = ([from, count]: readonly [number, number]) => valuesOf(desk.page, from, 0, count, 7);

    test('the projection is a line between low and high for each of the 13 weeks', async () => {
      const cells = await points(rows.weeks);
      const label = (week: unknown) => dayOfSerial(Number(week)).split('-').reverse().join('/');
      await eventually(() => drawn(desk.page, text.weeksChart)).toBe(
        told(known.weeks, [4, 5, 6], cells, label),
      );
      for (const [, , , , closing, low, high] of cells ?? []) {
        expect(Number(low)).toBeLessThan(Number(closing));
        expect(Number(closing)).toBeLessThan(Number(high));
      }
    });

    test('the months are bars of what came in and went out, and a line of the balance', async () => {
      const cells = await points(rows.months);
      const label = (month: unknown) => {
        const [year, at] = dayOfSerial(Number(month)).split('-').map(Number);
        return `${known.calendar[(at ?? 0) - 1]} ${year}`;
      };
      await eventually(() => drawn(desk.page, text.monthsChart)).toBe(
        told(known.months, [2, 3, 5], cells, label),
      );
    });

    test('the uses are slices, each category as large as what went out for it', async () => {
      const cells = await points(rows.uses);
      await eventually(() => drawn(desk.page, text.usesChart)).toBe(told(known.uses, [1], cells, String));
      expect(cells?.[0]?.[0]).toBe('Belanja stok');
    });

    test('there are no others, all are on paper, and nothing went wrong', async () => {
      expect(await desk.page.locator('figure.wb-chart').count()).toBe(3);
      for (const title of [text.weeksChart, text.monthsChart, text.usesChart])
        await eventually(() => colours(desk.page, title)).toBeGreaterThan(3);
      expect(desk.errors).toEqual([]);
    });
  });
});

/** Waits for the last week of the projection: whatever else the sheet shows is there by then. */
async function isCalculated(page: Page): Promise<void> {
  const [from, count] = rows.weeks;
  await page.waitForFunction(
    async (row) => {
      const desk = await window.workbench.ready;
      await desk.recalculated();
      const { store } = desk;
      const sheet = store.sheets().find(({ id }) => id === store.activeSheetId);
      return typeof sheet?.read('value', { row, column: 4, rows: 1, columns: 1 })[0]?.[0] === 'number';
    },
    from + count - 1,
  );
}
