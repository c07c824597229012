// npm test: installs what is missing, then types, lint, build and every test.
import { browser, packages, run } from './ready.mjs';

packages();
browser();
run('tsx/dist/cli.mjs', ['workbench/check.ts']);
run('tsx/dist/cli.mjs', ['workbench/build/main.ts']);
run('vitest/vitest.mjs', ['run', ...process.argv.slice(2)]);
