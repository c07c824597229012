import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Column } from '../../src/workbook/column';
import { schema } from '../../src/workbook/schema';
import { helpParts } from './help';
import { root } from './root';
import { customFunctions } from './script';

const file = join(root, 'README.md');

/** The README with its tables made anew from the schema and from the help of the functions. */
export function currentReadme(): string {
  return withPart(
    withPart(readFileSync(file, 'utf8'), 'sheets', sheetTables()),
    'functions',
    functionTables(),
  );
}

const withPart = (text: string, name: string, part: string): string =>
  text.replace(
    new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
    (_, open: string, close: string) => `${open}${part}\n${close}`,
  );

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

function sheetTables(): string {
  return schema
    .map((table) => {
      const columns = [...Object.values(table.columns), ...Object.values(table.view)];
      return [
        `**${table.title.id} / ${table.title.en}**: ${table.about.en}`,
        '',
        '<details><summary>Columns</summary>',
        '',
        '| Kolom | Column | What it holds |',
        '| --- | --- | --- |',
        ...columns.map((column) =>
          row(column.title.id, column.title.en, `${column.about.en}${mark(column)}`),
        ),
        '',
        '</details>',
        '',
      ].join('\n');
    })
    .join('\n');
}

const marks = {
  typed: '',
  id: ' (the add-on fills it)',
  link: ' (the add-on fills it)',
  view: ' (computed)',
};
const mark = (column: Column): string => (column.required ? ' **Needed.**' : marks[column.role]);

function functionTables(): string {
  const functions = customFunctions().map((help) => ({ help, parts: helpParts(help) }));
  return functions
    .map(({ help, parts }) =>
      [
        `**\`${help.name}(${help.parameters.join(', ')})\`**: ${parts.summary}`,
        '',
        '| Argument | What |',
        '| --- | --- |',
        ...parts.parameters.map(({ name, text }) => row(`\`${name}\``, text)),
        '',
        `Answers: ${parts.returns}`,
        '',
      ].join('\n'),
    )
    .join('\n');
}

if (process.argv[1]?.endsWith('readme.ts')) writeFileSync(file, currentReadme());
