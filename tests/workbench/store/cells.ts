import type { Area, CellFacets, Facet, SheetStore, WorkbookStore } from '../../../workbench/store/store';

/** A rectangle, one cell unless told otherwise. */
export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/** The first sheet of a workbook. */
export function firstSheet(book: WorkbookStore): SheetStore {
  return sheetAt(book, 0);
}

/** The sheet at a place of the tab order. */
export function sheetAt(book: WorkbookStore, index: number): SheetStore {
  const sheet = book.sheets()[index];
  if (!sheet) throw new Error(`The workbook has no sheet at ${index}.`);
  return sheet;
}

/** One facet of one cell. */
export function cell<F extends Facet>(sheet: SheetStore, facet: F, row: number, column: number) {
  return sheet.read(facet, area(row, column))[0]?.[0];
}

/** Writes one facet of one cell. */
export function setCell<F extends Facet>(
  sheet: SheetStore,
  facet: F,
  row: number,
  column: number,
  content: CellFacets[F],
): void {
  sheet.write(facet, area(row, column), [[content]]);
}

/** Something that is not empty, for every facet of a cell that holds a value. */
export const dressed = {
  value: 45_000.5,
  format: 'yyyy-mm-dd',
  note: 'paid in cash',
  background: '#ffeecc',
  fontColor: '#336699',
  bold: true,
  italic: true,
  wrap: true,
  horizontalAlignment: 'right',
  validation: { kind: 'list', values: ['a, b', 'c'], allowInvalid: false, help: 'Pick one.' },
} satisfies Omit<CellFacets, 'formula'>;

/** Gives a cell something in every facet but the formula. */
export function dress(sheet: SheetStore, row: number, column: number): void {
  setCell(sheet, 'format', row, column, dressed.format);
  setCell(sheet, 'value', row, column, dressed.value);
  setCell(sheet, 'note', row, column, dressed.note);
  setCell(sheet, 'background', row, column, dressed.background);
  setCell(sheet, 'fontColor', row, column, dressed.fontColor);
  setCell(sheet, 'bold', row, column, dressed.bold);
  setCell(sheet, 'italic', row, column, dressed.italic);
  setCell(sheet, 'wrap', row, column, dressed.wrap);
  setCell(sheet, 'horizontalAlignment', row, column, dressed.horizontalAlignment);
  setCell(sheet, 'validation', row, column, dressed.validation);
}

/** All that a cell holds. */
export function wholeCell(sheet: SheetStore, row: number, column: number) {
  return {
    value: cell(sheet, 'value', row, column),
    formula: cell(sheet, 'formula', row, column),
    format: cell(sheet, 'format', row, column),
    note: cell(sheet, 'note', row, column),
    background: cell(sheet, 'background', row, column),
    fontColor: cell(sheet, 'fontColor', row, column),
    bold: cell(sheet, 'bold', row, column),
    italic: cell(sheet, 'italic', row, column),
    wrap: cell(sheet, 'wrap', row, column),
    horizontalAlignment: cell(sheet, 'horizontalAlignment', row, column),
    validation: cell(sheet, 'validation', row, column),
  };
}

/** What a dressed cell holds. */
export const dressedCell = { ...dressed, formula: '' };

/** What an untouched cell holds. */
export const emptyCell: CellFacets = {
  value: null,
  formula: '',
  format: '',
  note: '',
  background: '',
  fontColor: '',
  bold: false,
  italic: false,
  wrap: false,
  horizontalAlignment: '',
  validation: null,
};
