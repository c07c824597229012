import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { postScopes } from '../../src/workbook/post';
import { root } from './root';

/** What can be built in, and what Google then asks the person for besides. */
export const modules = {
  digest: { entry: 'src/withDigest.ts', scopes: postScopes },
} as const;
export type Module = keyof typeof modules;

export const isModule = (name: unknown): name is Module =>
  typeof name === 'string' && Object.prototype.hasOwnProperty.call(modules, name);

/** The manifest, with the scopes of the module. */
export function manifestWith(module: Module | null): string {
  const text = readFileSync(join(root, 'appsscript.json'), 'utf8');
  if (module === null) return text;
  const manifest = JSON.parse(text) as { oauthScopes: string[] };
  const more = modules[module].scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  return `${JSON.stringify({ ...manifest, oauthScopes: [...manifest.oauthScopes, ...more] }, null, 2)}\n`;
}
