import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/server/contract';
import { describeInBrowser } from './browserOnly';
import { FakeServer } from './fakeServer';
import { findings, overflow } from './findings';
import { regulars } from './people';
import { openSidebarDesk, type SidebarDesk } from './sidebar';

interface Sent {
  readonly id: string;
  readonly form: Readonly<Record<string, unknown>>;
}
const said =
  (what: string) =>
  (input: unknown): Answer<unknown> => {
    const { id, form } = input as Sent;
    return { ok: true, value: { id, summary: `${what} ${form.customerCode}`, undoable: true } };
  };
const serverOf = (setup: ConstructorParameters<typeof FakeServer>[0] = {}) =>
  new FakeServer({
    customers: regulars,
    staff: ['Neng', 'Asep'],
    answers: { logPromise: said('Janji ke'), logService: said('Keluhan dari') },
    ...setup,
  });

/** Counts what a person does: a click, a choice, or one text typed into a field. */
function hand(page: Page) {
  const done: string[] = [];
  return {
    done,
    async type(label: string, text: string) {
      done.push(label);
      await page.getByLabel(label, { exact: true }).fill(text);
    },
    async choose(name: string, group?: string) {
      done.push(name);
      const place = group === undefined ? page : page.getByRole('group', { name: group });
      await place.getByRole('radio', { name, exact: true }).check();
    },
    async press(selector: string) {
      done.push(selector);
      await page.locator(selector).click();
    },
  };
}
const choose = async (page: Page, name: string) => {
  await page.fill('#search', name);
  await page.getByRole('option').first().click();
};

describeInBrowser('Logging a promise', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk('tests/sidebar/promisePage.tsx');
  });
  afterAll(() => desk.close());
  const formsOf = (server: FakeServer) => server.callsOf('logPromise').map(({ form }) => form);
  const opened = async (server: FakeServer, options = {}) => {
    const page = await desk.open(server, options);
    await page.locator('[name=promise-soon]').first().waitFor({ state: 'attached' });
    return page;
  };

  test('takes four touches once the person is chosen: what, when, who fulfils, save', async () => {
    const server = serverOf();
    const page = await opened(server);
    await choose(page, 'ratna');
    const { done, type, choose: pick, press } = hand(page);
    await type('Janji', 'kirim sebelum Jumat');
    await pick('Lusa');
    await pick('Asep', 'Yang menepati');
    await press('[name=savePromise]');
    await page.getByText('Janji ke C-0001').waitFor();
    expect(done).toHaveLength(4);
    expect(formsOf(server)).toEqual([
      { customerCode: 'C-0001', promise: 'kirim sebelum Jumat', due: '2026-11-25', fulfilledBy: 'Asep' },
    ]);
    expect(await page.getByLabel('Janji', { exact: true }).inputValue()).toBe('');
  });

  test.each([
    ['Besok', '2026-11-24'],
    ['Minggu depan', '2026-11-30'],
  ])('%s is one touch for a day, which the field of the date then shows', async (words, day) => {
    const page = await opened(serverOf());
    await page.getByRole('radio', { name: words }).check();
    expect(await page.getByLabel('Paling lambat').inputValue()).toBe(day);
    await page.getByLabel('Paling lambat').fill('2026-12-09');
    expect(await page.getByRole('radio', { name: words }).isChecked()).toBe(false);
  });

  test('is fulfilled and given by whoever is at work; the rest unfolds and is sent only where it is filled in', async () => {
    const server = serverOf();
    const page = await opened(server);
    await choose(page, 'ratna');
    expect(
      await page
        .getByRole('group', { name: 'Yang menepati' })
        .getByRole('radio', { name: 'Neng' })
        .isChecked(),
    ).toBe(true);
    await page.getByLabel('Janji', { exact: true }).fill('telepon balik');
    await page.getByLabel('Paling lambat').fill('2026-11-23');
    await page.getByRole('button', { name: 'Tambah rincian' }).first().click();
    await page.getByRole('group', { name: 'Yang berjanji' }).getByRole('radio', { name: 'Asep' }).check();
    await page.getByLabel('Penting bagi mereka').check();
    await page.locator('[name=savePromise]').click();
    await page.getByText('Janji ke C-0001').waitFor();
    expect(formsOf(server)).toEqual([
      {
        customerCode: 'C-0001',
        promise: 'telepon balik',
        due: '2026-11-23',
        promisedBy: 'Asep',
        matters: true,
      },
    ]);
  });

  test('asks for what it lacks, one thing after another, with the focus on it', async () => {
    const server = serverOf();
    const page = await opened(server);
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.id);
    const save = () => page.locator('[name=savePromise]').click();
    await save();
    await page.getByText('Pilih dulu pelanggannya.').first().waitFor();
    expect(await focused()).toBe('search');
    await choose(page, 'ratna');
    await save();
    expect(await focused()).toBe('promise-promise');
    await page.getByLabel('Janji', { exact: true }).fill('x');
    await save();
    expect(await focused()).toBe('promise-due');
    expect(await page.getByText('Isi dulu yang ini.').count()).toBe(1);
    expect(formsOf(server)).toEqual([]);
  });

  test('where nobody says who they are, both names are asked for', async () => {
    const server = serverOf({ notices: ['nobody'], customers: regulars, staff: [] });
    const page = await opened(server);
    await choose(page, 'ratna');
    await page.getByLabel('Janji', { exact: true }).fill('x');
    await page.getByRole('radio', { name: 'Besok' }).check();
    await page.locator('[name=savePromise]').click();
    expect(await page.getByLabel('Yang menepati').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Yang menepati').fill('Asep');
    await page.getByLabel('Yang berjanji').fill('Neng');
    await page.locator('[name=savePromise]').click();
    await page.getByText('Janji ke C-0001').waitFor();
    expect(formsOf(server)).toEqual([
      {
        customerCode: 'C-0001',
        promise: 'x',
        due: '2026-11-24',
        fulfilledBy: 'Asep',
        promisedBy: 'Neng',
      },
    ]);
  });

  test('what was typed survives closing, and a lost answer does not save twice', async () => {
    const server = serverOf();
    const page = await opened(server);
    await page.getByLabel('Janji', { exact: true }).fill('kirim <b>Jumat</b>');
    await page.getByRole('radio', { name: 'Besok' }).check();
    await page.reload();
    await page.locator('[name=promise-soon]').first().waitFor({ state: 'attached' });
    expect(await page.getByLabel('Janji', { exact: true }).inputValue()).toBe('kirim <b>Jumat</b>');
    expect(await page.getByRole('radio', { name: 'Besok' }).isChecked()).toBe(true);
    await choose(page, 'ratna');
    server.fail('logPromise', { is: 'lostAfter' });
    await page.locator('[name=savePromise]').click();
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByText('Janji ke C-0001').waitFor();
    expect(new Set(server.callsOf('logPromise').map(({ id }) => id)).size).toBe(1);
  });

  test('a refusal stands beside its field', async () => {
    const server = serverOf();
    const refusal = { ok: false, problem: 'field', text: '"x" bukan tanggal', field: 'due' } as const;
    server.fail('logPromise', { is: 'refusal', refusal });
    const page = await opened(server);
    await choose(page, 'ratna');
    await page.getByLabel('Janji', { exact: true }).fill('x');
    await page.getByRole('radio', { name: 'Besok' }).check();
    await page.locator('[name=savePromise]').click();
    await page.getByText('"x" bukan tanggal').waitFor();
    expect(await page.getByLabel('Paling lambat').getAttribute('aria-invalid')).toBe('true');
  });

  test.each(['id', 'en'] as const)(
    'with all unfolded, both forms are free of accessibility findings and fit 280 px (%s)',
    async (language) => {
      const page = await opened(serverOf({ language, customers: regulars, staff: ['Neng', 'Asep'] }), {
        width: 280,
      });
      await page.locator('[name=savePromise]').click();
      for (const unfold of await page.locator('.unfold').all()) await unfold.click();
      expect([await findings(page), await overflow(page)]).toEqual([[], 0]);
    },
  );
});

describeInBrowser('Logging a service case', () => {
  let desk: SidebarDesk;
  beforeAll(async () => {
    desk = await openSidebarDesk('tests/sidebar/promisePage.tsx');
  });
  afterAll(() => desk.close());

  test('takes two touches once the person is chosen: kind, save; a word on it if you like', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await choose(page, 'ratna');
    const { done, choose: pick, press } = hand(page);
    await pick('Keluhan');
    await press('[name=saveService]');
    await page.getByText('Keluhan dari C-0001').waitFor();
    expect(done).toHaveLength(2);
    await pick('Servis');
    await page.locator('[name=service-note]').fill('=oven mati');
    await page.getByRole('button', { name: 'Tambah rincian' }).last().click();
    await page.getByLabel('Gratis atau bayar').selectOption('paid');
    await page.getByLabel('Tanya lagi tanggal').fill('2026-11-30');
    await press('[name=saveService]');
    await expect
      .poll(() => server.callsOf('logService').map(({ form }) => form))
      .toEqual([
        { customerCode: 'C-0001', kind: 'complaint' },
        {
          customerCode: 'C-0001',
          kind: 'repair',
          note: '=oven mati',
          pay: 'paid',
          checkBackOn: '2026-11-30',
        },
      ]);
  });

  test('asks for the person and the kind before it is sent, and survives closing', async () => {
    const server = serverOf();
    const page = await desk.open(server);
    await page.locator('[name=saveService]').click();
    await page.getByText('Pilih dulu pelanggannya.').last().waitFor();
    await choose(page, 'ratna');
    await page.locator('[name=saveService]').click();
    await page.getByText('Pilih dulu jenisnya.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('service-kind');
    await page.getByRole('radio', { name: 'Kunjungan' }).check();
    await page.reload();
    await page.getByRole('radio', { name: 'Kunjungan' }).waitFor({ state: 'attached' });
    expect(await page.getByRole('radio', { name: 'Kunjungan' }).isChecked()).toBe(true);
    expect(server.callsOf('logService')).toEqual([]);
  });

  test('a workbook that lacks a sheet offers its repair', async () => {
    const server = serverOf();
    const refusal = { ok: false, problem: 'noSheet', text: 'Lembarnya belum ada.', remedy: 'setUp' } as const;
    server.fail('logService', { is: 'refusal', refusal });
    const page = await desk.open(server);
    await choose(page, 'ratna');
    await page.getByRole('radio', { name: 'Keluhan' }).check();
    await page.locator('[name=saveService]').click();
    await page.getByRole('button', { name: 'Perbaiki' }).click();
    await page.getByText('diperbaiki', { exact: true }).waitFor();
  });
});
