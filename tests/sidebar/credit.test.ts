import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CreditSaid, OwingEntry, OwingList } from '../../src/server/contract';
import { settings } from '../../src/workbook/schema/settings';
import { settingRows } from '../../src/workbook/setting';
import { describeInBrowser } from './browserOnly';
import { FakeServer } from './fakeServer';
import { regulars } from './people';
import { quietCash } from './quietCash';
import { openSidebarDesk, type SidebarDesk } from './sidebar';

const link = (words: string) => `https://wa.me/6281234567890?text=${encodeURIComponent(words)}`;
const entry = (more: Partial<OwingEntry>): OwingEntry => ({
  code: 'C-0001',
  name: 'Ratna Dewi',
  title: 'Bu',
  doNotContact: false,
  owed: 'Rp120.000',
  due: '2026-10-24',
  daysLate: 30,
  bills: [
    {
      no: 'P-000001',
      day: '2026-09-24',
      due: '2026-10-24',
      total: 'Rp100.000',
      owed: 'Rp40.000',
      daysLate: 30,
    },
    {
      no: 'P-000002',
      day: '2026-11-03',
      due: '2026-12-03',
      total: 'Rp80.000',
      owed: 'Rp80.000',
      daysLate: 0,
    },
  ],
  statement: { text: 'Halo, ini bonnya.', link: link('Halo, ini bonnya.') },
  reminder: { text: 'Halo, mengingatkan.', link: link('Halo, mengingatkan.') },
  ...more,
});
const none = { text: '', link: '' };
const others: readonly OwingEntry[] = [
  entry({
    code: 'C-0005',
    name: 'Ujang',
    title: 'Kang',
    doNotContact: true,
    statement: none,
    reminder: none,
  }),
  entry({
    code: '',
    name: 'Pak Lurah',
    title: '',
    daysLate: 0,
    due: '2026-12-03',
    statement: none,
    reminder: none,
  }),
];
const list = (
  customers: readonly OwingEntry[] = [entry({}), ...others],
  creditAllowed = true,
): OwingList => ({
  creditAllowed,
  total: 'Rp360.000',
  customers,
});
const yes: CreditSaid = {
  yes: true,
  reason: 'Ya: sisa batas Rp250.000 setelah ini',
  owed: 'Rp0',
  limit: 'Rp500.000',
  history: '3 dari 4 bon lunas tepat waktu',
  on: true,
};
const no: CreditSaid = { ...yes, yes: false, reason: 'Tidak: ada tagihan telat 30 hari' };

function serverOf(owing = list(), said: (amount: string) => CreditSaid = () => yes) {
  const saved = (summary: string) => (input: unknown) => ({
    ok: true as const,
    value: { id: String(Reflect.get(Object(input), 'id')), summary, undoable: true },
  });
  return new FakeServer({
    customers: regulars,
    answers: {
      cash: () => ({ ok: true, value: { ...quietCash, owing } }),
      checkCredit: (input) => ({ ok: true, value: said(String(Reflect.get(Object(input), 'amount'))) }),
      logSale: saved('Tempo tersimpan'),
      logPayment: saved('Bayaran tersimpan'),
    },
  });
}

describeInBrowser('Credit in the sidebar', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk('tests/sidebar/creditPage.tsx');
  });
  afterAll(() => desk.close());

  const choose = async (page: Page, name: string) => {
    await page.fill('#search', name);
    await page.getByRole('option').first().click();
  };
  const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

  test('the answer of the check stands there with its reason before the sale is saved', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await choose(page, 'ratna');
    await page.getByLabel('Total').fill('250rb');
    await page.getByText('Ya: sisa batas Rp250.000 setelah ini').waitFor();
    await page.getByText('Utang sekarang Rp0, batas Rp500.000').waitFor();
    await page.getByText('3 dari 4 bon lunas tepat waktu').waitFor();
    expect(server.callsOf('logSale')).toEqual([]);
    await page.getByLabel('Jatuh tempo').fill('2026-12-07');
    await page.getByText('Sen 7 Des').waitFor();
    await page.getByRole('button', { name: 'Simpan bon' }).click();
    await status(page, 'Tempo tersimpan');
    expect(server.callsOf('logSale')).toMatchObject([
      { user: 'Neng', form: { customerCode: 'C-0001', total: '250rb', due: '2026-12-07' } },
    ]);
    await expect.poll(() => page.getByLabel('Total').inputValue()).toBe('');
  });

  test('a late answer to an earlier amount does not stand beside a later one', async () => {
    const server = serverOf(list(), (amount) => (amount === '9jt' ? no : yes));
    const page = await desk.open(server);
    await choose(page, 'ratna');
    const release = server.hold('checkCredit');
    await page.getByLabel('Total').fill('9jt');
    await expect.poll(() => server.callsOf('checkCredit').length).toBe(1);
    await page.getByLabel('Total').fill('90rb');
    await page.getByText('Ya: sisa batas').waitFor();
    release();
    await expect.poll(() => server.callsOf('checkCredit').length).toBe(2);
    expect(await page.getByText('Tidak: ada tagihan').count()).toBe(0);
  });

  test('where the rules say no it is saved only with a reason of one’s own', async () => {
    const server = serverOf(list(), () => no);
    const page = await desk.open(server);
    await choose(page, 'ratna');
    await page.getByLabel('Total').fill('50rb');
    await page.getByLabel('Jatuh tempo').fill('2026-12-07');
    await page.getByText('Tidak: ada tagihan telat 30 hari').waitFor();
    await page.getByRole('button', { name: 'Simpan bon' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('credit-override');
    expect(server.callsOf('logSale')).toEqual([]);
    await page.getByLabel('Tetap izinkan, karena…').fill('adik saya');
    await page.getByRole('button', { name: 'Tambah rincian' }).click();
    await page.getByLabel('Barang/Jasa').fill('Oven');
    await page.getByRole('button', { name: 'Simpan bon' }).click();
    await status(page, 'Tempo tersimpan');
    expect(server.callsOf('logSale')[0]).toMatchObject({
      form: { override: 'adik saya', item: 'Oven' },
    });
  });

  test('what the server refuses at the override stands there, and what is typed survives a reload', async () => {
    const server = serverOf();
    const refusal = {
      ok: false as const,
      problem: 'refused',
      field: 'override',
      text: 'Tidak: lebih Rp1 dari batas',
    };
    server.fail('logSale', { is: 'refusal', refusal });
    const page = await desk.open(server);
    await choose(page, 'ratna');
    await page.getByLabel('Total').fill('50rb');
    await page.getByLabel('Jatuh tempo').fill('2026-12-07');
    await page.getByRole('button', { name: 'Simpan bon' }).click();
    await page
      .locator('#credit-override-problem')
      .filter({ hasText: 'Tidak: lebih Rp1 dari batas' })
      .waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('Total').inputValue()).toBe('50rb');
    await page.getByText('Ratna Dewi').first().waitFor();
  });

  test('the fields that are needed are asked for, the first one first', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    const press = () => page.getByRole('button', { name: 'Simpan bon' }).click();
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await press();
    expect(await focused()).toBe('search');
    await choose(page, 'ratna');
    await press();
    expect(await focused()).toBe('field-credit-total');
    await page.getByLabel('Total').fill('50rb');
    await press();
    expect(await focused()).toBe('field-credit-due');
    expect(server.callsOf('logSale')).toEqual([]);
  });

  test('where credit is off the card says so, and how to switch it on', async () => {
    const page = await desk.open(serverOf(list([], false)));
    await page.getByText('Tempo sedang tidak dibolehkan.').waitFor();
    const said = await page.getByText('Kalau mau dibuka').textContent();
    const { creditAllowed, creditLimit } = settingRows;
    for (const { title } of [settings, creditAllowed, creditLimit]) expect(said).toContain(title.id);
    expect(await page.getByRole('button', { name: 'Simpan bon' }).count()).toBe(0);
    await page.getByText('Tidak ada bon yang belum lunas.').waitFor();
  });

  test('who owes stands with name, money and days late, in words beside the colour; unfolded, with bills and drafts', async () => {
    const page = await desk.open(serverOf());
    const rows = page.locator('.owing-row');
    await expect.poll(() => rows.allInnerTexts()).toHaveLength(3);
    const texts = (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(texts).toEqual([
      'Bu Ratna Dewi Rp120.000 telat 30 hari',
      'Kang Ujang Rp120.000 telat 30 hari',
      'Pak Lurah Rp120.000 jatuh tempo Kam 3 Des',
    ]);
    await rows.first().click();
    await page.getByText('bon Kam 24 Sep (Rp100.000), jatuh tempo Sab 24 Okt · telat 30 hari').waitFor();
    const remind = page.getByRole('link', { name: 'Ingatkan lewat WA' });
    expect(await remind.getAttribute('href')).toBe(link('Halo, mengingatkan.'));
    expect(await remind.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await page.getByRole('link', { name: 'Kirim catatan bon' }).getAttribute('href')).toBe(
      link('Halo, ini bonnya.'),
    );
    await rows.nth(1).click();
    await page.getByText('Jangan dihubungi').waitFor();
    expect(await page.getByRole('link').count()).toBe(0);
    await rows.nth(2).click();
    await page.getByText('No. WA yang bisa dipakai belum ada.').waitFor();
    expect(await page.getByRole('link').count()).toBe(0);
  });

  test('a link that is none of WhatsApp’s is not drawn', async () => {
    const odd = { text: 'x', link: 'javascript:alert(1)' };
    const page = await desk.open(serverOf(list([entry({ reminder: odd, statement: odd })])));
    await page.locator('.owing-row').click();
    await page.getByText('Catat bayaran').waitFor();
    expect(await page.getByRole('link').count()).toBe(0);
  });

  test('a payment takes amount and save; a transfer asks whether it was seen; of a stranger the bill is named', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    const rows = page.locator('.owing-row');
    await rows.first().click();
    await page.getByRole('button', { name: 'Simpan bayaran' }).click();
    await page.getByText('Wajib diisi.').waitFor();
    await page.locator('#field-owing-amount').fill('40rb');
    await page.locator('#owing-method').selectOption('transfer');
    await page.getByLabel('Sudah masuk').check();
    await page.getByRole('button', { name: 'Simpan bayaran' }).click();
    await status(page, 'Bayaran tersimpan');
    await rows.nth(2).click();
    await page.locator('#field-owing-amount').fill('10rb');
    await page.getByRole('button', { name: 'Simpan bayaran' }).click();
    await expect.poll(() => server.callsOf('logPayment').length).toBe(2);
    expect(server.callsOf('logPayment')).toMatchObject([
      { form: { customerCode: 'C-0001', amount: '40rb', method: 'transfer', seen: true } },
      { form: { purchaseNo: 'P-000001', amount: '10rb', method: 'cash' } },
    ]);
  });

  test('an amount that was typed for one is never there for another', async () => {
    const page = await desk.open(serverOf());
    const rows = page.locator('.owing-row');
    await rows.first().click();
    await page.locator('#field-owing-amount').fill('40rb');
    await rows.nth(1).click();
    expect(await page.locator('#field-owing-amount').inputValue()).toBe('');
    await rows.first().click();
    expect(await page.locator('#field-owing-amount').inputValue()).toBe('40rb');
  });

  test('a refusal of the payment stands at its amount', async () => {
    const server = serverOf();
    const refusal = {
      ok: false as const,
      problem: 'refused',
      field: 'amount',
      text: 'Lebih Rp1 dari sisa utangnya.',
    };
    server.fail('logPayment', { is: 'refusal', refusal });
    const page = await desk.open(server);
    await page.locator('.owing-row').first().click();
    await page.locator('#field-owing-amount').fill('9jt');
    await page.getByRole('button', { name: 'Simpan bayaran' }).click();
    await page.locator('#field-owing-amount-problem').filter({ hasText: 'Lebih Rp1' }).waitFor();
  });

  test('30 rows are shown, then as many more as asked for', async () => {
    const many = Array.from({ length: 45 }, (_, at) => entry({ code: `C-${at}`, name: `Orang ${at}` }));
    const page = await desk.open(serverOf(list(many)));
    await expect.poll(() => page.locator('.owing-row').count()).toBe(30);
    await page.getByRole('button', { name: 'Tampilkan 15 lagi' }).click();
    await expect.poll(() => page.locator('.owing-row').count()).toBe(45);
  });

  test('has no fault that a checker of accessibility finds', async () => {
    const page = await desk.open(serverOf(list(), () => no));
    await choose(page, 'ratna');
    await page.getByLabel('Total').fill('50rb');
    await page.getByText('Tidak: ada tagihan').waitFor();
    await page.locator('.owing-row').first().click();
    await page.evaluate(axe.source);
    const faults = await page.evaluate(async () => {
      const { violations } = await Reflect.get(window, 'axe').run(document.querySelector('main'));
      return violations.map((one: { id: string; nodes: { html: string }[] }) => [one.id, one.nodes[0]?.html]);
    });
    expect(faults).toEqual([]);
  });
});
