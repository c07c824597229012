import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TodayEntry } from '../../src/server/contract';
import { describeInBrowser } from './browserOnly';
import { FakeServer } from './fakeServer';
import { hostileCard, hostileEntry } from './hostileCard';
import { regulars } from './people';
import { openSidebarDesk, type SidebarDesk } from './sidebar';

const entry = (more: Partial<TodayEntry>): TodayEntry => ({
  code: 'C-0001',
  name: 'Ratna Dewi',
  title: 'Bu',
  reason: 'slipping',
  no: '',
  why: 'Biasanya tiap 9 hari, sudah 21 hari',
  others: [],
  kind: 'greeting',
  careFirst: false,
  touched: false,
  doNotContact: false,
  message: { text: 'Halo Bu Ratna, apa kabar?', link: 'https://wa.me/6281234567890?text=Halo' },
  ...more,
});
const people = [
  entry({}),
  entry({
    code: 'C-0002',
    name: 'Asep Sunandar',
    title: 'Pak',
    reason: 'promise',
    no: 'N-00007',
    why: 'Janji kita',
  }),
  entry({
    code: 'C-0003',
    name: 'Siti Nurhayati',
    reason: 'complaint',
    no: 'L-00003',
    why: 'Mengeluh kemarin',
  }),
];

describeInBrowser('Whom to greet today', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk();
  });
  afterAll(() => desk.close());

  const serverOf = (greet: readonly TodayEntry[] = people) => {
    const saved = (input: unknown) => ({
      ok: true as const,
      value: { id: String(Object(input).id), summary: 'beres', undoable: true },
    });
    return new FakeServer({
      customers: regulars,
      greet: { people: greet, more: 4 },
      answers: {
        closePromise: saved,
        updateService: saved,
        snooze: saved,
        customer: () => ({ ok: true, value: hostileCard }),
      },
    });
  };
  const open = async (server: FakeServer) => {
    const page = await desk.open(server, { card: 'today' });
    await page.locator('.greet').first().waitFor();
    // The chat would open in a tab of its own.
    await page.evaluate(() =>
      document.addEventListener('click', (event) => {
        if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
      }),
    );
    return page;
  };
  const row = (page: Page, name: string) =>
    page.locator('.greet', { has: page.locator('.name-button', { hasText: name }) });
  const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Tersimpan' }).waitFor();

  test('the sidebar opens with them in one call, each with the reason and what to write', async () => {
    const server = serverOf();
    const page = await open(server);
    await row(page, 'Ratna').getByText('Biasanya tiap 9 hari, sudah 21 hari').waitFor();
    await row(page, 'Ratna').getByText('Halo Bu Ratna, apa kabar?').waitFor();
    await page.getByText('4 orang lagi menyusul besok.').waitFor();
    expect(server.calls.map(({ name }) => name)).toEqual(['open']);
  });

  test('greeting takes two steps, write and sent, and is logged once however often sent is tapped', async () => {
    const server = serverOf();
    const page = await open(server);
    const link = row(page, 'Ratna').getByRole('link', { name: 'Kirim WA: Bu Ratna Dewi' });
    expect(await link.getAttribute('href')).toBe('https://wa.me/6281234567890?text=Halo');
    expect(await link.getAttribute('rel')).toContain('noopener');
    await link.click();
    await row(page, 'Ratna')
      .getByRole('button', { name: 'Terkirim: Bu Ratna Dewi' })
      .evaluate((button) => {
        if (!(button instanceof HTMLElement)) return;
        button.click();
        button.click();
      });
    await saved(page);
    expect(server.callsOf('logFollowUp').map(({ form }) => form)).toEqual([
      { customerCode: 'C-0001', kind: 'greeting', channel: 'whatsapp' },
    ]);
  });

  test('what we owed is closed: a promise kept, a complaint answered, also by a message', async () => {
    const server = serverOf();
    const page = await open(server);
    await row(page, 'Asep')
      .getByRole('button', { name: /^Ditepati/ })
      .click();
    await expect
      .poll(() => server.callsOf('closePromise'))
      .toMatchObject([{ no: 'N-00007', result: 'kept' }]);
    await row(page, 'Siti').getByRole('link').click();
    await row(page, 'Siti')
      .getByRole('button', { name: /^Terkirim/ })
      .click();
    await expect
      .poll(() => server.callsOf('logFollowUp').map(({ form }) => form))
      .toEqual([{ customerCode: 'C-0003', kind: 'greeting', channel: 'whatsapp', answers: 'L-00003' }]);
  });

  test('who was in touch today and is still owed something is marked as such', async () => {
    const [, asep, siti] = people;
    const page = await open(serverOf([entry({ ...siti }), entry({ ...asep, touched: true })]));
    await row(page, 'Asep').getByText('Hari ini sudah dihubungi.').waitFor();
    expect(await row(page, 'Siti').getByText('Hari ini sudah dihubungi.').count()).toBe(0);
  });

  test('later is a day of their own; what is saved asks for the list anew', async () => {
    const server = serverOf();
    const page = await open(server);
    await row(page, 'Ratna')
      .getByRole('button', { name: /^Nanti/ })
      .click();
    await row(page, 'Ratna').getByRole('button', { name: 'Minggu depan' }).click();
    await expect
      .poll(() => server.callsOf('snooze'))
      .toMatchObject([{ customerCode: 'C-0001', until: '2026-11-30' }]);
    await expect.poll(() => server.callsOf('open').length).toBe(2);
  });

  test('the link keeps its colours under the pointer, as the buttons do', async () => {
    const page = await open(serverOf());
    const link = row(page, 'Ratna').getByRole('link');
    await link.hover();
    const colours = () =>
      link.evaluate((one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).color]);
    expect(await colours()).toEqual(['rgb(8, 87, 79)', 'rgb(255, 255, 255)']);
  });

  test('tapped twice in one place nothing is said to be sent; the chat can be opened again', async () => {
    const server = serverOf();
    const page = await open(server);
    const link = row(page, 'Ratna').getByRole('link', { name: 'Kirim WA: Bu Ratna Dewi' });
    await link.dblclick();
    await row(page, 'Ratna')
      .getByRole('button', { name: /^Terkirim/ })
      .waitFor();
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(server.callsOf('logFollowUp')).toEqual([]);
  });

  test('by keyboard: every button says whom it is for, and after each person the next is at hand', async () => {
    const server = serverOf();
    const page = await open(server);
    await row(page, 'Ratna').getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Terkirim: Bu Ratna Dewi');
    await page.keyboard.press('Enter');
    await saved(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pak Asep Sunandar');
    const asep = row(page, 'Asep');
    await asep.getByRole('button', { name: /^Nanti/ }).press('Enter');
    await asep.getByRole('button', { name: 'Besok: Pak Asep Sunandar', exact: true }).press('Enter');
    await expect.poll(() => server.callsOf('snooze')).toMatchObject([{ customerCode: 'C-0002' }]);
    for (const name of await page.locator('.greet .greet-actions > *').all())
      expect(await name.getAttribute('aria-label')).toMatch(/: \p{L}/u);
  });

  test('a refusal stands in the row, and nothing is taken off the list', async () => {
    const server = serverOf();
    const page = await open(server);
    server.fail('logFollowUp', { is: 'lostBefore' });
    await row(page, 'Ratna')
      .getByRole('button', { name: /^Sudah disapa/ })
      .click();
    await row(page, 'Ratna').getByText('Belum bisa tersambung').waitFor();
    await row(page, 'Ratna')
      .getByRole('button', { name: /^Sudah disapa/ })
      .click();
    await saved(page);
    const [first, second] = server.callsOf('logFollowUp');
    expect(second?.id).toBe(first?.id);
  });

  test('log opens the forms with the person chosen, the name opens their card', async () => {
    const server = serverOf();
    const page = await open(server);
    await row(page, 'Asep')
      .getByRole('button', { name: /^Catat/ })
      .click();
    await page.locator('.chosen').getByText('Pak Asep Sunandar').waitFor();
    await page.getByRole('button', { name: 'Hari ini' }).click();
    await row(page, 'Ratna').locator('.name-button').click();
    await page.locator('.person').waitFor();
    expect(server.callsOf('customer')).toEqual([{ code: 'C-0001' }]);
  });

  test('who wants no contact has neither message nor link, and a link that is none of WhatsApp’s is not drawn', async () => {
    const silent = entry({ doNotContact: true, message: { text: '', link: '' } });
    const page = await open(serverOf([silent, { ...hostileEntry, code: 'C-0009' }]));
    expect(await page.locator('.greet a').count()).toBe(0);
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('with nobody to greet it says what will come here', async () => {
    const page = await desk.open(serverOf([]), { card: 'today' });
    await page.getByText('Hari ini tidak ada yang menunggu disapa.').waitFor();
    await page.getByText('Yang muncul di sini: janji dan keluhan').waitFor();
  });
});

describeInBrowser('One customer’s card', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk();
  });
  afterAll(() => desk.close());

  const card = { ...hostileCard, name: 'Ratna Dewi', doNotContact: false, chat: 'https://wa.me/62?text=' };
  const serverOf = () => {
    const saved = (input: unknown) => ({
      ok: true as const,
      value: { id: String(Object(input).id), summary: 'beres', undoable: true },
    });
    return new FakeServer({
      customers: regulars,
      answers: {
        customer: (input) => ({ ok: true, value: Object(input).code === undefined ? null : card }),
        closePromise: saved,
        updateService: saved,
        products: () => ({
          ok: true,
          value: { products: [], currency: { code: 'IDR', decimals: 0 }, rounding: { step: 0, cap: 0 } },
        }),
      },
    });
  };

  test('comes in one call when somebody is found, shows five entries and the rest on demand', async () => {
    const server = serverOf();
    const page = await desk.open(server, { card: 'today' });
    await page.fill('#search', 'ratna');
    await page.keyboard.press('Enter');
    await page.locator('.person').waitFor();
    expect(server.callsOf('customer')).toEqual([{ code: 'C-0001' }]);
    expect(await page.locator('.timeline li').count()).toBe(5);
    await page.getByRole('button', { name: 'Tampilkan lebih banyak' }).click();
    expect(await page.locator('.timeline li').count()).toBe(7);
    await page.getByText('12 catatan lebih lama ada di lembarnya.').waitFor();
  });

  test('a promise is closed and a complaint answered on it, and it is asked for anew', async () => {
    const server = serverOf();
    const page = await desk.open(server, { card: 'today' });
    await page.fill('#search', 'ratna');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Lebih', exact: true }).click();
    await expect
      .poll(() => server.callsOf('closePromise'))
      .toMatchObject([{ no: 'N-00001', result: 'exceeded' }]);
    await expect.poll(() => server.callsOf('customer').length).toBe(2);
    await page.getByRole('button', { name: 'Beres, sudah minta maaf' }).click();
    await expect
      .poll(() => server.callsOf('updateService'))
      .toMatchObject([{ no: 'L-00001', step: 'closed', form: { apologised: true } }]);
  });

  test('the usual order fills the form of a sale for them', async () => {
    const page = await desk.open(serverOf(), { card: 'today' });
    await page.fill('#search', 'ratna');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /Ulangi pesanan biasa/ }).click();
    await page.locator('.chosen').getByText('Bu Ratna Dewi').waitFor();
    await expect.poll(() => page.locator('[name="sale-lines.0.item"]').inputValue()).toContain('<img');
  });

  test('with nobody chosen it says how, and a row that is nobody’s is said to be', async () => {
    const page = await desk.open(serverOf(), { card: 'customer' });
    await page.getByText('Cari namanya di atas, atau klik barisnya').waitFor();
    await page.getByRole('button', { name: 'Ambil dari baris terpilih' }).click();
    await page.getByText('Baris yang terpilih bukan milik satu pelanggan.').waitFor();
  });
});
