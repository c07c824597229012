import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/server/contract';
import { describeInBrowser } from './browserOnly';
import { FakeServer } from './fakeServer';
import { hostile, hostileEvent, hostileEventCard, hostileReplies } from './hostileCard';
import { regulars } from './people';
import { openSidebarDesk, type SidebarDesk } from './sidebar';

const saved = (input: unknown): Answer<unknown> => ({
  ok: true,
  value: { id: (input as { id: string }).id, summary: 'Tersimpan', undoable: true },
});
const writers = [
  'saveEvent',
  'pickGuests',
  'markGuest',
  'inviteGuest',
  'recordReply',
  'recordAttendance',
  'closeEvent',
  'cancelEvent',
];
const serverOf = (answers: Readonly<Record<string, (input: unknown) => Answer<unknown>>> = {}) =>
  new FakeServer({
    customers: regulars,
    staff: ['Neng'],
    answers: {
      events: () => ({ ok: true, value: { events: [hostileEvent], replies: hostileReplies } }),
      event: () => ({ ok: true, value: hostileEventCard }),
      ...Object.fromEntries(writers.map((name) => [name, saved])),
      ...answers,
    },
  });

describeInBrowser('Events in the sidebar', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk();
  });
  afterAll(() => desk.close());
  const opened = async (server: FakeServer) => {
    const page = await desk.open(server, {});
    await page.locator('.tab').nth(3).click();
    await page.locator('.events .name-button').waitFor();
    return page;
  };
  const event = async (server: FakeServer) => {
    const page = await opened(server);
    await page.locator('.events .name-button').click();
    await page.locator('.event').waitFor();
    return page;
  };

  test('whatever was typed anywhere is shown as text, and no link leads elsewhere', async () => {
    const page = await event(serverOf());
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('.event h2').textContent()).toBe(hostile);
    const links = await page
      .locator('.event a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links).toEqual(['https://calendar.google.com/calendar/render?action=TEMPLATE']);
    expect(await page.title()).not.toBe('1');
  });

  test('a reply is the event, the person’s answer, and how many come', async () => {
    const server = serverOf();
    const page = await event(server);
    const guest = page.locator('.guest').nth(1);
    await guest.getByRole('button', { name: /^Ya, sekeluarga/ }).click();
    await guest.getByLabel('Anak').fill('2');
    await guest.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('status').getByText('Tersimpan').waitFor();
    expect(server.callsOf('recordReply')).toMatchObject([
      { no: 'U-00002', reply: 'yesWithFamily', adults: '2', children: '2' },
    ]);
  });

  test('pressed twice, an answer is sent once', async () => {
    const server = serverOf();
    const open = server.hold('recordReply');
    const page = await event(server);
    const no = page
      .locator('.guest')
      .nth(1)
      .getByRole('button', { name: /^Tidak bisa/ });
    await no.dblclick();
    open();
    await page.getByRole('status').getByText('Tersimpan').waitFor();
    expect(server.callsOf('recordReply')).toHaveLength(1);
  });

  test('only guests, and the reserve whose turn it is, can be invited; the others wait', async () => {
    const page = await event(serverOf());
    const names = await page.getByRole('button', { name: /^Sudah diundang/ }).count();
    expect(names).toBe(2);
    await page.locator('.in-time').waitFor();
  });

  test('too many heads are told beside the field, and what was typed stays', async () => {
    const server = serverOf({
      recordReply: () => ({
        ok: false,
        problem: 'refused',
        field: 'adults',
        text: 'Isi berapa orang yang datang.',
      }),
    });
    const page = await event(server);
    const guest = page.locator('.guest').nth(1);
    await guest.getByRole('button', { name: /^Ya, sekeluarga/ }).click();
    await guest.getByLabel('Dewasa').fill('0');
    await guest.getByRole('button', { name: 'Simpan' }).click();
    await guest.getByText('Isi berapa orang yang datang.').waitFor();
    expect(await guest.getByLabel('Dewasa').inputValue()).toBe('0');
  });

  test('answers of the form are noted as soon as somebody looks at the events, once', async () => {
    const told = { waiting: 2, unclear: ['Jawaban Bu Ani belum dicatat.'] };
    const server = serverOf({
      events: () => ({ ok: true, value: { events: [hostileEvent], replies: told } }),
      takeReplies: () => ({
        ok: true,
        value: { id: 'take', summary: '2 jawaban dari formulir dicatat', undoable: true },
      }),
    });
    const page = await opened(server);
    await page.getByText('2 jawaban dari formulir dicatat').waitFor();
    await page.getByText('Jawaban Bu Ani belum dicatat.').waitFor();
    expect(server.callsOf('takeReplies')).toHaveLength(1);
  });

  test('an event that cannot be cancelled or changed any more says why', async () => {
    const over: Answer<unknown> = {
      ok: false,
      problem: 'refused',
      field: 'no',
      text: 'Acara ini sudah selesai.',
    };
    const page = await event(serverOf({ cancelEvent: () => over, saveEvent: () => over }));
    await page.getByRole('button', { name: 'Batalkan acara ini' }).click();
    await page.locator('.event').getByText('Acara ini sudah selesai.').waitFor();
    await page.getByRole('button', { name: 'Ubah acara' }).click();
    await page.locator('[name=event-place]').fill('Lembang');
    await page.locator('[name=saveEvent]').click();
    await page.locator('.action').getByText('Acara ini sudah selesai.').waitFor();
  });

  test('a plan that was begun is still there after a reload, and asks for what it lacks', async () => {
    const server = serverOf();
    const page = await opened(server);
    await page.locator('.action .primary:visible').click();
    await page.locator('[name=event-name]').fill('Ciater');
    await page.locator('[name=saveEvent]').click();
    await page.getByText('Isi dulu tanggalnya.').waitFor();
    await page.reload();
    await page.locator('.tab').nth(3).click();
    await page.locator('.events .name-button').waitFor();
    await page.locator('.action .primary:visible').click();
    expect(await page.locator('[name=event-name]').inputValue()).toBe('Ciater');
    await page.locator('[name=event-date]').fill('2026-12-12');
    await page.locator('[name=saveEvent]').click();
    await page.locator('.events .name-button').waitFor();
    expect(server.callsOf('saveEvent')).toMatchObject([
      { form: { name: 'Ciater', date: '2026-12-12', familyRequired: true } },
    ]);
  });
});
