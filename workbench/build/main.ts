import { join } from 'node:path';
import { buildAll } from './build';
import { isModule, modules } from './modules';
import { root } from './root';

const at = process.argv.indexOf('--with');
const wanted = at < 0 ? null : process.argv[at + 1];
if (wanted !== null && !isModule(wanted)) {
  console.error(`--with takes one of: ${Object.keys(modules).join(', ')}`);
  process.exit(1);
}
await buildAll(join(root, 'dist'), wanted);
console.log(
  `dist/ holds Code.js, sidebar.html and appsscript.json${wanted === null ? '' : `, with ${wanted}`}`,
);
