import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CashView } from '../../src/server/contract';
import { describeInBrowser } from './browserOnly';
import { FakeServer } from './fakeServer';
import { regulars } from './people';
import { quietCash } from './quietCash';
import { openSidebarDesk, type SidebarDesk } from './sidebar';

const view: CashView = {
  ...quietCash,
  waiting: { transfers: [], notices: ['Pembelian baris 3, Total: "lima" bukan jumlah uang'] },
  notices: ['Kas baris 2, Masuk: "banyak" bukan jumlah uang'],
};

describeInBrowser('The card of cash', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk();
  });
  afterAll(() => desk.close());

  const serverOf = () => {
    const logged = { id: '', summary: 'Kas keluar Rp900.000 (Sewa)', undoable: true };
    return new FakeServer({
      customers: regulars,
      staff: ['Neng'],
      answers: {
        cash: () => ({ ok: true, value: view }),
        logCash: (input) => ({ ok: true, value: { ...logged, ...(input as { id: string }) } }),
      },
    });
  };
  const asked = (server: FakeServer) => server.callsOf('cash').length;
  const turnTo = (page: Page) => page.getByRole('button', { name: 'Kas', exact: true }).click();

  test('is asked for when it is first looked at, in one call, also where something has just been saved', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await page.fill('#search', 'ratna');
    await page.getByRole('option').first().click();
    await page.getByRole('radio', { name: 'Sapa' }).click();
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText(/^Tersimpan/).waitFor();
    expect(asked(server)).toBe(0);
    await turnTo(page);
    await page.getByText(view.breath).waitFor();
    await page.getByText(/Titik terendah/).waitFor();
    expect(asked(server)).toBe(1);
  });

  test('a movement takes three fields and is asked for what it lacks; what it changes is asked for anew', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await turnTo(page);
    await page.getByText(view.breath).waitFor();
    await page.locator('[name=saveCash]').click();
    await page.getByText('Isi dulu jumlahnya.').waitFor();
    await page.getByLabel('Berapa').fill('900rb');
    await page.getByLabel('Kategori').selectOption('Sewa');
    await page.locator('[name=saveCash]').click();
    await page.getByText('Tersimpan: Kas keluar Rp900.000 (Sewa)').waitFor();
    expect(server.callsOf('logCash').map(({ form }) => form)).toEqual([{ out: '900rb', category: 'Sewa' }]);
    await expect.poll(() => asked(server)).toBe(2);
    expect(await page.getByLabel('Berapa').inputValue()).toBe('');
  });

  test('names rows it cannot read, of sales and payments and of cash', async () => {
    const page = await desk.open(serverOf());
    await turnTo(page);
    await page.getByText('2 hal perlu dibetulkan di lembar').click();
    await page.getByText(/Pembelian baris 3, Total/).waitFor();
    await page.getByText(/Kas baris 2, Masuk/).waitFor();
  });
});
