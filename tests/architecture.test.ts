import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../workbench/build/root';

/** What a folder may import from, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/text': ['src/domain'],
  'src/workbook': ['src/domain', 'src/text'],
  'src/functions': ['src/domain', 'src/text', 'src/workbook'],
  'src/server': ['src/domain', 'src/text', 'src/workbook', 'src/functions'],
  'src/google': ['src/domain', 'src/text', 'src/workbook', 'src/functions'],
  'src/main.ts': ['src/server', 'src/google'],
  'src/withDigest.ts': ['src/server', 'src/google', 'src/text'],
  'src/withForms.ts': ['src/server', 'src/google', 'src/text'],
  sidebar: ['src/domain', 'src/text', 'src/workbook', 'src/server/contract'],
};

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => filesIn(join(path, name)))
    : /\.tsx?$/.test(path)
      ? [path]
      : [];

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map(([, path = '']) =>
    relative(root, resolve(dirname(file), path))
      .split(sep)
      .join('/'),
  );

test.each(Object.entries(allowed))('%s imports only from where its rule allows', (folder, others) => {
  const strangers = filesIn(join(root, folder)).flatMap((file) =>
    importsOf(file)
      .filter((path) => ![folder, ...others].some((place) => path === place || path.startsWith(`${place}/`)))
      .map((path) => `${relative(root, file)} imports ${path}`),
  );
  expect(strangers).toEqual([]);
});

test('only src/google names the services of Google', () => {
  const named = filesIn(join(root, 'src'))
    .filter((file) => !file.includes(`${sep}google${sep}`))
    .filter((file) =>
      /\b(SpreadsheetApp|FormApp|HtmlService|LockService|MailApp|PropertiesService|ScriptApp|Utilities|Session)\s*\./.test(
        readFileSync(file, 'utf8'),
      ),
    );
  expect(named).toEqual([]);
});

/** What the page may use from outside the project; the script uses nothing. */
const packages: Readonly<Record<string, readonly string[]>> = {
  src: [],
  sidebar: ['papaparse', 'preact', 'preact/hooks', 'preact/jsx-runtime'],
};

test.each(Object.entries(packages))('%s needs no package but those it is given', (folder, given) => {
  const others = filesIn(join(root, folder)).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^(?:\} from|import(?:.* from)?) '([^.'][^']*)'/gm)]
      .map(([, name = '']) => name)
      .filter((name) => !given.includes(name))
      .map((name) => `${relative(root, file)} imports ${name}`),
  );
  expect(others).toEqual([]);
});

test('every import of what ships is written in the one form that the rules above can read', () => {
  const hidden = ['src', 'sidebar']
    .flatMap((folder) => filesIn(join(root, folder)))
    .filter((file) =>
      /\bimport\s*\(|\brequire\s*\(|^(?:import|\}).*\bfrom\s+["`]/m.test(readFileSync(file, 'utf8')),
    )
    .map((file) => relative(root, file));
  expect(hidden).toEqual([]);
});

test('every folder of src has its rule', () => {
  const places = readdirSync(join(root, 'src'))
    .filter((name) => name !== 'tsconfig.json')
    .map((name) => `src/${name}`);
  expect(places.filter((place) => !(place in allowed))).toEqual([]);
});
