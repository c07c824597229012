import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../shipped/shop';
import { waitingShop } from '../shipped/waitingShop';
import { describeInBrowser } from './browserOnly';
import { FakeGate, waitingFor } from './fakeGate';
import { FakeServer } from './fakeServer';
import { findings, overflow } from './findings';
import { openSidebarDesk, type SidebarDesk } from './sidebar';

const waiting = [
  waitingFor('P-000012', 'Siti Nurhayati', 75_000, 22),
  waitingFor('P-000011', 'Asep Sunandar', 75_000, 22),
  waitingFor('P-000010', 'Ratna Dewi', 150_000, 20),
];
const gate = () => new FakeGate(waiting);

/** One row that is certain, one that two may have sent, and one of each other kind. */
const file = [
  'Account No.,=,0000000000',
  'Date,Description,Branch,Amount,,Balance',
  "'21/11/2026,TRSF E-BANKING CR RATNA DEWI,'0000,150000.00,CR,900000.00",
  "'22/11/2026,SETORAN TUNAI,'0000,75000.00,CR,975000.00",
  "'22/11/2026,BIAYA ADM,'0000,15000.00,DB,960000.00",
  "'22/11/2026,TRSF <img src=x onerror=window.hit=1>,'0000,12000.00,CR,972000.00",
  "PEND,TRSF,'0000,5000.00,CR,0.00",
  "kapan-kapan,TRSF,'0000,5000.00,CR,0.00",
].join('\r\n');

describeInBrowser('The transfer gate', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk('tests/sidebar/transferPage.tsx');
  });
  afterAll(() => desk.close());

  test('every transfer that nobody has seen says so in red, with a sign, how long it waits, and one button', async () => {
    const page = await desk.open(new FakeServer({ gate: gate() }));
    const row = page.locator('.waiting', { hasText: 'Ratna Dewi' });
    await row.getByText('Belum terlihat · barang jangan keluar dulu').waitFor();
    expect(await page.locator('.waiting').count()).toBe(3);
    expect(await row.textContent()).toContain('Jum 20 Nov · sudah 3 hari · P-000010');
    expect(await row.locator('svg').count()).toBe(1);
    const red = await row.locator('.waiting-mark').evaluate((mark) => getComputedStyle(mark).color);
    expect(red).toBe('rgb(179, 38, 30)');
    expect(await page.locator('.primary').count()).toBe(0);
  });

  test('one touch marks what was seen on the account; undo makes it red again', async () => {
    const server = new FakeServer({ gate: gate() });
    const page = await desk.open(server);
    await page.getByRole('button', { name: 'Sudah masuk: Ratna Dewi, Rp150.000' }).click();
    await page.getByRole('heading', { name: '1 transfer sudah masuk, barangnya boleh jalan' }).waitFor();
    expect(await page.locator('.waiting').count()).toBe(2);
    expect(server.callsOf('seeTransfers')[0]?.seen).toEqual([{ no: 'P-000010', units: 150_000 }]);
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByRole('heading', { name: '1 transfer kembali ditunggu' }).waitFor();
    await page.locator('.waiting', { hasText: 'Ratna Dewi' }).waitFor();
  });

  test('a bank file is read when chosen: the certain are ticked, of a tie nothing, and every other row is told', async () => {
    const server = new FakeServer({ gate: gate() });
    const page = await desk.open(server);
    await give(page, file);
    await page.getByRole('heading', { name: 'BCA, 6 baris (belum ada yang ditandai)' }).waitFor();
    expect(await page.locator('.sight input').isChecked()).toBe(true);
    expect(await page.locator('.sight').textContent()).toContain('jumlah dan harinya pas, hanya ini');
    const tie = page.getByRole('group', { name: 'Ini uang siapa? Rp75.000' });
    expect(await tie.getByRole('radio', { checked: true }).getAttribute('value')).toBe('');
    await tie.getByText('Lebih dari satu yang ditunggu dengan jumlah ini.').waitFor();
    await page.getByText('1 uang masuk lain, tidak ada yang menunggu').click();
    expect(await page.locator('.unknown-rows').textContent()).toContain('<img src=x');
    await page.getByText('1 uang keluar · 1 masih PEND di bank').waitFor();
    await page.locator('.rejected-rows').getByText('baris 8: badDate').waitFor();
    expect(await page.locator('.primary').allTextContents()).toEqual(['Tandai 1 sudah masuk']);
    expect(server.commits).toEqual([]);
    expect(await page.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined();
  });

  test('what is ticked and chosen is marked in one save, and the same file again finds nothing new', async () => {
    const server = new FakeServer({ gate: gate() });
    const page = await desk.open(server);
    await give(page, file);
    await page.getByRole('radio', { name: /Asep Sunandar/ }).check();
    await page.getByRole('button', { name: 'Tandai 2 sudah masuk' }).click();
    await page.getByRole('heading', { name: '2 transfer sudah masuk' }).waitFor();
    expect(server.commits).toHaveLength(1);
    expect(server.callsOf('seeTransfers')[0]?.seen).toMatchObject([
      { no: 'P-000010', units: 150_000, day: '2026-11-21', reference: expect.stringContaining('[bank ') },
      { no: 'P-000011', units: 75_000, day: '2026-11-22' },
    ]);
    expect(await page.locator('.waiting').allTextContents()).toEqual([expect.stringContaining('Siti')]);
    await give(page, file);
    await page.getByText('2 sudah pernah dicocokkan').waitFor();
    await page.getByText('Belum ada yang dipilih.').waitFor();
    await page.getByRole('button', { name: 'Tutup hasilnya' }).click();
    await page.locator('.waiting').waitFor();
  });

  test('what is not ticked is not marked, and a transfer is chosen for one row only', async () => {
    const page = await desk.open(new FakeServer({ gate: gate() }));
    await give(page, file.replace("BIAYA ADM,'0000,15000.00,DB", "SETORAN,'0000,75000.00,CR"));
    await page.locator('.sight input').uncheck();
    await page.getByText('Belum ada yang dipilih.').waitFor();
    const ties = page.locator('.tie');
    await ties.nth(0).getByRole('radio', { name: /Siti/ }).check();
    await ties.nth(1).getByRole('radio', { name: /Siti/ }).check();
    expect(await ties.nth(0).getByRole('radio', { checked: true }).getAttribute('value')).toBe('');
    await page.getByRole('button', { name: 'Tandai 1 sudah masuk' }).waitFor();
  });

  test('rows that are pasted are matched like a file', async () => {
    const page = await desk.open(new FakeServer({ gate: gate() }));
    await page.getByRole('button', { name: 'Cocokkan dengan mutasi bank' }).click();
    await page
      .getByLabel('Atau tempel mutasinya')
      .fill(
        'Tgl.\tRincian Transaksi\tNo. Referensi\tDebit\tKredit\tSaldo\n20/11/2026\tTransfer\t1\t\t150,000.00\t1.00',
      );
    await page.getByRole('button', { name: 'Cocokkan', exact: true }).click();
    await page.getByRole('button', { name: 'Tandai 1 sudah masuk' }).waitFor();
  });

  test('days that can be read two ways are asked about, and then the file is matched', async () => {
    const server = new FakeServer({ gate: gate() });
    const page = await desk.open(server);
    await give(page, 'date,description,amount\n10/11/2026,x,5000\n');
    await page.locator('[name=bank-dateOrder]').selectOption('dmy');
    await page.getByRole('heading', { name: '1 baris' }).waitFor();
    expect(server.callsOf('checkBank')[1]).toMatchObject({ dateOrder: 'dmy' });
  });

  test.each(['lostAfter', 'lostBefore', 'nullAnswer'] as const)(
    'a lost answer (%s) is asked for again under the same id, and marks once',
    async (fault) => {
      const server = new FakeServer({ gate: gate() });
      server.fail('seeTransfers', { is: fault });
      const page = await desk.open(server);
      await page.getByRole('button', { name: 'Sudah masuk: Ratna Dewi, Rp150.000' }).click();
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await page.getByRole('heading', { name: '1 transfer sudah masuk' }).waitFor();
      expect(new Set(server.callsOf('seeTransfers').map(({ id }) => id)).size).toBe(1);
      expect(server.commits).toHaveLength(1);
    },
  );

  test('what somebody else has marked meanwhile is left out and told, and the rest is marked', async () => {
    const shared = gate();
    const page = await desk.open(new FakeServer({ gate: shared }));
    await give(page, file);
    await page.getByRole('radio', { name: /Asep Sunandar/ }).check();
    shared.seenByAnother('P-000011');
    await page.getByRole('button', { name: 'Tandai 2 sudah masuk' }).click();
    await page.getByRole('heading', { name: '1 transfer sudah masuk' }).waitFor();
    await page.getByText('Asep Sunandar: sudah ditandai orang lain').waitFor();
  });

  test('a file that is no table, and one without known titles, are refused in words beside the file', async () => {
    const page = await desk.open(new FakeServer({ gate: gate() }));
    await give(page, Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    await page.getByRole('button', { name: 'Cocokkan dengan mutasi bank' }).click();
    await page.locator('#bank-file-problem').getByText('simpan sebagai CSV').waitFor();
    await give(page, 'halo,apa\nkabar,baik\n');
    await page.locator('#bank-file-problem').getByText('perlu columns').waitFor();
  });

  test('of many transfers thirty are shown, then more', async () => {
    const many = Array.from({ length: 40 }, (_, at) => waitingFor(`P-${at}`, `Nama ${at}`, 1000 + at, 20));
    const page = await desk.open(new FakeServer({ gate: new FakeGate(many) }));
    await page.getByRole('button', { name: 'Tampilkan 10 lagi' }).click();
    expect(await page.locator('.waiting').count()).toBe(40);
  });

  test('with the shipped script behind it: the file marks its sales in the book, and undo takes that back', async () => {
    const { host, store } = waitingShop();
    const page = await desk.open({
      async deliver(name, input) {
        const outcome = host.callFromClient('callServer', [name, input]);
        return 'ok' in outcome && outcome.ok ? { value: outcome.value } : { failure: name };
      },
    });
    const status = () => rowsOf(store, 'Pembelian').map((row) => row['Status bayar']);
    await give(page, file.replace('SETORAN TUNAI', 'SETORAN SITI NURHAYATI'));
    await page.getByText('jumlah dan namanya cocok').waitFor();
    await page.getByRole('button', { name: 'Tandai 2 sudah masuk' }).click();
    await page.getByRole('heading', { name: '2 transfer sudah masuk' }).waitFor();
    expect(status()).toEqual(['Lunas', 'Lunas', 'Menunggu', 'Lunas', 'Lunas']);
    expect(await page.locator('.waiting').allTextContents()).toEqual([expect.stringContaining('Asep')]);
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.locator('.waiting', { hasText: 'Ratna Dewi' }).waitFor();
    expect(status()).toEqual(['Menunggu', 'Menunggu', 'Menunggu', 'Lunas', 'Lunas']);
    expect(rowsOf(store, 'Pembayaran')).toEqual([]);
  });

  for (const locale of ['id', 'en'] as const) {
    test(`every state is free of serious accessibility findings and of sideways scrolling at 280 px (${locale})`, async () => {
      const long = waitingFor('B-000001', 'Ratnadewiyangnamanyapanjangsekalitanpajeda', 1_234_567_890, 23);
      const server = new FakeServer({ gate: new FakeGate([...waiting, long], ['x']) });
      const page = await desk.open(server, { width: 280, locale });
      const states: readonly (readonly [string, () => Promise<unknown>])[] = [
        ['list', () => page.locator('.waiting').first().waitFor()],
        ['bank', () => page.locator('.unfold').click()],
        ['result', () => give(page, file).then(() => page.locator('.tie').waitFor())],
        [
          'seen',
          () =>
            page
              .locator('.primary')
              .click()
              .then(() => page.locator('h3.all-seen').waitFor()),
        ],
        [
          'lost',
          () => {
            server.fail('seeTransfers', { is: 'lostBefore', message: 'NetworkError' });
            return page
              .locator('.waiting .button')
              .first()
              .click()
              .then(() => page.locator('.trouble').waitFor());
          },
        ],
      ];
      for (const [state, reach] of states) {
        await reach();
        expect([state, await findings(page), await overflow(page)]).toEqual([state, [], 0]);
      }
      const none = await desk.open(new FakeServer(), { width: 280, locale });
      await none.locator('.nobody').waitFor();
      expect([await findings(none), await overflow(none)]).toEqual([[], 0]);
    });
  }
});

const give = (page: Page, content: string | Buffer) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'mutasi.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
