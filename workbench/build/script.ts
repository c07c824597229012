import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Help, helpIn, helpProblems } from './help';
import { entryWith, type Module, modules } from './modules';
import { root } from './root';

const globalName = 'Langganan';
const main = join(root, 'src/main.ts');

/** Where bundling begins: the add-on itself, or what puts modules beside it. */
const entry = (wanted: readonly Module[]) =>
  wanted.length === 0
    ? { entryPoints: [main] }
    : { stdin: { contents: entryWith(wanted), resolveDir: join(root, 'src'), loader: 'ts' as const } };

/**
 * The one script that is pushed: everything bundled into a closure, and under it a documented function per
 * export, since Apps Script sees only top-level declarations and Sheets shows only the comments above them.
 */
export async function buildScript(...wanted: readonly Module[]): Promise<string> {
  const bundle = await build({
    ...entry(wanted),
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
  const exported = await exportsOf(wanted);
  return [bundle.outputFiles[0]?.text ?? '', ...stubs(exported, wanted)].join('\n');
}

async function exportsOf(wanted: readonly Module[]): Promise<string[]> {
  const { metafile } = await build({
    ...entry(wanted),
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

function stubs(exported: readonly string[], wanted: readonly Module[]): string[] {
  const files = [main, ...wanted.map((module) => join(root, modules[module].entry))];
  const entries = new Map(files.flatMap(helpIn).map((help) => [help.name, help]));
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
