import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { postScopes } from '../../src/workbook/post';
import { formScopes } from '../../src/workbook/replyForm';
import { root } from './root';

/** What can be built in, and what Google then asks the person for besides. */
export const modules = {
  digest: { entry: 'src/withDigest.ts', scopes: postScopes },
  forms: { entry: 'src/withForms.ts', scopes: formScopes },
} as const;
export type Module = keyof typeof modules;

export const isModule = (name: unknown): name is Module =>
  typeof name === 'string' && Object.prototype.hasOwnProperty.call(modules, name);

/** The manifest, with the scopes of the modules. */
export function manifestWith(...wanted: readonly Module[]): string {
  const text = readFileSync(join(root, 'appsscript.json'), 'utf8');
  if (wanted.length === 0) return text;
  const manifest = JSON.parse(text) as { oauthScopes: string[] };
  const more = wanted
    .flatMap((module): readonly string[] => modules[module].scopes)
    .map((scope) => `https://www.googleapis.com/auth/${scope}`);
  return `${JSON.stringify({ ...manifest, oauthScopes: [...manifest.oauthScopes, ...more] }, null, 2)}\n`;
}

/**
 * What Apps Script is to see: everything of main.ts and of each module, and one menu with the entries of all.
 * A module's default export says what it adds to the menu.
 */
export const entryWith = (wanted: readonly Module[]): string =>
  [
    "import { addMenu } from './google/ui';",
    "import { personalLanguage } from './google/world';",
    ...wanted.map((module) => `import ${module} from './${fileOf(module)}';`),
    "export * from './main';",
    ...wanted.map((module) => `export * from './${fileOf(module)}';`),
    'export function onOpen() {',
    '  const language = personalLanguage();',
    `  addMenu(language, [${wanted.map((module) => `...${module}(language)`).join(', ')}]);`,
    '}',
    'export function onInstall() { onOpen(); }',
  ].join('\n');

const fileOf = (module: Module): string => modules[module].entry.replace(/^src\/|\.ts$/g, '');
