import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PAGE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(PAGE, '..', '..');
const STAMP = 'inputs.json';

/** Where the built page lies. */
export const BUILT_PAGE = join(ROOT, '.cache', 'page');

/** Builds the page unless nothing that it is made of has changed since the last time. */
export async function buildPage(): Promise<'built' | 'current'> {
  if (await isCurrent()) return 'current';
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: { main: join(PAGE, 'main.ts'), frame: join(PAGE, 'frame.ts') },
    outdir: BUILT_PAGE,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await mkdir(BUILT_PAGE, { recursive: true });
  for (const file of result.outputFiles) await writeWhole(file.path, file.contents);
  const inputs = await Promise.all(
    Object.keys(result.metafile.inputs).map(async (path) => [path, await timeOf(path)]),
  );
  await writeWhole(join(BUILT_PAGE, STAMP), JSON.stringify(Object.fromEntries(inputs)));
  return 'built';
}

async function isCurrent(): Promise<boolean> {
  const stamp = await readFile(join(BUILT_PAGE, STAMP), 'utf8').catch(() => null);
  if (stamp === null) return false;
  const inputs: unknown = JSON.parse(stamp);
  if (typeof inputs !== 'object' || inputs === null) return false;
  const times = await Promise.all(
    Object.entries(inputs).map(async ([path, time]) => time === (await timeOf(path))),
  );
  return times.every((same) => same);
}

async function timeOf(path: string): Promise<number | null> {
  const found = await stat(resolve(ROOT, path)).catch(() => null);
  return found?.mtimeMs ?? null;
}

/** Two starts at once must not read half of each other's files. */
async function writeWhole(path: string, contents: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.draft`;
  await writeFile(draft, contents);
  await rename(draft, path);
}
