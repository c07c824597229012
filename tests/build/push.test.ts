import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildAll } from '../../workbench/build/build';
import { root } from '../../workbench/build/root';

test('clasp would push exactly the three files that ship', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'langganan-push-'));
  try {
    for (const file of ['.clasp.json', '.claspignore']) cpSync(join(root, file), join(folder, file));
    await buildAll(join(folder, 'dist'));
    const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
    const { stdout } = spawnSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
    expect(filesToPush.map((file) => file.replace(/^.*[\\/]/, '')).sort()).toEqual([
      'Code.js',
      'appsscript.json',
      'sidebar.html',
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
