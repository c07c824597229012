import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Help, helpIn, helpProblems } from './help';
import { type Module, modules } from './modules';
import { root } from './root';

const globalName = 'Langganan';
const entry = (module: Module | null) => join(root, module === null ? 'src/main.ts' : modules[module].entry);

/**
 * The one script that is pushed: everything bundled into a closure, and under it a documented function per
 * export, since Apps Script sees only top-level declarations and Sheets shows only the comments above them.
 */
export async function buildScript(module: Module | null = null): Promise<string> {
  const bundle = await build({
    entryPoints: [entry(module)],
    bundle: true,
    format: 'iife',
    globalName,
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const exported = await exportsOf(entry(module));
  return [bundle.outputFiles[0]?.text ?? '', ...stubs(exported, module)].join('\n');
}

async function exportsOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** Every custom function with its help, in the order of the folder. */
export function customFunctions(): Help[] {
  const folder = join(root, 'src/functions');
  const help = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => helpIn(join(folder, file)))
    .filter(({ name }) => name === name.toUpperCase());
  const problems = help.flatMap(helpProblems);
  if (problems.length > 0)
    throw new Error(`The help of custom functions is not whole:\n${problems.join('\n')}`);
  return help;
}

function stubs(exported: readonly string[], module: Module | null): string[] {
  const files = new Set([entry(null), entry(module)]);
  const entries = new Map([...files].flatMap(helpIn).map((help) => [help.name, help]));
  const own = exported
    .filter((name) => name !== 'customFunctions')
    .map((name) => {
      const help = entries.get(name);
      if (!help) throw new Error(`The script exports ${name} without documentation`);
      return stub(help, `${globalName}.${name}(${help.parameters.join(', ')})`);
    });
  const undocumented = new Set(exportedFunctions());
  const custom = customFunctions().map((help) => {
    undocumented.delete(help.name);
    return stub(help, `${globalName}.customFunctions.${help.name}(${help.parameters.join(', ')})`);
  });
  if (undocumented.size > 0) throw new Error(`No help for ${[...undocumented].join(', ')}`);
  return [...own, ...custom];
}

/** Custom functions by their declaration alone, so that one without a comment is noticed. */
function exportedFunctions(): string[] {
  const folder = join(root, 'src/functions');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => declaredIn(join(folder, file)))
    .filter((name) => name === name.toUpperCase());
}

const declaredIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name = '']) => name);

const stub = ({ name, comment, parameters }: Help, call: string): string =>
  `${comment}\nfunction ${name}(${parameters.join(', ')}) {\n  return ${call};\n}`;
