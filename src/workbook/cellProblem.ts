import type { MoneyProblem } from '../domain/money';
import type { Words } from '../text/language';

/** What is wrong with a cell, as data; the words are chosen where it is shown. */
export type CellProblem =
  | { readonly is: 'missing' }
  | { readonly is: 'error'; readonly text: string }
  | { readonly is: 'notADate'; readonly text: string }
  | { readonly is: 'notANumber'; readonly text: string }
  | { readonly is: 'notWhole'; readonly text: string }
  | { readonly is: 'notAShare'; readonly text: string }
  | { readonly is: 'notYesOrNo'; readonly text: string }
  | { readonly is: 'notAChoice'; readonly text: string; readonly choices: readonly Words[] }
  | { readonly is: 'notAPhone'; readonly text: string }
  | { readonly is: 'notABirthday'; readonly text: string }
  | { readonly is: 'tooLong'; readonly length: number }
  | { readonly is: 'money'; readonly problem: MoneyProblem }
  | { readonly is: 'duplicate'; readonly text: string };

/** A problem and where it stands. */
export interface PlacedProblem {
  readonly table: string;
  readonly column: string;
  /** The row in the sheet, counted from 1; null for input that is not in the sheet yet. */
  readonly row: number | null;
  readonly problem: CellProblem;
}
