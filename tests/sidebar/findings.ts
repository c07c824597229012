import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../workbench/build/root';

/** How far the page could be scrolled sideways. */
export const overflow = (page: Page) =>
  page.evaluate(() => {
    const places = [document.documentElement, ...document.querySelectorAll('main, .found-list')];
    return Math.max(...places.map((place) => place.scrollWidth - place.clientWidth));
  });

/** Serious and critical findings of axe-core, each as its rule and the element. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  const found: unknown = await page.evaluate(
    'axe.run().then(({ violations }) => violations.filter(({ impact }) => impact === "serious" || impact === "critical").flatMap(({ id, nodes }) => nodes.map(({ html }) => id + " " + html)))',
  );
  return Array.isArray(found) ? found.map(String) : ['axe did not answer'];
}
