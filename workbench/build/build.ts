import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Module, manifestWith } from './modules';
import { root } from './root';
import { buildScript } from './script';
import { buildSidebar } from './sidebarPage';

/** Writes dist/, or another folder: the script, the sidebar and the manifest, and nothing else. */
export async function buildAll(dist = join(root, 'dist'), wanted: readonly Module[] = []): Promise<void> {
  const [script, sidebar] = await Promise.all([buildScript(...wanted), buildSidebar()]);
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'Code.js'), script);
  writeFileSync(join(dist, 'sidebar.html'), sidebar);
  writeFileSync(join(dist, 'appsscript.json'), manifestWith(...wanted));
}
