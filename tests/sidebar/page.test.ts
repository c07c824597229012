import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSidebar } from '../../workbench/build/sidebarPage';
import { slashesInTemplates } from '../../workbench/page/commentRule';
import { describeInBrowser } from './browserOnly';
import { FakeServer } from './fakeServer';
import { findings, overflow } from './findings';
import { hostileCard, hostileEntry, hostileEvent, hostileEventCard, hostileReplies } from './hostileCard';
import { regulars } from './people';
import { openSidebarDesk, type SidebarDesk } from './sidebar';

const mostBytes = 80 * 1024;

test('The page is at most 80 KB gzipped, asks nothing of other sites, and has nothing that HtmlService breaks', async () => {
  const html = await buildSidebar();
  expect(gzipSync(html).length).toBeLessThanOrEqual(mostBytes);
  expect(html).toMatch(/^<!DOCTYPE html>/);
  expect(html).toContain('<base target="_top">');
  expect(html).toContain('<body data-card="today">');
  expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)=/);
  expect(slashesInTemplates(html)).toEqual([]);
  expect(html).not.toContain('<?');
});

describeInBrowser('Every state of the sidebar', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk();
  });
  afterAll(() => desk.close());

  for (const language of ['id', 'en'] as const) {
    test(`is free of serious accessibility findings and of sideways scrolling at 280 px (${language})`, async () => {
      const server = new FakeServer({
        language,
        customers: regulars,
        staff: ['Neng'],
        notices: ['x'],
        greet: { people: [hostileEntry], more: 3 },
        answers: {
          customer: () => ({ ok: true, value: hostileCard }),
          events: () => ({ ok: true, value: { events: [hostileEvent], replies: hostileReplies } }),
          event: () => ({ ok: true, value: hostileEventCard }),
        },
      });
      const page = await desk.open(server, { width: 280, locale: language });
      await page.getByRole('option', { name: 'Neng' }).waitFor({ state: 'attached' });
      for (const [state, reach] of states) {
        await reach(page, server);
        expect([state, await findings(page), await overflow(page)]).toEqual([state, [], 0]);
      }
    });
  }

  test('the set-up card too', async () => {
    const page = await desk.open(new FakeServer({ ready: false }), { width: 280 });
    await page.locator('.set-up').getByRole('button').waitFor();
    expect([await findings(page), await overflow(page)]).toEqual([[], 0]);
  });
});

type Reach = (page: Page, server: FakeServer) => Promise<unknown>;
const save = (page: Page) => page.locator('[name=save]').click();

const states: readonly (readonly [string, Reach])[] = [
  ['opened', async () => {}],
  ['searching', (page) => page.fill('#search', 'i').then(() => page.getByRole('option').first().waitFor())],
  ['nobody found', (page) => page.fill('#search', 'anamethatnobodyhasandthathasnoblankinitanywhere')],
  ['missing', (page) => page.fill('#search', '').then(() => save(page))],
  [
    'chosen, no contact wanted',
    async (page) => {
      await page.fill('#search', 'ujang');
      await page.keyboard.press('Enter');
      await page.locator('.chosen .do-not-contact').waitFor();
      await page.locator('.kinds input').nth(2).check();
    },
  ],
  ['details', (page) => page.locator('[aria-controls=details]').click()],
  [
    'lost',
    async (page, server) => {
      server.fail('logFollowUp', { is: 'lostBefore', message: 'NetworkError' });
      await save(page);
      await page.locator('.action .trouble').waitFor();
    },
  ],
  ['saved', (page) => save(page).then(() => page.locator('.status').waitFor())],
  ['undone', (page) => page.locator('.status .button').click()],
  ...[1, 2, 3].map((at): readonly [string, Reach] => [
    `form ${at}`,
    async (page) => {
      await page.locator('.segment input').nth(at).check();
      const unfold = page.locator('main > div:not([hidden]) .details .unfold');
      if ((await unfold.getAttribute('aria-expanded')) === 'false') await unfold.click();
    },
  ]),
  [
    'today',
    async (page) => {
      await page.locator('.tab').nth(0).click();
      await page.locator('.greet').first().waitFor();
      await page.locator('.greet .quiet-button').first().click();
    },
  ],
  [
    'customer',
    async (page) => {
      await page.locator('.name-button').first().click();
      await page.locator('.person').waitFor();
      await page.locator('.person .unfold').click();
    },
  ],
  [
    'events',
    async (page) => {
      await page.locator('.tab').nth(3).click();
      await page.locator('.events .name-button').waitFor();
    },
  ],
  [
    'an event, and how many come',
    async (page) => {
      await page.locator('.events .name-button').click();
      await page.locator('.guest').nth(1).locator('.greet-actions button').first().click();
      await page.locator('.heads').waitFor();
    },
  ],
  [
    'an event to be changed',
    async (page) => {
      await page.locator('.event > .greet-actions > button').nth(1).click();
      await page.locator('[name=saveEvent]').waitFor();
    },
  ],
  ['cash', (page) => page.locator('.tab').nth(4).click()],
  [
    'import',
    async (page) => {
      await page.locator('.tab').nth(2).click();
      await page.locator('main > div:not([hidden]) > .below .unfold').first().click();
    },
  ],
  [
    'mapped',
    async (page) => {
      const csv =
        'Tanggal,Pelanggan,Total\n23/11/2026,Ratnadewiyangnamanyapanjangsekalitanpajeda,37000\n1/2/2026,Asep,lima\n';
      await page
        .locator('main > div:not([hidden]) input[type=file]')
        .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
      await page.locator('.preview').waitFor();
      await page.locator('[name=column-amount]').selectOption({ label: 'Total' });
    },
  ],
  [
    'checked',
    async (page) => {
      await page.locator('section .primary:visible').click();
      await page.locator('.rejected-rows').waitFor();
    },
  ],
  [
    'imported',
    async (page) => {
      await page.locator('section .primary:visible').click();
      await page.locator('section .counts').waitFor();
    },
  ],
];
