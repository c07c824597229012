import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAll } from '../../workbench/build/build';
import { chromiumPath } from './browser';
import { chooseInMenu, eventually, goTo, type OpenDesk, openDesk, rowsIn } from './desk';

const noBrowser = chromiumPath() === null;
if (noBrowser) console.warn('Skipped: no Chromium on this machine. Install one or set CHROMIUM to its path.');

/** What a person does: each tap or thing typed is one step. */
class Steps {
  count = 0;
  async tap(what: Locator): Promise<void> {
    this.count += 1;
    await what.click();
  }
  async choose(one: Locator): Promise<void> {
    this.count += 1;
    await one.check();
  }
  async type(where: Locator, text: string): Promise<void> {
    this.count += 1;
    await where.fill(text);
  }
  /** Typed and taken from the list: one thought. */
  async find(search: Locator, name: string): Promise<void> {
    await this.type(search, name);
    await search.press('Enter');
  }
}

describe.skipIf(noBrowser)('A day with the sample shop', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'langganan-day-'));
  let desk: OpenDesk;
  let sidebar: FrameLocator;
  let search: Locator;

  beforeAll(async () => {
    await buildAll(folder);
    desk = await openDesk(folder, '?locale=id_ID&lang=id&book=sample');
    sidebar = desk.page.frameLocator('iframe.wb-frame');
    search = sidebar.getByRole('combobox', { name: /Cari/ });
  }, 180_000);

  afterAll(async () => {
    await desk?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const tab = (name: string) => sidebar.getByRole('navigation').getByRole('button', { name });
  const status = (text: string | RegExp) => sidebar.getByRole('status').filter({ hasText: text }).waitFor();
  const rows = (name: string) => rowsIn(desk.page, name);
  const last = async (name: string) => (await rows(name)).pop() ?? {};
  const save = () => sidebar.getByRole('button', { name: 'Simpan', exact: true });
  const undo = async () => {
    await sidebar.getByRole('button', { name: 'Urungkan' }).click();
    await status('Diurungkan');
  };

  test('opens with whom to greet, and somebody is greeted in two steps', async () => {
    await chooseInMenu(desk.page, 'Buka panel');
    const writable = sidebar
      .locator('.greet', { has: desk.page.locator('a'), hasText: 'Sudah disapa' })
      .first();
    await writable.waitFor();
    const name = (await writable.locator('.name-button').textContent()) ?? '';
    const first = sidebar.locator('.greet', { hasText: name });
    // The chat would open in a tab of its own.
    await first.evaluate((row) =>
      row.addEventListener('click', (event) => {
        if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
      }),
    );
    const steps = new Steps();
    await steps.tap(first.getByRole('link', { name: /Kirim WA/ }));
    await steps.tap(first.getByRole('button', { name: /Terkirim/ }));
    await status(/Tersimpan: (Sapa|Purna jual) untuk/);
    expect(steps.count).toBe(2);
    const logged = await last('Tindak Lanjut');
    expect(logged).toMatchObject({ Lewat: 'WA' });
    expect(name).toContain(String(logged.Pelanggan));
    await eventually(() =>
      sidebar.locator('.name-button', { hasText: String(logged.Pelanggan) }).count(),
    ).toBe(0);
    await undo();
    await sidebar.locator('.name-button', { hasText: String(logged.Pelanggan) }).waitFor();
  });

  test('a follow-up takes three steps: the person, the kind, save', async () => {
    await tab('Catat').click();
    const steps = new Steps();
    await steps.find(search, 'ratna');
    await steps.tap(sidebar.locator('.kind', { hasText: 'Sapa' }));
    await steps.tap(save());
    await status('Tersimpan: Sapa untuk Ratna');
    expect(steps.count).toBe(3);
    expect(await last('Tindak Lanjut')).toMatchObject({ Jenis: 'Sapa' });
    await undo();
  });

  test('a sale takes three steps: the person, the total, save; the form used last is there at the next', async () => {
    await sidebar.locator('.segment', { hasText: 'Jualan' }).click();
    const steps = new Steps();
    await steps.find(search, 'ratna');
    await steps.type(sidebar.getByLabel('Total'), '37rb');
    await steps.tap(save());
    await status(/Tersimpan: Jualan Rp37.000/);
    expect(steps.count).toBe(3);
    expect(await last('Pembelian')).toMatchObject({
      Total: 37_000,
      'Cara bayar': 'Tunai',
      'Status bayar': 'Lunas',
    });
    await undo();
  });

  test('a promise takes four steps: the person, what and when, who keeps it, save', async () => {
    await sidebar.locator('.segment', { hasText: 'Janji' }).click();
    const steps = new Steps();
    await steps.find(search, 'ratna');
    await steps.type(sidebar.locator('[name="promise-promise"]'), 'kirim sebelum siang');
    // The day belongs to what was promised: one thought.
    await sidebar.getByRole('radio', { name: 'Besok' }).check();
    await steps.choose(sidebar.locator('[name="promise-fulfilledBy"][value="Rudi"]'));
    await steps.tap(save());
    await status(/Tersimpan: Janji ke Ratna/);
    expect(steps.count).toBe(4);
    expect(await last('Janji')).toMatchObject({
      Janji: 'kirim sebelum siang',
      'Yang menepati': 'Rudi',
      Hasil: 'Belum',
    });
    await undo();
  });

  test('a case of service takes three', async () => {
    await sidebar.locator('.segment', { hasText: 'Layanan' }).click();
    const steps = new Steps();
    await steps.find(search, 'ratna');
    await steps.choose(sidebar.getByRole('radio', { name: 'Keluhan' }));
    await steps.tap(save());
    await status(/Tersimpan: Keluhan dari Ratna/);
    expect(steps.count).toBe(3);
    await undo();
  });

  test('the card of the selected row shows the customer, and the usual order is sold again in two steps', async () => {
    await tab('Pelanggan').click();
    await sidebar.locator('.person').waitFor();
    const order = sidebar.getByRole('button', { name: /Ulangi pesanan biasa/ });
    const steps = new Steps();
    await steps.tap(order);
    await sidebar.getByText('Yang dibayar Rp').waitFor();
    await steps.tap(save());
    await status(/Tersimpan: Jualan Rp/);
    expect(steps.count).toBe(2);
    await undo();
  });

  test('the row that is selected in the workbook says who it is', async () => {
    await desk.page.evaluate(async () => {
      const { store } = await window.workbench.ready;
      store.activeSheetId = store.sheets().find(({ name }) => name === 'Pembelian')?.id ?? 0;
    });
    const sold = await rows('Pembelian');
    const at = sold.findIndex((row, place) => place > 4 && row['Kode pelanggan'] !== null);
    await goTo(desk.page, `D${at + 2}`);
    await tab('Pelanggan').click();
    await sidebar.getByRole('button', { name: 'Ambil dari baris terpilih' }).click();
    await sidebar.getByRole('heading', { name: String(sold[at]?.Pelanggan) }).waitFor();
    expect(desk.errors).toEqual([]);
  });
});
