import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser } from './browserOnly';
import { FakeServer } from './fakeServer';
import { regulars } from './people';
import { openSidebarDesk, type SidebarDesk } from './sidebar';

describeInBrowser('Where the browser keeps nothing', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk();
  });
  afterAll(() => desk.close());

  test('what was begun is kept by the server, and is there when the sidebar is opened again', async () => {
    const server = new FakeServer({ customers: regulars });
    const page = await desk.open(server, { storageBlocked: true });
    await page.fill('#search', 'ratna');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Tambah rincian' }).click();
    await page.getByLabel('Isi').fill('=mau pesan <b>kue</b>');
    await expect
      .poll(() => server.desk.get('followUp') ?? '', { timeout: 20_000 })
      .toContain('=mau pesan <b>kue</b>');
    await page.reload();
    await expect.poll(() => page.getByLabel('Isi').inputValue()).toBe('=mau pesan <b>kue</b>');
    await page.locator('.chosen').getByText('Bu Ratna Dewi').waitFor();
    expect(server.callsOf('open')).toEqual([{ kept: true }, { kept: true }]);
  });

  test('what was typed before the answer came is not written over', async () => {
    const server = new FakeServer({ customers: regulars });
    server.desk.set('followUp', JSON.stringify({ kind: 'offer', fields: { summary: 'lama' } }));
    const release = server.hold('open');
    const page = await desk.open(server, { storageBlocked: true });
    await page.getByRole('radio', { name: /Sapa/ }).check();
    release();
    await page.fill('#search', 'ratna');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('radio', { name: /Sapa/ }).isChecked()).toBe(true);
  });

  test('a browser that keeps what is ours needs no server for it', async () => {
    const server = new FakeServer({ customers: regulars });
    const page = await desk.open(server);
    await page.getByRole('radio', { name: /Sapa/ }).check();
    await page.reload();
    await expect.poll(() => page.getByRole('radio', { name: /Sapa/ }).isChecked()).toBe(true);
    expect(server.calls.map(({ name }) => name)).toEqual(['open', 'open']);
  });
});
