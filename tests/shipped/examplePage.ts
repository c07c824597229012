import { columnAt } from '../../workbench/host/a1';

/** A block of cells as the page draws it; rows and columns are counted from 0. */
export interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What the cells show, rows first. */
  readonly cells: readonly (readonly string[])[];
}

/** A formula and what it shows, from the cell in which it stands. */
export interface Example {
  readonly formula: string;
  readonly answer: Block;
}

/** What the page says of one function. */
export interface Section {
  readonly name: string;
  readonly data: readonly Block[];
  readonly examples: readonly Example[];
}

/** Formulas that are listed apart from the sheet stand in column Z, out of the way of its data. */
const aside = columnAt('Z');

/** Every formula that the text shows. */
export const formulasIn = (text: string): string[] =>
  [...text.matchAll(/`(=[^`]+)`/g)].map(([, formula = '']) => formula);

/** The sections of the page that bear the name of a function. */
export function sectionsIn(page: string): Section[] {
  return page
    .split(/^##+ /m)
    .filter((part) => /^[A-Z_]+$/m.test(part.split('\n')[0] ?? ''))
    .map(sectionOf);
}

/** Cells stand under letters and beside numbers; a table under a formula is its answer, any other is data. */
function sectionOf(part: string): Section {
  const [name = '', ...lines] = part.split('\n');
  const data: Block[] = [];
  const examples: Example[] = [];
  let text = '';
  for (const paragraph of paragraphsIn(lines)) {
    const [head, , ...rows] = paragraph.startsWith('|') ? paragraph.split('\n').map(cellsOf) : [];
    const [formula] = formulasIn(text);
    text = head ? '' : paragraph;
    // The corner names the sheet; where it is empty, it is the one that the section began with.
    const sheet = head?.[0] || (data[0]?.sheet ?? 'Sheet1');
    if (head?.[0] === 'Formula') examples.push(...listed(data[0]?.sheet ?? 'Sheet1', rows, examples.length));
    else if (head && formula !== undefined) examples.push({ formula, answer: blockOf(sheet, head, rows) });
    else if (head) data.push(blockOf(sheet, head, rows));
  }
  return { name, data, examples };
}

const paragraphsIn = (lines: readonly string[]): string[] =>
  lines
    .join('\n')
    .trim()
    .split(/\n\s*\n/);

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

const listed = (sheet: string, rows: readonly (readonly string[])[], first: number): Example[] =>
  rows.map(([formula = '', answer = ''], at) => ({
    formula: formulasIn(formula)[0] ?? '',
    answer: { sheet, row: first + at, column: aside, cells: [[answer]] },
  }));

function blockOf(
  sheet: string,
  [, ...letters]: readonly string[],
  rows: readonly (readonly string[])[],
): Block {
  const block = {
    sheet,
    row: Number(rows[0]?.[0]) - 1,
    column: columnAt(letters[0] ?? ''),
    cells: rows.map(([, ...cells]) => cells),
  };
  const isWhole =
    letters.every((letter, at) => columnAt(letter) === block.column + at) &&
    rows.every(([number], at) => Number(number) === block.row + at + 1) &&
    block.cells.every((cells) => cells.length === letters.length);
  if (!isWhole) throw new Error(`Letters, row numbers or cells are out of step below ${letters.join(' ')}`);
  return block;
}
