import { buildAll } from './build';

await buildAll();
console.log('dist/ holds Code.js, sidebar.html and appsscript.json');
