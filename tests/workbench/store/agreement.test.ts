import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { memoryWorkbook } from '../../../workbench/store/memory';
import { snapshotWorkbook } from '../../../workbench/store/snapshot';
import type { CellFacets, Facet, SheetStore, StoredValidation } from '../../../workbench/store/store';
import { emptyWorkbook, headlessEngine } from '../../../workbench/store/univer/headless';
import { chartOf } from './chartContract';

const ROWS = 12;
const COLUMNS = 6;

const engine = headlessEngine();
afterAll(() => engine.univer.dispose());

const rules: StoredValidation[] = [
  { kind: 'list', values: ['Lunas', 'Belum, nanti'], allowInvalid: false, help: 'Pilih satu.' },
  { kind: 'checkbox', allowInvalid: true, help: '' },
  { kind: 'numberBetween', from: 0, to: 10.5, allowInvalid: true, help: '' },
  { kind: 'date', allowInvalid: false, help: '' },
];

const cells: { readonly [F in Facet]: fc.Arbitrary<CellFacets[F]> } = {
  value: fc.constantFrom('Ratna', '007', '1e3', 'TRUE', 0, -1.5, 45_000, true, false, null),
  formula: fc.constantFrom('=1+1', '=SUM(1,2)', ''),
  // Not "@": Univer turns a number in a text cell into text, which the add-on never relies on.
  format: fc.constantFrom('yyyy-mm-dd', '#,##0', ''),
  note: fc.constantFrom('a note', 'two\nlines', ''),
  background: fc.constantFrom('#ff0000', '#e2f1eb', ''),
  fontColor: fc.constantFrom('#0b6b4f', ''),
  bold: fc.boolean(),
  italic: fc.boolean(),
  wrap: fc.boolean(),
  horizontalAlignment: fc.constantFrom('left', 'center', 'right', ''),
  validation: fc.constantFrom(...rules, null),
};

/** One change, in words for the counterexample and as an act on any sheet. */
interface Change {
  readonly said: string;
  act(sheet: SheetStore): void;
}

const row = fc.nat({ max: ROWS - 1 });
const column = fc.nat({ max: COLUMNS - 1 });

function writing<F extends Facet>(facet: F): fc.Arbitrary<Change> {
  const block = fc.array(fc.array(cells[facet], { minLength: 2, maxLength: 2 }), {
    minLength: 3,
    maxLength: 3,
  });
  return fc
    .record({ row: fc.nat({ max: ROWS - 3 }), column: fc.nat({ max: COLUMNS - 2 }), block })
    .map((written) => ({
      said: `write ${facet} ${JSON.stringify(written)}`,
      act: (sheet) =>
        sheet.write(facet, { row: written.row, column: written.column, rows: 3, columns: 2 }, written.block),
    }));
}

const changes = fc.oneof(
  ...(Object.keys(cells) as Facet[]).map((facet) => writing(facet)),
  row.map((at): Change => ({ said: `insert a row before ${at}`, act: (sheet) => sheet.insertRows(at, 1) })),
  row.map((at): Change => ({ said: `delete row ${at}`, act: (sheet) => sheet.deleteRows(at, 1) })),
  column.map(
    (at): Change => ({ said: `insert 2 columns before ${at}`, act: (sheet) => sheet.insertColumns(at, 2) }),
  ),
  column.map((at): Change => ({ said: `delete column ${at}`, act: (sheet) => sheet.deleteColumns(at, 1) })),
  fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: COLUMNS })).map(
    ([first, before]): Change => ({
      said: `move columns ${first} and ${first + 1} before ${before}`,
      act: (sheet) => {
        if (before < first || before > first + 2) sheet.moveColumns(first, 2, before);
      },
    }),
  ),
  fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }).map(
    (order): Change => ({
      said: `reorder rows from 2 as ${order}`,
      act: (sheet) => sheet.reorderRows(2, order),
    }),
  ),
  fc
    .tuple(column, fc.integer({ min: 40, max: 300 }))
    .map(
      ([at, pixels]): Change => ({ said: `width ${at}`, act: (sheet) => sheet.setColumnWidth(at, pixels) }),
    ),
  fc.nat({ max: 2 }).map(
    (rows): Change => ({
      said: `freeze ${rows}`,
      act: (sheet) => {
        sheet.frozenRows = rows;
      },
    }),
  ),
);

test('a Univer workbook and the plain one agree on every cell after any changes', () => {
  let books = 0;
  fc.assert(
    fc.property(fc.array(changes, { minLength: 1, maxLength: 12 }), (done) => {
      books += 1;
      const univer = emptyWorkbook(engine, { id: `agreement${books}` });
      const plain = memoryWorkbook();
      for (const book of [univer, plain]) {
        const sheet = book.insertSheet('Trial', 1, ROWS + 12, COLUMNS + 12);
        sheet.charts = [chartOf(sheet)];
        for (const change of done) change.act(sheet);
        const [first] = book.sheets();
        if (first) book.deleteSheet(first.id);
      }
      expect(snapshotWorkbook(univer)).toEqual(snapshotWorkbook(plain));
      expect(univer.sheets()[0]?.contentSize()).toEqual(plain.sheets()[0]?.contentSize());
      engine.api.disposeUnit(univer.id);
    }),
    { numRuns: 150 },
  );
});
