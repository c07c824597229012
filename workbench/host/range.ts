import type { Area, CellFacets, Facet, SheetStore, StoredValidation } from '../store/store';
import { a1Of } from './a1';
import { readValue, writeValues } from './cellWriter';
import { colourOf } from './colour';
import type { Execution } from './execution';
import { refuseProtected } from './protection';
import type { HostSheet } from './sheet';
import { typeNames } from './signature';
import { HostDataValidation } from './validation';

/** A rectangle of cells, as the script holds it. */
export class HostRange {
  readonly kind = 'Range';

  constructor(
    private readonly execution: Execution,
    readonly sheet: HostSheet,
    readonly area: Area,
  ) {}

  /** What the meter notes of it. */
  detail = (): string => `${this.sheet.store.name} ${this.area.rows}×${this.area.columns}`;
  getRow = (): number => this.area.row + 1;
  getColumn = (): number => this.area.column + 1;
  getNumRows = (): number => this.area.rows;
  getNumColumns = (): number => this.area.columns;
  getSheet = () => this.execution.service('Sheet', this.sheet);
  getA1Notation = (): string => a1Of(this.area);
  fullA1 = (): string => `'${this.sheet.store.name.replace(/'/g, "''")}'!${a1Of(this.area)}`;

  getValues(): unknown[][] {
    const values = this.reads('value');
    const formats = this.reads('format');
    const rules = this.execution.parts.rules.blankCheckbox === 'false' ? this.reads('validation') : null;
    this.execution.meter.cellsRead += this.area.rows * this.area.columns;
    return values.map((line, row) =>
      line.map((value, column) => {
        if (value === null && rules?.[row]?.[column]?.kind === 'checkbox') return false;
        return readValue(this.execution, value, formats[row]?.[column] ?? '');
      }),
    );
  }
  getValue = (): unknown => this.getValues()[0]?.[0];
  getFormulas = (): string[][] => this.reads('formula');
  getFormula = (): string => this.reads('formula')[0]?.[0] ?? '';
  getNumberFormats = (): string[][] =>
    this.reads('format').map((line) => line.map((format) => format || 'General'));
  getNumberFormat = (): string => this.getNumberFormats()[0]?.[0] ?? 'General';
  getNotes = (): string[][] => this.reads('note');
  getBackgrounds = (): string[][] =>
    this.reads('background').map((line) => line.map((colour) => colour || '#ffffff'));
  isBlank = (): boolean => this.reads('value').every((line) => line.every((value) => value === null));

  setValues(rows: readonly unknown[]): this {
    const block = this.block(rows);
    return this.writing(() => writeValues(this.execution, this.store, this.area, block));
  }
  setValue(value: unknown): this {
    return this.writing(() => writeValues(this.execution, this.store, this.area, this.filled(value)));
  }
  setFormula(formula: string): this {
    return this.sets('formula', this.filled(asFormula(formula)));
  }
  setFormulas(rows: readonly unknown[]): this {
    return this.sets(
      'formula',
      this.texts(rows).map((line) => line.map(asFormula)),
    );
  }
  setNumberFormat(format: string): this {
    return this.sets('format', this.filled(plainFormat(format)));
  }
  setNumberFormats(rows: readonly unknown[]): this {
    return this.sets(
      'format',
      this.texts(rows).map((line) => line.map(plainFormat)),
    );
  }
  setNote(note: string): this {
    return this.sets('note', this.filled(note));
  }
  setNotes(rows: readonly unknown[]): this {
    return this.sets('note', this.texts(rows));
  }
  setBackground(colour: string): this {
    return this.sets('background', this.filled(this.colour(colour)));
  }
  setBackgrounds(rows: readonly unknown[]): this {
    return this.sets(
      'background',
      this.texts(rows).map((line) => line.map((colour) => this.colour(colour))),
    );
  }
  setFontWeight(weight: string): this {
    if (weight !== 'bold' && weight !== 'normal') this.execution.fail(`Unknown font weight ${weight}.`);
    return this.sets('bold', this.filled(weight === 'bold'));
  }
  setWrap(wrap: boolean): this {
    return this.sets('wrap', this.filled(wrap));
  }

  getDataValidations(): unknown[][] {
    return this.reads('validation').map((line) => line.map((rule) => this.validation(rule)));
  }
  getDataValidation = (): unknown => this.getDataValidations()[0]?.[0] ?? null;
  setDataValidation(validation: unknown): this {
    return this.sets('validation', this.filled(this.rule(validation)));
  }
  setDataValidations(rows: readonly unknown[]): this {
    return this.sets(
      'validation',
      this.block(rows).map((line) => line.map((validation) => this.rule(validation))),
    );
  }
  insertCheckboxes(): this {
    this.sets(
      'validation',
      this.filled<StoredValidation>({ kind: 'checkbox', allowInvalid: false, help: '' }),
    );
    return this.sets('value', this.filled(false));
  }
  clearContent(): this {
    return this.writing(() => {
      this.store.write('value', this.area, this.filled(null));
    });
  }

  private get store(): SheetStore {
    return this.sheet.store;
  }

  private reads<F extends Facet>(facet: F): CellFacets[F][][] {
    this.execution.flush();
    this.sheet.refuseGone(this.area);
    return this.store.read(facet, this.area);
  }

  private sets<F extends Facet>(facet: F, rows: readonly (readonly CellFacets[F][])[]): this {
    return this.writing(() => this.store.write(facet, this.area, rows));
  }

  private writing(work: () => void): this {
    this.execution.meter.cellsWritten += this.area.rows * this.area.columns;
    this.execution.write(() => {
      this.sheet.refuseGone(this.area);
      refuseProtected(this.execution, this.store);
      work();
    });
    return this;
  }

  private filled<T>(value: T): T[][] {
    return Array.from({ length: this.area.rows }, () => new Array<T>(this.area.columns).fill(value));
  }

  /** A rectangle of exactly the range's size (rule 3.12), of single values (rule 3.13). */
  private block(rows: readonly unknown[]): unknown[][] {
    const { rows: height, columns: width } = this.area;
    const block = rows.map((line) => {
      if (!Array.isArray(line)) {
        return this.execution.fail(
          `The parameters (${typeNames([rows])}) don't match the method signature for SpreadsheetApp.Range.setValues.`,
        );
      }
      // A copy, since the script may go on changing its own; what stands in a hole is undefined.
      return Array.from<unknown>(line);
    });
    if (block.length !== height) {
      this.execution.fail(
        `The number of rows in the data does not match the number of rows in the range. The data has ${block.length} but the range has ${height}.`,
      );
    }
    for (const line of block) {
      if (line.length !== width) {
        this.execution.fail(
          `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${width}.`,
        );
      }
    }
    return block;
  }

  private texts(rows: readonly unknown[]): string[][] {
    return this.block(rows).map((line) =>
      line.map((text) =>
        typeof text === 'string' ? text : this.execution.fail(`Text expected, got ${String(text)}.`),
      ),
    );
  }

  /** White is what a cell has without any. */
  private colour(text: string): string {
    const colour = colourOf(this.execution, text);
    return colour === '#ffffff' ? '' : colour;
  }

  private validation(rule: StoredValidation | null): unknown {
    if (rule === null) return null;
    const validation = new HostDataValidation(rule, (a1) => this.sheet.book.rangeAt(a1), this.execution);
    return this.execution.service('DataValidation', validation);
  }

  private rule(validation: unknown): StoredValidation | null {
    if (validation === null || validation === undefined) return null;
    const behind = this.execution.unwrap(validation);
    if (behind instanceof HostDataValidation) return behind.rule;
    return this.execution.fail(`A data validation rule expected, got ${String(behind)}.`);
  }
}

const asFormula = (text: string): string => (text === '' || text.startsWith('=') ? text : `=${text}`);
const plainFormat = (format: string): string => (format === 'General' ? '' : format);

/** Several rectangles of one sheet, handled in one call. */
export class HostRangeList {
  readonly kind = 'RangeList';

  constructor(
    private readonly execution: Execution,
    private readonly ranges: readonly HostRange[],
  ) {}

  getRanges = () => this.ranges.map((range) => this.execution.service('Range', range));
  clearContent(): this {
    for (const range of this.ranges) range.clearContent();
    return this;
  }
  setValue(value: unknown): this {
    for (const range of this.ranges) range.setValue(value);
    return this;
  }
}
