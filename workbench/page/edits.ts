import type { FUniver } from '@univerjs/presets';
import type { Area, StoredValue } from '../store/store';
import type { UniverWorkbook } from '../store/univer';

const SET_VALUES = 'sheet.mutation.set-range-values';

/** What a person did to the cells. The values are told for a single cell only, as Sheets does. */
export interface PersonsEdit {
  readonly sheetId: number;
  readonly area: Area;
  readonly value?: StoredValue;
  readonly oldValue?: StoredValue;
}

interface SetValues {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Record<string, Record<string, Record<string, unknown> | null>>;
}

/**
 * Tells of every change of cell contents that a person made: typed, pasted, filled, ticked or undone.
 *
 * Univer has one mutation for all of them, which formulas and the store itself use too.
 */
export function onPersonsEdit(api: FUniver, store: UniverWorkbook, tell: (edit: PersonsEdit) => void): void {
  const before = new WeakMap<object, StoredValue>();
  api.onBeforeCommandExecute((command, options) => {
    const edit = personsEdit(command, options, store);
    if (edit && isSingle(edit.area)) before.set(edit.params, valueAt(store, edit));
  });
  api.onCommandExecuted((command, options) => {
    const edit = personsEdit(command, options, store);
    if (!edit) return;
    const { sheetId, area } = edit;
    if (!isSingle(area)) tell({ sheetId, area });
    else tell({ sheetId, area, value: valueAt(store, edit), oldValue: before.get(edit.params) ?? null });
  });
}

interface Found {
  readonly sheetId: number;
  readonly area: Area;
  readonly params: SetValues;
}

function personsEdit(
  command: { readonly id: string; readonly params?: object },
  options: { readonly [name: string]: unknown } | undefined,
  store: UniverWorkbook,
): Found | null {
  if (command.id !== SET_VALUES || store.changing) return null;
  if (options?.onlyLocal || options?.fromFormula || options?.applyFormulaCalculationResult) return null;
  // The seam to the parameters that Univer documents for this mutation.
  const params = command.params as SetValues;
  const sheetId = store.sheetIdOf(params.subUnitId);
  const area = changedArea(params);
  return params.unitId === store.id && sheetId !== null && area ? { sheetId, area, params } : null;
}

function changedArea({ cellValue = {} }: SetValues): Area | null {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, cells] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (cell !== null && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  }
  if (rows.length === 0) return null;
  const [row, column] = [least(rows), least(columns)];
  return { row, column, rows: greatest(rows) - row + 1, columns: greatest(columns) - column + 1 };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((smallest, number) => Math.min(smallest, number));
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((largest, number) => Math.max(largest, number));
}

function isSingle(area: Area): boolean {
  return area.rows === 1 && area.columns === 1;
}

function valueAt(store: UniverWorkbook, { sheetId, area }: Found): StoredValue {
  const sheet = store.sheets().find((one) => one.id === sheetId);
  return sheet?.read('value', area)[0]?.[0] ?? null;
}
