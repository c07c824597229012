// Makes a fresh clone ready: the packages of the lockfile, and a Chromium for the tests that need a browser.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Installs what the lockfile names, unless exactly that is installed already. */
export function packages() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const mark = join(root, 'node_modules', '.langganan-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing packages…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  writeFileSync(mark, lock);
}

/** Where a Chromium or Chrome may stand; the tests look in the same places. */
const places = [
  process.env.CHROMIUM,
  ...JSON.parse(readFileSync(join(root, 'workbench', 'chromium.json'), 'utf8')),
];

const isFile = (path) => path !== undefined && existsSync(path) && statSync(path).isFile();

/** Finds a Chromium or Chrome; on Debian as root, installs one. */
export function browser() {
  if (places.some(isFile)) return;
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!debian) {
    console.error('The tests need Chromium or Chrome: install one, or name it in the variable CHROMIUM.');
    process.exit(1);
  }
  console.log('Installing Chromium…');
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ]) {
    if (spawnSync('apt-get', words, quiet).status !== 0) process.exit(1);
  }
}

/** Runs one of the installed commands; its failure is ours. */
export function run(command, words) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', command), ...words], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
