import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textIn } from '../../src/text/text';
import { buildAll } from '../../workbench/build/build';
import { chromiumPath } from './browser';
import { chooseInMenu, eventually, type OpenDesk, openDesk } from './desk';

const noBrowser = chromiumPath() === null;
if (noBrowser) console.warn('Skipped: no Chromium on this machine. Install one or set CHROMIUM to its path.');

describe.skipIf(noBrowser)('The cash of the sample shop in a browser', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'langganan-cash-'));
  let desk: OpenDesk;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    await buildAll(folder);
    desk = await openDesk(folder, '?locale=id_ID&lang=id&book=sample');
    sidebar = desk.page.frameLocator('iframe.wb-frame');
  }, 180_000);

  afterAll(async () => {
    await desk?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const choose = (caption: string) => chooseInMenu(desk.page, caption);
  const column = (name: string, from: number, at: number, rows: number) =>
    desk.page.evaluate(
      async ([wanted, row, place, count]) => {
        const open = await window.workbench.ready;
        await open.recalculated();
        const sheet = open.store.sheets().find((one) => one.name === wanted);
        return (sheet?.read('value', { row, column: place, rows: count, columns: 1 }) ?? []).map(
          ([cell]) => cell,
        );
      },
      [name, from, at, rows] as const,
    );

  test('the menu adds the cash book and the sheet of cash flow, and every figure of theirs follows', async () => {
    await choose('Tambah lembar buku kas dan arus kas');
    await eventually(() => desk.page.locator('#wb-notice').textContent()).toContain(
      'Lembar Arus kas sudah dibuat',
    );
    await eventually(async () => String((await column('Arus kas', 2, 0, 1))[0])).toMatch(
      /^Per \d+ .* uang yang ada Rp/,
    );
    const [closing] = await column('Arus kas', 36, 5, 1);
    const book = (await column('Buku kas', 1, 8, 6000)).filter((cell) => typeof cell === 'number');
    expect(typeof closing).toBe('number');
    expect(book).toContain(closing);
    await eventually(async () =>
      (await column('Arus kas', 7, 4, 13)).every((cell) => typeof cell === 'number'),
    ).toBe(true);
    expect(await desk.page.locator('figure.wb-chart').count()).toBeGreaterThan(0);
  });

  test('its three charts draw what its tables hold: the weeks to come, the months, and where the money goes', async () => {
    const words = textIn('id').cashFlow;
    const shown = (title: string) =>
      desk.page.getByRole('img', { name: title }).getAttribute('aria-description');
    const sums = (cells: readonly unknown[]) => cells.filter((cell) => typeof cell === 'number');
    const seriesOf = (described: string | null) =>
      (described ?? '').split('; ').map((series) => ({
        name: series.split(': ')[0],
        values: [...series.matchAll(/ (-?\d+(?:\.\d+)?)(?:,|$)/g)].map(([, value]) => Number(value)),
      }));
    const block = async (row: number, rows: number, columns: readonly number[]) => {
      const read = await Promise.all(columns.map((at) => column('Arus kas', row, at, rows + 1)));
      return read.map(([name, ...cells]) => ({ name, values: sums(cells) }));
    };
    expect(seriesOf(await shown(words.weeksChart))).toEqual(await block(6, 13, [4, 5, 6]));
    expect(seriesOf(await shown(words.monthsChart))).toEqual(await block(25, 12, [2, 3, 5]));
    const [uses] = seriesOf(await shown(words.usesChart));
    expect(uses?.values).toEqual((await block(43, 8, [1]))[0]?.values);
    expect(uses?.values.length).toBeGreaterThan(3);
  });

  test('the card of cash says how long the breath lasts, and a movement is logged in three fields', async () => {
    await choose('Buka panel');
    await sidebar.getByRole('button', { name: 'Kas', exact: true }).click();
    await sidebar.getByText(/Per \d+ .* uang yang ada Rp/).waitFor();
    await sidebar.getByText(/Titik terendah 13 minggu/).waitFor();
    await sidebar.getByLabel('Berapa').fill('900rb');
    await sidebar.getByLabel('Kategori').selectOption('Sewa');
    await sidebar.locator('button[name="saveCash"]').click();
    await sidebar.getByText('Tersimpan: Kas keluar Rp900.000 (Sewa)').waitFor();
    expect((await column('Kas', 1, 3, 1500)).filter((cell) => cell === 900_000).length).toBeGreaterThan(0);
    await sidebar.getByRole('button', { name: 'Urungkan' }).click();
    await sidebar.getByText('Diurungkan: Kas keluar Rp900.000 (Sewa)').waitFor();
    expect(await sidebar.getByLabel('Berapa').inputValue()).toBe('900rb');
  });
});
