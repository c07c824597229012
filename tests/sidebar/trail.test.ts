import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer, TrailEntry } from '../../src/server/contract';
import { describeInBrowser } from './browserOnly';
import { FakeServer } from './fakeServer';
import { findings, overflow } from './findings';
import { hostile } from './hostileCard';
import { regulars } from './people';
import { openSidebarDesk, type SidebarDesk } from './sidebar';

const entry = (id: string, more: Partial<TrailEntry> = {}): TrailEntry => ({
  id,
  when: '2026-11-23 09:30',
  who: 'Neng',
  what: `Simpanan ${id}`,
  note: '',
  standing: true,
  ...more,
});
const entries = [
  entry('third'),
  entry('gone', { standing: false, note: 'Sudah diurungkan.' }),
  entry('second', { note: 'Baris P-000001 di Pembelian sudah diubah orang.' }),
  entry('first'),
];
const undone: Answer<unknown> = { ok: true, value: { id: 'undo', summary: 'Simpanan', undoable: false } };
const serverOf = (
  answer: (input: unknown) => Answer<unknown> = () => undone,
  shown = entries,
  language = 'id',
) =>
  new FakeServer({
    language: language === 'id' ? 'id' : 'en',
    customers: regulars,
    staff: ['Neng'],
    answers: {
      trail: () => ({ ok: true, value: { entries: shown, more: true } }),
      undoSeveral: answer,
    },
  });

describeInBrowser('The trail in the sidebar', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk();
  });
  afterAll(() => desk.close());
  const opened = async (server: FakeServer) => {
    const page = await desk.open(server, { card: 'trail', width: 300 });
    await page.locator('.greet').first().waitFor();
    return page;
  };

  test('tells who saved what and when, and offers to take back what can be', async () => {
    const page = await opened(serverOf());
    const rows = page.locator('.greet');
    expect(await rows.count()).toBe(4);
    expect(await rows.nth(0).textContent()).toMatch(/Simpanan third[\s\S]*09:30 · Neng/);
    const offered = await rows.evaluateAll((all) => all.map((row) => row.querySelectorAll('button').length));
    expect(offered).toEqual([1, 0, 1, 2]);
  });

  test('one save is taken back at once, and the list is asked for anew', async () => {
    const server = serverOf();
    const page = await opened(server);
    await page.getByRole('button', { name: 'Urungkan', exact: true }).first().click();
    await page.getByRole('status').getByText('Simpanan').waitFor();
    expect(server.callsOf('undoSeveral')).toMatchObject([{ ids: ['third'] }]);
    await expect.poll(() => server.callsOf('trail').length).toBe(2);
  });

  test('several are taken back together, and only after a second look', async () => {
    const server = serverOf();
    const page = await opened(server);
    await page.getByRole('button', { name: 'Urungkan 3 sampai sini' }).click();
    expect(server.callsOf('undoSeveral')).toEqual([]);
    await page.getByText('3 simpanan terbaru diurungkan sekaligus?').waitFor();
    await page.getByRole('button', { name: 'Ya, urungkan' }).click();
    await page.getByRole('status').getByText('Simpanan').waitFor();
    expect(server.callsOf('undoSeveral')).toMatchObject([{ ids: ['third', 'second', 'first'] }]);
  });

  test('what hinders some is told for each, and the others can be taken back without them', async () => {
    const hindered = [{ id: 'second', what: 'Simpanan second', why: 'Sudah diubah orang.' }];
    const server = serverOf((input) =>
      (input as { ids: string[] }).ids.includes('second')
        ? { ok: false, problem: 'refused', text: 'Ada yang tidak bisa diurungkan.', hindered }
        : undone,
    );
    const page = await opened(server);
    await page.getByRole('button', { name: 'Urungkan 3 sampai sini' }).click();
    await page.getByRole('button', { name: 'Ya, urungkan' }).click();
    await page.getByText('Sudah diubah orang.', { exact: false }).last().waitFor();
    await page.getByRole('button', { name: 'Urungkan 2 yang lain' }).click();
    await page.getByRole('status').getByText('Simpanan').waitFor();
    expect(server.callsOf('undoSeveral')[1]).toMatchObject({ ids: ['third', 'first'] });
  });

  test('pressed twice in one breath it is asked once', async () => {
    const server = serverOf();
    const page = await opened(server);
    await page.getByRole('button', { name: 'Urungkan', exact: true }).first().dblclick();
    await page.getByRole('status').getByText('Simpanan').waitFor();
    expect(server.callsOf('undoSeveral')).toHaveLength(1);
  });

  test.each(['id', 'en'])(
    'in %s it fits 300 px, a checker of accessibility finds nothing, and hostile text is text',
    async (language) => {
      const nasty = [entry(hostile, { what: hostile, who: hostile, note: '' }), ...entries];
      const page = await opened(serverOf(() => undone, nasty, language));
      expect(await page.locator('img').count()).toBe(0);
      expect([await findings(page), await overflow(page)]).toEqual([[], 0]);
      await page.getByRole('button').filter({ hasText: /3|4/ }).last().click();
      expect([await findings(page), await overflow(page)]).toEqual([[], 0]);
    },
  );

  test('it is found from where things are logged', async () => {
    const page = await desk.open(serverOf(), { card: 'log' });
    await page.getByRole('button', { name: 'Riwayat: siapa menyimpan apa' }).click();
    await page.getByRole('heading', { name: 'Riwayat' }).waitFor();
  });
});
