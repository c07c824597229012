import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import places from '../../workbench/chromium.json';

const PLACES = [process.env.CHROMIUM, ...places, chromium.executablePath()];

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium of this machine, or null. */
export function chromiumPath(): string | null {
  return PLACES.find((place) => place !== undefined && place !== '' && existsSync(place)) ?? null;
}

/** A browser with nothing in its memory. */
export interface FreshBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Opens Chromium with a profile of its own, which is thrown away on closing. */
export async function openBrowser(viewport = { width: 1280, height: 800 }): Promise<FreshBrowser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('No Chromium found: install one or set CHROMIUM to its path.');
  const profile = mkdtempSync(join(tmpdir(), 'langganan-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    viewport,
    args: QUIET,
    acceptDownloads: true,
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
