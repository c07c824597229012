import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser } from './browserOnly';
import { FakeServer } from './fakeServer';
import { regulars } from './people';
import { openSidebarDesk, type SidebarDesk } from './sidebar';

describeInBrowser('Logging a follow-up', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk();
  });
  afterAll(() => desk.close());

  const serverOf = () => new FakeServer({ customers: regulars, staff: ['Neng', 'Cecep'] });

  test('takes three touches: the person, the kind, save', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await page.fill('#search', 'ratna');
    const touches = [
      () => page.getByRole('option').first().click(),
      () => page.getByRole('radio', { name: 'Sapa' }).click(),
      () => page.getByRole('button', { name: 'Simpan' }).click(),
    ];
    for (const touch of touches) await touch();
    await statusOf(page, 'Tersimpan: greeting untuk Ratna Dewi');
    expect(touches).toHaveLength(3);
    expect(server.commits.map(({ form }) => form)).toEqual([{ customerCode: 'C-0001', kind: 'greeting' }]);
  });

  test('works by keyboard alone: search, arrows, Enter, kind, save, undo', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await page.keyboard.press('Tab');
    await page.keyboard.type('siti');
    await page.getByRole('option').nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await statusOf(page, 'Tersimpan: news untuk Siti Nurhayati');
    expect(server.commits[0]?.form?.customerCode).toBe('C-0004');
    await expect.poll(() => focusedId(page)).toBe('search');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await statusOf(page, 'Diurungkan: news untuk Siti Nurhayati');
    expect(server.commits).toEqual([]);
  });

  test('what is undone comes back to be corrected, and is saved anew', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await choose(page, 'asep', 'Tawaran');
    await save(page);
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByText('Pak Asep Sunandar').waitFor();
    await page.getByRole('radio', { name: 'Kabar' }).click();
    await save(page);
    await statusOf(page, 'Tersimpan: news untuk Asep Sunandar');
    const ids = server.callsOf('logFollowUp').map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(server.commits).toHaveLength(1);
  });

  test('sends the optional fields as the server wants them, under the name at the keyboard', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await choose(page, 'ratna', 'Purna jual');
    await page.getByLabel('Petugas').selectOption('Neng');
    await page.getByRole('button', { name: 'Tambah rincian' }).click();
    await page.locator('[name=channel]').selectOption({ label: 'WA' });
    await page.locator('[name=when]').fill('2026-11-22T16:30');
    await page.locator('[name=summary]').fill('Mesinnya sudah halus lagi');
    await page.locator('[name=cost]').fill('37rb');
    await page.locator('[name=nextTouch]').fill('2026-11-30');
    await page.getByText('Sen 30 Nov').waitFor();
    await save(page);
    await statusOf(page, 'Tersimpan: afterSale untuk Ratna Dewi');
    expect(server.callsOf('logFollowUp')[0]).toMatchObject({
      user: 'Neng',
      form: {
        customerCode: 'C-0001',
        kind: 'afterSale',
        channel: 'whatsapp',
        when: '2026-11-22 16:30',
        summary: 'Mesinnya sudah halus lagi',
        cost: '37rb',
        nextTouch: '2026-11-30',
      },
    });
    await page.reload();
    expect(await page.getByLabel('Petugas').inputValue()).toBe('Neng');
  });

  test.each(['lostBefore', 'lostAfter', 'nullAnswer'] as const)(
    'a retry after a lost answer (%s) keeps what was typed and its id, and is saved once',
    async (fault) => {
      const server = serverOf();
      server.fail('logFollowUp', { is: fault });
      const page = await desk.open(server);
      await choose(page, 'ratna', 'Sapa');
      await save(page);
      await page.getByRole('alert').getByText('Isian Anda masih ada').waitFor();
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await statusOf(page, 'Tersimpan: greeting untuk Ratna Dewi');
      const ids = server.callsOf('logFollowUp').map(({ id }) => id);
      expect(ids).toHaveLength(2);
      expect(new Set(ids).size).toBe(1);
      expect(server.commits).toHaveLength(1);
    },
  );

  test('what is changed after a lost answer replaces what may have been saved', async () => {
    const server = serverOf();
    server.fail('logFollowUp', { is: 'lostAfter' });
    const page = await desk.open(server);
    await choose(page, 'ratna', 'Sapa');
    await save(page);
    await page.getByRole('alert').getByText('Isian Anda masih ada').waitFor();
    await page.getByRole('radio', { name: 'Kejutan' }).click();
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await statusOf(page, 'Tersimpan: surprise untuk Ratna Dewi');
    expect(server.commits.map(({ form }) => form?.kind)).toEqual(['surprise']);
  });

  test('a reload while the save is under way does not make it two', async () => {
    const server = serverOf();
    server.hold('logFollowUp');
    const page = await desk.open(server);
    await choose(page, 'ratna', 'Sapa');
    await save(page);
    await expect.poll(() => server.commits.length).toBe(1);
    await page.reload();
    await page.getByText('0812-3456-7890').waitFor();
    await save(page);
    await statusOf(page, 'Tersimpan: greeting untuk Ratna Dewi');
    expect(server.commits).toHaveLength(1);
  });

  test('the button is off while a save is under way, and two clicks in one breath are one call', async () => {
    const server = serverOf();
    const release = server.hold('logFollowUp');
    const page = await desk.open(server);
    await choose(page, 'ratna', 'Sapa');
    await page.locator('[name=save]').evaluate((button) => {
      if (!(button instanceof HTMLElement)) return;
      button.click();
      button.click();
    });
    await page.getByRole('button', { name: 'Menyimpan…' }).waitFor();
    expect(await page.locator('[name=save]').isDisabled()).toBe(true);
    expect(await page.locator('#search').isDisabled()).toBe(true);
    release();
    await statusOf(page, 'Tersimpan: greeting untuk Ratna Dewi');
    expect(server.callsOf('logFollowUp')).toHaveLength(1);
  });

  test('without a person or a kind nothing is sent; it says what is missing and goes there', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await save(page);
    await page.getByText('Pilih dulu pelanggannya.').waitFor();
    expect(await focusedId(page)).toBe('search');
    await page.keyboard.type('ratna');
    await page.keyboard.press('Enter');
    await save(page);
    await page.getByText('Pilih dulu jenisnya.').waitFor();
    expect(server.callsOf('logFollowUp')).toEqual([]);
  });

  test('what the server says of a field stands beside it, the focus goes there, and what was typed stays', async () => {
    const server = serverOf();
    server.fail('logFollowUp', {
      is: 'refusal',
      refusal: { ok: false, problem: 'field', field: 'cost', text: '"3x" bukan jumlah uang' },
    });
    const page = await desk.open(server);
    await choose(page, 'ratna', 'Sapa');
    await page.getByRole('button', { name: 'Tambah rincian' }).click();
    await page.locator('[name=cost]').fill('3x');
    await page.getByRole('button', { name: 'Tambah rincian' }).click();
    await save(page);
    await page.locator('#field-cost-problem').getByText('"3x" bukan jumlah uang').waitFor();
    await expect.poll(() => focusedId(page)).toBe('field-cost');
    expect(await page.locator('[name=cost]').inputValue()).toBe('3x');
    expect(await page.locator('[name=cost]').getAttribute('aria-invalid')).toBe('true');
    await page.locator('[name=cost]').fill('3000');
    await save(page);
    await statusOf(page, 'Tersimpan: greeting untuk Ratna Dewi');
    expect(server.commits[0]?.form?.cost).toBe('3000');
  });

  test('unfinished input is kept across a reload', async () => {
    const page = await desk.open(serverOf());
    await choose(page, 'ratna', 'Bareng');
    await page.getByRole('button', { name: 'Tambah rincian' }).click();
    await page.locator('[name=summary]').fill('Arisan RT');
    await page.reload();
    await page.getByText('0812-3456-7890').waitFor();
    expect(await page.getByRole('radio', { name: 'Bareng' }).isChecked()).toBe(true);
    expect(await page.locator('[name=summary]').inputValue()).toBe('Arisan RT');
  });

  test('a draft about somebody else of the same code, from another workbook, is not put down to a stranger', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await choose(page, 'ratna', 'Sapa');
    const other = new FakeServer({ customers: [['C-0001', 'Wulan Sari', 'Bu', '', 0]] });
    server.deliver = (name, input) => other.deliver(name, input);
    await page.reload();
    await page.getByText('Cari namanya di atas').waitFor();
    expect(await page.getByText('Wulan Sari').count()).toBe(0);
  });

  test('works where the browser keeps nothing', async () => {
    const server = serverOf();
    const page = await desk.open(server, { storageBlocked: true });
    await choose(page, 'ratna', 'Sapa');
    await save(page);
    await statusOf(page, 'Tersimpan: greeting untuk Ratna Dewi');
  });

  test('whoever wants no contact is marked so, and is promised no next one', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await choose(page, 'ratna', 'Sapa');
    await page.getByRole('button', { name: 'Tambah rincian' }).click();
    await page.locator('[name=nextTouch]').fill('2026-11-30');
    await page.fill('#search', 'ujang');
    await page.getByRole('option').getByText('Jangan dihubungi').click();
    await page.getByText('tidak perlu kirim pesan').waitFor();
    expect(await page.locator('[name=nextTouch]').count()).toBe(0);
    await save(page);
    await statusOf(page, 'Tersimpan: greeting untuk Ujang Suherman');
    expect(server.commits[0]?.form).toEqual({ customerCode: 'C-0005', kind: 'greeting' });
  });

  test('an undo that comes too late says why and offers no more', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await choose(page, 'ratna', 'Sapa');
    await save(page);
    await statusOf(page, 'Tersimpan: greeting untuk Ratna Dewi');
    await server.deliver('logFollowUp', {
      id: 'x',
      user: '',
      form: { customerCode: 'C-0002', kind: 'news' },
    });
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByRole('alert').getByText('Ada simpanan yang lebih baru').waitFor();
    expect(server.commits).toHaveLength(2);
  });
});

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

async function choose(page: Page, query: string, kind: string): Promise<void> {
  await page.fill('#search', query);
  await page.getByRole('option').first().click();
  await page.getByRole('radio', { name: kind }).click();
}

const save = (page: Page) => page.locator('[name=save]').click();

const statusOf = (page: Page, text: string) => page.locator('.status-words').getByText(text).waitFor();
