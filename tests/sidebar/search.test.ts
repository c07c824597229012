import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser } from './browserOnly';
import { FakeServer } from './fakeServer';
import { crowd, regulars } from './people';
import { openSidebarDesk, type SidebarDesk } from './sidebar';

describeInBrowser('The search of the sidebar', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk();
  });
  afterAll(() => desk.close());

  test('shows thirty of 10,000 customers, says how many more there are, and asks nothing of the server', async () => {
    const server = new FakeServer({ customers: crowd(10_000) });
    const page = await desk.open(server);
    await page.locator('#search').pressSequentially('ratna');
    await page.getByText('… 970 lagi: teruskan mengetik').waitFor();
    expect(await page.getByRole('option').count()).toBe(30);
    await page.fill('#search', '081 0000 9991');
    await page.getByRole('option').getByText('Ratna Pelanggan9991').click();
    await page.getByText('C-09991').waitFor();
    expect(server.calls.map(({ name }) => name)).toEqual(['open']);
  });

  test('tells two people of one name apart by code and number', async () => {
    const page = await desk.open(new FakeServer({ customers: regulars }));
    await page.fill('#search', 'siti nurhayati');
    const options = await page.getByRole('option').allInnerTexts();
    expect(options.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Bu Siti Nurhayati C-0003 · 0857-0000-1111',
      'Siti Nurhayati C-0004 · 0878-2222-3333',
    ]);
  });

  test('is a combobox: the active option is named to the reader, arrows go round, Escape closes, then empties', async () => {
    const page = await desk.open(new FakeServer({ customers: regulars }));
    const field = page.getByRole('combobox', { name: 'Cari pelanggan' });
    await field.fill('siti');
    await page.getByRole('option').first().waitFor();
    const active = async () => page.locator('[role=option][aria-selected=true]').getAttribute('id');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await active());
    const first = await active();
    await field.press('ArrowUp');
    expect(await active()).not.toBe(first);
    await field.press('ArrowDown');
    expect(await active()).toBe(first);
    await field.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await field.inputValue()).toBe('siti');
    await field.press('Escape');
    expect(await field.inputValue()).toBe('');
  });

  test('says so when nobody fits, and where a new customer goes', async () => {
    const page = await desk.open(new FakeServer({ customers: regulars }));
    await page.fill('#search', 'zzz');
    await page.getByRole('status').getByText('Pelanggan baru? Tambahkan di Pelanggan, di bawah.').waitFor();
  });

  test('can be typed into before the customers are there, and answers when they come', async () => {
    const server = new FakeServer({ customers: regulars });
    const release = server.hold('open');
    const page = await desk.open(server);
    await page.fill('#search', 'ratna');
    await page.locator('.found').getByText('daftar pelanggan sedang dibuka').waitFor();
    release();
    await page.getByRole('option').getByText('Ratna Dewi').waitFor();
  });

  test('a name that looks like a formula, markup or script stays the text that it is', async () => {
    const names = ['=IMPORTXML("http://x")', '<img src=x onerror=window.hit=1>', "'); window.hit=1//"];
    const server = new FakeServer({
      customers: names.map((name, at) => [`C-000${at}`, name, '', '', 0]),
      staff: names,
      notices: names,
    });
    const page = await desk.open(server);
    for (const name of names) {
      await page.fill('#search', name);
      await page.locator('.option').getByText(name, { exact: true }).click();
      await page.locator('.chosen').getByText(name, { exact: true }).waitFor();
      await page.getByRole('radio', { name: 'Sapa' }).click();
      await page.locator('[name=save]').click();
      await page.locator('.status-words').getByText(`Tersimpan: greeting untuk ${name}`).waitFor();
    }
    expect(await page.locator('#app img').count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined();
  });
});
