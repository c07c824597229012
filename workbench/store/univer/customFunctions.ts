import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/preset-sheets-core';
import type { Nullable } from '@univerjs/presets';
import { isDateFormat } from './dateFormat';
import type { UniverEngine } from './engine';

/** A point in the workbook's own time, as its cell holds it. */
export interface SerialDate {
  readonly serial: number;
}

/** What a cell hands to a custom function, before dates become instants. */
export type CellArgument = string | number | boolean | SerialDate;

/** One argument of a custom function: a scalar, or a block, rows first. */
export type CustomArgument = CellArgument | CellArgument[][];

/** What a custom function hands to a cell. */
export type CustomCell = string | number | boolean | SerialDate | null;

/** Either what the cell is to show, or why it can show nothing. */
export type CustomResult =
  | { readonly value: CustomCell | readonly (readonly CustomCell[])[] }
  | { readonly error: string };

/** Where a formula stands; Univer's own name for the sheet. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The functions that cells may call, and who is told how they fare. */
export interface CustomFunctions {
  readonly names: readonly { readonly name: string; readonly help: string }[];
  call(name: string, args: readonly CustomArgument[], place: FormulaPlace): CustomResult;
}

const DATE_FORMAT = 'yyyy-mm-dd';
const DATE_TIME_FORMAT = 'yyyy-mm-dd hh:mm:ss';

/** Gives Univer's formula engine one executor for each name. The answer takes them away again. */
export function registerCustomFunctions(engine: UniverEngine, functions: CustomFunctions): () => void {
  const { classes, injector } = engine;
  const service = injector.get(classes.IFunctionService);
  const executors = functions.names.map(({ name }) => executorFor(engine, name, functions));
  service.registerExecutors(...executors);
  const descriptions = injector.get(classes.IDescriptionService).registerDescriptions(
    functions.names.map(({ name, help }) => ({
      functionName: name,
      functionType: classes.FunctionType.User,
      description: help,
      abstract: help,
      functionParameter: [],
    })),
  );
  engine.api.getFormula().executeCalculation();
  return () => {
    const names = functions.names.map(({ name }) => name);
    service.unregisterExecutors(...names);
    service.deleteFormulaAstCacheKey(...names);
    descriptions.dispose();
  };
}

function executorFor({ classes }: UniverEngine, name: string, functions: CustomFunctions) {
  const Executor = class extends classes.BaseFunction {
    override minParams = -1;
    override maxParams = -1;

    override calculate(...variants: BaseValueObject[]) {
      const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      const result = functions.call(
        name,
        variants.map((variant) => argumentOf(variant)),
        place,
      );
      if ('error' in result) return classes.ErrorValueObject.create(classes.ErrorType.ERROR);
      return resultOf(result.value);
    }
  };

  function resultOf(value: CustomCell | readonly (readonly CustomCell[])[]): BaseValueObject {
    if (!isBlock(value)) return cellOf(value);
    const rows = value.map((line: readonly CustomCell[]) => line.map(cellOf));
    return classes.ArrayValueObject.create({
      calculateValueList: rows,
      rowCount: rows.length,
      columnCount: rows[0]?.length ?? 0,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  }

  function cellOf(value: CustomCell): BaseValueObject {
    if (value === null) return classes.StringValueObject.create('');
    if (typeof value === 'number') return classes.NumberValueObject.create(value);
    if (typeof value === 'boolean') return classes.BooleanValueObject.create(value);
    if (typeof value === 'string') return classes.StringValueObject.create(value);
    const whole = Number.isInteger(value.serial);
    return classes.NumberValueObject.create(value.serial, whole ? DATE_FORMAT : DATE_TIME_FORMAT);
  }

  return new Executor(name);
}

function isBlock(
  value: CustomCell | readonly (readonly CustomCell[])[],
): value is readonly (readonly CustomCell[])[] {
  return Array.isArray(value);
}

function argumentOf(variant: FunctionVariantType): CustomArgument {
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  if (!value.isArray()) return cellArgument(value);
  const rows = (value as ArrayValueObject)
    .getArrayValue()
    .map((line) => line.map((cell) => cellArgument(cell)));
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only ?? rows;
}

function cellArgument(value: Nullable<BaseValueObject>): CellArgument {
  if (!value || value.isNull()) return '';
  const plain = value.getValue();
  if (typeof plain !== 'number') return typeof plain === 'bigint' ? Number(plain) : plain;
  return isDateFormat(value.getPattern()) ? { serial: plain } : plain;
}
