import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser } from './browserOnly';
import { FakeServer } from './fakeServer';
import { openSidebarDesk, type SidebarDesk } from './sidebar';

describeInBrowser('The list of leaks', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk('tests/sidebar/leakPage.tsx');
  });
  afterAll(() => desk.close());

  const abouts = (page: Page) => page.locator('.leaks li span').allInnerTexts();
  const known = (page: Page, at: number) => page.getByRole('button', { name: /Sudah jelas:/ }).nth(at);

  test('shows the three largest with their reason and money, and the others on request', async () => {
    const page = await desk.open(new FakeServer());
    await page.getByText('5 hal, yang terbesar dulu').waitFor();
    expect(await abouts(page)).toEqual(['M-000001', 'M-000002', 'M-000003']);
    expect(await page.locator('.leaks li').first().textContent()).toMatch(
      /Keluar tanpa catatanRp900\.000Belanja stok: keluar di 2026-11-01 tanpa catatan: untuk apa\?/,
    );
    await page.getByRole('button', { name: 'Tampilkan 2 lagi' }).click();
    expect(await abouts(page)).toHaveLength(5);
    expect(await page.getByRole('button', { name: /Tampilkan/ }).count()).toBe(0);
  });

  test('one touch clears a finding up: it goes, the next one comes, and it is told what was saved', async () => {
    const server = new FakeServer();
    const page = await desk.open(server);
    await known(page, 1).click();
    await page.getByText('Sudah jelas: M-000002', { exact: true }).waitFor();
    expect(await abouts(page)).toEqual(['M-000001', 'M-000003', 'M-000004']);
    await page.getByText('4 hal').waitFor();
    expect(server.callsOf('markKnown')).toEqual([
      { id: expect.any(String), user: 'Dewi', kind: 'noNote', about: 'M-000002' },
    ]);
  });

  test('a fresh report shows again what was taken back', async () => {
    const page = await desk.open(new FakeServer());
    await known(page, 0).click();
    await page.getByText('4 hal').waitFor();
    await page.getByRole('button', { name: 'baru' }).click();
    expect(await abouts(page)).toEqual(['M-000001', 'M-000002', 'M-000003']);
  });

  test('a lost answer is said beside its finding, and trying again saves it once', async () => {
    const server = new FakeServer();
    server.fail('markKnown', { is: 'lostAfter' });
    const page = await desk.open(server);
    await known(page, 0).click();
    await page.locator('.leaks li').first().getByRole('alert').waitFor();
    expect(await abouts(page)).toHaveLength(3);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByText('4 hal').waitFor();
    expect(new Set(server.callsOf('markKnown').map(({ id }) => id)).size).toBe(1);
    expect(server.commits).toHaveLength(1);
  });

  test('while one is under way no other can be touched, and two clicks in one breath are one call', async () => {
    const server = new FakeServer();
    const release = server.hold('markKnown');
    const page = await desk.open(server);
    await known(page, 0).evaluate((button) => {
      if (!(button instanceof HTMLElement)) return;
      button.click();
      button.click();
    });
    await page.getByText('Mencatat…').waitFor();
    expect(await known(page, 2).isDisabled()).toBe(true);
    release();
    await page.getByText('4 hal').waitFor();
    expect(server.callsOf('markKnown')).toHaveLength(1);
  });

  test('a workbook without the sheet offers its repair', async () => {
    const server = new FakeServer();
    const refusal = { ok: false, problem: 'noSheet', text: 'Lembarnya belum ada.', remedy: 'setUp' } as const;
    server.fail('markKnown', { is: 'refusal', refusal });
    const page = await desk.open(server);
    await known(page, 0).click();
    await page.getByRole('button', { name: 'Perbaiki' }).click();
    await page.getByText('diperbaiki', { exact: true }).waitFor();
  });

  test('where nothing is found it says so, and what would come here', async () => {
    const page = await desk.open(new FakeServer());
    await page.getByRole('button', { name: 'bersih' }).click();
    await page.getByText('Belum ada yang janggal').waitFor();
    expect(await page.locator('.leaks li').count()).toBe(0);
  });

  test('fits 300 pixels', async () => {
    const page = await desk.open(new FakeServer());
    await page.getByText('5 hal').waitFor();
    const [wide, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(wide).toBe(room);
  });
});
