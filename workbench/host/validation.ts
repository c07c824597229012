import type { StoredValidation } from '../store/store';
import type { Execution } from './execution';
import type { HostRange } from './range';

const mostChoices = 500;

const criteria =
  'DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER ' +
  'DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO ' +
  'NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS ' +
  'TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE ' +
  'CUSTOM_FORMULA CHECKBOX';

/** The kinds of check on a cell, as enum objects: their names as text are refused (rule 2.12). */
export const DataValidationCriteria = Object.freeze(
  Object.fromEntries(
    criteria.split(' ').map((name) => [name, Object.freeze({ toString: () => name, toJSON: () => name })]),
  ),
);

const criteriaNames: Readonly<Record<StoredValidation['kind'], string>> = {
  checkbox: 'CHECKBOX',
  list: 'VALUE_IN_LIST',
  range: 'VALUE_IN_RANGE',
  date: 'DATE_IS_VALID_DATE',
  numberBetween: 'NUMBER_BETWEEN',
};

/** A finished check. */
export class HostDataValidation {
  readonly kind = 'DataValidation';
  constructor(
    readonly rule: StoredValidation,
    private readonly rangeAt: (a1: string) => HostRange | null,
    private readonly execution: Execution,
  ) {}

  getCriteriaType() {
    return DataValidationCriteria[criteriaNames[this.rule.kind]];
  }

  getCriteriaValues(): unknown[] {
    const { rule } = this;
    switch (rule.kind) {
      case 'list':
        return [[...rule.values], true];
      case 'range': {
        const range = this.rangeAt(rule.a1);
        return [range && this.execution.service('Range', range), true];
      }
      case 'numberBetween':
        return [rule.from, rule.to];
      default:
        return [];
    }
  }

  getAllowInvalid = (): boolean => this.rule.allowInvalid;
  getHelpText = (): string | null => this.rule.help || null;
}

/** A check in the making. */
export class HostDataValidationBuilder {
  readonly kind = 'DataValidationBuilder';
  private rule: Partial<StoredValidation> & { kind?: StoredValidation['kind'] } = {};
  private allowInvalid = true;
  private help = '';

  constructor(
    private readonly execution: Execution,
    private readonly rangeAt: (a1: string) => HostRange | null,
  ) {}

  requireCheckbox() {
    this.rule = { kind: 'checkbox' };
    return this;
  }
  requireValueInList(values: unknown[]) {
    if (values.length > mostChoices) {
      this.execution.fail(
        `The data validation rule has more items than the limit of ${mostChoices}. Use the "List from a range" criteria instead.`,
      );
    }
    this.rule = { kind: 'list', values: values.map(String) };
    return this;
  }
  requireValueInRange(range: unknown) {
    this.rule = { kind: 'range', a1: (this.execution.unwrap(range) as HostRange).fullA1() };
    return this;
  }
  requireDate() {
    this.rule = { kind: 'date' };
    return this;
  }
  requireNumberBetween(from: number, to: number) {
    this.rule = { kind: 'numberBetween', from, to };
    return this;
  }
  setAllowInvalid(allow: boolean) {
    this.allowInvalid = allow;
    return this;
  }
  setHelpText(text: string) {
    this.help = text;
    return this;
  }
  build() {
    if (this.rule.kind === undefined) this.execution.fail('The data validation rule has no criteria.');
    // Each require… above sets all that its kind of rule holds.
    const rule = { ...this.rule, allowInvalid: this.allowInvalid, help: this.help } as StoredValidation;
    return this.execution.service(
      'DataValidation',
      new HostDataValidation(rule, this.rangeAt, this.execution),
    );
  }
}
