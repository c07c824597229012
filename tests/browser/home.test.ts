import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textIn } from '../../src/text/text';
import { buildAll } from '../../workbench/build/build';
import { chromiumPath } from './browser';
import { eventually, type OpenDesk, openDesk, valuesOf } from './desk';
import { colours, drawn, told } from './drawnChart';

const noBrowser = chromiumPath() === null;
if (noBrowser) console.warn('Skipped: no Chromium on this machine. Install one or set CHROMIUM to its path.');

/** Where the figures of each chart begin and how many they are, from 0. */
const tables = { stages: [4, 3], contacts: [9, 8], tone: [19, 2], promises: [23, 4] } as const;

describe.skipIf(noBrowser)('The charts of the Home sheet', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'langganan-home-'));
  beforeAll(() => buildAll(folder), 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['id', 'id_ID'],
    ['en', 'en_US'],
  ] as const)(
    'draw the stages, the contacts, caring and selling, and the promises (%s)',
    async (language, locale) => {
      const { homePage: text } = textIn(language);
      const titles = {
        stages: text.stages,
        contacts: text.contacts(90),
        tone: text.tone(90),
        promises: text.promises,
      };
      const desk: OpenDesk = await openDesk(folder, `?locale=${locale}&lang=${language}&book=sample`);
      await desk.page.evaluate(async () => (await window.workbench.ready).run('addHome'));
      const counted = ([row, rows]: readonly [number, number]) => valuesOf(desk.page, row, 7, rows, 2);
      const total = async () =>
        (await counted(tables.stages))?.reduce((sum, [, count]) => sum + Number(count), 0);
      await eventually(total).toBeGreaterThan(50);
      for (const key of ['stages', 'contacts', 'tone', 'promises'] as const) {
        const [title, unit] = titles[key];
        const cells = await counted(tables[key]);
        await eventually(() => drawn(desk.page, title)).toBe(told([unit], [1], cells, String));
        await eventually(() => colours(desk.page, title)).toBeGreaterThan(2);
      }
      expect(await desk.page.locator('figure.wb-chart').count()).toBe(4);
      expect(desk.errors).toEqual([]);
      await desk.close();
    },
  );
});
