import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer, CustomerCard } from '../../src/server/contract';
import { describeInBrowser } from './browserOnly';
import { FakeServer } from './fakeServer';
import { findings, overflow } from './findings';
import { hostile, hostileCard } from './hostileCard';
import { regulars } from './people';
import { openSidebarDesk, type SidebarDesk } from './sidebar';

const ratna: CustomerCard = {
  ...hostileCard,
  name: 'Ratna Dewi',
  doNotContact: false,
  chat: 'https://wa.me/6281234567890?text=',
  tier: 'Emas',
  why: 'Emas: Rp450.000 dalam 12 bulan; jenjang tertinggi. 9 kali datang dalam 12 bulan.',
  favourites: [
    { item: 'Bolu pandan', days: 4 },
    { item: 'Kopi', days: 1 },
  ],
  usualOrder: [{ item: 'Bolu pandan', quantity: '2', unitPrice: '45000' }],
  topics: ['Anaknya mau wisuda', 'Anaknya mau wisuda'],
  about: [{ title: 'Rencana berikut', text: 'Syukuran', day: '2026-12-24' }],
  family: ['Anak · Remaja', 'Anak · Remaja'],
  promises: [
    { no: 'N-00001', promise: 'Kirim contoh kue', due: '2026-11-20', by: 'Neng', late: 3 },
    { no: 'N-00002', promise: 'Kabari harga baru', due: '2026-11-28', by: '', late: 0 },
  ],
  cases: [{ no: 'L-00001', kind: 'Keluhan', about: 'Kue penyok', opened: '2026-11-20', answered: false }],
  timeline: Array.from({ length: 7 }, (_, at) => ({
    day: `2026-11-${20 - at}`,
    is: 'purchase' as const,
    text: `Bolu ${at + 1}`,
    money: 'Rp50.000',
  })),
  notices: [],
};

const cards: Readonly<Record<string, CustomerCard>> = {
  'C-0001': ratna,
  'C-0002': { ...ratna, code: 'C-0002', name: 'Asep Sunandar', title: 'Pak' },
  // Not among those that the page has to search in.
  'C-0777': { ...ratna, code: 'C-0777', name: 'Euis Komariah', title: '' },
};

function serverOf(selected: string | null = null, language: 'id' | 'en' = 'id', known = cards) {
  const state = { selected };
  const server = new FakeServer({
    language,
    customers: regulars,
    answers: {
      customer: (input): Answer<unknown> => {
        const code = Reflect.get(Object(input), 'code') ?? state.selected;
        return { ok: true, value: code === null ? null : (known[String(code)] ?? null) };
      },
    },
  });
  return { server, state };
}

/** What has arrived by now stands on the page. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

describeInBrowser('The card of one customer', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk();
  });
  afterAll(() => desk.close());

  const open = (server: FakeServer, locale = 'id-ID') => desk.open(server, { card: 'customer', locale });
  const button = (page: Page, name: string | RegExp) => page.locator('main').getByRole('button', { name });
  const find = async (page: Page, name: string) => {
    await page.fill('#search', name);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name }).waitFor();
  };
  const fromRow = (page: Page) => button(page, 'Ambil dari baris terpilih');

  test('with nobody chosen it says what to do, and takes whoever the selected row is about in one call', async () => {
    const { server, state } = serverOf();
    const page = await open(server);
    await page.getByText('klik barisnya di lembar mana saja').waitFor();
    expect(server.callsOf('customer')).toEqual([]);
    await fromRow(page).click();
    await page.getByText('Baris yang terpilih bukan milik satu pelanggan').waitFor();
    state.selected = 'C-0001';
    await fromRow(page).click();
    await page.getByRole('heading', { name: 'Bu Ratna Dewi' }).waitFor();
    expect(server.callsOf('customer')).toEqual([{}, {}]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bu Ratna Dewi');
  });

  test('while the selected row is looked up nothing is said of it, and somebody found meanwhile stays', async () => {
    const { server } = serverOf('C-0001');
    const page = await open(server);
    await fromRow(page).waitFor();
    const arrive = server.hold('customer');
    await fromRow(page).click();
    await page.locator('.below .button:disabled').waitFor();
    expect(await page.getByText('bukan milik satu pelanggan').count()).toBe(0);
    await find(page, 'Asep Sunandar');
    arrive();
    await drawn(page);
    await drawn(page);
    expect(await page.locator('.person h2').textContent()).toBe('Pak Asep Sunandar');
  });

  test('somebody who is not in the list that is searched is shown all the same', async () => {
    const { server } = serverOf('C-0777');
    const page = await open(server);
    await fromRow(page).click();
    await page.getByRole('heading', { name: 'Euis Komariah' }).waitFor();
    await find(page, 'Asep Sunandar');
    expect(server.callsOf('customer')).toEqual([{}, { code: 'C-0002' }]);
  });

  test('whoever cannot be found is logged for as nobody, never as whoever was found before', async () => {
    const { server } = serverOf('C-0777');
    const page = await open(server);
    await find(page, 'Asep Sunandar');
    await fromRow(page).click();
    await page.getByRole('heading', { name: 'Euis Komariah' }).waitFor();
    await button(page, 'Kontak').click();
    await page.locator('main > div:not([hidden]) .kind').first().waitFor();
    expect(await page.locator('main > div:not([hidden])').textContent()).not.toContain('Asep');
    await page.locator('.tab').nth(1).click();
    await page.getByRole('heading', { name: 'Euis Komariah' }).waitFor();
  });

  test('a lost call says so, and trying again brings the card', async () => {
    const { server } = serverOf('C-0001');
    server.fail('customer', { is: 'lostBefore', message: 'NetworkError' });
    const page = await open(server);
    await fromRow(page).click();
    await page.locator('main .trouble').waitFor();
    await page.locator('main .trouble').getByRole('button').click();
    await page.getByRole('heading', { name: 'Bu Ratna Dewi' }).waitFor();
    expect(await page.locator('main .trouble').count()).toBe(0);
  });

  test('the card is one call, and one more after something was saved', async () => {
    const { server } = serverOf();
    server.commits = [{ id: 'before', summary: 'Kemarin', form: null, purchases: [] }];
    const page = await open(server);
    await find(page, 'Ratna Dewi');
    await page.getByText('Kemarin').waitFor();
    expect(server.callsOf('customer')).toEqual([{ code: 'C-0001' }]);
    // Opened again with the same person, before anything else has arrived.
    await page.reload();
    await page.locator('.person').waitFor();
    await page.getByText('Kemarin').waitFor();
    await drawn(page);
    expect(server.callsOf('customer').length).toBe(2);
    await button(page, 'Kontak').click();
    await page.locator('.kind:visible').first().click();
    await page.locator('[name=save]:visible').click();
    await page.locator('.status', { hasText: 'Ratna Dewi' }).waitFor();
    await page.locator('.tab').nth(1).click();
    await page.locator('.person').waitFor();
    expect(server.callsOf('customer').length).toBe(3);
  });

  test('how they stand is said first: word and shape, silence, what is owed, what is open', async () => {
    const { server } = serverOf();
    const page = await open(server);
    await find(page, 'Ratna Dewi');
    expect(await page.locator('.standing').textContent()).toMatch(/●\s*Tetap\s*◆\s*Emas/);
    expect(await page.locator('.glance li').allInnerTexts()).toEqual([
      'Menjauh: 21 hari, biasanya tiap 9 hari',
      'Masih punya bon Rp150.000. Jatuh tempo Min 1 Nov.',
      '4 janji belum ditepati, paling lambat Jum 20 Nov.',
      '2 layanan belum beres.',
    ]);
    expect(await page.locator('.facts dt').allInnerTexts()).toEqual([
      'Kunjungan',
      'Pertama beli',
      'Terakhir beli',
      'Kontak terakhir',
      'Sapa berikutnya',
      'Perkiraan belanja 12 bulan',
    ]);
    await page.getByText('Syukuran · Kam 24 Des').waitFor();
    expect(await page.getByText('Anak · Remaja').count()).toBe(2);
    expect(await page.getByText('Anaknya mau wisuda').count()).toBe(2);
    expect(await page.getByRole('link', { name: 'Buka WA' }).getAttribute('href')).toBe(ratna.chat);
  });

  test('the usual order is one touch from a sale that has it', async () => {
    const { server } = serverOf();
    const page = await open(server);
    await find(page, 'Ratna Dewi');
    await button(page, 'Ulangi pesanan biasa: 2 Bolu pandan').click();
    const typed = await page
      .locator('main input:visible')
      .evaluateAll((all) => all.map((one) => (one instanceof HTMLInputElement ? one.value : '')));
    expect(typed).toEqual(expect.arrayContaining(['Bolu pandan', '2', '45000']));
  });

  test('by keyboard alone: found, unfolded, and read on where the older entries begin', async () => {
    const { server } = serverOf();
    const page = await open(server);
    await find(page, 'Ratna Dewi');
    expect(await page.locator('.timeline li').count()).toBe(5);
    await button(page, 'Tampilkan lebih banyak').focus();
    await page.keyboard.press('Enter');
    await page.locator('.timeline li').nth(6).waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('.timeline li:nth-child(6)'));
    await page.getByText('12 catatan lebih lama ada di lembarnya.').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ubah data dan keluarga');
  });

  for (const language of ['id', 'en'] as const) {
    test(`words that nobody ought to write are shown as they are, within 300 px (${language})`, async () => {
      const { server } = serverOf('C-0001', language, { 'C-0001': hostileCard });
      const page = await open(server, language);
      await page.locator('main > div:not([hidden]) .below .button').click();
      await page.locator('.person').waitFor();
      await page.locator('.person .unfold').click();
      await page.locator('.person .notices summary').click();
      expect(await page.locator('.person h2').textContent()).toBe(`Bu ${hostile}`);
      expect(await page.locator('.person img').count()).toBe(0);
      expect(await page.title()).not.toBe('1');
      // A link that is none of WhatsApp's is not offered.
      expect(await page.locator('.person a').count()).toBe(0);
      expect([await findings(page), await overflow(page)]).toEqual([[], 0]);
    });
  }
});
