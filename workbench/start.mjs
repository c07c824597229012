// npm start: installs what is missing, builds, serves the workbench and prints its address.
import { packages, run } from './ready.mjs';

packages();
run('tsx/dist/cli.mjs', ['workbench/start.ts']);
