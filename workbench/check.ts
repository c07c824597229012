import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build/root';

/** Types, lint and format; each project of the compiler sees only what its code may know. */
const checks: readonly (readonly [string, readonly string[]])[] = [
  ...['src/domain', 'src', 'sidebar', 'workbench'].map(
    (project) => ['typescript/bin/tsc', ['-p', project]] as const,
  ),
  ['@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']],
];

let failed = false;
for (const [command, words] of checks) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', command), ...words], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
