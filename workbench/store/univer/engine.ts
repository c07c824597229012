import type * as Sheets from '@univerjs/preset-sheets-core';
import type {} from '@univerjs/preset-sheets-data-validation';
import type {} from '@univerjs/preset-sheets-note';
import type { FUniver, Injector, Univer } from '@univerjs/presets';

/** A workbook as Univer's public interface shows it. */
export type FWorkbook = ReturnType<FUniver['createWorkbook']>;

/** A sheet as Univer's public interface shows it. */
export type FWorksheet = ReturnType<FWorkbook['getActiveSheet']>;

/** The classes of Univer's formula engine that we need at run time. */
export type EngineClasses = Pick<
  typeof Sheets,
  | 'ArrayValueObject'
  | 'AstTreeBuilder'
  | 'BaseFunction'
  | 'BooleanValueObject'
  | 'ErrorType'
  | 'ErrorValueObject'
  | 'FormulaCalculationSessionService'
  | 'FormulaDataModel'
  | 'FunctionType'
  | 'IDescriptionService'
  | 'IFunctionService'
  | 'Lexer'
  | 'LexerNode'
  | 'NullValueObject'
  | 'NumberValueObject'
  | 'StringValueObject'
>;

/**
 * A running Univer.
 *
 * The classes come along because the page and Node load different builds of the library, and a class
 * of one is unknown to the other.
 */
export interface UniverEngine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly classes: EngineClasses;
  readonly injector: Injector;
}
