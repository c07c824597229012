import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser } from './browserOnly';
import { FakeServer } from './fakeServer';
import { regulars } from './people';
import { openSidebarDesk, type SidebarDesk } from './sidebar';

describeInBrowser('Opening the sidebar', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk();
  });
  afterAll(() => desk.close());

  test('draws search, kinds and tabs before the first answer, and asks one call', async () => {
    const server = new FakeServer({ customers: regulars });
    const release = server.hold('open');
    const page = await desk.open(server);
    await page.getByRole('radio', { name: 'Sapa' }).waitFor();
    await page.getByRole('button', { name: 'Hari ini' }).waitFor();
    release();
    await page.fill('#search', 'ratna');
    await page.getByRole('option').waitFor();
    expect(server.calls.map(({ name }) => name)).toEqual(['open']);
  });

  test('a workbook without our sheets offers one action, says what was made, and goes on', async () => {
    const server = new FakeServer({ ready: false, customers: regulars });
    const page = await desk.open(server);
    const action = page.getByRole('button', { name: 'Siapkan buku kerja' });
    await action.waitFor();
    expect(await page.getByRole('button').count()).toBe(1);
    await action.click();
    await page.getByRole('status').getByText('Lembar baru: Pelanggan, Tindak Lanjut.').waitFor();
    await page.fill('#search', 'ratna');
    await page.getByRole('option').waitFor();
    expect(server.calls.map(({ name }) => name)).toEqual(['open', 'setUp', 'open']);
  });

  test('a refusal that set-up would mend offers Perbaiki, which mends and opens again', async () => {
    const server = new FakeServer({ customers: regulars });
    server.fail('open', {
      is: 'refusal',
      refusal: { ok: false, problem: 'noSheet', text: 'Lembar Pelanggan tidak ada.', remedy: 'setUp' },
    });
    const page = await desk.open(server);
    await page.getByRole('alert').getByText('Lembar Pelanggan tidak ada.').waitFor();
    await page.getByRole('button', { name: 'Perbaiki' }).click();
    await page.fill('#search', 'ratna');
    await page.getByRole('option').waitFor();
    expect(await page.getByRole('alert').filter({ hasText: 'tidak ada' }).count()).toBe(0);
  });

  test('the wrong one of several accounts is explained, also where Google says it in another language', async () => {
    for (const message of ['Error code PERMISSION_DENIED', 'Terjadi kesalahan server']) {
      const server = new FakeServer({ customers: regulars });
      server.fail('open', { is: 'lostBefore', message });
      const page = await desk.open(server);
      await page.getByRole('alert').getByText('beberapa akun Google').waitFor();
      await page.getByRole('alert').getByText(`Kata Google: ${message}`).waitFor();
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await page.fill('#search', 'ratna');
      await page.getByRole('option').waitFor();
    }
  });

  test('a null answer is said to be lost, and can be asked for again', async () => {
    const server = new FakeServer({ customers: regulars });
    server.fail('open', { is: 'nullAnswer' });
    const page = await desk.open(server);
    await page.getByRole('alert').getByText('Jawaban server tidak sampai').waitFor();
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.fill('#search', 'ratna');
    await page.getByRole('option').waitFor();
  });

  test('speaks the language of the workbook, and remembers it for the next shell', async () => {
    const server = new FakeServer({ customers: regulars, language: 'en' });
    const page = await desk.open(server, { locale: 'id-ID' });
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
    await page.getByRole('radio', { name: 'Greeting caring' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    server.hold('open');
    await page.reload();
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
  });

  test('the last commit is offered for undoing until it is undone', async () => {
    const server = new FakeServer({ customers: regulars });
    await server.deliver('logFollowUp', {
      id: 'a',
      user: '',
      form: { customerCode: 'C-0001', kind: 'news' },
    });
    const page = await desk.open(server);
    await page.getByRole('status').getByText('Terakhir: news untuk Ratna Dewi').waitFor();
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByRole('status').getByText('Diurungkan: news untuk Ratna Dewi').waitFor();
    expect(server.commits).toEqual([]);
    expect(await page.getByRole('button', { name: 'Urungkan' }).count()).toBe(0);
  });

  test('an answer that was asked for before a save does not take the save off the line', async () => {
    const server = new FakeServer({ customers: regulars });
    const page = await desk.open(server);
    await page.fill('#search', 'ratna');
    await page.getByRole('option').click();
    await page.getByRole('radio', { name: 'Sapa' }).click();
    const release = server.hold('open');
    await page.evaluate(() => {
      const later = Date.now() + 120_000;
      Date.now = () => later;
      window.dispatchEvent(new Event('focus'));
    });
    await expect.poll(() => server.callsOf('open').length).toBe(2);
    await page.locator('[name=save]').click();
    await page.getByRole('status').getByText('Tersimpan: greeting untuk Ratna Dewi').waitFor();
    // The answer under way was made before the save; it is dropped and asked for again.
    await expect.poll(() => server.callsOf('open').length).toBe(3);
    release();
    await page.fill('#search', 'asep');
    await page.getByRole('option').waitFor();
    await page.getByRole('status').getByText('Tersimpan: greeting untuk Ratna Dewi').waitFor();
    expect(await page.getByRole('button', { name: 'Urungkan' }).count()).toBe(1);
  });

  test('rows of the sheets that cannot be used are listed in place', async () => {
    const server = new FakeServer({ customers: regulars, notices: ['Pelanggan baris 7: bukan ulang tahun'] });
    const page = await desk.open(server);
    await page.getByText('1 hal perlu dibetulkan di lembar').click();
    await page.getByText('Pelanggan baris 7: bukan ulang tahun').waitFor();
  });
});
