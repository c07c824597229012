import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { currentReadme } from '../../workbench/build/readme';
import { root } from '../../workbench/build/root';

test('the tables of the README are those of the code (npm run readme makes them anew)', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe(currentReadme());
});

test('every line of what happens when, and of what stands against which danger, names a test that there is', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const lines = readme
    .slice(readme.indexOf('## What happens when'), readme.indexOf('## How it is built'))
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (---|When|Danger) /.test(line));
  const titles = lines.map((line) => /_([^_]+)_ \|$/.exec(line)?.[1] ?? line);
  expect(titles.length).toBeGreaterThan(15);
  const tests = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(root, 'tests', file), 'utf8'));
  expect(titles.filter((title) => !tests.some((text) => text.includes(`'${title}'`)))).toEqual([]);
});
