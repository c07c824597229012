import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root';
import { buildScript } from './script';
import { buildSidebar } from './sidebarPage';

/** Writes dist/, or another folder: the script, the sidebar and the manifest, and nothing else. */
export async function buildAll(dist = join(root, 'dist')): Promise<void> {
  const [script, sidebar] = await Promise.all([buildScript(), buildSidebar()]);
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'Code.js'), script);
  writeFileSync(join(dist, 'sidebar.html'), sidebar);
  copyFileSync(join(root, 'appsscript.json'), join(dist, 'appsscript.json'));
}
