import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CreditSaid, PriceList, Refusal } from '../../src/server/contract';
import { describeInBrowser } from './browserOnly';
import { FakeServer } from './fakeServer';
import { findings, overflow } from './findings';
import { regulars } from './people';
import { openSidebarDesk, type SidebarDesk } from './sidebar';

const prices: PriceList = {
  products: [
    { name: 'Bolu', price: 15_000, floor: 13_000 },
    { name: 'Kopi', price: 10_000, floor: null },
    { name: '<img src=x onerror=alert(1)>', price: null, floor: null },
  ],
  currency: { code: 'IDR', decimals: 0 },
  rounding: { step: 5_000, cap: 2_000 },
};
const yes: CreditSaid = {
  yes: true,
  reason: 'Ya: sisa batas Rp250.000 setelah ini',
  owed: 'Rp0',
  limit: 'Rp500.000',
  history: '3 dari 4 bon lunas tepat waktu',
  on: true,
};
const no: CreditSaid = { ...yes, yes: false, reason: 'Tidak: ada tagihan telat 30 hari' };

const serverOf = (said: CreditSaid | ((amount: unknown) => CreditSaid) = yes, language: 'id' | 'en' = 'id') =>
  new FakeServer({
    customers: regulars,
    language,
    answers: {
      products: () => ({ ok: true, value: prices }),
      checkCredit: (input) => ({
        ok: true,
        value: typeof said === 'function' ? said(Object(input).amount) : said,
      }),
      logSale: (input) => ({
        ok: true,
        value: { id: String(Object(input).id), summary: 'Jualan tersimpan', undoable: true },
      }),
    },
  });
const refusal = (field: string, text: string): Refusal => ({ ok: false, problem: 'refused', field, text });

describeInBrowser('Logging a sale', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk('tests/sidebar/salePage.tsx');
  });
  afterAll(() => desk.close());

  const choose = async (page: Page, name: string) => {
    await page.fill('#search', name);
    await page.getByRole('option').first().click();
  };
  const save = (page: Page) => page.locator('[name="sale-save"]').click();
  const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Jualan tersimpan' }).waitFor();
  const unfold = (page: Page) => page.getByRole('button', { name: 'Tambah rincian' }).click();
  const named = (page: Page, field: string) => page.locator(`[name="sale-${field}"]`);
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'));
  const forms = (server: FakeServer) => server.callsOf('logSale').map(({ form }) => form);

  test('takes three touches: the person, the total, save; cash is chosen already', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await page.fill('#search', 'ratna');
    const touches = [
      () => page.getByRole('option').first().click(),
      () => page.keyboard.type('37000'),
      () => page.getByRole('button', { name: 'Simpan' }).click(),
    ];
    for (const touch of touches) await touch();
    await saved(page);
    expect(touches).toHaveLength(3);
    expect(server.callsOf('logSale')).toMatchObject([{ user: 'Neng' }]);
    expect(forms(server)).toEqual([{ customerCode: 'C-0001', total: '37000', method: 'cash' }]);
    expect(server.calls.map(({ name }) => name)).toEqual(['open', 'logSale']);
    await expect.poll(() => named(page, 'total').inputValue()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
  });

  test('works by keyboard alone', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await page.focus('#search');
    await page.keyboard.type('ratna');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('37000');
    await page.keyboard.press('Enter');
    await saved(page);
    expect(forms(server)).toEqual([{ customerCode: 'C-0001', total: '37000', method: 'cash' }]);
  });

  test('to a stranger is one tap, and a new person is a name and perhaps a number', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await page.getByRole('button', { name: 'Umum' }).click();
    await page.keyboard.type('5000');
    await page.getByRole('radio', { name: 'QRIS' }).click();
    await save(page);
    await saved(page);
    await page.getByRole('button', { name: 'Orang baru' }).click();
    await save(page);
    expect(await focused(page)).toBe('sale-newCustomer.name');
    await page.keyboard.type('Euis');
    await named(page, 'newCustomer.phone').fill('0812');
    await named(page, 'total').fill('9000');
    server.fail('logSale', {
      is: 'refusal',
      refusal: refusal('newCustomer.phone', 'Nomor ini sudah ada: Bu Ratna'),
    });
    await save(page);
    await page.getByText('Nomor ini sudah ada: Bu Ratna').waitFor();
    expect(await focused(page)).toBe('sale-newCustomer.phone');
    await named(page, 'newCustomer.phone').fill('');
    await save(page);
    await expect.poll(() => forms(server).length).toBe(3);
    expect([forms(server)[0], forms(server)[2]]).toEqual([
      { walkIn: true, total: '5000', method: 'qris' },
      { newCustomer: { name: 'Euis' }, total: '9000', method: 'cash' },
    ]);
  });

  test('asks for what it lacks, the first one first', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await save(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.getByText('Pilih dulu siapa yang beli.').waitFor();
    await choose(page, 'ratna');
    await save(page);
    expect(await focused(page)).toBe('sale-total');
    await page.getByText('Wajib diisi.').waitFor();
    await named(page, 'total').fill('5000');
    await page.getByRole('radio', { name: 'Tempo' }).click();
    await save(page);
    expect(await focused(page)).toBe('sale-due');
    expect(forms(server)).toEqual([]);
  });

  test('items have the price of the list, a discount comes off, and one tap rounds the bill down', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await choose(page, 'ratna');
    await unfold(page);
    await page.getByRole('button', { name: 'Tambah barang' }).click();
    await named(page, 'lines.0.item').fill('bolu');
    await expect.poll(() => named(page, 'lines.0.unitPrice').getAttribute('placeholder')).toBe('Rp15.000');
    await named(page, 'lines.0.quantity').fill('2');
    await page.getByRole('button', { name: 'Tambah barang' }).click();
    await named(page, 'lines.1.item').fill('Teh');
    await named(page, 'lines.1.unitPrice').fill('9rb');
    await page.getByLabel('Simpan barang baru dan harganya di lembar Produk').check();
    await named(page, 'discount').fill('2000');
    await page.getByText('Yang dibayar Rp37.000').waitFor();
    await page.getByRole('button', { name: 'Bulatkan jadi Rp35.000? −Rp2.000' }).click();
    await page.getByText('Yang dibayar Rp35.000').waitFor();
    expect(await named(page, 'total').count()).toBe(0);
    await save(page);
    await saved(page);
    expect(forms(server)).toEqual([
      {
        customerCode: 'C-0001',
        lines: [
          { item: 'bolu', quantity: '2' },
          { item: 'Teh', unitPrice: '9rb' },
        ],
        method: 'cash',
        discount: '2000',
        keepPrices: true,
        rounding: true,
      },
    ]);
    expect(server.callsOf('products')).toHaveLength(1);
  });

  test('a plain total is offered to be rounded, and where that is taken back it is not', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await page.getByRole('button', { name: 'Umum' }).click();
    await named(page, 'total').fill('37rb');
    await unfold(page);
    await page.getByRole('button', { name: 'Bulatkan jadi Rp35.000' }).click();
    await page.getByRole('button', { name: 'Dibulatkan jadi Rp35.000' }).click();
    await save(page);
    await saved(page);
    expect(forms(server)).toEqual([{ walkIn: true, total: '37rb', method: 'cash' }]);
  });

  test('what is wrong with an item stands beside it, a floor price asks for a reason, and both survive a reload', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await page.getByRole('button', { name: 'biasanya' }).click();
    await choose(page, 'ratna');
    server.fail('logSale', { is: 'refusal', refusal: refusal('lines.1.unitPrice', 'wajib diisi') });
    await save(page);
    await page.locator('#sale-line-1-problem').filter({ hasText: 'wajib diisi' }).waitFor();
    await expect.poll(() => focused(page)).toBe('sale-lines.1.unitPrice');
    await named(page, 'lines.1.unitPrice').fill('1000');
    server.fail('logSale', { is: 'refusal', refusal: refusal('override', 'Tidak: di bawah harga terendah') });
    await save(page);
    await page.locator('#sale-override-problem').filter({ hasText: 'harga terendah' }).waitFor();
    await named(page, 'override').fill('langganan lama');
    await page.reload();
    await expect.poll(() => named(page, 'override').inputValue()).toBe('langganan lama');
    await save(page);
    await saved(page);
    expect(forms(server)[2]).toEqual({
      customerCode: 'C-0001',
      lines: [
        { item: 'Bolu', quantity: '2' },
        { item: 'Kopi', unitPrice: '1000' },
      ],
      method: 'cash',
      override: 'langganan lama',
    });
  });

  test('what somebody usually buys fills the lines', async () => {
    const page = await desk.open(serverOf());
    await page.getByRole('button', { name: 'biasanya' }).click();
    await expect.poll(() => named(page, 'lines.1.item').inputValue()).toBe('Kopi');
    await page.getByText('Yang dibayar Rp40.000').waitFor();
    await page.getByRole('button', { name: 'Hapus barang 1' }).click();
    await page.getByText('Yang dibayar Rp10.000').waitFor();
  });

  test('on credit the answer of the check stands there before it is saved, nothing comes off, and a no needs a reason', async () => {
    const server = serverOf(no);
    const page = await desk.open(server);
    await choose(page, 'ratna');
    await named(page, 'total').fill('250rb');
    await page.getByRole('radio', { name: 'Tempo' }).click();
    await page.getByText('Tidak: ada tagihan telat 30 hari').waitFor();
    expect(server.callsOf('checkCredit')).toEqual([{ customerCode: 'C-0001', amount: '250rb' }]);
    await unfold(page);
    expect(await named(page, 'discount').count()).toBe(0);
    await named(page, 'due').fill('2026-12-07');
    await page.getByText('Sen 7 Des').waitFor();
    await save(page);
    expect(await focused(page)).toBe('sale-override');
    expect(forms(server)).toEqual([]);
    await page.keyboard.type('adik saya');
    await save(page);
    await saved(page);
    expect(forms(server)).toEqual([
      {
        customerCode: 'C-0001',
        total: '250rb',
        method: 'credit',
        due: '2026-12-07',
        override: 'adik saya',
      },
    ]);
  });

  test('a late answer to an earlier amount does not stand beside a later one', async () => {
    const server = serverOf((amount) => (amount === '9jt' ? no : yes));
    const page = await desk.open(server);
    await choose(page, 'ratna');
    await page.getByRole('radio', { name: 'Tempo' }).click();
    const release = server.hold('checkCredit');
    await named(page, 'total').fill('9jt');
    await expect.poll(() => server.callsOf('checkCredit').length).toBe(1);
    await named(page, 'total').fill('90rb');
    await page.getByText('Ya: sisa batas').waitFor();
    release();
    await expect.poll(() => server.callsOf('checkCredit').length).toBe(2);
    expect(await page.getByText('Tidak: ada tagihan').count()).toBe(0);
  });

  test('what the server refuses at the override stands there, and what is typed survives a reload', async () => {
    const server = serverOf();
    server.fail('logSale', { is: 'refusal', refusal: refusal('override', 'Tidak: lebih Rp1 dari batas') });
    const page = await desk.open(server);
    await choose(page, 'ratna');
    await named(page, 'total').fill('50rb');
    await page.getByRole('radio', { name: 'Tempo' }).click();
    await named(page, 'due').fill('2026-12-07');
    await save(page);
    await page.getByText('Tidak: lebih Rp1 dari batas').waitFor();
    await page.reload();
    await expect.poll(() => named(page, 'total').inputValue()).toBe('50rb');
    await page.getByText('Ratna Dewi').first().waitFor();
  });

  test('where credit is off it says so, and no check is asked for another way to pay', async () => {
    const server = serverOf({ ...no, on: false });
    const page = await desk.open(server);
    await choose(page, 'ratna');
    await named(page, 'total').fill('5000');
    await page.getByRole('radio', { name: 'Kartu' }).click();
    await page.getByRole('radio', { name: 'Tempo' }).click();
    await page.getByText('Tempo sedang tidak dibolehkan.').waitFor();
    expect(server.callsOf('checkCredit')).toHaveLength(1);
  });

  test('two clicks in one breath, or one whose answer was lost, are one sale', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await choose(page, 'ratna');
    await named(page, 'total').fill('5000');
    server.fail('logSale', { is: 'lostAfter' });
    await save(page);
    await page.getByRole('button', { name: 'Coba lagi' }).dblclick();
    await saved(page);
    const ids = server.callsOf('logSale').map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });

  test('hostile text in any field is only text', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    const nasty = '<img src=x onerror="document.title=1">\u202e';
    await page.getByRole('button', { name: 'Orang baru' }).click();
    await named(page, 'newCustomer.name').fill(nasty);
    await unfold(page);
    await page.getByRole('button', { name: 'Tambah barang' }).click();
    for (const field of ['lines.0.item', 'lines.0.quantity', 'lines.0.unitPrice', 'discount', 'note'])
      await named(page, field).fill(nasty);
    await named(page, 'lines.0.quantity').fill('constructor');
    server.fail('logSale', { is: 'refusal', refusal: refusal('lines.0.unitPrice', nasty) });
    await save(page);
    await page.locator('#sale-line-0-problem').filter({ hasText: '<img' }).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });

  test.each(['id', 'en'] as const)(
    'in %s it fits 300 px and a checker of accessibility finds nothing',
    async (language) => {
      const page = await desk.open(serverOf(no, language), { locale: language === 'id' ? 'id-ID' : 'en-GB' });
      expect(await findings(page)).toEqual([]);
      await choose(page, 'ratna');
      await named(page, 'total').fill('37rb');
      await page.locator('.unfold').click();
      await page.locator('[aria-pressed]').click();
      await named(page, 'add').click();
      await named(page, 'lines.0.item').fill('Bolu');
      await page.locator('[value="credit"]').check();
      await page.locator('.verdict.no').waitFor();
      expect(await overflow(page)).toBe(0);
      expect(await findings(page)).toEqual([]);
    },
  );
});

describeInBrowser('Logging a sale in the whole sidebar', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk();
  });
  afterAll(() => desk.close());

  const opened = async (branches: readonly string[]) => {
    const lists = { branches, channels: ['Toko', 'WA'], titles: ['Bu', 'Teh'] };
    const base = serverOf();
    const server = new FakeServer({ ...base.setup, lists });
    const page = await desk.open(server);
    await page.locator('.tab').nth(2).click();
    await page.locator('.segment', { hasText: 'Jualan' }).click();
    await page.fill('#search', 'ratna');
    await page.keyboard.press('Enter');
    await page.locator('[name=sale-total]').fill('37000');
    await page.locator('[aria-controls=sale-details]').click();
    return { server, page };
  };

  test('the branch, the channel and what else few sales need are there to be picked, and are sent', async () => {
    const { server, page } = await opened(['Pusat', 'Dago']);
    const offered = (field: string) =>
      page
        .locator(`#field-sale-${field}-list option`)
        .evaluateAll((all) => all.map((one) => Reflect.get(one, 'value')));
    expect(await offered('branch')).toEqual(['Pusat', 'Dago']);
    expect(await offered('channel')).toEqual(['Toko', 'WA']);
    await page.locator('[name=sale-branch]').fill('Dago');
    await page.locator('[name=sale-receipt]').fill('N-12');
    await page.locator('[name=sale-deliveryFee]').fill('10rb');
    await page.locator('[name=sale-save]').click();
    await page.getByRole('status').filter({ hasText: 'Jualan tersimpan' }).waitFor();
    expect(server.callsOf('logSale')[0]?.form).toEqual({
      customerCode: 'C-0001',
      total: '37000',
      method: 'cash',
      branch: 'Dago',
      receipt: 'N-12',
      deliveryFee: '10rb',
    });
  });

  test('a shop of one branch is not asked which', async () => {
    const { page } = await opened(['Pusat']);
    expect(await page.locator('[name=sale-branch]').count()).toBe(0);
    expect(await page.locator('[name=sale-channel]').count()).toBe(1);
  });
});
