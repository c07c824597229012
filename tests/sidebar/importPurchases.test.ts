import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser } from './browserOnly';
import { FakeServer } from './fakeServer';
import { openSidebarDesk, type SidebarDesk } from './sidebar';

/** Columns in an odd order, a semicolon, decimal commas, a line of blanks, quotes, and lines that cannot come in. */
const messy = [
  'Catatan;Nama Pembeli;Total;Tgl',
  'rahasia;"Ratna; Dewi";Rp37.000;23/11/2026',
  'rahasia;Asep "Kang" Sunandar;12.500,00;1/12/2026',
  ';;;',
  'rahasia;<img src=x onerror=window.hit=1>;5.000;2/12/2026',
  'rahasia;Siti;lima ribu;3/12/2026',
  'rahasia;=IMPORTXML("x");7.000;kapan-kapan',
].join('\r\n');

describeInBrowser('Importing purchases', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk();
  });
  afterAll(() => desk.close());

  test('a messy file is guessed, previewed, checked without writing, imported, and undone as one', async () => {
    const server = new FakeServer();
    const page = await desk.open(server, { card: 'import' });
    await give(page, 'november.csv', messy);
    await page.locator('.preview').getByText('Rp37.000').waitFor();
    expect(await chosenTitle(page, 'column-date')).toBe('Tgl');
    expect(await chosenTitle(page, 'column-customer')).toBe('Nama Pembeli');
    expect(await chosenTitle(page, 'column-amount')).toBe('Total');
    expect(await page.locator('.preview tbody').count()).toBe(5);
    await page.locator('.preview').getByText('Sen 23 Nov').waitFor();

    await page.getByRole('button', { name: 'Periksa' }).click();
    await page.locator('.rejected-rows').getByText('baris 6: “lima ribu” tidak terbaca').waitFor();
    expect(await counts(page)).toEqual({ added: '3', already: '0', rejected: '2' });
    expect(server.commits).toEqual([]);

    await page.getByRole('button', { name: 'Masukkan 3 pembelian' }).click();
    await page.getByRole('heading', { name: '3 pembelian sudah masuk' }).waitFor();
    expect(server.commits).toHaveLength(1);
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByRole('heading', { name: 'Impor 3 pembelian sudah diurungkan' }).waitFor();
    expect(server.commits).toEqual([]);
    expect(await page.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined();
  });

  test('columns that are not mapped stay in the browser', async () => {
    const server = new FakeServer();
    const page = await desk.open(server, { card: 'import' });
    await give(page, 'november.csv', messy);
    await page.getByRole('button', { name: 'Periksa' }).click();
    await page.getByRole('button', { name: 'Masukkan 3 pembelian' }).click();
    await page.getByRole('heading', { name: '3 pembelian sudah masuk' }).waitFor();
    const sent = [...server.callsOf('checkImport'), ...server.callsOf('importPurchases')];
    expect(sent).toHaveLength(2);
    for (const input of sent) {
      expect(JSON.stringify(input)).not.toContain('rahasia');
      expect(input.choice).toMatchObject({ columns: { customer: 0, amount: 1, date: 2 } });
    }
  });

  test('the same file a second time brings nothing twice', async () => {
    const server = new FakeServer();
    const page = await desk.open(server, { card: 'import' });
    await give(page, 'november.csv', messy);
    await page.getByRole('button', { name: 'Periksa' }).click();
    await page.getByRole('button', { name: 'Masukkan 3 pembelian' }).click();
    await page.getByRole('button', { name: 'Impor file lain' }).click();
    await give(page, 'november.csv', messy);
    await page.getByRole('button', { name: 'Periksa' }).click();
    await page.getByText('Tidak ada pembelian baru untuk dimasukkan.').waitFor();
    expect(await counts(page)).toEqual({ added: '0', already: '3', rejected: '2' });
  });

  test.each(['lostAfter', 'lostBefore', 'nullAnswer'] as const)(
    'a lost answer (%s) to the import is retried under the same id, and comes in once',
    async (fault) => {
      const server = new FakeServer();
      server.fail('importPurchases', { is: fault });
      const page = await desk.open(server, { card: 'import' });
      await give(page, 'november.csv', messy);
      await page.getByRole('button', { name: 'Periksa' }).click();
      await page.getByRole('button', { name: 'Masukkan 3 pembelian' }).click();
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await page.getByRole('heading', { name: 'pembelian sudah masuk' }).waitFor();
      expect(new Set(server.callsOf('importPurchases').map(({ id }) => id)).size).toBe(1);
      expect(server.commits).toHaveLength(1);
    },
  );

  test('what the file leaves open must be chosen: the button goes there and sends nothing', async () => {
    const server = new FakeServer();
    const page = await desk.open(server, { card: 'import' });
    await give(page, 'april.csv', 'Tanggal,Pelanggan,Total\n1/2/2026,Ratna,37.000\n3/4/2026,Asep,5.000\n');
    await page.locator('.preview').waitFor();
    await page.getByRole('button', { name: 'Periksa' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('dateOrder');
    await page.locator('[name=dateOrder]').selectOption('dmy');
    await page.locator('[name=decimalMark]').selectOption(',');
    await page.locator('.preview').getByText('Jum 3 Apr').waitFor();
    await page.getByRole('button', { name: 'Periksa' }).click();
    await page.getByRole('button', { name: 'Masukkan 2 pembelian' }).waitFor();
    expect(server.callsOf('checkImport')).toHaveLength(1);
  });

  test('of two choices in a row the preview shows the later one, whichever answer comes first', async () => {
    const server = new FakeServer();
    const page = await desk.open(server, { card: 'import' });
    await give(page, 'x.csv', 'Tanggal,A,B,Total\n23/11/2026,Ratna,Wulan,37000\n');
    await page.locator('.preview').waitFor();
    const slow = server.hold('guessImport');
    await page.locator('[name=column-customer]').selectOption({ label: 'A' });
    await page.locator('[name=column-customer]').selectOption({ label: 'B' });
    await page.locator('.preview').getByText('Wulan').waitFor();
    slow();
    await page.getByRole('button', { name: 'Periksa' }).click();
    await page.getByRole('button', { name: 'Masukkan 1 pembelian' }).waitFor();
    expect(await page.locator('.preview').textContent()).toContain('Wulan');
    expect(server.callsOf('checkImport')[0]?.rows).toEqual([
      ['Tanggal', 'B', 'Total'],
      ['23/11/2026', 'Wulan', '37000'],
    ]);
  });

  test('a change of columns after the check asks for a new check', async () => {
    const page = await desk.open(new FakeServer(), { card: 'import' });
    await give(page, 'november.csv', messy);
    await page.getByRole('button', { name: 'Periksa' }).click();
    await page.getByRole('button', { name: 'Masukkan 3 pembelian' }).waitFor();
    await page.locator('[name=column-customer]').selectOption({ label: 'Catatan' });
    await page.getByRole('button', { name: 'Periksa' }).waitFor();
    expect(await page.getByRole('button', { name: /Masukkan/ }).count()).toBe(0);
  });

  test('of many rejected rows thirty are shown, then more; all can be downloaded', async () => {
    const page = await desk.open(new FakeServer(), { card: 'import' });
    const bad = Array.from({ length: 40 }, (_, at) => `31/12/2026,=Nama ${at},lima`).join('\n');
    await give(page, 'buruk.csv', `Tanggal,Pelanggan,Total\n31/12/2026,Ratna,5000\n${bad}\n`);
    await page.locator('.preview').waitFor();
    await page.locator('[name=column-amount]').selectOption({ label: 'Total' });
    await page.getByRole('button', { name: 'Periksa' }).click();
    await page.getByRole('button', { name: 'Tampilkan 10 lagi' }).waitFor();
    expect(await page.locator('.rejected-rows li').count()).toBe(30);
    await page.getByRole('button', { name: 'Tampilkan 10 lagi' }).click();
    expect(await page.locator('.rejected-rows li').count()).toBe(40);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh daftarnya' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('ditolak.csv');
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(41);
    expect(lines[1]).toContain(`'=Nama 0`);
  });

  test('an old file in windows-1252 is read, and an Excel workbook is refused in words', async () => {
    const page = await desk.open(new FakeServer(), { card: 'import' });
    const old = Buffer.concat([
      Buffer.from('Tanggal;Pelanggan;Total\r\n23/11/2026;Jos'),
      Buffer.from([0xe9, 0x20, 0x80]),
      Buffer.from(';5000\r\n'),
    ]);
    await give(page, 'lama.csv', old);
    await page.locator('.preview').getByText('José €').waitFor();
    await give(page, 'buku.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    await page.getByRole('alert').getByText('simpan sebagai CSV').waitFor();
  });

  test('a refusal of the whole file stands beside the file', async () => {
    const server = new FakeServer();
    server.fail('checkImport', {
      is: 'refusal',
      refusal: { ok: false, problem: 'importChoice', field: 'file', text: 'File ini terlalu besar.' },
    });
    const page = await desk.open(server, { card: 'import' });
    await give(page, 'november.csv', messy);
    await page.getByRole('button', { name: 'Periksa' }).click();
    await page.locator('#file-problem').getByText('File ini terlalu besar.').waitFor();
  });

  test('an import under way can be left for another card', async () => {
    const server = new FakeServer();
    const release = server.hold('importPurchases');
    const page = await desk.open(server, { card: 'import' });
    await give(page, 'november.csv', messy);
    await page.getByRole('button', { name: 'Periksa' }).click();
    await page.getByRole('button', { name: 'Masukkan 3 pembelian' }).click();
    await page.getByRole('status').getByText('Memasukkan 3 pembelian').waitFor();
    await page.getByRole('button', { name: 'Catat', exact: true }).click();
    release();
    await page.getByRole('status').getByText('Tersimpan: 3 pembelian dari file').waitFor();
    await page.getByRole('button', { name: 'Masukkan pembelian dari file' }).click();
    await page.getByRole('heading', { name: '3 pembelian sudah masuk' }).waitFor();
  });
});

const give = (page: Page, name: string, content: string | Buffer) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

const chosenTitle = (page: Page, name: string) =>
  page
    .locator(`[name=${name}]`)
    .evaluate((select) => (select instanceof HTMLSelectElement ? select.selectedOptions[0]?.text : ''));

async function counts(page: Page) {
  const of = (key: string) => page.locator(`.count.${key} dd`).textContent();
  return { added: await of('added'), already: await of('already'), rejected: await of('rejected') };
}
