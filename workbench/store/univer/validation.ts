import type { IDataValidationRule, IRange } from '@univerjs/presets';
import type { Area, StoredValidation } from '../store';

/** The part of a rule that says what is allowed, without its place. */
type RuleBody = Omit<IDataValidationRule, 'uid' | 'ranges'>;

const WARNING = 2;
const STOP = 1;
const FIRST_DAY = '1900-01-01';

/** Univer's spelling of a validation rule. */
export function ruleBody(validation: StoredValidation): RuleBody {
  const shared = {
    errorStyle: validation.allowInvalid ? WARNING : STOP,
    allowBlank: true,
    showErrorMessage: validation.help !== '',
    ...(validation.help === '' ? {} : { error: validation.help }),
  };
  switch (validation.kind) {
    case 'list':
      return { ...shared, type: 'list', formula1: JSON.stringify(validation.values), formula2: '' };
    case 'range':
      return { ...shared, type: 'list', formula1: `=${validation.a1}`, formula2: '' };
    case 'checkbox':
      return { ...shared, type: 'checkbox', formula1: '1', formula2: '0' };
    case 'date':
      return { ...shared, type: 'date', operator: operator('greaterThanOrEqual'), formula1: FIRST_DAY };
    case 'numberBetween':
      return {
        ...shared,
        type: 'decimal',
        operator: operator('between'),
        formula1: String(validation.from),
        formula2: String(validation.to),
      };
  }
}

/** The rule that a Univer rule says, or null for a kind that we do not know. */
export function validationOf(rule: IDataValidationRule): StoredValidation | null {
  const shared = { allowInvalid: rule.errorStyle !== STOP, help: rule.error ?? '' };
  const first = rule.formula1 ?? '';
  switch (rule.type) {
    case 'list':
      return first.startsWith('=')
        ? { kind: 'range', a1: first.slice(1), ...shared }
        : { kind: 'list', values: listValues(first), ...shared };
    case 'checkbox':
      return { kind: 'checkbox', ...shared };
    case 'date':
      return { kind: 'date', ...shared };
    case 'decimal':
      return { kind: 'numberBetween', from: Number(first), to: Number(rule.formula2), ...shared };
    default:
      return null;
  }
}

function operator(name: string): NonNullable<IDataValidationRule['operator']> {
  // The seam to an enum of Univer's, whose values are these names and which only its run time exports.
  return name as NonNullable<IDataValidationRule['operator']>;
}

function listValues(text: string): string[] {
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed)) return parsed.map(String);
  } catch {
    // Older workbooks separate the options by commas.
  }
  return text.split(',').filter((option) => option !== '');
}

/** The same rule for several cells, as few rectangles as walking down the columns finds. */
export interface ValidationGroup {
  readonly validation: StoredValidation;
  readonly ranges: IRange[];
}

/** Puts equal rules of a block together. */
export function groupValidations(
  area: Area,
  rows: readonly (readonly (StoredValidation | null)[])[],
): ValidationGroup[] {
  const groups = new Map<string, ValidationGroup>();
  for (let column = 0; column < area.columns; column++) {
    let open: { key: string; range: IRange } | null = null;
    for (let row = 0; row < area.rows; row++) {
      const validation = rows[row]?.[column] ?? null;
      const key = validation === null ? '' : JSON.stringify(validation);
      if (open !== null && open.key === key) {
        open.range.endRow = area.row + row;
        continue;
      }
      open = null;
      if (validation === null) continue;
      const at = { row: area.row + row, column: area.column + column };
      const range = { startRow: at.row, endRow: at.row, startColumn: at.column, endColumn: at.column };
      const group = groups.get(key) ?? { validation, ranges: [] };
      group.ranges.push(range);
      groups.set(key, group);
      open = { key, range };
    }
  }
  return [...groups.values()].map((group) => ({ ...group, ranges: mergeAcross(group.ranges) }));
}

function mergeAcross(ranges: readonly IRange[]): IRange[] {
  const merged: IRange[] = [];
  for (const range of ranges) {
    const left = merged.find(
      (other) =>
        other.endColumn === range.startColumn - 1 &&
        other.startRow === range.startRow &&
        other.endRow === range.endRow,
    );
    if (left) left.endColumn = range.endColumn;
    else merged.push({ ...range });
  }
  return merged;
}
