/** Takes the pictures of the docs anew: every card of the sidebar on the sample shop, in both languages. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { textIn } from '../../src/text/text';
import { buildAll } from '../../workbench/build/build';
import { root } from '../../workbench/build/root';
import { isReady, type OpenDesk, openDesk } from './desk';

/** A sidebar in Sheets is 300 pixels wide. */
const size = { width: 300, height: 640 };
const locales = { id: 'id_ID', en: 'en_US' } as const;
type Language = keyof typeof locales;

interface Picture {
  readonly name: string;
  /** The tab to go to, and the form of the log. */
  readonly tab: Readonly<Record<Language, string>>;
  readonly form?: Readonly<Record<Language, string>>;
  readonly search?: string;
  /** Opens the first of the list. */
  readonly open?: boolean;
}

const log = { id: 'Catat', en: 'Log' };
const pictures: readonly Picture[] = [
  { name: 'today', tab: { id: 'Hari ini', en: 'Today' } },
  { name: 'customer', tab: { id: 'Pelanggan', en: 'Customer' }, search: 'Ratna' },
  { name: 'follow-up', tab: log, form: { id: 'Kontak', en: 'Contact' }, search: 'Ratna' },
  { name: 'sale', tab: log, form: { id: 'Jualan', en: 'Sale' }, search: 'Ratna' },
  { name: 'promise', tab: log, form: { id: 'Janji', en: 'Promise' }, search: 'Ratna' },
  { name: 'service', tab: log, form: { id: 'Layanan', en: 'Service' }, search: 'Ratna' },
  { name: 'events', tab: { id: 'Acara', en: 'Events' } },
  { name: 'event', tab: { id: 'Acara', en: 'Events' }, open: true },
  { name: 'cash', tab: { id: 'Kas', en: 'Cash' } },
];

const folder = mkdtempSync(join(tmpdir(), 'langganan-pictures-'));
const into = join(root, 'docs', 'pictures');
mkdirSync(into, { recursive: true });
await buildAll(folder);
for (const language of ['id', 'en'] as const) {
  const desk = await openDesk(folder, `?locale=${locales[language]}&lang=${language}&book=sample`);
  for (const picture of pictures) await take(desk, language, picture);
  await desk.close();
}
rmSync(folder, { recursive: true, force: true });

async function take({ page, url }: OpenDesk, language: Language, { name, tab, form, search, open }: Picture) {
  await page.goto(url);
  await isReady(page);
  await page.evaluate(async () => (await window.workbench.ready).run('openSidebar'));
  const sidebar = page.frameLocator('iframe.wb-frame');
  await sidebar.locator('.greet').first().waitFor();
  await page.locator('iframe.wb-frame').evaluate((frame, { width, height }) => {
    Object.assign((frame as HTMLElement).style, {
      position: 'fixed',
      top: '0',
      left: '0',
      zIndex: '9999',
      background: 'white',
      width: `${width}px`,
      height: `${height}px`,
    });
  }, size);
  await sidebar.getByRole('navigation').getByRole('button', { name: tab[language] }).click();
  if (form !== undefined) await sidebar.locator('.segment', { hasText: form[language] }).click();
  if (search !== undefined) await find(sidebar, search);
  if (open === true) {
    await sidebar.locator('.events .name-button').first().click();
    await sidebar.locator('.event').waitFor();
  }
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(into, `${name}-${language}.png`), clip: { x: 0, y: 0, ...size } });
  console.log(`${textIn(language).sidebar.title}: ${name}-${language}.png`);
}

async function find(sidebar: FrameLocator, name: string): Promise<void> {
  const box = sidebar.getByRole('combobox').first();
  await box.fill(name);
  await box.press('Enter');
}
