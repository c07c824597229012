import type { FUniver, IDataValidationRule, IRange } from '@univerjs/presets';
import type { LineMap } from '../lineMap';
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
    else addRule(api, sheet, { uid: freshId(), ranges, ...ruleBody(validation) });
  }
}

/**
 * Takes the validation rules of a block away.
 *
 * By mutations, since Univer's command would also write FALSE into every empty cell of the checkboxes beside it.
 */
function clearValidations(api: FUniver, sheet: FWorksheet, block: IRange): void {
  for (const { rule } of sheet.getDataValidations()) {
    if (!rule.ranges.some((range: IRange) => overlap(range, block))) continue;
    const left = rule.ranges.flatMap((range: IRange) => without(range, block));
    if (left.length > 0) setRanges(api, sheet, rule.uid, left);
    else removeRule(api, sheet, rule.uid);
  }
}

/**
 * Sees to it that every rule went with its cells, given the rules from before the cells moved.
 *
 * Univer moves the rules of the sheet that is shown; of the others it forgets some.
 */
export function settleValidations(
  api: FUniver,
  sheet: FWorksheet,
  before: readonly IDataValidationRule[],
  lines: LineMap,
): void {
  const now = new Map(sheet.getDataValidations().map(({ rule }) => [rule.uid, rule] as const));
  for (const rule of before) {
    const ranges = rule.ranges.flatMap((range: IRange) => movedRanges(range, lines));
    if (ranges.length === 0) {
      if (now.has(rule.uid)) removeRule(api, sheet, rule.uid);
    } else if (now.has(rule.uid)) setRanges(api, sheet, rule.uid, ranges);
    else addRule(api, sheet, { ...rule, ranges });
  }
}

/** The rules of a sheet as they are now, to settle them by later. */
export function validationRules(sheet: FWorksheet): IDataValidationRule[] {
  return sheet.getDataValidations().map(({ rule }) => ({ ...rule, ranges: [...rule.ranges] }));
}

function movedRanges(range: IRange, lines: LineMap): IRange[] {
  const rows = runs(range.startRow, range.endRow, lines.row);
  const columns = runs(range.startColumn, range.endColumn, lines.column);
  return rows.flatMap(([startRow, endRow]) =>
    columns.map(([startColumn, endColumn]) => ({ startRow, endRow, startColumn, endColumn })),
  );
}

/** The unbroken stretches that lines form after they moved. */
function runs(start: number, end: number, to: LineMap['row']): [number, number][] {
  const moved = Array.from({ length: end - start + 1 }, (_, at) => to(start + at));
  const found: [number, number][] = [];
  for (const line of moved.filter((one): one is number => one !== null).sort((one, other) => one - other)) {
    const last = found[found.length - 1];
    if (last && last[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found;
}

function addRule(api: FUniver, sheet: FWorksheet, rule: IDataValidationRule): void {
  api.syncExecuteCommand('data-validation.mutation.addRule', { ...placeOf(sheet), rule });
}

function removeRule(api: FUniver, sheet: FWorksheet, ruleId: string): void {
  api.syncExecuteCommand('data-validation.mutation.removeRule', { ...placeOf(sheet), ruleId });
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
