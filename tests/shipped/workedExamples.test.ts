import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../workbench/build/root';
import { customFunctions } from '../../workbench/build/script';
import { ExampleBooks } from './exampleBook';
import { formulasIn, sectionsIn } from './examplePage';

const page = readFileSync(join(root, 'docs/functions.md'), 'utf8');
const sections = sectionsIn(page);
const books = new ExampleBooks();
afterAll(() => books.end());

test('the page of worked examples has a section for every custom function, and for nothing else', () => {
  const names = customFunctions().map(({ name }) => name);
  expect(sections.map(({ name }) => name).sort()).toEqual([...names].sort());
});

test('every formula on the page has its answer beside it, and every section calls its own function', () => {
  const answered = sections.flatMap(({ examples }) => examples.map(({ formula }) => formula));
  expect(answered).toEqual(formulasIn(page));
  const idle = sections.filter(
    ({ name, examples }) => !examples.some(({ formula }) => formula.includes(`${name}(`)),
  );
  expect(idle).toEqual([]);
});

test.each(sections)(
  'a spreadsheet answers what the page says of $name, and fills no other cell',
  async (section) => {
    const { answers, beyond } = await books.calculate(section);
    const formulas = section.examples.map(({ formula }) => formula);
    expect(formulas.map((formula, at) => ({ formula, answer: answers[at] }))).toEqual(
      section.examples.map(({ formula, answer }) => ({ formula, answer: answer.cells })),
    );
    expect(beyond).toEqual([]);
  },
);
