import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { root } from '../../workbench/build/root';

const folder = join(root, '..', 'shared', 'data');

/** A test on real data that lies beside the project; where that folder is absent it says so and is skipped. */
export function testWithData(file: string, title: string, run: (text: string) => void | Promise<void>): void {
  const path = join(folder, file);
  if (existsSync(path)) test(title, () => run(readFileSync(path, 'utf8')));
  else test.skip(`${title} (skipped: ../shared/data/${file} is not on this machine)`, () => {});
}
