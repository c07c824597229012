import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  AnonymisePreview,
  Answer,
  CustomerFields,
  DuplicateList,
  MergePreview,
} from '../../src/server/contract';
import { describeInBrowser } from './browserOnly';
import { FakeServer } from './fakeServer';
import { regulars } from './people';
import { openSidebarDesk, type SidebarDesk } from './sidebar';

const hostile = '<img src=x onerror=alert(1)>=1+1"\'';
const ratna = { code: 'C-0001', name: 'Ratna Dewi', phone: '6281234567890' };
const dewi = { code: 'C-0003', name: 'Dewi Ratna', phone: '' };
const fields: CustomerFields = {
  code: 'C-0001',
  name: 'Ratna Dewi',
  fields: {
    name: 'Ratna Dewi',
    phone: '081234567890',
    note: 'Suka bolu',
    consent: true,
    doNotContact: false,
  },
  family: [{ no: 'K-00001', fields: { relation: 'child', ageBand: 'teen', name: 'Neng', consent: true } }],
};
const list: DuplicateList = {
  count: 2,
  groups: [
    { why: 'Nomornya sama dan namanya sama', sure: true, customers: [ratna, dewi] },
    {
      why: 'Namanya sama',
      sure: false,
      customers: [dewi, { ...ratna, code: 'C-0009' }, { ...ratna, code: 'C-0010' }],
    },
  ],
};
const preview = (keep = ratna, drop = dewi): MergePreview => ({
  keep,
  drop,
  filled: [{ key: 'birthday', title: 'Ulang tahun', value: '12/03/1980' }],
  differing: [{ key: 'note', title: 'Catatan', kept: 'Suka bolu', dropped: hostile }],
  follows: [
    { sheet: 'Pembelian', count: 12 },
    { sheet: 'Keluarga', count: 1 },
  ],
  hindrance: '',
});
const nobody: AnonymisePreview = {
  code: 'C-0001',
  name: 'Ratna Dewi',
  becomes: 'Pelanggan C-0001',
  rows: [{ sheet: 'Pembelian', count: 12 }],
  says: ['Nama dihapus.', 'Pembelian tetap ada.', 'Bisa diurungkan sampai ada simpanan berikutnya.'],
  hindrance: '',
};

type Answers = Readonly<Record<string, (input: unknown) => Answer<unknown>>>;

function serverOf(answers: Answers = {}) {
  const saved = (summary: string) => (input: unknown) => ({
    ok: true as const,
    value: { id: String(Reflect.get(Object(input), 'id')), summary, undoable: true },
  });
  const good = (value: unknown) => () => ({ ok: true as const, value });
  return new FakeServer({
    customers: regulars,
    answers: {
      customerFields: good(fields),
      duplicates: good(list),
      mergePreview: (input) => {
        const sent = Object(input);
        const who = (code: string) => (code === 'C-0001' ? ratna : { ...dewi, code });
        return { ok: true, value: preview(who(sent.keep), who(sent.drop)) };
      },
      anonymisePreview: good(nobody),
      addCustomer: saved('Pelanggan baru tersimpan'),
      changeCustomer: saved('Data tersimpan'),
      addFamilyMember: saved('Keluarga tersimpan'),
      changeFamilyMember: saved('Keluarga diubah'),
      mergeCustomers: saved('Sudah digabung'),
      anonymise: saved('Sudah anonim'),
      ...answers,
    },
  });
}

describeInBrowser('Work on customers', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk('tests/sidebar/peoplePage.tsx');
  });
  afterAll(() => desk.close());

  const show = async (server: FakeServer, part: string) => {
    const page = await desk.open(server);
    await page.getByRole('button', { name: part, exact: true }).click();
    return page;
  };
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
  const said = (page: Page, text: string) => page.locator('output', { hasText: text }).waitFor();
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'));

  test('a new customer takes a name and a tap', async () => {
    const server = serverOf();
    const page = await show(server, 'baru');
    await button(page, 'Simpan').click();
    await page.getByText('Isi dulu namanya.').waitFor();
    expect(await focused(page)).toBe('name');
    await page.getByLabel('Nama', { exact: true }).fill('Euis Komariah ');
    await page.keyboard.press('Enter');
    await said(page, 'Pelanggan baru tersimpan');
    expect(server.callsOf('addCustomer')).toEqual([
      { id: expect.any(String), user: 'Dewi', form: { name: 'Euis Komariah' } },
    ]);
    expect(await page.getByLabel('Nama', { exact: true }).inputValue()).toBe('');
  });

  test('the details unfold, and who referred them is picked by name', async () => {
    const server = serverOf();
    const page = await show(server, 'baru');
    await page.getByLabel('Nama', { exact: true }).fill('Euis');
    await button(page, 'Tambah rincian').click();
    await page.getByLabel('Ulang tahun').fill('5/6');
    const referrer = page.getByLabel('Dirujuk oleh');
    await referrer.fill('asep');
    await page.getByText('Pilih dari daftar').waitFor();
    expect(await page.locator('#referrers option').first().getAttribute('value')).toBe(
      'Asep Sunandar · C-0002',
    );
    await referrer.fill('Asep Sunandar · C-0002');
    await page.getByLabel('Izin WA').check();
    await button(page, 'Simpan').click();
    await said(page, 'Pelanggan baru tersimpan');
    expect(server.callsOf('addCustomer')[0]).toMatchObject({
      form: { name: 'Euis', birthday: '5/6', referredByCode: 'C-0002', consent: true },
    });
  });

  test('a known number says whose it is, and opens them', async () => {
    const server = serverOf();
    const text = 'Nomor ini sudah dipakai Ratna Dewi (C-0001).';
    const refusal = { ok: false, problem: 'exists', field: 'phone', existing: 'C-0001', text } as const;
    server.fail('addCustomer', { is: 'refusal', refusal });
    const page = await show(server, 'baru');
    await page.getByLabel('Nama', { exact: true }).fill('Ratna');
    await page.getByLabel('No. WA').fill('081234567890');
    await button(page, 'Simpan').click();
    await page.getByText(text).waitFor();
    await expect.poll(() => focused(page)).toBe('phone');
    await button(page, 'Buka C-0001').click();
    await said(page, 'buka C-0001');
  });

  test('what is typed survives closing, and a lost answer is saved once', async () => {
    const server = serverOf();
    server.fail('addCustomer', { is: 'lostAfter' });
    const page = await show(server, 'baru');
    await page.getByLabel('Nama', { exact: true }).fill(hostile);
    await button(page, 'Simpan').click();
    await page.getByRole('alert').waitFor();
    await page.reload();
    await button(page, 'baru').click();
    expect(await page.getByLabel('Nama', { exact: true }).inputValue()).toBe(hostile);
    await button(page, 'Simpan').click();
    await said(page, 'Pelanggan baru tersimpan');
    const ids = server.callsOf('addCustomer').map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  });

  test('only what was changed is sent, with what stood there', async () => {
    const server = serverOf();
    const page = await show(server, 'ubah');
    await page.getByLabel('Nama', { exact: true }).fill('Ratna Lestari');
    await button(page, 'Tambah rincian').click();
    expect(await page.getByLabel('Catatan').inputValue()).toBe('Suka bolu');
    await page.getByLabel('Catatan').fill('');
    await page.getByLabel('Izin WA').uncheck();
    await button(page, 'Simpan').click();
    await said(page, 'Data tersimpan');
    expect(server.callsOf('changeCustomer')).toEqual([
      {
        id: expect.any(String),
        user: 'Dewi',
        code: 'C-0001',
        form: { name: 'Ratna Lestari', note: '', consent: false },
        was: { name: 'Ratna Dewi', note: 'Suka bolu', consent: true },
      },
    ]);
  });

  test('somebody else’s change stands beside its field', async () => {
    const server = serverOf();
    const refusal = { ok: false, problem: 'refused', field: 'note', text: 'Baru saja diubah' } as const;
    server.fail('changeCustomer', { is: 'refusal', refusal });
    const page = await show(server, 'ubah');
    await button(page, 'Tambah rincian').click();
    await page.getByLabel('Catatan').fill('x');
    await button(page, 'Simpan').click();
    await page.locator('#field-note-problem', { hasText: 'Baru saja diubah' }).waitFor();
  });

  test('one of the family by relation and age band; name and date stand there only with consent', async () => {
    const server = serverOf();
    const page = await show(server, 'ubah');
    await button(page, 'Tambah keluarga').click();
    const save = page.locator('[name=saveFamily]');
    await save.click();
    await page.getByText('Pilih dulu hubungannya.').waitFor();
    await page.getByLabel('Hubungan').selectOption('wife');
    expect(await page.getByLabel('Tanggal penting').count()).toBe(0);
    await page.getByLabel('Izin keluarga').check();
    await page.getByLabel('Tanggal penting').fill('2010-05-01');
    await page.getByLabel('Izin keluarga').uncheck();
    await page.getByLabel('Kelompok umur').selectOption('adult');
    await save.click();
    await said(page, 'Keluarga tersimpan');
    expect(server.callsOf('addFamilyMember')).toMatchObject([
      { form: { customerCode: 'C-0001', relation: 'wife', ageBand: 'adult', consent: false } },
    ]);
    expect(JSON.stringify(server.callsOf('addFamilyMember'))).not.toContain('2010');
  });

  test('one of the family is changed in place', async () => {
    const server = serverOf();
    const page = await show(server, 'ubah');
    await button(page, 'Anak · Remaja · Neng').click();
    await page.getByLabel('Kelompok umur').selectOption('adult');
    await page.locator('[name=saveFamily]').click();
    await said(page, 'Keluarga diubah');
    expect(server.callsOf('changeFamilyMember')).toMatchObject([
      { no: 'K-00001', form: { ageBand: 'adult' }, was: { ageBand: 'teen' } },
    ]);
  });

  test('a pair that may be one: why, what happens, and the merge in two taps', async () => {
    const server = serverOf();
    const page = await show(server, 'dobel');
    await page.getByText('2 kelompok').waitFor();
    await button(page, /Ratna Dewi \/ Dewi Ratna/).click();
    await page.getByText('Dilengkapi: Ulang tahun (12/03/1980).').waitFor();
    await page.getByText('Ikut pindah ke Ratna Dewi: 12 baris Pembelian, 1 baris Keluarga.').waitFor();
    await page.getByText('Baris Dewi Ratna (C-0003) dikosongkan. Bisa diurungkan.').waitFor();
    await button(page, 'Gabungkan').click();
    await said(page, 'Sudah digabung');
    expect(server.callsOf('mergeCustomers')).toMatchObject([
      { user: 'Dewi', keep: 'C-0001', drop: 'C-0003', take: [] },
    ]);
    await expect.poll(() => server.callsOf('duplicates').length).toBe(2);
  });

  test('the other one can stay, and a field of the one that goes can win', async () => {
    const server = serverOf();
    const page = await show(server, 'dobel');
    await button(page, /Ratna Dewi \/ Dewi Ratna/).click();
    await page
      .getByRole('group', { name: 'Yang dipertahankan' })
      .getByLabel(/Dewi Ratna/)
      .check();
    await page.getByText('Ikut pindah ke Dewi Ratna').waitFor();
    await page.getByRole('group', { name: 'Catatan' }).getByLabel(hostile).check();
    await button(page, 'Gabungkan').click();
    await said(page, 'Sudah digabung');
    expect(server.callsOf('mergeCustomers')).toMatchObject([
      { keep: 'C-0003', drop: 'C-0001', take: ['note'] },
    ]);
  });

  test('of three, two are chosen', async () => {
    const server = serverOf();
    const page = await show(server, 'dobel');
    await button(page, /Dewi Ratna \/ Ratna Dewi \/ Ratna Dewi/).click();
    await page
      .getByRole('group', { name: 'Yang digabungkan ke situ' })
      .getByLabel(/C-0010/)
      .check();
    await expect
      .poll(() => server.callsOf('mergePreview').slice(-1))
      .toMatchObject([{ keep: 'C-0003', drop: 'C-0010' }]);
  });

  test('what stands in the way is said, and the button waits', async () => {
    const hindrance = 'Pembelian baris 5 belum jelas.';
    const server = serverOf({ mergePreview: () => ({ ok: true, value: { ...preview(), hindrance } }) });
    const page = await show(server, 'dobel');
    await button(page, /Ratna Dewi \/ Dewi Ratna/).click();
    await page.getByText(hindrance).waitFor();
    expect(await button(page, 'Gabungkan').isDisabled()).toBe(true);
  });

  test('a lost answer to a merge is tried again under one id', async () => {
    const server = serverOf();
    server.fail('mergeCustomers', { is: 'lostAfter' });
    const page = await show(server, 'dobel');
    await button(page, /Ratna Dewi \/ Dewi Ratna/).click();
    await button(page, 'Gabungkan').click();
    await page.getByRole('alert').waitFor();
    await button(page, 'Coba lagi').click();
    await said(page, 'Sudah digabung');
    expect(new Set(server.callsOf('mergeCustomers').map(({ id }) => id)).size).toBe(1);
  });

  test('where nobody stands twice it says what would come here', async () => {
    const page = await show(
      serverOf({ duplicates: () => ({ ok: true, value: { count: 0, groups: [] } }) }),
      'dobel',
    );
    await page.getByText('Tidak ada yang tampak dobel').waitFor();
  });

  test('before anybody is made nobody, all that happens stands there in words', async () => {
    const server = serverOf();
    const page = await show(server, 'anonim');
    for (const sentence of nobody.says) await page.getByText(sentence).waitFor();
    await page.getByText('Yang berubah: 12 baris Pembelian.').waitFor();
    expect(server.callsOf('anonymise')).toEqual([]);
    await button(page, 'Anonimkan').click();
    await said(page, 'Sudah anonim');
    expect(server.callsOf('anonymise')).toMatchObject([{ user: 'Dewi', code: 'C-0001' }]);
  });

  test.each([['baru'], ['ubah'], ['dobel'], ['anonim']])(
    '%s fits 300 pixels and has nothing that axe finds',
    async (part) => {
      const page = await show(serverOf(), part);
      await page.getByRole('heading', { level: 2 }).waitFor();
      const folded = page.locator('[aria-expanded=false]');
      for (let left = Math.min(2, await folded.count()); left > 0; left--) await folded.first().click();
      await page.getByText('Membuka…').waitFor({ state: 'detached' });
      const [wide, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(wide).toBe(room);
      await page.evaluate(axe.source);
      const found = await page.evaluate(() =>
        (Reflect.get(window, 'axe') as typeof axe).run(document, { resultTypes: ['violations'] }),
      );
      expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );
});
