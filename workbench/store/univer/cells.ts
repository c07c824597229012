import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/presets';
import type { Area, CellFacets, Facet } from '../store';
import {
  type CellFacet,
  type CellPatch,
  formulaPatch,
  type StyleFacet,
  storedValue,
  styleReaders,
  styleWriters,
  valuePatch,
} from './cellData';
import type { FWorksheet, UniverEngine } from './engine';
import { readNotes, writeNotes } from './notes';
import { readValidations, writeValidations } from './validations';

const SET_VALUES = 'sheet.mutation.set-range-values';

/** The mark by which Univer knows that a change of style needs no new calculation. */
const STYLE_TRIGGER = 'sheet.command.set-style';

type SpilledCells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

/** What the cells of one sheet hold. A block is read from the snapshot, and written by one mutation. */
export class UniverCells {
  constructor(
    private readonly engine: UniverEngine,
    private readonly facade: FWorksheet,
  ) {}

  /** Reads a block of one facet. */
  read<F extends Facet>(facet: F, area: Area): CellFacets[F][][] {
    // The seam where a facet's name decides the type: each branch reads just what its facet holds.
    return this.readFacet(facet, area) as CellFacets[F][][];
  }

  /** Writes a block of one facet. */
  write(facet: Facet, area: Area, rows: readonly (readonly unknown[])[]): void {
    // The seam where a facet's name decides the type of its values.
    if (facet === 'note') writeNotes(this.facade, area, rows as readonly string[][]);
    else if (facet === 'validation') {
      const rules = rows as readonly CellFacets['validation'][][];
      writeValidations(this.engine.api, this.facade, area, rules);
    } else this.writeCells(area, patchesFor(facet, rows), isStyle(facet));
  }

  /** The smallest counts of rows and columns that hold every value and formula, spilled ones among them. */
  size(): { rows: number; columns: number } {
    const size = { rows: 0, columns: 0 };
    const count = (row: number, column: number) => {
      size.rows = Math.max(size.rows, row + 1);
      size.columns = Math.max(size.columns, column + 1);
    };
    this.core.getCellMatrix().forValue((row, column, cell) => {
      if (cell && (cell.f || cell.si || storedValue(cell) !== null)) count(row, column);
    });
    for (const [row, line] of Object.entries(this.spilled() ?? {})) {
      for (const [column, cell] of Object.entries(line ?? {})) {
        const value = storedValue(cell);
        if (value !== null && value !== '') count(Number(row), Number(column));
      }
    }
    return size;
  }

  private get core(): Worksheet {
    return this.facade.getSheet();
  }

  private readFacet(facet: Facet, area: Area): unknown[][] {
    if (facet === 'note') return readNotes(this.facade, area);
    if (facet === 'validation') return readValidations(this.facade, area);
    if (facet === 'value') return this.readValues(area);
    if (facet === 'formula') return this.readFormulas(area);
    const reader = styleReaders[facet];
    const styles = this.facade.getWorkbook().getStyles();
    const empty = reader({});
    const columns = Array.from({ length: area.columns }, (_, at) => {
      const style: Nullable<IStyleData> = this.core.getColumnStyle(area.column + at);
      return style ? reader(style) : empty;
    });
    return this.mapCells(area, (cell, _row, column) => {
      const style = cell?.s ? styles.getStyleByCell(cell) : undefined;
      const own = style ? reader(style) : empty;
      return own === empty ? columns[column - area.column] : own;
    });
  }

  private readValues(area: Area): unknown[][] {
    const spilled = this.spilled();
    return this.mapCells(area, (cell, row, column) => {
      const value = storedValue(cell);
      return value === null && spilled ? storedValue(spilled[row]?.[column]) : value;
    });
  }

  private readFormulas(area: Area): unknown[][] {
    const model = this.formulaModel();
    return this.mapCells(area, (cell, row, column) => {
      if (cell?.f) return cell.f;
      if (!cell?.si) return '';
      return model.getFormulaStringByCell(row, column, this.core.getSheetId(), this.core.getUnitId()) ?? '';
    });
  }

  private mapCells<T>(area: Area, of: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
    const matrix = this.core.getCellMatrix();
    const rows: T[][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line: T[] = [];
      for (let column = area.column; column < area.column + area.columns; column++) {
        line.push(of(matrix.getValue(row, column), row, column));
      }
      rows.push(line);
    }
    return rows;
  }

  private writeCells(area: Area, rows: readonly (readonly CellPatch[])[], styleOnly: boolean): void {
    const cellValue: Record<number, Record<number, CellPatch>> = {};
    rows.forEach((line, row) => {
      const cells: Record<number, CellPatch> = {};
      line.forEach((patch, column) => {
        cells[area.column + column] = patch;
      });
      cellValue[area.row + row] = cells;
    });
    this.engine.api.syncExecuteCommand(SET_VALUES, {
      unitId: this.core.getUnitId(),
      subUnitId: this.core.getSheetId(),
      cellValue,
      ...(styleOnly ? { trigger: STYLE_TRIGGER } : {}),
    });
  }

  private formulaModel() {
    const { injector, classes } = this.engine;
    return injector.get(classes.FormulaDataModel);
  }

  /** The cells that a formula elsewhere fills. */
  private spilled(): SpilledCells | undefined {
    return this.formulaModel().getArrayFormulaCellData()?.[this.core.getUnitId()]?.[this.core.getSheetId()];
  }
}

function isStyle(facet: Facet): facet is StyleFacet {
  return facet in styleWriters;
}

function patchesFor(facet: CellFacet, rows: readonly (readonly unknown[])[]): CellPatch[][] {
  return rows.map((line) => line.map((value) => patchFor(facet, value)));
}

function patchFor(facet: CellFacet, value: unknown): CellPatch {
  if (facet === 'value') return valuePatch(value as CellFacets['value']);
  if (facet === 'formula') return formulaPatch(value as string);
  // The seam where a facet's name decides the type of its value.
  const writer = styleWriters[facet] as (value: unknown) => IStyleData;
  return { s: writer(value) };
}
