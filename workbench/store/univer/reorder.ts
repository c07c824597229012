import type { Area, Facet, SheetStore } from '../store';

const FACETS: readonly Facet[] = [
  'format',
  'value',
  'note',
  'background',
  'fontColor',
  'bold',
  'italic',
  'wrap',
  'horizontalAlignment',
  'validation',
];

/** Puts whole rows into another order, with all that their cells hold. */
export function reorderRows(sheet: SheetStore, first: number, order: readonly number[]): void {
  const area: Area = { row: first, column: 0, rows: order.length, columns: sheet.maxColumns };
  const formulas = sheet.read('formula', area);
  const hidden = order.map((_, at) => sheet.rowHidden(first + at));
  for (const facet of FACETS) reorderFacet(sheet, facet, area, order);
  order.forEach((from, to) => {
    const line = formulas[from] ?? [];
    line.forEach((formula, column) => {
      if (formula !== '') sheet.write('formula', cellAt(first + to, column), [[formula]]);
    });
    const nowHidden = hidden[from] ?? false;
    if (nowHidden !== hidden[to]) sheet.setRowsHidden(first + to, 1, nowHidden);
  });
}

function reorderFacet<F extends Facet>(
  sheet: SheetStore,
  facet: F,
  area: Area,
  order: readonly number[],
): void {
  const before = sheet.read(facet, area);
  sheet.write(
    facet,
    area,
    order.map((from) => before[from] ?? []),
  );
}

function cellAt(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
