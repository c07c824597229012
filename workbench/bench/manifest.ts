import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/root';

/** The text of the manifest that ships. */
export const manifest = readFileSync(join(root, 'appsscript.json'), 'utf8');
