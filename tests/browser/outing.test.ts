import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAll } from '../../workbench/build/build';
import { chromiumPath } from './browser';
import { eventually, type OpenDesk, openDesk, rowsIn } from './desk';

const noBrowser = chromiumPath() === null;
if (noBrowser) console.warn('Skipped: no Chromium on this machine. Install one or set CHROMIUM to its path.');

const words = {
  id: {
    locale: 'id_ID',
    events: 'Acara',
    plan: 'Rencanakan acara',
    pick: 'Pilih tamunya',
    invited: /^Sudah diundang/,
    yes: /^Ya, sekeluarga/,
    alone: /^Ya, sendiri/,
    no: /^Tidak bisa/,
    came: /^Hadir/,
    save: 'Simpan',
    close: 'Selesai, catat biayanya',
    undo: 'Urungkan',
    sheets: {
      invitations: 'Undangan',
      followUps: 'Tindak Lanjut',
      cash: 'Kas',
      care: 'Perawatan',
    },
    columns: {
      event: 'Acara',
      reserve: 'Cadangan',
      status: 'Status',
      out: 'Keluar',
      cost: 'Biaya',
      kind: 'Jenis',
    },
    together: 'Bareng',
    attended: 'Hadir',
  },
  en: {
    locale: 'en_US',
    events: 'Events',
    plan: 'Plan an event',
    pick: 'Pick the guests',
    invited: /^Invited/,
    yes: /^Yes, with family/,
    alone: /^Yes, alone/,
    no: /^Cannot come/,
    came: /^Is there/,
    save: 'Save',
    close: 'Close and book the cost',
    undo: 'Undo',
    sheets: { invitations: 'Invitations', followUps: 'Follow-ups', cash: 'Cash', care: 'Care' },
    columns: { event: 'Event', reserve: 'Reserve', status: 'Status', out: 'Out', cost: 'Cost', kind: 'Kind' },
    together: 'Together',
    attended: 'Attended',
  },
} as const;

describe.skipIf(noBrowser).each(['id', 'en'] as const)(
  'A whole outing of the sample shop (%s)',
  { timeout: 180_000 },
  (language) => {
    const folder = mkdtempSync(join(tmpdir(), 'langganan-outing-'));
    const said = words[language];
    let desk: OpenDesk;
    let sidebar: FrameLocator;
    beforeAll(async () => {
      await buildAll(folder);
      desk = await openDesk(folder, `?locale=${said.locale}&lang=${language}&book=sample`);
      sidebar = desk.page.frameLocator('iframe.wb-frame');
      await desk.page.evaluate(async () => (await window.workbench.ready).run('openSidebar'));
      await sidebar.locator('.greet').first().waitFor();
    }, 180_000);
    afterAll(async () => {
      await desk?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const rows = (name: string) => rowsIn(desk.page, name);
    const asked = async () =>
      (await rows(said.sheets.invitations)).filter((row) => row[said.columns.event] === 'Ciater');
    const press = (name: string | RegExp, at = 0) =>
      sidebar.locator('.event').getByRole('button', { name }).nth(at).click();
    const count = (name: string | RegExp) => sidebar.locator('.event').getByRole('button', { name }).count();
    const todayOf = () =>
      desk.page.evaluate(() => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10));

    test('it is planned, and ten families are picked with five in reserve', async () => {
      await sidebar.getByRole('navigation').getByRole('button', { name: said.events }).click();
      await sidebar.getByRole('button', { name: said.plan }).click();
      await sidebar.locator('[name=event-name]').fill('Ciater');
      await sidebar.locator('[name=event-date]').fill(await todayOf());
      await sidebar.locator('[name=event-partySeats]').fill('10');
      await sidebar.locator('[name=saveEvent]').click();
      await sidebar.locator('.events .name-button', { hasText: 'Ciater' }).click();
      await press(said.pick);
      await eventually(async () => (await asked()).length).toBe(15);
      expect((await asked()).filter((row) => row[said.columns.reserve] === true)).toHaveLength(5);
    });

    test('all ten are invited, two decline, one would come alone, and three reserves are invited in their order', async () => {
      for (let left = 10; left > 0; left--) {
        await eventually(() => count(said.invited)).toBe(left);
        await press(said.invited);
      }
      await eventually(() => count(said.no)).toBe(10);
      await press(said.no);
      await eventually(() => count(said.no)).toBe(9);
      await press(said.no);
      await eventually(() => count(said.no)).toBe(8);
      await press(said.alone);
      await eventually(() => count(said.no)).toBe(7);
      const reserves = (await asked()).slice(10, 13);
      for (let sent = 0; sent < 3; sent++) {
        await eventually(() => count(said.invited)).toBe(1);
        await press(said.invited);
        await eventually(() => count(said.no)).toBe(8 + sent);
      }
      await eventually(() => count(said.invited)).toBe(0);
      const now = await asked();
      for (const { No } of reserves)
        expect(now.find((row) => row.No === No)?.[said.columns.reserve]).toBe(false);
    });

    test('they answer, they come, and what it cost is booked once in Cash and in Care; everybody is to be thanked', async () => {
      for (let left = 10; left > 0; left--) {
        await eventually(() => count(said.yes)).toBe(left);
        await press(said.yes);
        await press(said.save);
      }
      await eventually(() => count(said.came)).toBeGreaterThan(9);
      const before = (await rows(said.sheets.followUps)).length;
      for (let came = 0; came < 3; came++) {
        await press(said.came);
        await eventually(
          async () => (await asked()).filter((row) => row[said.columns.status] === said.attended).length,
        ).toBe(came + 1);
      }
      await sidebar.locator('[name=event-spent]').fill('1.500.000');
      await press(said.close);
      await eventually(async () => (await rows(said.sheets.care)).length).toBe(3);
      const care = await rows(said.sheets.care);
      expect(care.reduce((sum, row) => sum + Number(row[said.columns.cost]), 0)).toBe(1_500_000);
      expect((await rows(said.sheets.cash)).pop()).toMatchObject({ [said.columns.out]: 1_500_000 });
      const followUps = await rows(said.sheets.followUps);
      expect(followUps).toHaveLength(before + 3);
      expect(followUps.pop()).toMatchObject({ [said.columns.kind]: said.together });
      await sidebar.getByRole('button', { name: said.undo, exact: true }).click();
      await eventually(async () => (await rows(said.sheets.care)).length).toBe(0);
      expect(desk.errors).toEqual([]);
    });
  },
);
