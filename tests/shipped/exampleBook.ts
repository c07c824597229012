import { a1Of } from '../../workbench/host/a1';
import { typed } from '../../workbench/host/typedText';
import { zoneClock } from '../../workbench/host/zoneClock';
import { cellFunctions } from '../../workbench/page/addOn';
import { Hosting } from '../../workbench/page/hosting';
import { memoryWorkbook } from '../../workbench/store/memory';
import type { Area, SheetStore, StoredValue } from '../../workbench/store/store';
import type { UniverWorkbook } from '../../workbench/store/univer';
import { emptyWorkbook, headlessEngine } from '../../workbench/store/univer/headless';
import { printed } from './exampleCell';
import type { Block, Section } from './examplePage';
import { bundle, shippedHost } from './shop';

const timeZone = 'Asia/Jakarta';
const locale = 'en_US';

/** What a spreadsheet makes of a section. */
export interface Calculated {
  /** For each example what its cells show. */
  readonly answers: readonly (readonly (readonly string[])[])[];
  /** Cells that show something where the page draws none. */
  readonly beyond: readonly string[];
}

/** Spreadsheets whose cells call the shipped script, as those of users do. */
export class ExampleBooks {
  private readonly engine = headlessEngine();
  private readonly hosting = new Hosting(
    shippedHost({ store: memoryWorkbook({ timeZone }) }).host,
    zoneClock(timeZone),
  );

  /** Why cells show #ERROR!, by their place in the book at hand. */
  private readonly errors = new Map<string, string>();

  constructor() {
    const withFunctions = emptyWorkbook(this.engine, { locale, timeZone });
    withFunctions.registerCustomFunctions({
      names: cellFunctions(bundle),
      call: (name, args, { sheetId, row, column }) => {
        const result = this.hosting.cell(name, args);
        if ('error' in result) this.errors.set(placeOf(sheetId, row, column), result.error);
        return result;
      },
    });
  }

  async calculate({ name, data, examples }: Section): Promise<Calculated> {
    const book = emptyWorkbook(this.engine, { id: name, locale, timeZone });
    this.errors.clear();
    for (const block of data) typeIn(sheetNamed(book, block.sheet), block);
    for (const { formula, answer } of examples) {
      const { row, column } = answer;
      const place = { row, column, rows: 1, columns: 1 };
      sheetNamed(book, answer.sheet).write('formula', place, [[formula]]);
    }
    await this.firstAnswer(book, examples);
    const calculated = {
      answers: examples.map(({ answer }) => shown(sheetNamed(book, answer.sheet), answer, this.errors)),
      beyond: beyond(book, [...data, ...examples.map(({ answer }) => answer)]),
    };
    this.engine.api.disposeUnit(name);
    return calculated;
  }

  /** On a busy machine a calculation may begin only after nobody waits for it any more: asked again, it answers. */
  private async firstAnswer(book: UniverWorkbook, examples: Section['examples']): Promise<void> {
    const isBlank = ({ answer }: Section['examples'][number]) =>
      shown(sheetNamed(book, answer.sheet), answer, this.errors)
        .flat()
        .every((cell) => cell === '');
    for (let asked = 0; asked < 100; asked++) {
      await book.recalculated();
      if (!examples.every(isBlank)) return;
    }
  }

  end(): void {
    this.engine.univer.dispose();
  }
}

const areaOf = ({ row, column, cells }: Block): Area => ({
  row,
  column,
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
});

const placeOf = (sheetId: string | number, row: number, column: number): string =>
  `${sheetId}!${row},${column}`;

const sheetNamed = (book: UniverWorkbook, name: string): SheetStore =>
  book.sheets().find((sheet) => sheet.name === name) ?? book.insertSheet(name, 0);

/** Puts the cells in as a person types them. */
function typeIn(sheet: SheetStore, block: Block): void {
  const readings = block.cells.map((row) => row.map(readingOf));
  sheet.write(
    'format',
    areaOf(block),
    readings.map((row) => row.map(({ format }) => format)),
  );
  sheet.write(
    'value',
    areaOf(block),
    readings.map((row) => row.map(({ value }) => value)),
  );
}

function readingOf(text: string): { value: StoredValue; format: string } {
  if (text === '') return { value: null, format: '' };
  const reading = typed(text, locale, 2026);
  if (reading.is === 'formula') throw new Error(`${text} stands among the data of the page`);
  return { value: reading.value, format: reading.format ?? '' };
}

function shown(sheet: SheetStore, answer: Block, errors: ReadonlyMap<string, string>): string[][] {
  return sheet.read('value', areaOf(answer)).map((row, down) =>
    row.map((value, right) => {
      const text = printed(value, answer.cells[down]?.[right] ?? '');
      const message = errors.get(placeOf(sheet.id, answer.row + down, answer.column + right));
      return text === '#ERROR!' && message !== undefined ? `${text} ${message}` : text;
    }),
  );
}

function beyond(book: UniverWorkbook, blocks: readonly Block[]): string[] {
  return book.sheets().flatMap((sheet) => {
    const drawn = blocks.filter((block) => block.sheet === sheet.name).map(areaOf);
    const { rows, columns } = sheet.contentSize();
    if (rows === 0) return [];
    return sheet.read('value', { row: 0, column: 0, rows, columns }).flatMap((cells, row) =>
      cells.flatMap((value, column) => {
        const isDrawn = drawn.some((area) => contains(area, row, column));
        return isDrawn || value === null || value === ''
          ? []
          : [`${a1Of({ row, column, rows: 1, columns: 1 })}: ${value}`];
      }),
    );
  });
}

const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
