import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAll } from '../../workbench/build/build';
import { chromiumPath } from './browser';
import { chooseInMenu, eventually, type OpenDesk, openDesk, valuesOf } from './desk';

const noBrowser = chromiumPath() === null;
if (noBrowser) console.warn('Skipped: no Chromium on this machine. Install one or set CHROMIUM to its path.');

describe.skipIf(noBrowser)('The promises of the sample shop in a browser', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'langganan-promises-'));
  let desk: OpenDesk;
  beforeAll(async () => {
    await buildAll(folder);
    desk = await openDesk(folder, '?locale=id_ID&lang=id&book=sample');
  }, 180_000);
  afterAll(async () => {
    await desk?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the menu adds their sheet, and every table of it answers', async () => {
    await chooseInMenu(desk.page, 'Tambah lembar janji dan layanan');
    await eventually(() => desk.page.locator('#wb-notice').textContent()).toContain(
      'Lembar Janji dan layanan sudah dibuat',
    );
    const block = async (row: number, rows: number, columns: number) =>
      (await valuesOf(desk.page, row, 0, rows, columns)) ?? [];
    await eventually(async () => typeof (await block(4, 1, 2))[0]?.[1]).toBe('number');
    const [titles, [answered, , inTime, waiting] = []] = await block(7, 2, 5);
    expect(titles?.[0]).toBe('dijawab');
    expect(Number(answered)).toBeGreaterThan(10);
    expect(Number(inTime)).toBeLessThanOrEqual(1);
    expect(waiting).toBe(1);
    const kinds = (await block(14, 6, 9)).filter(([kind]) => kind !== null);
    expect(kinds.map(([kind]) => kind).sort()).toEqual(['Keluhan', 'Kunjungan', 'Pertanyaan', 'Servis']);
    expect(kinds.find(([kind]) => kind === 'Kunjungan')?.[8]).toBe('sering diminta, masih gratis');
    const ledger = (await block(29, 4, 12)).filter(([person]) => person !== null);
    expect(ledger.map(([person]) => person)).toContain('Dewi');
    expect(ledger.find(([person]) => person === 'Dewi')?.[11]).toMatch(/^janji yang dipegang Rudi: /);
    expect(desk.errors).toEqual([]);
  });
});
