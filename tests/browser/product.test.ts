import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAll } from '../../workbench/build/build';
import { chromiumPath } from './browser';
import { chooseInMenu, eventually, type OpenDesk, openDesk, typeInto, valuesOf } from './desk';

const noBrowser = chromiumPath() === null;
if (noBrowser) console.warn('Skipped: no Chromium on this machine. Install one or set CHROMIUM to its path.');

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious findings of axe-core, as one line each. */
const findings = (place: Page | Frame, within: string) =>
  place.evaluate(
    async ({ script, selector }) => {
      if (!('axe' in window)) new Function(script).call(window);
      const { violations } = await Reflect.get(window, 'axe').run(selector);
      return (violations as { id: string; impact: string; nodes: { html: string }[] }[])
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    { script: axe, selector: within },
  );

describe.skipIf(noBrowser)('The product in a browser', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'langganan-dist-'));
  let desk: OpenDesk;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    await buildAll(folder);
    desk = await openDesk(folder, '?locale=id_ID&lang=id&book=empty');
    sidebar = desk.page.frameLocator('iframe.wb-frame');
  }, 120_000);

  afterAll(async () => {
    await desk?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const choose = (caption: string) => chooseInMenu(desk.page, caption);
  const show = (name: string) =>
    desk.page.evaluate(async (wanted) => {
      const { store } = await window.workbench.ready;
      store.activeSheetId = store.sheets().find((sheet) => sheet.name === wanted)?.id ?? 0;
    }, name);
  const row = (name: string, at: number) =>
    desk.page.evaluate(
      async ([wanted, index]) => {
        const open = await window.workbench.ready;
        await open.recalculated();
        const sheet = open.store.sheets().find((one) => one.name === wanted);
        if (!sheet) return {};
        const [titles = []] = sheet.read('value', { row: 0, column: 0, rows: 1, columns: sheet.maxColumns });
        const [cells = []] = sheet.read('value', {
          row: Number(index),
          column: 0,
          rows: 1,
          columns: sheet.maxColumns,
        });
        return Object.fromEntries(
          titles.flatMap((title, column) =>
            title === null || cells[column] === null || cells[column] === '' ? [] : [[title, cells[column]]],
          ),
        );
      },
      [name, at] as const,
    );

  test('the menu sets the workbook up', async () => {
    await choose('Siapkan atau perbaiki buku kerja');
    await eventually(() => desk.page.locator('#wb-notice').textContent()).toContain('Lembar baru: Pelanggan');
  });

  test('a customer and a purchase typed into the grid are live in the computed columns', async () => {
    await show('Pelanggan');
    await typeInto(desk.page, 'B2', 'Ratna Dewi');
    await typeInto(desk.page, 'B3', '<img src=x onerror=alert(1)>');
    await eventually(() => row('Pelanggan', 1)).toMatchObject({
      Tahap: 'Calon',
      Alasan: 'Belum pernah beli.',
    });
    await choose('Segarkan hitungan');
    await eventually(() => row('Pelanggan', 1)).toHaveProperty('Kode', 'C-0001');
    await show('Pembelian');
    const day = await desk.page.evaluate(() =>
      new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Jakarta' }).format(new Date()),
    );
    await typeInto(desk.page, 'B2', day);
    await eventually(() => row('Pembelian', 1)).toHaveProperty('Tanggal');
    // The dropdown of names is the grid's own affair; the code beside it names the customer as well.
    await typeInto(desk.page, 'E2', 'C-0001');
    await eventually(() => row('Pembelian', 1)).toHaveProperty('Kode pelanggan');
    await typeInto(desk.page, 'L2', '1900000');
    await eventually(() => row('Pembelian', 1)).toHaveProperty('Total');
    await eventually(() => row('Pelanggan', 1)).toMatchObject({
      Tahap: 'Pelanggan',
      Jenjang: 'Perunggu',
      'Belanja periode ini': 1_900_000,
    });
    await typeInto(desk.page, 'L2', '2000000');
    await eventually(() => row('Pelanggan', 1)).toMatchObject({
      Jenjang: 'Perak',
      Alasan:
        'Perak: Rp2.000.000 dalam 12 bulan; kurang Rp3.000.000 ke Emas. 1 kali datang dalam 12 bulan. Belum bisa diperkirakan: baru 1 pelanggan, butuh minimal 10.',
    });
  });

  test('a follow-up is logged by keyboard alone in the sidebar, is in the sheet at once, and is undone', async () => {
    await choose('Catat jualan, kontak, janji…');
    const search = sidebar.getByRole('combobox', { name: /Cari/ });
    await search.fill('ratna');
    await eventually(() => sidebar.getByRole('option').count()).toBe(1);
    await search.press('Enter');
    await sidebar.getByRole('radio', { name: /Kabar/ }).focus();
    await desk.page.keyboard.press('Space');
    await sidebar.getByRole('button', { name: 'Simpan' }).focus();
    await desk.page.keyboard.press('Enter');
    await eventually(() => row('Tindak Lanjut', 1)).toMatchObject({
      No: 'T-000001',
      Pelanggan: 'Ratna Dewi',
      'Kode pelanggan': 'C-0001',
      Jenis: 'Kabar',
    });
    await eventually(() => row('Pelanggan', 1)).toHaveProperty('Kontak terakhir');
    await sidebar.getByRole('button', { name: /Urungkan/ }).click();
    await eventually(() => row('Tindak Lanjut', 1)).toEqual({});
  });

  test('a name that looks like markup stays text in the sidebar', async () => {
    await sidebar.getByRole('combobox', { name: /Cari/ }).fill('img');
    await eventually(() => sidebar.getByRole('option').first().textContent()).toContain(
      '<img src=x onerror=alert(1)>',
    );
    expect(await sidebar.locator('img').count()).toBe(0);
  });

  test('the menu adds the sheet of customer value: its board counts and its chart is there', async () => {
    await choose('Tambah lembar nilai pelanggan');
    const chart = desk.page.getByRole('img', { name: /10 pelanggan dengan perkiraan belanja tertinggi/ });
    await eventually(() => chart.count()).toBe(1);
    await eventually(() => valuesOf(desk.page, 4, 6, 2, 3)).toEqual([
      ['Nilai', 'Tambah manfaat', 'atau turunkan harga'],
      [1.6, 7500, 50_000 - 80_000 / 1.75],
    ]);
    await typeInto(desk.page, 'E6', '40000');
    await eventually(() => valuesOf(desk.page, 5, 6, 1, 1)).toEqual([[80_000 / 45_000]]);
  });

  test('axe-core finds nothing serious in the sidebar and in the frame of the page', async () => {
    const frame = desk.page.frames().find((one) => one !== desk.page.mainFrame());
    if (!frame) throw new Error('no sidebar');
    expect(await findings(frame, 'body')).toEqual([]);
    expect(await findings(desk.page, '#wb-bar')).toEqual([]);
    expect(await findings(desk.page, '#wb-sidebar')).toEqual([]);
  });

  test('nothing went wrong on the page', () => {
    expect(desk.errors).toEqual([]);
  });
});
