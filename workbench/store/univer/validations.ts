import type { FUniver, IRange } from '@univerjs/presets';
import type { Area, StoredValidation } from '../store';
import type { FWorksheet } from './engine';
import { freshId } from './freshId';
import { groupValidations, ruleBody, validationOf } from './validation';

/** Univer's number for a change of where a rule applies. */
const RANGES = 1;

/** The validation rules of a block, rows first. */
export function readValidations(sheet: FWorksheet, area: Area): (StoredValidation | null)[][] {
  const rows = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, (): StoredValidation | null => null),
  );
  for (const { rule } of sheet.getDataValidations()) {
    const validation = validationOf(rule);
    for (const range of rule.ranges) {
      const lastRow = Math.min(range.endRow, area.row + area.rows - 1);
      const lastColumn = Math.min(range.endColumn, area.column + area.columns - 1);
      for (let row = Math.max(range.startRow, area.row); row <= lastRow; row++) {
        for (let column = Math.max(range.startColumn, area.column); column <= lastColumn; column++) {
          const line = rows[row - area.row];
          if (line) line[column - area.column] = validation;
        }
      }
    }
  }
  return rows;
}

/** Replaces the validation rules of a block. */
export function writeValidations(
  api: FUniver,
  sheet: FWorksheet,
  area: Area,
  rows: readonly (readonly (StoredValidation | null)[])[],
): void {
  clearValidations(api, sheet, {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  });
  const known = new Map(
    sheet.getDataValidations().map(({ rule }) => [JSON.stringify(validationOf(rule)), rule] as const),
  );
  for (const { validation, ranges } of groupValidations(area, rows)) {
    const equal = known.get(JSON.stringify(validation));
    if (equal) setRanges(api, sheet, equal.uid, [...equal.ranges, ...ranges]);
    else {
      const rule = { uid: freshId(), ranges, ...ruleBody(validation) };
      api.syncExecuteCommand('data-validation.mutation.addRule', { ...placeOf(sheet), rule });
    }
  }
}

/**
 * Takes the validation rules of a block away.
 *
 * By mutations, since Univer's command would also write FALSE into every empty cell of the checkboxes beside it.
 */
export function clearValidations(api: FUniver, sheet: FWorksheet, block: IRange): void {
  for (const { rule } of sheet.getDataValidations()) {
    if (!rule.ranges.some((range: IRange) => overlap(range, block))) continue;
    const left = rule.ranges.flatMap((range: IRange) => without(range, block));
    if (left.length > 0) setRanges(api, sheet, rule.uid, left);
    else {
      api.syncExecuteCommand('data-validation.mutation.removeRule', { ...placeOf(sheet), ruleId: rule.uid });
    }
  }
}

function setRanges(api: FUniver, sheet: FWorksheet, ruleId: string, ranges: readonly IRange[]): void {
  const payload = { type: RANGES, payload: ranges };
  api.syncExecuteCommand('data-validation.mutation.updateRule', { ...placeOf(sheet), ruleId, payload });
}

function placeOf(sheet: FWorksheet) {
  return { unitId: sheet.getSheet().getUnitId(), subUnitId: sheet.getSheetId() };
}

function overlap(one: IRange, other: IRange): boolean {
  return (
    one.startRow <= other.endRow &&
    other.startRow <= one.endRow &&
    one.startColumn <= other.endColumn &&
    other.startColumn <= one.endColumn
  );
}

/** What is left of a range: the parts above, below, left and right of the hole. */
function without(range: IRange, hole: IRange): IRange[] {
  if (!overlap(range, hole)) return [range];
  const startRow = Math.max(range.startRow, hole.startRow);
  const endRow = Math.min(range.endRow, hole.endRow);
  const parts = [
    { ...range, endRow: hole.startRow - 1 },
    { ...range, startRow: hole.endRow + 1 },
    { ...range, startRow, endRow, endColumn: hole.startColumn - 1 },
    { ...range, startRow, endRow, startColumn: hole.endColumn + 1 },
  ];
  return parts.filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn);
}
