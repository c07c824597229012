import { join } from 'node:path';
import { buildAll } from './build';
import { isModule, modules } from './modules';
import { root } from './root';

const given = process.argv.slice(2);
const named = given.filter((_, at) => given[at - 1] === '--with');
const wanted = named.filter(isModule);
if (wanted.length < named.length || given.length > named.length * 2) {
  console.error(`Usage: npm run build -- [--with ${Object.keys(modules).join('] [--with ')}]`);
  process.exit(1);
}
await buildAll(join(root, 'dist'), wanted);
console.log(
  `dist/ holds Code.js, sidebar.html and appsscript.json${wanted.length === 0 ? '' : `, with ${wanted.join(' and ')}`}`,
);
