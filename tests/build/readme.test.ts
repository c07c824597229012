import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { currentReadme } from '../../workbench/build/readme';
import { root } from '../../workbench/build/root';

test('the tables of the README are those of the code (npm run readme makes them anew)', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe(currentReadme());
});
