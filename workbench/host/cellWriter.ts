import type { Area, SheetStore, StoredValidation, StoredValue } from '../store/store';
import { a1Of, areaOf, placeOf } from './a1';
import { showsDate } from './dateFormat';
import type { Execution } from './execution';
import { partsBySemicolon, typed } from './typedText';

/** What a script may put into a cell. */
type Given = unknown;

const isDate = (value: Given): value is Date => Object.prototype.toString.call(value) === '[object Date]';
const longest = 50_000;

/** Writes values as Sheets takes them from a script: strings as if typed, dates on the book's wall clock. */
export function writeValues(
  execution: Execution,
  sheet: SheetStore,
  area: Area,
  rows: readonly (readonly Given[])[],
): void {
  const { store, rules } = execution.parts;
  const formats = sheet.read('format', area);
  const validations = sheet.read('validation', area);
  const year = new Date(execution.parts.now()).getUTCFullYear();
  const values: StoredValue[][] = [];
  const formulas: { row: number; column: number; formula: string }[] = [];
  let brought = false;
  rows.forEach((line, down) => {
    values.push(
      line.map((given, right) => {
        const place = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
        const format = formats[down]?.[right] ?? '';
        const cell = cellOf(given, format);
        if (cell.formula !== undefined) formulas.push({ ...place, formula: cell.formula });
        if (cell.format !== undefined && (format === '' || format === 'General')) {
          const line = formats[down];
          if (line) line[right] = cell.format;
          brought = true;
        }
        const value = cell.formula === undefined ? cell.value : null;
        check(validations[down]?.[right] ?? null, value, place);
        return value;
      }),
    );
  });
  sheet.write('value', area, values);
  if (brought) sheet.write('format', area, formats);
  for (const { row, column, formula } of formulas) {
    sheet.write('formula', { row, column, rows: 1, columns: 1 }, [[formula]]);
  }

  function cellOf(given: Given, format: string): { value: StoredValue; format?: string; formula?: string } {
    if (given === null || given === undefined || given === '') return { value: null };
    if (typeof given === 'boolean') return { value: given };
    if (typeof given === 'number') {
      if (!Number.isFinite(given)) return { value: '#NUM!' };
      return { value: given };
    }
    if (isDate(given) && Number.isNaN(given.getTime())) execution.fail('A cell cannot hold an invalid date.');
    if (isDate(given)) return { value: execution.clock.serialOf(given), format: 'dd/mm/yyyy' };
    if (typeof given !== 'string')
      execution.fail(`A cell cannot hold ${Object.prototype.toString.call(given)}.`);
    if (given.length > longest) {
      execution.fail('Your input contains more than the maximum of 50000 characters in a single cell.');
    }
    return stringCell(given, format);
  }

  function stringCell(text: string, format: string) {
    const isText = format === '@';
    if (/^'/.test(text)) return { value: rules.apostrophe === 'mark' ? text.slice(1) : text };
    if (/^\s*=/.test(text) && (!isText || rules.formulaInTextCells)) {
      if (partsBySemicolon(store.locale)) {
        execution.fail(`The text "${text.slice(0, 20)}" would be read as a formula in this locale.`);
      }
      return { value: null, formula: text.trim() };
    }
    if (isText) return { value: text };
    const read = typed(text, store.locale, year);
    return read.is === 'formula'
      ? { value: null, formula: read.formula }
      : { value: read.value, ...(read.format === undefined ? {} : { format: read.format }) };
  }

  function check(rule: StoredValidation | null, value: StoredValue, place: Area): void {
    if (rule === null || rule.allowInvalid || value === null || allows(execution, rule, value)) return;
    execution.fail(
      `The data you entered in cell ${a1Of(place)} violates the data validation rules set on this cell.`,
    );
  }
}

function allows(execution: Execution, rule: StoredValidation, value: StoredValue): boolean {
  switch (rule.kind) {
    case 'checkbox':
      return typeof value === 'boolean';
    case 'list':
      return rule.values.includes(String(value));
    case 'numberBetween':
      return typeof value === 'number' && value >= rule.from && value <= rule.to;
    case 'date':
      return typeof value === 'number';
    case 'range':
      return valuesAt(execution, rule.a1).includes(value);
  }
}

/** What the cells hold that a check names as "'Sheet'!A1:B2"; none where the sheet is gone. */
function valuesAt({ parts }: Execution, a1: string): StoredValue[] {
  const { name, place } = placeOf(a1);
  const sheet = parts.store.sheets().find((other) => other.name === name);
  const area = sheet ? areaOf(place, sheet.maxRows, sheet.maxColumns) : null;
  return sheet && area ? sheet.read('value', area).reduce((all, line) => all.concat(line), []) : [];
}

/** A cell as getValue hands it over: a number that is shown as a date is a Date (rule 3.7). */
export function readValue(execution: Execution, value: StoredValue, format: string): unknown {
  if (value === null) return '';
  return typeof value === 'number' && showsDate(format) ? execution.clock.instantOf(value) : value;
}
